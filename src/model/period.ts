export type Calendar = 'jalali' | 'gregorian';

/**
 * A span of whole years, quarters, months or days in one calendar; both ends are included.
 * `text` is the canonical spelling ("1402", "1402-Q2", "1402-05", "1402-05-13", "1395-01/1395-06").
 * `startDay` and `endDay` are days since 1970-01-01 (proleptic Gregorian), so periods of both calendars sort and plot on one line.
 */
export interface Period {
  text: string;
  calendar: Calendar;
  grain: 'year' | 'quarter' | 'month' | 'day' | 'range';
  startDay: number;
  endDay: number;
}
