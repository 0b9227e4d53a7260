import type { Locale } from '#model/bilingual.ts';
import type { Status } from '#model/table.ts';

/** Words the interactive chart needs in the browser; they travel with the chart's data, so no script holds a dictionary. */
export interface LiveWords {
  open: string;
  close: string;
  failed: string;
  /** How to read the chart by keyboard, spoken when it takes focus. */
  help: string;
  series: string;
  separator: string;
}

/** Words printed by charts themselves; titles, labels and values come with the ChartView. */
export interface ChartWords {
  status: Record<Exclude<Status, 'actual'>, string>;
  interval: string;
  /** From 10³ upwards, by steps of 10³. */
  scales: readonly { power: number; word: string }[];
  /** Finds a unit that already counts in thousands or more, e.g. "میلیارد تومان". */
  scaledUnit: RegExp;
  axisNotZero: string;
  incomplete: string;
  noData: string;
  live: LiveWords;
}

export const chartWords: Record<Locale, ChartWords> = {
  fa: {
    status: { provisional: 'مقدماتی', estimate: 'برآورد', budget: 'بودجه', claim: 'ادعا' },
    interval: 'بازهٔ اطمینان',
    scales: [
      { power: 1e3, word: 'هزار' },
      { power: 1e6, word: 'میلیون' },
      { power: 1e9, word: 'میلیارد' },
      { power: 1e12, word: 'هزار میلیارد' },
    ],
    scaledUnit: /هزار|میلیون|میلیارد|همت/u,
    axisNotZero: 'محور از صفر آغاز نمی‌شود',
    incomplete: 'ناقص',
    noData: 'داده‌ای برای نمایش نیست',
    live: {
      open: 'نمودار تعاملی',
      close: 'بازگشت به نمودار ثابت',
      failed: 'نمودار تعاملی بارگذاری نشد؛ نمودار و جدول همین صفحه کامل است.',
      help: 'با پیکان‌های چپ و راست میان نقطه‌ها و با بالا و پایین میان سری‌ها جابه‌جا شوید؛ Enter برای کارت رقم، Esc برای بازگشت.',
      series: 'سری‌های نمودار',
      separator: '، ',
    },
  },
  en: {
    status: { provisional: 'Provisional', estimate: 'Estimate', budget: 'Budget', claim: 'Claim' },
    interval: 'Confidence interval',
    scales: [
      { power: 1e3, word: 'thousand' },
      { power: 1e6, word: 'million' },
      { power: 1e9, word: 'billion' },
      { power: 1e12, word: 'trillion' },
    ],
    scaledUnit: /thousand|million|billion|trillion/iu,
    axisNotZero: 'axis does not start at zero',
    incomplete: 'incomplete',
    noData: 'No data to show',
    live: {
      open: 'Interactive chart',
      close: 'Back to the static chart',
      failed: 'The interactive chart could not be loaded; the chart and table on this page are complete.',
      help: 'Use the left and right arrows to move between points, up and down between series; Enter for the card of the figure, Esc to go back.',
      series: 'Chart series',
      separator: ', ',
    },
  },
};
