import { dayToIso } from '#text/jalali.ts';
import { parsePeriod } from '#text/periods.ts';
import { calendarOf } from '#pipeline/read-period-cell.ts';
import { asciiDate, toText } from './convert-cell.ts';
import type { Converter } from './convert-columns.ts';
import { parsePeriodLabel } from './period-label.ts';
import { dateText } from './sheet.ts';

/**
 * The date of a source as ISO Gregorian: "2024-05-17", "2024-05" or "2024"; a Jalali day becomes its Gregorian one.
 * Errors: undefined for anything else. A Jalali month or year has no Gregorian one of its own and is not guessed.
 */
export function isoSourceDate(text: string): string | undefined {
  const label = parsePeriodLabel(asciiDate(text)) ?? parsePeriodLabel(text);
  if (label?.kind !== 'period') return undefined;
  const period = parsePeriod(label.text, calendarOf(label.text));
  if ('problem' in period || !['day', 'month', 'year'].includes(period.grain)) return undefined;
  if (period.calendar === 'gregorian') return period.text;
  return period.grain === 'day' ? dayToIso(period.startDay) : undefined;
}

export function sourceDateConverter(): Converter {
  return (cell) => {
    if (cell.date) return { text: dateText(cell.date, 'gregorian'), changed: 'excel-date' };
    const iso = isoSourceDate(cell.text);
    if (iso === undefined) return { refused: 'not-a-period' };
    const tidy = toText(cell);
    return 'text' in tidy && tidy.text === iso ? tidy : { text: iso, changed: 'period-spelling' };
  };
}
