import { failed, type CellReader } from './cell-reading.ts';
import type { FieldPlan } from './package-plan.ts';
import { dateParser } from './parse-date.ts';

/** An address a reader can follow: http or https, with a host, without spaces. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/iu.test(text)) return false;
  return URL.canParse(text) && new URL(text).hostname !== '';
}

export function urlReader(plan: FieldPlan): CellReader<string> {
  return (cell) => {
    const reason = plan.missing.get(cell);
    if (reason) return { missing: reason };
    return isWebAddress(cell) ? { value: cell } : failed('cell/bad-address');
  };
}

const isDay = dateParser('date', 'default');
const isMonth = dateParser('yearmonth', 'default');

/** A source's date: ISO Gregorian day, month or year, as far as it is known. */
export function sourceDateReader(plan: FieldPlan): CellReader<string> {
  return (cell) => {
    const reason = plan.missing.get(cell);
    if (reason) return { missing: reason };
    const isDate = isDay?.(cell) ?? isMonth?.(cell) ?? (/^\d{4}$/u.test(cell) ? cell : undefined);
    if (isDate === undefined) return failed('cell/bad-source-date');
    // 1397-02-27 has the form of a Gregorian date, but nothing here was published in the Middle Ages.
    return Number(cell.slice(0, 4)) < 1600 ? failed('cell/bad-source-date') : { value: cell };
  };
}
