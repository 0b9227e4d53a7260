import type { Locale } from '#model/bilingual.ts';

/** Words around charts of the explorer; browsers fetch them when a chart is asked for. Counts come formatted. */
export interface ExploreChartWords {
  /** Several figures added up to one: their first and last period. */
  span: (first: string, last: string) => string;
  /** Several values of a column added up, of so many where they can be counted. */
  someOf: (column: string, count: string, all: string | undefined) => string;
  together: string;
  searched: (column: string, text: string) => string;
  totalsLeftOut: (labels: string) => string;
  weakLeftOut: (rows: string) => string;
}

const fa: ExploreChartWords = {
  span: (first, last) => `${first} تا ${last}`,
  someOf: (column, count, all) => `${column}: ${count} مورد${all === undefined ? '' : ` از ${all} مورد`}`,
  together: ' + ',
  searched: (column, text) => `${column}: «${text}»`,
  totalsLeftOut: (labels) => `${labels} خود جمع بقیه یا جای دربرگیرندهٔ آن‌هاست و در میان آن‌ها رسم نشد.`,
  weakLeftOut: (rows) => `${rows} ردیف با اطمینان کم رسم نشد؛ در جدول هست.`,
};

const en: ExploreChartWords = {
  span: (first, last) => `${first} to ${last}`,
  someOf: (column, count, all) => `${column}: ${count}${all === undefined ? '' : ` of ${all}`}`,
  together: ' + ',
  searched: (column, text) => `${column}: “${text}”`,
  totalsLeftOut: (labels) =>
    `Not drawn among its parts: ${labels}, which is the sum of the others or the place that contains them.`,
  weakLeftOut: (rows) =>
    `${rows} ${rows === '1' ? 'row' : 'rows'} of low confidence not drawn; the table has them.`,
};

export const exploreChartWords: Readonly<Record<Locale, ExploreChartWords>> = { fa, en };
