import type { FigureTable, Measure } from './figure-tables.ts';

/** A cell of today's tables. */
export interface Cell {
  table: FigureTable;
  measure: Measure;
  row: number;
}

/**
 * One published or hidden number. Cells of several tables that stand for the same thing (the total of one table is a
 * row of another) are one figure: who sees one of them sees all.
 */
export interface Figure {
  measure: Measure;
  /** In steps of `scaleOf(unit)`; undefined where the publisher gives no number either. */
  value: bigint | undefined;
  cells: Cell[];
  /** Already hidden by whoever made the file. */
  isMarked: boolean;
  /** What earlier releases said. */
  earlier: bigint[];
}

/** All figures of a dataset's tables, and which one each cell is. */
export interface FigureBoard {
  tables: readonly FigureTable[];
  figures: readonly Figure[];
  /** Number of the figure in a cell; -1 where its row cannot be told from others. */
  at: (table: FigureTable, measure: Measure, row: number) => number;
  /** The figure of a table's measure with these categories; totals are left out of them. */
  find: (table: FigureTable, measure: Measure, key: string) => number | undefined;
  /** 10ⁿ: all values of a unit are whole numbers of 1/10ⁿ. */
  scaleOf: (unit: string) => bigint;
}

const separator = '\u001F';

/** What a row is about, without totals. `skip` leaves dimensions out. Shape: the same text for the same thing in every table. */
export function rowKey(table: FigureTable, row: number, skip: readonly string[] = []): string {
  let key = '';
  for (const { name, textOf, isTotal } of table.dimensions) {
    if (skip.includes(name)) continue;
    const text = textOf(row);
    if (text === undefined || !isTotal(text)) key += `${separator}${name}=${text ?? ''}`;
  }
  return key;
}

/** Numbers the figures of today's and earlier tables. */
export function buildBoard(tables: readonly FigureTable[]): FigureBoard {
  const scales = scalesOf(tables);
  const scaleOf = (unit: string): bigint => scales.get(unit) ?? 1n;
  const board = new Board(scaleOf);
  for (const table of tables) for (const measure of table.measures) board.take(table, measure);
  const { figures, at, find } = board;
  // What is no longer published, or was never hidden, is known from before.
  for (const figure of figures) if (!figure.isMarked) figure.value ??= figure.earlier.at(-1);
  return { tables, figures, at, find, scaleOf };
}

class Board {
  readonly figures: Figure[] = [];
  readonly #scaleOf: (unit: string) => bigint;
  readonly #numbers = new Map<string, number>();
  readonly #places = new Map<Measure, Int32Array>();
  readonly #prefixes = new Map<Measure, string>();

  constructor(scaleOf: (unit: string) => bigint) {
    this.#scaleOf = scaleOf;
  }

  take(table: FigureTable, measure: Measure): void {
    const keys = Array.from({ length: table.rowCount }, (_, row) => rowKey(table, row));
    const shared = `${measure.name}${separator}${measure.unit}`;
    const prefix = this.#agrees(table, measure, shared, keys) ? shared : `${table.name}/${shared}`;
    const seen = new Set<string>();
    const places = new Int32Array(table.rowCount).fill(-1);
    for (const [row, key] of keys.entries()) {
      // Rows that say the same thing twice are an error of their own.
      if (seen.has(key)) continue;
      seen.add(key);
      places[row] = this.#place({ table, measure, row }, prefix, key);
    }
    this.#places.set(measure, places);
    this.#prefixes.set(measure, prefix);
  }

  /** Tables with a measure of one name mean the same by it unless their common figures differ. */
  #agrees(table: FigureTable, measure: Measure, prefix: string, keys: readonly string[]): boolean {
    if (!table.resource || this.figures.length === 0) return true;
    let [same, other] = [0, 0];
    for (const [row, key] of keys.entries()) {
      const figure = this.figures[this.#numbers.get(prefix + key) ?? -1];
      if (!figure) continue;
      const value = this.#valueOf(measure, row);
      if (value === undefined || figure.value === undefined) continue;
      if (value === figure.value) same += 1;
      else other += 1;
    }
    return other * 10 <= same;
  }

  #place(cell: Cell, prefix: string, key: string): number {
    const { table, measure, row } = cell;
    const value = this.#valueOf(measure, row);
    const known = this.#numbers.get(prefix + key);
    const figure = this.figures[known ?? -1];
    if (figure && known !== undefined) {
      if (!table.resource) {
        if (value !== undefined) figure.earlier.push(value);
        return known;
      }
      const differs = value !== undefined && figure.value !== undefined && value !== figure.value;
      if (!differs) {
        figure.value ??= value;
        figure.isMarked ||= measure.isMarked(row);
        figure.cells.push(cell);
        return known;
      }
    }
    const isNow = table.resource !== undefined;
    const number = this.figures.push({
      measure,
      value: isNow ? value : undefined,
      cells: isNow ? [cell] : [],
      isMarked: isNow && measure.isMarked(row),
      earlier: !isNow && value !== undefined ? [value] : [],
    });
    if (!figure) this.#numbers.set(prefix + key, number - 1);
    return number - 1;
  }

  #valueOf({ textOf, unit }: Measure, row: number): bigint | undefined {
    const text = textOf(row);
    return text === undefined ? undefined : toSteps(text, this.#scaleOf(unit));
  }

  at = (_: FigureTable, measure: Measure, row: number): number => this.#places.get(measure)?.[row] ?? -1;

  find = (_: FigureTable, measure: Measure, key: string): number | undefined =>
    this.#numbers.get((this.#prefixes.get(measure) ?? '') + key);
}

/** "12.5" in tenths is 125. */
function toSteps(text: string, scale: bigint): bigint {
  const [whole = '0', fraction = ''] = text.split('.');
  const digits = String(scale).length - 1;
  return BigInt(whole + fraction.padEnd(digits, '0'));
}

function scalesOf(tables: readonly FigureTable[]): Map<string, bigint> {
  const scales = new Map<string, bigint>();
  for (const { measures, rowCount } of tables) {
    for (const { unit, textOf } of measures) {
      let digits = 0;
      for (let row = 0; row < rowCount; row += 1) {
        const text = textOf(row) ?? '';
        const point = text.indexOf('.');
        if (point >= 0) digits = Math.max(digits, text.length - point - 1);
      }
      const scale = 10n ** BigInt(digits);
      if (scale > (scales.get(unit) ?? 1n)) scales.set(unit, scale);
    }
  }
  return scales;
}
