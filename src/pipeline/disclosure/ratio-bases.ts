import type { FigureBoard } from './figures.ts';
import { periodName, rowKey, type FigureTable, type Measure } from './figure-tables.ts';

export type RatioKind = 'share' | 'rate' | 'growth' | 'index';

/** A figure that a ratio may be to. */
export interface Base {
  figure: number;
  kind: RatioKind;
  /** The same text for the same reading of every row: what was left out, the other column, how far back. */
  reading: string;
  /** How many dimensions were left out. */
  left: number;
}

const mostDimensions = 5;

/** What a figure may be measured against: its totals, the figures of other columns, its own past, its base period. */
export class Bases {
  readonly #table: FigureTable;
  readonly #measure: Measure;
  readonly #board: FigureBoard;
  readonly #subsets: readonly (readonly string[])[];
  readonly #isPeriod: ReadonlySet<string>;

  constructor(table: FigureTable, measure: Measure, board: FigureBoard) {
    this.#table = table;
    this.#measure = measure;
    this.#board = board;
    this.#subsets = subsetsOf(table);
    const period = table.dimensions.find(({ name }) => name === periodName);
    this.#isPeriod = new Set(Array.from({ length: table.rowCount }, (_, row) => period?.textOf(row) ?? ''));
  }

  /** Coarser figures of the same column. */
  totals(row: number): Base[] {
    return this.#coarser(row).flatMap(({ key, left }) =>
      left.length === 0
        ? []
        : this.#based(this.#board.find(this.#table, this.#measure, key), 'share', left.join(), left.length),
    );
  }

  /** Figures of other columns for the same thing, or for more. */
  others(row: number): Base[] {
    const own = this.#board.prefixOf(this.#measure);
    return this.#coarser(row).flatMap(({ key, left }) =>
      this.#board.families
        .filter(({ prefix, measure }) => prefix !== own && isBase(measure, this.#measure))
        .flatMap(({ prefix }) =>
          this.#based(this.#board.findIn(prefix, key), 'rate', `${prefix} ${left.join()}`, left.length),
        ),
    );
  }

  /** The period before, and the same period a year before. */
  past(row: number): Base[] {
    const dimension = this.#table.dimensions.find(({ name }) => name === periodName);
    const text = dimension?.textOf(row);
    if (text === undefined) return [];
    return [...new Set([yearBefore(text), partBefore(text)])].flatMap((before, index) =>
      before !== undefined && this.#isPeriod.has(before)
        ? this.#based(this.#at(row, before), 'growth', index === 0 ? 'year' : 'part', 0)
        : [],
    );
  }

  /** The period whose index is 100. */
  atPeriod(row: number, text: string): Base[] {
    return this.#based(this.#at(row, text), 'index', text, 0);
  }

  #at(row: number, text: string): number | undefined {
    const dimensions = this.#table.dimensions.map((dimension) =>
      dimension.name === periodName ? { ...dimension, textOf: () => text } : dimension,
    );
    return this.#board.find(this.#table, this.#measure, rowKey({ ...this.#table, dimensions }, row));
  }

  #coarser(row: number): { key: string; left: readonly string[] }[] {
    const isPart = (name: string): boolean => {
      const dimension = this.#table.dimensions.find((one) => one.name === name);
      const text = dimension?.textOf(row);
      return text !== undefined && dimension?.isTotal(text) === false;
    };
    return this.#subsets
      .filter((left) => left.every(isPart))
      .map((left) => ({ key: rowKey(this.#table, row, left), left }));
  }

  #based(figure: number | undefined, kind: RatioKind, reading: string, left: number): Base[] {
    return figure === undefined || figure < 0 ? [] : [{ figure, kind, reading: `${kind} ${reading}`, left }];
  }
}

/** Rates are per person, per case; money is also measured against money. */
const isBase = (base: Measure, figure: Measure): boolean =>
  base.kind === 'count' || base.unit === figure.unit;

function subsetsOf({ dimensions }: FigureTable): string[][] {
  const names = dimensions.map(({ name }) => name).filter((name) => name !== periodName);
  if (names.length > mostDimensions) return [[], ...names.map((name) => [name])];
  return Array.from({ length: 2 ** names.length }, (_, bits) =>
    names.filter((_name, index) => (bits >> index) & 1),
  );
}

/** "1402-05" → "1401-05". */
const yearBefore = (text: string): string => text.replaceAll(/\d{4}/gu, (year) => String(Number(year) - 1));

/** "1402-05" → "1402-04", "1402-Q1" → "1401-Q4"; undefined for a year. */
function partBefore(text: string): string | undefined {
  const found = /^(\d{4})-(Q?)(\d{1,2})$/u.exec(text);
  if (!found) return undefined;
  const [, year = '', quarter = '', part = ''] = found;
  const before = Number(part) - 1;
  const last = quarter ? 4 : 12;
  const at = before > 0 ? before : last;
  const padded = String(at).padStart(part.length, '0');
  return `${before > 0 ? year : Number(year) - 1}-${quarter}${padded}`;
}
