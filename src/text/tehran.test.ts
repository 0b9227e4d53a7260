import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayToIso, toDay } from './jalali.ts';
import { gregorianDay, jalaliDay, tehranMoment, weekday } from './tehran.ts';

test.each([
  ['before midnight in Tehran', '2026-11-22T20:29:59Z', '2026-11-22', '23:59'],
  ['after midnight in Tehran, still yesterday in UTC', '2026-11-22T20:30:00Z', '2026-11-23', '00:00'],
  ['summer time of 1401, an hour later', '2022-08-01T19:30:00Z', '2022-08-02', '00:00'],
  ['the summer after, when clocks no longer changed', '2023-08-01T19:30:00Z', '2023-08-01', '23:00'],
  ['the last day of a leap year', '2025-03-20T10:00:00Z', '2025-03-20', '13:30'],
])('reads Tehran’s clock %s', (_name, time, day, clock) => {
  const moment = tehranMoment(time);
  expect([dayToIso(moment.day), moment.time]).toEqual([day, clock]);
});

test('says a day in both calendars and languages', () => {
  const day = toDay(1403, 12, 30);
  expect(jalaliDay(day, 'fa')).toBe('۳۰ اسفند ۱۴۰۳');
  expect(jalaliDay(day, 'en')).toBe('30 Esfand 1403');
  expect(gregorianDay(day, 'fa')).toBe('۲۰ مارس ۲۰۲۵');
  expect(gregorianDay(day, 'en')).toBe('20 March 2025');
});

test('names the days of the week as Intl does', () => {
  const names = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 80_000 }), (day) => {
      expect(weekday(day, 'en')).toBe(names.format(day * 86_400_000));
    }),
  );
});
