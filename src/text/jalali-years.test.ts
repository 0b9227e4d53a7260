import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Calendar } from '#model/period.ts';
import { jalaliYear, jalaliYearsOf } from './jalali-years.ts';
import { parsePeriod } from './periods.ts';

function yearsOf(text: string, calendar: Calendar = 'jalali'): number[] {
  const period = parsePeriod(text, calendar);
  if ('problem' in period) throw new Error(`A test has the wrong period "${text}".`);
  return jalaliYearsOf(period);
}

test.each<[string, Calendar, number[]]>([
  ['1402', 'jalali', [1402]],
  ['1402-Q4', 'jalali', [1402]],
  ['1403-12', 'jalali', [1403]],
  ['1395-01/1395-06', 'jalali', [1395]],
  ['1380/1383', 'jalali', [1380, 1381, 1382, 1383]],
  // Eleven weeks of 1396, forty-one of 1397.
  ['2018', 'gregorian', [1397]],
  ['2018-01', 'gregorian', [1396]],
  ['2018-03', 'gregorian', [1396]],
  ['2010/2012', 'gregorian', [1389, 1390, 1391]],
])('tells %s (%s) under %j', (text, calendar, years) => {
  expect(yearsOf(text, calendar)).toEqual(years);
});

test('tells a period cut into two halves under both years', () => {
  const { end } = jalaliYear(1399);
  expect(jalaliYearsOf({ startDay: end - 9, endDay: end + 10 })).toEqual([1399, 1400]);
});

test('finds one year or more for every period, all of them years it touches', () => {
  const day = fc.integer({ min: -36_000, max: 36_000 });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 4_000 }), (startDay, length) => {
      const years = jalaliYearsOf({ startDay, endDay: startDay + length });
      expect(years.length).toBeGreaterThan(0);
      for (const year of years) {
        const { start, end } = jalaliYear(year);
        expect(start <= startDay + length && end >= startDay).toBe(true);
      }
    }),
  );
});
