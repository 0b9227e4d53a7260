import type { Period } from '#model/period.ts';
import type { Table } from '#model/table.ts';
import { periodInterval } from '#text/periods.ts';

/** From the first day a table is about to the last; undefined where no row has a period. */
export interface PeriodSpan {
  first: Period;
  last: Period;
  /** ISO Gregorian days. */
  start: string;
  end: string;
}

/** The span of the columns of periods; only of periods a row has. */
export function periodSpan(tables: readonly Table[]): PeriodSpan | undefined {
  const periods = tables.flatMap(({ columns, fields }) =>
    columns.flatMap((column, index): Period[] => {
      if (column.kind !== 'period' || fields[index]?.concept !== 'TIME_PERIOD') return [];
      const used = new Set(column.codes);
      return column.dictionary.filter((_, code) => used.has(code));
    }),
  );
  const [some] = periods;
  if (!some) return undefined;
  const first = periods.reduce((a, b) => (b.startDay < a.startDay ? b : a), some);
  const last = periods.reduce((a, b) => (b.endDay > a.endDay ? b : a), some);
  return { first, last, start: periodInterval(first).start, end: periodInterval(last).end };
}
