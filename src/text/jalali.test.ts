import { expect, test } from 'vitest';
import fc from 'fast-check';
import {
  dayToGregorian,
  dayToIso,
  fromDay,
  gregorianMonthLength,
  gregorianMonthNames,
  gregorianToDay,
  isLeapYear,
  jalaliMonthNames,
  monthLength,
  toDay,
} from './jalali.ts';

const dayMilliseconds = 86_400_000;
const firstDay = gregorianToDay(1900, 1, 1);
const lastDay = gregorianToDay(2120, 12, 31);

test('agrees with the Persian calendar of Intl on every day from 1900 to 2120', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const wrong: string[] = [];
  for (let day = firstDay; day <= lastDay; day++) {
    const { year, month, day: dayOfMonth } = fromDay(day);
    const expected = format.format(day * dayMilliseconds); // "5/13/1402 AP"
    if (expected !== `${month}/${dayOfMonth}/${year} AP`) wrong.push(expected);
  }
  expect(wrong).toEqual([]);
});

test('writes the ISO date that Date writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: firstDay, max: lastDay }), (day) => {
      expect(dayToIso(day)).toBe(new Date(day * dayMilliseconds).toISOString().slice(0, 10));
    }),
  );
});

test('gives back every day through both calendars', () => {
  fc.assert(
    fc.property(fc.integer({ min: firstDay, max: lastDay }), (day) => {
      const jalali = fromDay(day);
      const gregorian = dayToGregorian(day);
      expect(toDay(jalali.year, jalali.month, jalali.day)).toBe(day);
      expect(gregorianToDay(gregorian.year, gregorian.month, gregorian.day)).toBe(day);
    }),
  );
});

test.each([
  [1399, true],
  [1402, false],
  [1403, true],
  [1404, false],
  [1408, true],
])('knows whether %i is a leap year', (year, isLeap) => {
  expect(isLeapYear(year)).toBe(isLeap);
  expect(monthLength(year, 12)).toBe(isLeap ? 30 : 29);
});

test.each([
  ['Nowruz 1403', 1403, 1, 1, '2024-03-20'],
  ['last day of leap 1403', 1403, 12, 30, '2025-03-20'],
  ['Nowruz 1404', 1404, 1, 1, '2025-03-21'],
  ['the day of the epoch', 1348, 10, 11, '1970-01-01'],
])('places %s', (_name, year, month, day, iso) => {
  expect(dayToIso(toDay(year, month, day))).toBe(iso);
});

test('knows the lengths of Gregorian months', () => {
  const lengths = (year: number) =>
    Array.from({ length: 12 }, (_, month) => gregorianMonthLength(year, month + 1));
  expect(lengths(2023)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([1900, 2000, 2024].map((year) => gregorianMonthLength(year, 2))).toEqual([28, 29, 29]);
});

test('names twelve months in both languages', () => {
  for (const names of [jalaliMonthNames, gregorianMonthNames])
    expect([names.fa.length, names.en.length]).toEqual([12, 12]);
  expect(jalaliMonthNames.fa[6]).toBe('مهر');
  expect(gregorianMonthNames.fa[4]).toBe('مه');
});
