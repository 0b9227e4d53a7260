import { relativeChangePercent } from './change.ts';

/** A figure and the canonical text of its period: "1402", "1402-Q2", "1402-05", "1402-01/1402-06". */
export interface PeriodValue {
  period: string;
  value: number;
}

/** The same period one year earlier: "1402-Q2" → "1401-Q2", "1402-01/1402-06" → "1401-01/1401-06". */
export function samePeriodLastYear(period: string): string {
  return period.replaceAll(/(^|\/)(\d{4})/gu, (_all, before: string, year: string) => {
    return before + String(Number(year) - 1).padStart(4, '0');
  });
}

/**
 * Growth in percent over the same period of the previous year, which takes the seasons out.
 * Shape:  undefined where that period was not published, or its value is zero or less: a neighbouring period is never
 *         taken instead, and nothing is interpolated.
 * Units:  percent of the earlier value; 200 → 250 is 25.
 */
export function growthOverYear(series: readonly PeriodValue[], period: string): number | undefined {
  const at = (text: string): number | undefined => series.find((one) => one.period === text)?.value;
  const [now, then] = [at(period), at(samePeriodLastYear(period))];
  return now === undefined || then === undefined ? undefined : relativeChangePercent(then, now);
}
