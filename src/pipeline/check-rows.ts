import { issueSeverities } from '#model/issue-codes.ts';
import type { Column } from '#model/table.ts';
import type { CellFinding } from './cell-reading.ts';
import { fieldName } from './check-constraints.ts';
import type { ColumnBuilder } from './column-builders.ts';
import { compileColumn, type ColumnContext } from './compile-column.ts';
import { matchHeader, type HeaderMatch } from './match-header.ts';
import type { FieldPlan, ResourcePlan } from './package-plan.ts';
import { readCsv } from './read-csv.ts';

/** The observations of one file, stored by column. */
export interface CheckedRows {
  plan: ResourcePlan;
  rowCount: number;
  columns: readonly Column[]; // same order as plan.fields
  lines: Uint32Array;
  /** Field number in the file of each field; 0 where the file lacks it. */
  columnNumbers: readonly number[];
  /** Rows with an error of their own. What depends on several cells is not held against them. */
  brokenRows: ReadonlySet<number>;
  /** Whether every declared column was found, every row read and none is broken. */
  isSound: boolean;
}

/**
 * Reads every record of a CSV into columns and checks each cell against its field.
 * Shape:  rows of the wrong length keep their place as missing values, so that row numbers stay true.
 * Errors: csv/…, cell/…, period/… and reference/… issues; undefined when the header cannot be matched.
 */
export function checkRows(
  plan: ResourcePlan,
  bytes: Buffer,
  context: ColumnContext,
): CheckedRows | undefined {
  const { log } = context;
  if (bytes.every((byte) => byte <= 0x20)) {
    log.add({ code: 'csv/empty', file: plan.file });
    return undefined;
  }
  const reader = new TableReader(plan, context);
  const isRead = readCsv(bytes, plan.dialect, plan.file, (cells, line) => reader.take(cells, line), log);
  return reader.finish(isRead);
}

class TableReader {
  readonly #plan: ResourcePlan;
  readonly #context: ColumnContext;
  readonly #builders: readonly ColumnBuilder[];
  readonly #headerRows: ReadonlySet<number>;
  readonly #lastHeaderRow: number;
  readonly #commentRows: ReadonlySet<number>;
  readonly #header: string[][] = [];
  #headerLine = 1;
  #match: HeaderMatch | 'failed' | undefined;
  #rowNumber = 0;
  #lines = new Uint32Array(1024);
  #rowCount = 0;
  readonly #brokenRows = new Set<number>();

  constructor(plan: ResourcePlan, context: ColumnContext) {
    this.#plan = plan;
    this.#context = context;
    this.#builders = plan.fields.map((field) => compileColumn(field, context));
    const { header = true, headerRows = [1], commentRows = [] } = plan.dialect;
    this.#headerRows = new Set(header ? headerRows : []);
    this.#lastHeaderRow = Math.max(0, ...this.#headerRows);
    this.#commentRows = new Set(commentRows);
    if (!header)
      this.#match = {
        cellOf: plan.fields.map((_, index) => index),
        width: plan.fields.length,
        isWhole: true,
      };
  }

  take(cells: readonly string[], line: number): void {
    this.#rowNumber += 1;
    if (this.#commentRows.has(this.#rowNumber)) return;
    if (this.#rowNumber <= this.#lastHeaderRow) this.#takeHeader(cells, line);
    else if (cells.every((cell) => cell === '')) this.#reportBlank(line);
    else if (this.#match && this.#match !== 'failed') this.#takeRow(cells, line, this.#match);
    if (this.#rowNumber === this.#lastHeaderRow) this.#matchHeader();
  }

  #takeHeader(cells: readonly string[], line: number): void {
    if (!this.#headerRows.has(this.#rowNumber)) return;
    if (this.#header.length === 0) this.#headerLine = line;
    this.#header.push([...cells]);
  }

  /** Several header rows are one: "1402" over "men" is "1402 men". */
  #matchHeader(): void {
    const join = this.#plan.dialect.headerJoin ?? ' ';
    const width = Math.max(0, ...this.#header.map((row) => row.length));
    const names = Array.from({ length: width }, (_, index) =>
      this.#header
        .map((row) => row[index] ?? '')
        .filter((name) => name !== '')
        .join(join),
    );
    const { log } = this.#context;
    this.#match = matchHeader(names, { plan: this.#plan, line: this.#headerLine, log }) ?? 'failed';
  }

  #reportBlank(line: number): void {
    this.#context.log.add({ code: 'csv/blank-row', file: this.#plan.file, line, record: this.#rowCount + 1 });
  }

  #takeRow(cells: readonly string[], line: number, { cellOf, width }: HeaderMatch): void {
    this.#pushLine(line);
    if (cells.length !== width) {
      this.#takeRagged(cells, line, width);
      return;
    }
    for (let i = 0; i < this.#builders.length; i += 1) {
      const at = cellOf[i] ?? -1;
      const cell = at < 0 ? '' : (cells[at] ?? '');
      const findings = this.#builders[i]?.add(cell);
      if (findings && at >= 0) this.#report(findings, this.#plan.fields[i], cell, line, at + 1);
    }
  }

  #pushLine(line: number): void {
    if (this.#rowCount === this.#lines.length) {
      const larger = new Uint32Array(this.#rowCount * 2);
      larger.set(this.#lines);
      this.#lines = larger;
    }
    this.#lines[this.#rowCount] = line;
    this.#rowCount += 1;
  }

  #takeRagged(cells: readonly string[], line: number, width: number): void {
    for (const builder of this.#builders) builder.skip();
    this.#brokenRows.add(this.#rowCount - 1);
    this.#context.log.add({
      code: 'csv/ragged-row',
      file: this.#plan.file,
      line,
      column: Math.min(cells.length, width) + 1,
      record: this.#rowCount,
      found: String(cells.length),
      params: { expected: width, cells: cells.length },
      cause: cells.length > width ? 'more' : 'fewer',
    });
  }

  #report(
    findings: readonly CellFinding[],
    field: FieldPlan | undefined,
    found: string,
    line: number,
    column: number,
  ): void {
    if (!field) return;
    const place = {
      file: this.#plan.file,
      line,
      column,
      record: this.#rowCount,
      field: fieldName(field),
      found,
    };
    for (const finding of findings) {
      if (issueSeverities[finding.code] === 'error') this.#brokenRows.add(this.#rowCount - 1);
      this.#context.log.add({ ...place, ...finding });
    }
  }

  finish(isRead: boolean): CheckedRows | undefined {
    const match = this.#match;
    if (!match || match === 'failed') return undefined;
    if (this.#rowCount === 0 && isRead) {
      this.#context.log.add({ code: 'csv/header-only', file: this.#plan.file, line: this.#headerLine });
    }
    return {
      plan: this.#plan,
      rowCount: this.#rowCount,
      columns: this.#builders.map((builder) => builder.build()),
      lines: this.#lines.slice(0, this.#rowCount),
      columnNumbers: match.cellOf.map((cell) => cell + 1),
      brokenRows: this.#brokenRows,
      isSound: isRead && match.isWhole && this.#brokenRows.size === 0,
    };
  }
}
