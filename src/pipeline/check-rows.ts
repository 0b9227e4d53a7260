import { issueSeverities } from '#model/issue-codes.ts';
import type { Column } from '#model/table.ts';
import type { CellFinding } from './cell-reading.ts';
import { fieldName } from './check-constraints.ts';
import type { ColumnBuilder } from './column-builders.ts';
import { compileColumn, type ColumnContext } from './compile-column.ts';
import { matchHeader, type HeaderMatch } from './match-header.ts';
import { oddRow, splitNumber } from './odd-rows.ts';
import type { FieldPlan, ResourcePlan } from './package-plan.ts';
import { readCsv } from './read-csv.ts';
import { countLines } from './read-text.ts';

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
  reader.openEnd = openEndOf(bytes);
  if (context.tick) reader.total = countLines(bytes);
  const isRead = readCsv(bytes, plan.dialect, plan.file, (cells, line) => reader.take(cells, line), log);
  return reader.finish(isRead);
}

/** What was found in one cell of a row. */
interface CellFindings {
  found: readonly CellFinding[];
  field: FieldPlan | undefined;
  cell: string;
  at: number;
}

const isError = ({ code }: CellFinding): boolean => issueSeverities[code] === 'error';

const longestEnd = 4096;

function openEndOf(bytes: Buffer): string | undefined {
  if (bytes.at(-1) === 0x0a) return undefined;
  const start = bytes.lastIndexOf(0x0a) + 1;
  return bytes.length - start > longestEnd ? undefined : bytes.toString('utf8', start);
}

/** Rows between two reports of how far it is. */
const stretch = 2 ** 14;

class TableReader {
  readonly #plan: ResourcePlan;
  readonly #context: ColumnContext;
  readonly #builders: readonly ColumnBuilder[];
  readonly #headerRows: ReadonlySet<number>;
  readonly #lastHeaderRow: number;
  readonly #commentRows: ReadonlySet<number>;
  readonly #header: string[][] = [];
  #names: readonly string[] = [];
  /** The last line of a file that ends without a line break: perhaps it was cut off there. */
  openEnd: string | undefined;
  /** Lines there are; only counted where somebody watches. */
  total = 0;
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
    this.#names = names.map((name) => name.trim());
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
    let findings: CellFindings[] | undefined;
    for (let i = 0; i < this.#builders.length; i += 1) {
      const at = cellOf[i] ?? -1;
      const cell = at < 0 ? '' : (cells[at] ?? '');
      const found = this.#builders[i]?.add(cell);
      if (found && at >= 0) (findings ??= []).push({ found, field: this.#plan.fields[i], cell, at });
    }
    if (findings) this.#reportCells(findings, cells, line);
  }

  #reportCells(cellFindings: readonly CellFindings[], cells: readonly string[], line: number): void {
    const wrong = cellFindings.filter(({ found }) => found.some(isError)).map(({ at }) => at);
    if (wrong.length > 0 && this.#reportOddRow(cells, line, wrong)) return;
    for (const { found, field, cell, at } of cellFindings) this.#report(found, field, cell, line, at + 1);
  }

  /** A total, a footnote or a second header is one thing to say, whatever its cells look like. */
  #reportOddRow(cells: readonly string[], line: number, wrong?: readonly number[]): boolean {
    const header = this.#names;
    const { fields } = this.#plan;
    const cellOf = this.#match && this.#match !== 'failed' ? this.#match.cellOf : [];
    const context = { header, fields, cellOf, isFirst: this.#rowCount === 1, ...(wrong ? { wrong } : {}) };
    const odd = oddRow(cells, context);
    if (!odd) return false;
    this.#brokenRows.add(this.#rowCount - 1);
    const { code, column, found } = odd;
    this.#context.log.add({ code, file: this.#plan.file, line, column, record: this.#rowCount, found });
    return true;
  }

  #pushLine(line: number): void {
    if (this.#rowCount === this.#lines.length) {
      const larger = new Uint32Array(this.#rowCount * 2);
      larger.set(this.#lines);
      this.#lines = larger;
    }
    this.#lines[this.#rowCount] = line;
    this.#rowCount += 1;
    if (this.#rowCount % stretch === 0) this.#context.tick?.(this.#rowCount, this.total);
  }

  #takeRagged(cells: readonly string[], line: number, width: number): void {
    for (const builder of this.#builders) builder.skip();
    this.#brokenRows.add(this.#rowCount - 1);
    if (this.#reportOddRow(cells, line)) return;
    const place = { file: this.#plan.file, line, record: this.#rowCount };
    const params = { expected: width, cells: cells.length };
    const split = splitNumber(cells, width);
    if (split) {
      this.#context.log.add({ code: 'csv/split-number', ...place, ...split, params });
      return;
    }
    const isCut =
      this.openEnd !== undefined && cells.length < width && this.openEnd.endsWith(cells.at(-1) ?? '');
    this.#context.log.add({
      code: isCut && this.openEnd?.startsWith(cells[0] ?? '') ? 'csv/cut-short' : 'csv/ragged-row',
      ...place,
      column: Math.min(cells.length, width) + 1,
      found: String(cells.length),
      params,
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
      if (isError(finding)) this.#brokenRows.add(this.#rowCount - 1);
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
