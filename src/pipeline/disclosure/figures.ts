import { agreementOf, earlierViews, type Agreement, type Family } from './earlier-views.ts';
import { keySeparator, rowKey, type FigureTable, type Measure } from './figure-tables.ts';
import { scalesOf, toSteps } from './scales.ts';

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
  /** What earlier releases said, the oldest first. */
  earlier: EarlierValue[];
}

/** A value as some release published it, and in which table. */
export interface EarlierValue {
  value: bigint;
  release: string;
  table: string;
}

/** All figures of a dataset's tables, and which one each cell is. */
export interface FigureBoard {
  tables: readonly FigureTable[];
  figures: readonly Figure[];
  /** Number of the figure in a cell; -1 where its row cannot be told from others. */
  at: (table: FigureTable, measure: Measure, row: number) => number;
  /** The figure of a table's measure with these categories; totals are left out of them. */
  find: (table: FigureTable, measure: Measure, key: string) => number | undefined;
  /** The same by what the numbers of a family are kept under. */
  findIn: (prefix: string, key: string) => number | undefined;
  prefixOf: (measure: Measure) => string;
  /** Today's figures by what they share. */
  families: readonly Family[];
  /** 10ⁿ: all values of a unit are whole numbers of 1/10ⁿ. */
  scaleOf: (unit: string) => bigint;
}

/** Numbers the figures of today's tables, and of earlier ones (the oldest first) as far as they stand for the same. */
export function buildBoard(today: readonly FigureTable[], earlier: readonly FigureTable[] = []): FigureBoard {
  const scales = scalesOf([...today, ...earlier]);
  const scaleOf = (unit: string): bigint => scales.get(unit) ?? 1n;
  const board = new Board(scaleOf);
  for (const table of today) for (const measure of table.measures) board.take(table, measure);
  const families = board.families();
  const before = earlier.flatMap((past) => earlierViews(past, families, board.compare));
  for (const { table, measure, prefix } of before) board.takeAs(table, measure, prefix);
  const { figures, at, find, findIn, prefixOf } = board;
  // What is no longer published, or was never hidden, is known from before.
  for (const figure of figures) if (!figure.isMarked) figure.value ??= figure.earlier.at(-1)?.value;
  const tables = [...today, ...before.map(({ table }) => table)];
  return { tables, families, figures, at, find, findIn, prefixOf, scaleOf };
}

class Board {
  readonly figures: Figure[] = [];
  readonly #scaleOf: (unit: string) => bigint;
  readonly #numbers = new Map<string, number>();
  readonly #places = new Map<Measure, Int32Array>();
  readonly #prefixes = new Map<Measure, string>();
  readonly #families = new Map<string, Family>();

  constructor(scaleOf: (unit: string) => bigint) {
    this.#scaleOf = scaleOf;
  }

  /** Tables with a measure of one name mean the same by it unless their common figures differ. */
  take(table: FigureTable, measure: Measure): void {
    const shared = `${measure.name}${keySeparator}${measure.unit}`;
    const { same, other } = this.compare(table, measure, shared);
    this.takeAs(table, measure, other * 10 <= same ? shared : `${table.name}/${shared}`);
  }

  takeAs(table: FigureTable, measure: Measure, prefix: string): void {
    const seen = new Set<string>();
    const places = new Int32Array(table.rowCount).fill(-1);
    for (let row = 0; row < table.rowCount; row += 1) {
      const key = rowKey(table, row);
      // Rows that say the same thing twice are an error of their own.
      if (seen.has(key)) continue;
      seen.add(key);
      places[row] = this.#place({ table, measure, row }, prefix, key);
    }
    this.#places.set(measure, places);
    this.#prefixes.set(measure, prefix);
    if (!table.resource) return;
    const family = this.#families.get(prefix) ?? { prefix, measure, tables: [] };
    this.#families.set(prefix, { ...family, tables: [...family.tables, table] });
  }

  families = (): Family[] => [...this.#families.values()];

  compare = (table: FigureTable, measure: Measure, prefix: string): Agreement =>
    agreementOf(
      table,
      (row) => this.#valueOf(measure, row),
      (key) => this.figures[this.#numbers.get(prefix + key) ?? -1]?.value,
    );

  #place(cell: Cell, prefix: string, key: string): number {
    const { table, measure, row } = cell;
    const value = this.#valueOf(measure, row);
    const known = this.#numbers.get(prefix + key);
    const figure = this.figures[known ?? -1];
    if (figure && known !== undefined) {
      if (!table.resource) {
        if (value !== undefined) figure.earlier.push(earlierOf(table, value));
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
      earlier: !isNow && value !== undefined ? [earlierOf(table, value)] : [],
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
    this.findIn(this.prefixOf(measure), key);

  findIn = (prefix: string, key: string): number | undefined => this.#numbers.get(prefix + key);

  prefixOf = (measure: Measure): string => this.#prefixes.get(measure) ?? '';
}

const earlierOf = ({ name, release = '' }: FigureTable, value: bigint): EarlierValue => ({
  value,
  release,
  table: name,
});
