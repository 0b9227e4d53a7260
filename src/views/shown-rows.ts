import type { PeriodColumn, Table } from '#model/table.ts';

/** Tables up to this long are read on their page, row by row. */
const longestWhole = 500;
/** Rows shown of a longer one, which is for machines: its file is the table. */
const excerptLength = 100;

/** The rows of a table that stand on its page, in the order shown; `kind` says which they are. */
export interface ShownRows {
  kind: 'all' | 'latest' | 'first';
  rows: ReadonlySet<number>;
}

const made = new WeakMap<Table, ShownRows>();

/** Which rows of a table its page shows: all, or some of the latest periods; of a table without periods the first. */
export function shownRows(table: Table): ShownRows {
  const shown = made.get(table) ?? chooseRows(table);
  made.set(table, shown);
  return shown;
}

function chooseRows({ rowCount, columns, fields }: Table): ShownRows {
  const first = (count: number) => new Set(Array.from({ length: count }, (_, row) => row));
  if (rowCount <= longestWhole) return { kind: 'all', rows: first(rowCount) };
  const periods = columns[fields.findIndex(({ concept }) => concept === 'TIME_PERIOD')];
  if (periods?.kind !== 'period') return { kind: 'first', rows: first(excerptLength) };
  return { kind: 'latest', rows: new Set(latestRows(periods)) };
}

/** Rows of the latest periods, the latest first, else in file order. */
function latestRows({ codes, dictionary }: PeriodColumn): number[] {
  const endDays = dictionary.map(({ endDay }) => endDay);
  const counts = new Map<number, number>();
  for (const code of codes) if (code >= 0) counts.set(code, (counts.get(code) ?? 0) + 1);
  const latestFirst = [...counts.keys()].sort((a, b) => (endDays[b] ?? 0) - (endDays[a] ?? 0));
  const rows: number[] = [];
  for (const code of latestFirst) {
    for (let row = codes.indexOf(code); row >= 0; row = codes.indexOf(code, row + 1)) {
      if (rows.length === excerptLength) return rows;
      rows.push(row);
    }
  }
  return rows;
}
