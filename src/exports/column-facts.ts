import type { ExportColumn, ExportTable } from './canonical-table.ts';
import { isInt64, survivesDouble } from './exact-number.ts';

/**
 * What all values of a published column are, so that a typed format can hold them without changing one.
 * `exact`: numbers of which at least one fits no typed number; they are kept as decimal texts.
 */
export type ColumnType = 'text' | 'date' | 'integer' | 'number' | 'exact';

export interface ColumnFacts {
  column: ExportColumn;
  type: ColumnType;
  /** Numbers of which each survives a double, as whoever reads JSON holds them. */
  fitsDouble: boolean;
  /** Of the dataset's own columns; an added one is empty where the column it explains is. */
  hasMissing: boolean;
}

const known = new WeakMap<ExportTable, readonly ColumnFacts[]>();

/** The facts of every column, in order; read from the cells once per table. */
export function columnFacts(table: ExportTable): readonly ColumnFacts[] {
  const facts = known.get(table) ?? table.columns.map((column, index) => factsOf(table, column, index));
  known.set(table, facts);
  return facts;
}

interface Candidate {
  type: ColumnType;
  holds: (text: string) => boolean;
}
const candidates = {
  date: [{ type: 'date', holds: isIsoDate }],
  text: [],
  number: [
    { type: 'integer', holds: isInt64 },
    { type: 'number', holds: survivesDouble },
  ],
} satisfies Record<string, Candidate[]>;

function factsOf(table: ExportTable, column: ExportColumn, index: number): ColumnFacts {
  const { rowCount, missing, cell } = table;
  let open: readonly Candidate[] =
    candidates[column.isText ? (mayBeDate(column) ? 'date' : 'text') : 'number'];
  let hasMissing = false;
  // Days repeat from row to row; each is looked at once.
  const seen = new Set<string>();
  for (let row = 0; row < rowCount; row += 1) {
    if (missing(row, index) !== undefined) hasMissing = true;
    else if (open.length > 0) {
      const text = cell(row, index);
      // A place that is not in the list has no code, and that is no reason of its own.
      if (seen.has(text) || (column.added && text === '')) continue;
      if (column.isText) seen.add(text);
      if (!open.every(({ holds }) => holds(text))) open = open.filter(({ holds }) => holds(text));
    }
  }
  const type = open[0]?.type ?? (column.isText ? 'text' : 'exact');
  const fitsDouble = open.some((candidate) => candidate.type === 'number');
  return { column, type, fitsDouble, hasMissing: hasMissing && !column.added };
}

/** A Jalali "1402-05-13" looks like a Gregorian date and is none. */
function mayBeDate({ added, field }: ExportColumn): boolean {
  if (added) return added !== 'place-code';
  if (field.concept === 'TIME_PERIOD' && field.calendar !== 'gregorian') return false;
  return field.type === 'date' || field.type === 'datetime';
}

function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
