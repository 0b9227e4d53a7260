import { rowKey, type FigureTable, type Measure } from './figure-tables.ts';
import { categoriesOf, underNamesOf } from './renamed-dimensions.ts';

/** A row of figures, and a row of ratios about the same thing as far as both say what they are about. */
export interface Joined {
  row: number;
  ratioRow: number;
  /** What only the figures' row says, and only the ratios' row: a series of its own each. */
  slice: string;
}

/** Pairs of rows that are looked at; beyond, only where one of the two tables says nothing that the other does not. */
const mostJoined = 200_000;

/** May a column be worked out from others? Percentages, indices, averages, and rates in a unit of their own or in cases. */
export const isRatio = ({ kind, isFractional }: Measure): boolean =>
  kind === 'percent' || kind === 'index' || kind === 'money' || kind === 'other' || isFractional;

/** Ratios under the names of the figures' dimensions. */
export const ratiosBeside = (table: FigureTable, ratios: FigureTable): FigureTable =>
  table === ratios ? ratios : underNamesOf(ratios, categoriesOf([table]));

/** Rows of two tables with the same period, place and categories, as far as both tables have them. */
export function joinedRows(table: FigureTable, ratios: FigureTable): Joined[] {
  const namesOf = ({ dimensions }: FigureTable): string[] => dimensions.map(({ name }) => name);
  const shared = namesOf(table).filter((name) => namesOf(ratios).includes(name));
  const others = [...namesOf(table), ...namesOf(ratios)].filter((name) => !shared.includes(name));
  const beside = Map.groupBy(Array.from({ length: ratios.rowCount }).keys(), (row) =>
    rowKey(ratios, row, others),
  );
  const found: Joined[] = [];
  const plain: Joined[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const own = rowKey(table, row, shared);
    for (const ratioRow of beside.get(rowKey(table, row, others)) ?? []) {
      const theirs = rowKey(ratios, ratioRow, shared);
      const joined = { row, ratioRow, slice: `${own}|${theirs}` };
      if (own === '' || theirs === '') plain.push(joined);
      if (found.length <= mostJoined) found.push(joined);
    }
  }
  return found.length <= mostJoined ? found : plain;
}

/** The slice of rows that say nothing on their own. */
export const wholeSlice = '|';
