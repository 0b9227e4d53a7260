import { periodName, type FigureTable, type Measure } from './figure-tables.ts';
import type { FigureBoard } from './figures.ts';
import { Bases, type Base, type RatioKind } from './ratio-bases.ts';
import { isRatio, joinedRows, ratiosBeside, wholeSlice, type Joined } from './ratio-joins.ts';
import { rangeOf, type RatioRange } from './ratio-range.ts';
import { judged, type Verdict } from './ratio-trust.ts';
import { decimalsIn, digitsOf } from './scales.ts';

/** A printed ratio that ties one figure to another. */
export interface RatioLink {
  figure: number;
  base: number;
  /** Number of the ratio's own figure; -1 where only an earlier release shows it. */
  ratio: number;
  /** Taken at its column's precision, and at its own, which may be coarser. */
  narrow: RatioRange;
  wide: RatioRange;
  /** Where it is printed. */
  table: FigureTable;
  column: string;
  isSameTable: boolean;
  isProven: boolean;
}

/** One way to read a column of ratios, with the rows it can be read in. */
export interface Reading {
  kind: RatioKind;
  isPercent: boolean;
  isWhole: boolean;
  isSameTable: boolean;
  left: number;
  links: RatioLink[];
}

/** Rates are tried where so many readings of rows are enough. */
const mostTried = 400_000;

/**
 * What percentages, rates, growth and indices say of the figures they were worked out from: 0.37 % of 812 is 3. Read
 * in the same table, in others of the dataset, and in those of earlier releases.
 * Shape: only readings that nothing published speaks against; `isProven` where more fits than chance would explain.
 */
export function ratioLinks(board: FigureBoard, earlier: readonly FigureTable[]): RatioLink[] {
  const today = board.tables.filter(({ resource }) => resource);
  return today.flatMap((table) =>
    [...today, ...earlier].flatMap((printed) => {
      const columns = printed.measures.filter(isRatio);
      if (columns.length === 0) return [];
      const ratios = ratiosBeside(table, printed);
      const rows = joinedRows(table, ratios);
      return table.measures
        .filter(({ kind }) => kind !== 'percent' && kind !== 'index')
        .flatMap((measure) =>
          columns
            .filter((column) => column !== measure)
            .flatMap((column) => linksOf({ board, table, measure, ratios, column, rows })),
        );
    }),
  );
}

interface Pair {
  board: FigureBoard;
  table: FigureTable;
  measure: Measure;
  ratios: FigureTable;
  column: Measure;
  rows: readonly Joined[];
}

function linksOf(pair: Pair): RatioLink[] {
  const readings = new Map<string, Reading>();
  for (const { id, reading, link } of readRows(pair)) {
    const own = readings.get(id) ?? { ...reading, links: [] };
    own.links.push(link);
    readings.set(id, own);
  }
  const all = [...readings.values()];
  return all.flatMap((reading): RatioLink[] => {
    const verdict: Verdict = judged(reading, all.length, pair.board);
    return verdict === 'no' ? [] : reading.links.map((link) => ({ ...link, isProven: verdict === 'proven' }));
  });
}

interface Read {
  id: string;
  reading: Omit<Reading, 'links'>;
  link: RatioLink;
}

function* readRows({ board, table, measure, ratios, column, rows }: Pair): Generator<Read> {
  const bases = new Bases(table, measure, board);
  const digits = digitsOf(column, ratios.rowCount);
  const hundred = column.kind === 'index' ? basePeriods(ratios, column, rows) : new Map<string, string>();
  const isSameTable = ratios === table;
  const tried = rows.length * board.families.length * 2 ** Math.min(table.dimensions.length, 5);
  for (const { row, ratioRow, slice } of rows) {
    const text = column.textOf(ratioRow);
    const figure = board.at(table, measure, row);
    if (text === undefined || figure < 0) continue;
    const ratio = ratios.resource ? board.at(ratios, column, ratioRow) : -1;
    const found = basesFor(bases, row, column, hundred.get(slice), tried <= mostTried);
    for (const base of found.filter((one) => one.figure !== figure && one.figure !== ratio)) {
      for (const factor of factorsOf(column, measure, base)) {
        const scales = [board.scaleOf(measure.unit), scaleAt(board, base.figure)] as const;
        const offset = base.kind === 'growth' ? 100n : 0n;
        const printed = { text, factor, offset, scales };
        const link: RatioLink = {
          figure,
          base: base.figure,
          ratio,
          narrow: rangeOf({ ...printed, digits }),
          wide: rangeOf({ ...printed, digits: decimalsIn(text) }),
          table: ratios,
          column: column.name,
          isSameTable,
          isProven: false,
        };
        const { kind, left } = base;
        const reading = {
          kind,
          left,
          isSameTable,
          isPercent: column.unit === 'percent',
          isWhole: slice === wholeSlice,
        };
        yield { id: `${slice} ${base.reading} ${factor}`, reading, link };
      }
    }
  }
}

const scaleAt = ({ figures, scaleOf }: FigureBoard, number: number): bigint =>
  scaleOf(figures[number]?.measure.unit ?? '');

function basesFor(
  bases: Bases,
  row: number,
  { kind }: Measure,
  hundred: string | undefined,
  mayBeRate: boolean,
): Base[] {
  if (kind === 'index') return hundred === undefined ? [] : bases.atPeriod(row, hundred);
  const rates = mayBeRate ? bases.others(row) : [];
  return kind === 'percent' ? [...bases.totals(row), ...bases.past(row), ...rates] : rates;
}

const powers = [1n, 100n, 1000n, 10_000n, 100_000n, 1_000_000n];

/** Per hundred, per thousand, …: where the unit does not say it, whatever fits. An average of money is of money. */
function factorsOf(column: Measure, measure: Measure, { kind }: Base): readonly bigint[] {
  if (column.kind === 'percent' || kind !== 'rate') return [100n];
  if (column.kind !== 'money') return powers;
  return column.unit === measure.unit ? [1n] : [];
}

/** By slice, the first period all of whose indices are 100. */
function basePeriods(ratios: FigureTable, column: Measure, rows: readonly Joined[]): Map<string, string> {
  const period = ratios.dimensions.find(({ name }) => name === periodName);
  const found = new Map<string, string>();
  for (const [slice, own] of Map.groupBy(rows, (row) => row.slice)) {
    const byPeriod = Map.groupBy(own, ({ ratioRow }) => period?.textOf(ratioRow) ?? '');
    const isBase = ([text, of]: [string, Joined[]]): boolean =>
      text !== '' && of.every(({ ratioRow }) => Number(column.textOf(ratioRow)) === 100);
    const base = [...byPeriod].find(isBase)?.[0];
    if (base !== undefined) found.set(slice, base);
  }
  return found;
}
