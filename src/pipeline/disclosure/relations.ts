import type { Term } from '#statistics/disclosure/system.ts';
import type { FigureBoard } from './figures.ts';
import { periodName, placeName, rowKey, type FigureTable, type Measure } from './figure-tables.ts';
import { periodSums } from './period-sums.ts';
import { trusted } from './trust.ts';

/** By what sum a figure can be worked out; the words are in `messages`. */
export type Through =
  'category' | 'places' | 'periods' | 'tables' | 'columns' | 'share' | 'ratio' | 'several';

/** Parts and their total, as figures. */
export interface Sum {
  total: number;
  parts: readonly number[];
  through: Through;
  /** Name of the column the parts differ in. */
  dimension: string;
}

/** A sum and whether it may be relied on where some of its figures are unknown. */
export interface Candidate extends Sum {
  measure: Measure;
  /** All the parts there ever are seem to be listed. */
  isComplete: boolean;
}

/** A relation for the auditor, with what it is made of. */
export interface Relation extends Sum {
  terms: readonly Term[];
}

/**
 * Finds every sum between published figures: categories and places that add up to their total (in the same table, in
 * another one of the dataset, in an earlier release), quarters and months to the year, columns to a column.
 * Shape: a sum whose figures are all known is used if it holds (to within rounding); one with hidden figures if sums
 * of its kind hold elsewhere in the table, or, where none can be tested, if its parts are complete and may be added.
 */
export function buildRelations(board: FigureBoard): Relation[] {
  return board.tables.flatMap((table) =>
    table.measures.flatMap((measure) =>
      kindsOf(table, measure, board).flatMap((candidates) => trusted(candidates, board)),
    ),
  );
}

/** Candidates of one kind together: they vouch for each other. */
function kindsOf(table: FigureTable, measure: Measure, board: FigureBoard): Candidate[][] {
  const names = table.dimensions.map(({ name }) => name).filter((name) => name !== periodName);
  const singles = names.map((name) => sumsOver(table, measure, [name], board));
  const joint =
    names.length < 2
      ? []
      : subsets(
          names,
          singles.map((sums) => sums.length > 0),
        );
  return [
    ...singles,
    ...joint.map((skip) => sumsOver(table, measure, skip, board)),
    ...declaredSums(table, measure, board),
    periodSums(table, measure, board),
    columnSums(table, measure, board),
  ].filter((candidates) => candidates.length > 0);
}

const mostDimensions = 5;

/** Sets of two and more dimensions that have no sums of their own to lead from part to total step by step. */
function subsets(names: readonly string[], hasSums: readonly boolean[]): string[][] {
  if (names.length > mostDimensions) return [];
  const sets: string[][] = [];
  for (let bits = 1; bits < 2 ** names.length; bits += 1) {
    const chosen = names.filter((_, index) => (bits >> index) & 1);
    if (chosen.length > 1 && chosen.some((name) => hasSums[names.indexOf(name)] === false)) sets.push(chosen);
  }
  return sets;
}

/** Rows that differ in some dimensions only, and the figure that leaves those out. */
function sumsOver(
  table: FigureTable,
  measure: Measure,
  skip: readonly string[],
  board: FigureBoard,
): Candidate[] {
  const dimensions = table.dimensions.filter(({ name }) => skip.includes(name));
  const groups = new Map<string, number[]>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const isPart = dimensions.every(({ textOf, isTotal }) => {
      const text = textOf(row);
      return text !== undefined && !isTotal(text);
    });
    const part = isPart ? board.at(table, measure, row) : -1;
    if (part < 0) continue;
    const key = rowKey(table, row, skip);
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  const listed = dimensions.reduce((product, { declared }) => product * Math.max(declared, 1), 1);
  const most = Math.max(listed, ...[...groups.values()].map(({ length }) => length));
  const [only] = skip;
  const isPlaces = skip.length === 1 && only === placeName;
  return [...groups].flatMap(([key, parts]): Candidate[] => {
    const total = board.find(table, measure, key);
    if (total === undefined || parts.includes(total)) return [];
    return [
      {
        total,
        parts,
        measure,
        through: isPlaces ? 'places' : skip.length > 1 ? 'tables' : 'category',
        dimension: skip.join(', '),
        isComplete:
          parts.length === most && parts.length > 1 && (!isPlaces || parts.length >= fewestProvinces),
      },
    ];
  });
}

/** There were 30 provinces before Alborz; fewer of them are not the country. */
const fewestProvinces = 30;

/** Subtotals the rule names: `{ "field": "kind", "total": "dependants", "of": ["spouse", "child"] }`. */
function declaredSums(table: FigureTable, measure: Measure, board: FigureBoard): Candidate[][] {
  return (table.rule?.totals ?? []).map(({ field, total, of }) => {
    const dimension = table.dimensions.find(({ name }) => name === field);
    if (!dimension) return [];
    const groups = new Map<string, { total?: number; parts: number[] }>();
    for (let row = 0; row < table.rowCount; row += 1) {
      const text = dimension.textOf(row) ?? '';
      if (text !== total && !of.includes(text)) continue;
      const key = rowKey(table, row, [dimension.name]);
      const group = groups.get(key) ?? { parts: [] };
      if (text === total) group.total = board.at(table, measure, row);
      else group.parts.push(board.at(table, measure, row));
      groups.set(key, group);
    }
    return [...groups.values()].flatMap((group): Candidate[] =>
      group.total === undefined
        ? []
        : [
            {
              total: group.total,
              parts: group.parts,
              measure,
              through: 'category',
              dimension: field,
              isComplete: group.parts.length === of.length,
            },
          ],
    );
  });
}

/** A column that is the sum of all others of its unit in every row: men, women, all. */
function columnSums(table: FigureTable, measure: Measure, board: FigureBoard): Candidate[] {
  const others = table.measures.filter((other) => other !== measure && other.unit === measure.unit);
  if (others.length < 2 || measure.kind === 'percent') return [];
  return Array.from({ length: table.rowCount }, (_, row): Candidate => ({
    total: board.at(table, measure, row),
    parts: others.map((other) => board.at(table, other, row)),
    measure,
    through: 'columns',
    dimension: others.map(({ name }) => name).join(', '),
    isComplete: false,
  })).filter(({ total, parts }) => total >= 0 && parts.every((part) => part >= 0));
}
