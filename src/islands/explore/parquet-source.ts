import { parquetMetadataAsync, type FileMetaData, type Statistics } from 'hyparquet';
import { parquetReadColumn } from 'hyparquet/src/read.js';
import { missing, missingReasons, type Missing } from '#model/missing.ts';
import { dayToIso } from '#text/jalali.ts';
import { decimalOf } from '#text/decimals.ts';
import type { Cell } from '#views/explore/cells.ts';
import { columnNamed } from '#views/explore/cells.ts';
import type { ExploreColumn, ExploreTable } from '#views/explore/explore-props.ts';
import type { ColumnBounds } from '#views/explore/row-filter.ts';
import { RangedFile, ReadError } from './ranged-file.ts';

/** Rows that are read together. */
export interface RowGroup {
  start: number;
  end: number;
}

/** One published table, read column by column and some thousand rows at a time; what was read is kept. */
export class ParquetSource {
  readonly groups: readonly RowGroup[];
  readonly file: RangedFile;
  readonly #table: ExploreTable;
  readonly #metadata: FileMetaData;
  readonly #parts = new Map<string, (readonly Cell[] | undefined)[]>();
  readonly #reading = new Map<string, Promise<void>>();

  private constructor(table: ExploreTable, file: RangedFile, metadata: FileMetaData) {
    this.#table = table;
    this.file = file;
    this.#metadata = metadata;
    let start = 0;
    this.groups = metadata.row_groups.map(({ num_rows }) => {
      const group = { start, end: start + Number(num_rows) };
      start = group.end;
      return group;
    });
  }

  /** Reads where everything is. Errors: `ReadError`, also when the file has other rows than the page says. */
  static async open(table: ExploreTable): Promise<ParquetSource> {
    const { href, bytes, footer } = table.file;
    const file = new RangedFile(href, bytes);
    const metadata = await parquetMetadataAsync(file, { initialFetchSize: footer, parsers }).catch(
      asReadError,
    );
    if (Number(metadata.num_rows) !== table.rowCount) throw new ReadError('changed');
    return new ParquetSource(table, file, metadata);
  }

  /** The group that a row is in. */
  groupOf(row: number): number {
    const size = (this.groups[0]?.end ?? 1) || 1;
    const guess = Math.floor(row / size);
    const isRight = (group: RowGroup | undefined): boolean =>
      group !== undefined && row >= group.start && row < group.end;
    return isRight(this.groups[guess]) ? guess : this.groups.findIndex(isRight);
  }

  /** Smallest and largest text of a column in a group, where the file says them and their order is that of the texts. */
  bounds(group: number, column: string): ColumnBounds | undefined {
    const { min_value: min, max_value: max } = this.#statistics(group, column) ?? {};
    return typeof min === 'string' && typeof max === 'string' ? { min, max } : undefined;
  }

  #statistics(group: number, column: string): Statistics | undefined {
    return this.#metadata.row_groups[group]?.columns.find(
      ({ meta_data }) => meta_data?.path_in_schema[0] === column,
    )?.meta_data?.statistics;
  }

  /** The one text of a whole group, which its description says. A longer text is cut there, and its ends then differ. */
  #sameText(group: number, column: string): string | undefined {
    const { null_count: missingCount } = this.#statistics(group, column) ?? {};
    const { min, max } = this.bounds(group, column) ?? {};
    return min === max && missingCount === 0n ? min : undefined;
  }

  /** Reads columns of a group, unless they are here. Errors: `ReadError`. */
  async load(group: number, columns: readonly string[]): Promise<void> {
    await Promise.all(columns.map((column) => this.#loadPart(group, column)));
  }

  /** A cell that was read; undefined where it was not. */
  peek(row: number, column: string): Cell | undefined {
    const group = this.groupOf(row);
    return this.#parts.get(column)?.[group]?.[row - (this.groups[group]?.start ?? 0)];
  }

  /** A cell that was read. Errors: throws where it was not, which is a fault of ours. */
  readonly cell = (row: number, column: string): Cell => {
    const found = this.peek(row, column);
    if (found === undefined) throw new Error(`Row ${row} of ${column} was not read.`);
    return found;
  };

  #loadPart(group: number, column: string): Promise<void> {
    if (this.#parts.get(column)?.[group]) return Promise.resolve();
    const key = `${group} ${column}`;
    const known = this.#reading.get(key);
    if (known) return known;
    const reading = this.#readPart(group, column).finally(() => this.#reading.delete(key));
    this.#reading.set(key, reading);
    return reading;
  }

  async #readPart(group: number, name: string): Promise<void> {
    const { start, end } = this.groups[group] ?? { start: 0, end: 0 };
    const same = this.#sameText(group, name);
    if (same !== undefined) {
      this.#keep(
        group,
        name,
        Array.from({ length: end - start }, () => same),
      );
      return;
    }
    const column = columnNamed(this.#table, name);
    const read = (wanted: string): Promise<ArrayLike<unknown>> =>
      parquetReadColumn({
        file: this.file,
        metadata: this.#metadata,
        columns: [wanted],
        rowStart: start,
        rowEnd: end,
        parsers,
      }).catch(asReadError);
    const reasonColumn = column?.missingColumn;
    const [values, reasons] = await Promise.all([read(name), reasonColumn ? read(reasonColumn) : []]);
    const write = writerOf(column, start);
    const cells = Array.from({ length: end - start }, (_, index): Cell => {
      const value = values[index];
      return value === null || value === undefined ? missingCell(reasons[index]) : write(value, index);
    });
    this.#keep(group, name, cells);
  }

  #keep(group: number, column: string, cells: readonly Cell[]): void {
    const parts = this.#parts.get(column) ?? [];
    parts[group] = cells;
    this.#parts.set(column, parts);
  }
}

const asReadError = (error: unknown): never => {
  throw error instanceof ReadError ? error : new ReadError('broken', error);
};

const missingCells = new Map<unknown, Missing>(missingReasons.map((reason) => [reason, missing(reason)]));

/** An added column is empty, for no reason of its own, where what it explains is. */
const missingCell = (reason: unknown): Cell => missingCells.get(reason) ?? '';

const isoDays = new Map<number, string>();

/** Dates stand in the published CSV as texts. */
function isoDay(day: number): string {
  const iso = isoDays.get(day) ?? dayToIso(day);
  isoDays.set(day, iso);
  return iso;
}
const parsers = { dateFromDays: isoDay };

/** Writes values as the published CSV has them. */
function writerOf(
  column: ExploreColumn | undefined,
  start: number,
): (value: unknown, index: number) => string {
  const written = column?.written;
  return (value, index) => {
    if (typeof value !== 'number') return String(value);
    if (!written) return decimalOf(value);
    return 'fraction' in written
      ? withFraction(decimalOf(value), written.fraction)
      : (written.texts[start + index] ?? decimalOf(value));
  };
}

/** "84.5" with two digits is "84.50". */
function withFraction(text: string, digits: number): string {
  if (digits === 0) return text;
  const [whole = '', fraction = ''] = text.split('.');
  return `${whole}.${fraction.padEnd(digits, '0')}`;
}
