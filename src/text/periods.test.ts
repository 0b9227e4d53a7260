import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Calendar, Period } from '#model/period.ts';
import type { Timing } from '#model/table.ts';
import { toAsciiDigits } from './digits.ts';
import { dayToIso, fromDay, gregorianToDay } from './jalali.ts';
import {
  formatPeriod,
  formatPeriodLong,
  formatPeriodShort,
  inPeriod,
  parsePeriod,
  periodInterval,
} from './periods.ts';

function period(text: string, calendar: Calendar = 'jalali'): Period {
  const parsed = parsePeriod(text, calendar);
  if ('problem' in parsed) throw new Error(`${text}: ${parsed.problem}`);
  return parsed;
}

describe('parsePeriod', () => {
  test.each([
    ['1402', 'year', '2023-03-21', '2024-03-19'],
    ['1403', 'year', '2024-03-20', '2025-03-20'],
    ['1402-Q2', 'quarter', '2023-06-22', '2023-09-22'],
    ['1402-05', 'month', '2023-07-23', '2023-08-22'],
    ['1403-12', 'month', '2025-02-19', '2025-03-20'],
    ['1403-12-30', 'day', '2025-03-20', '2025-03-20'],
    ['1395-01/1395-06', 'range', '2016-03-20', '2016-09-21'],
    ['1395/1397', 'range', '2016-03-20', '2019-03-20'],
    ['1402-07-25/1402-08-03', 'range', '2023-10-17', '2023-10-25'],
  ])('reads %s as a %s', (text, grain, start, end) => {
    expect(period(text)).toMatchObject({ text, calendar: 'jalali', grain });
    expect(periodInterval(period(text))).toEqual({ start, end });
  });

  test.each([
    ['2011', '2011-01-01', '2011-12-31'],
    ['2011-Q4', '2011-10-01', '2011-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12-31', '2023-12-31', '2023-12-31'],
  ])('reads Gregorian %s where declared', (text, start, end) => {
    expect(periodInterval(period(text, 'gregorian'))).toEqual({ start, end });
  });

  test('reads Persian digits once the caller has brought them to ASCII', () => {
    expect(period(toAsciiDigits('۱۴۰۲-٠٥')).text).toBe('1402-05');
  });

  test.each([
    ['1404-12-30', { problem: 'day', part: '1404-12-30', largest: 29 }],
    ['1402-07-31', { problem: 'day', part: '1402-07-31', largest: 30 }],
    ['1402-13', { problem: 'month', part: '1402-13', largest: 12 }],
    ['1402-00-01', { problem: 'month', part: '1402-00-01', largest: 12 }],
    ['1402-Q5', { problem: 'quarter', part: '1402-Q5', largest: 4 }],
    ['2023-05', { problem: 'other-calendar', part: '2023-05' }],
    ['98', { problem: 'two-digit-year', part: '98' }],
    ['02/05/13', { problem: 'two-digit-year', part: '02/05/13' }],
    ['1402/05/13', { problem: 'syntax', part: '1402/05/13', suggestion: '1402-05-13' }],
    ['1402/5', { problem: 'syntax', part: '1402/5', suggestion: '1402-05' }],
    ['1402-5', { problem: 'syntax', part: '1402-5', suggestion: '1402-05' }],
    ['1402 q2', { problem: 'syntax', part: '1402 q2', suggestion: '1402-Q2' }],
    ['1403/1402', { problem: 'range-order', part: '1403/1402' }],
    ['1403/1403', { problem: 'range-order', part: '1403/1403' }],
    ['1403/1403-05', { problem: 'syntax', part: '1403/1403-05' }],
    ['1404-01-01/1404-12-30', { problem: 'day', part: '1404-12-30', largest: 29 }],
    ['1100', { problem: 'syntax', part: '1100' }],
    ['سال ۱۴۰۲', { problem: 'syntax', part: 'سال ۱۴۰۲' }],
    ['1402\u200C', { problem: 'syntax', part: '1402\u200C' }],
    ['', { problem: 'syntax', part: '' }],
  ])('refuses %s', (text, expected) => {
    expect(parsePeriod(text, 'jalali')).toEqual(expected);
  });

  test('asks for a declared calendar when a Jalali year stands in a Gregorian column', () => {
    expect(parsePeriod('1402', 'gregorian')).toEqual({ problem: 'other-calendar', part: '1402' });
  });

  test('places every Jalali day on its Gregorian day', () => {
    const days = fc.integer({ min: gregorianToDay(1900, 1, 1), max: gregorianToDay(2100, 1, 1) });
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: dayOfMonth } = fromDay(day);
        const pad = (value: number) => String(value).padStart(2, '0');
        const iso = dayToIso(day);
        expect(periodInterval(period(`${year}-${pad(month)}-${pad(dayOfMonth)}`))).toEqual({
          start: iso,
          end: iso,
        });
      }),
    );
  });

  test('lets quarters fill the year without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1200, max: 1500 }), (year) => {
        const quarters = [1, 2, 3, 4].map((quarter) => period(`${year}-Q${quarter}`));
        const length = quarters.reduce((sum, { startDay, endDay }) => sum + endDay - startDay + 1, 0);
        const { startDay, endDay } = period(String(year));
        expect(length).toBe(endDay - startDay + 1);
        expect([quarters[0]?.startDay, quarters[3]?.endDay]).toEqual([startDay, endDay]);
      }),
    );
  });
});

/** text, timing, name, short name, in a sentence */
const persian: [string, Timing, string, string, string][] = [
  ['1402', 'flow', '۱۴۰۲', '۱۴۰۲', 'در سال ۱۴۰۲'],
  ['1402', 'stock', '۱۴۰۲', '۱۴۰۲', 'در سال ۱۴۰۲'],
  ['1396-12', 'stock', 'پایان ۱۳۹۶', 'پایان ۱۳۹۶', 'در پایان سال ۱۳۹۶'],
  ['1396-12', 'flow', 'اسفند ۱۳۹۶', 'اسفند ۱۳۹۶', 'در اسفند ۱۳۹۶'],
  ['1396-07', 'stock', 'پایان مهر ۱۳۹۶', 'مهر ۱۳۹۶', 'در پایان مهر ۱۳۹۶'],
  ['1396-07', 'flow', 'مهر ۱۳۹۶', 'مهر ۱۳۹۶', 'در مهر ۱۳۹۶'],
  ['1395-01/1395-06', 'flow', 'نیمهٔ نخست ۱۳۹۵', 'نیمهٔ نخست ۱۳۹۵', 'در نیمهٔ نخست سال ۱۳۹۵'],
  ['1395-07/1395-12', 'flow', 'نیمهٔ دوم ۱۳۹۵', 'نیمهٔ دوم ۱۳۹۵', 'در نیمهٔ دوم سال ۱۳۹۵'],
  ['1392-01/1392-09', 'flow', 'نه ماه نخست ۱۳۹۲', '۹ ماه ۱۳۹۲', 'در نه ماه نخست سال ۱۳۹۲'],
  ['1395-01/1395-12', 'flow', '۱۳۹۵', '۱۳۹۵', 'در سال ۱۳۹۵'],
  ['1395-07/1395-09', 'flow', 'مهر تا آذر ۱۳۹۵', 'مهر تا آذر ۱۳۹۵', 'از مهر تا آذر ۱۳۹۵'],
  [
    '1395-07/1396-03',
    'flow',
    'مهر ۱۳۹۵ تا خرداد ۱۳۹۶',
    'مهر ۱۳۹۵ تا خرداد ۱۳۹۶',
    'از مهر ۱۳۹۵ تا خرداد ۱۳۹۶',
  ],
  ['1395/1397', 'flow', '۱۳۹۵ تا ۱۳۹۷', '۱۳۹۵ تا ۱۳۹۷', 'از سال ۱۳۹۵ تا ۱۳۹۷'],
  ['1402-Q1', 'flow', 'بهار ۱۴۰۲', 'بهار ۱۴۰۲', 'در بهار ۱۴۰۲'],
  ['1402-Q4', 'flow', 'زمستان ۱۴۰۲', 'زمستان ۱۴۰۲', 'در زمستان ۱۴۰۲'],
  ['1402-Q2', 'stock', 'پایان تابستان ۱۴۰۲', 'تابستان ۱۴۰۲', 'در پایان تابستان ۱۴۰۲'],
  ['1402-Q4', 'stock', 'پایان ۱۴۰۲', 'پایان ۱۴۰۲', 'در پایان سال ۱۴۰۲'],
  ['1402-Q1/1402-Q3', 'flow', 'بهار تا پاییز ۱۴۰۲', 'بهار تا پاییز ۱۴۰۲', 'از بهار تا پاییز ۱۴۰۲'],
  ['1402-05-13', 'flow', '۱۳ مرداد ۱۴۰۲', '۱۴۰۲/۰۵/۱۳', 'در ۱۳ مرداد ۱۴۰۲'],
  ['1402-12-29', 'stock', '۲۹ اسفند ۱۴۰۲', '۱۴۰۲/۱۲/۲۹', 'در ۲۹ اسفند ۱۴۰۲'],
  [
    '1402-07-25/1402-08-03',
    'flow',
    '۲۵ مهر تا ۳ آبان ۱۴۰۲',
    '۲۵ مهر تا ۳ آبان ۱۴۰۲',
    'از ۲۵ مهر تا ۳ آبان ۱۴۰۲',
  ],
  ['1402-07-01/1402-07-15', 'flow', '۱ تا ۱۵ مهر ۱۴۰۲', '۱ تا ۱۵ مهر ۱۴۰۲', 'از ۱ تا ۱۵ مهر ۱۴۰۲'],
];

test.each(persian)('names %s (%s) in Persian', (text, timing, name, short, sentence) => {
  const named = period(text);
  expect(formatPeriod(named, 'fa', timing)).toBe(name);
  expect(formatPeriodLong(named, 'fa', timing)).toBe(name);
  expect(formatPeriodShort(named, 'fa', timing)).toBe(short);
  expect(inPeriod(named, 'fa', timing)).toBe(sentence);
});

/** text, timing, name, long name, short name, in a sentence */
const english: [string, Timing, string, string, string, string][] = [
  ['1402', 'flow', '1402', '1402 (2023–24)', '1402', 'in 1402 (2023–24)'],
  ['1378', 'flow', '1378', '1378 (1999–2000)', '1378', 'in 1378 (1999–2000)'],
  [
    '1396-12',
    'stock',
    'end of 1396',
    'end of 1396 (March 2018)',
    'end of 1396',
    'at the end of 1396 (March 2018)',
  ],
  [
    '1396-07',
    'stock',
    'end of Mehr 1396',
    'end of Mehr 1396 (October 2017)',
    'Mehr 1396',
    'at the end of Mehr 1396 (October 2017)',
  ],
  [
    '1396-07',
    'flow',
    'Mehr 1396',
    'Mehr 1396 (September–October 2017)',
    'Mehr 1396',
    'in Mehr 1396 (September–October 2017)',
  ],
  [
    '1395-01/1395-06',
    'flow',
    'first half of 1395',
    'first half of 1395 (March–September 2016)',
    'H1 1395',
    'in the first half of 1395 (March–September 2016)',
  ],
  [
    '1392-01/1392-09',
    'flow',
    'first nine months of 1392',
    'first nine months of 1392 (March–December 2013)',
    '9 months 1392',
    'in the first nine months of 1392 (March–December 2013)',
  ],
  ['1395-01/1395-12', 'flow', '1395', '1395 (2016–17)', '1395', 'in 1395 (2016–17)'],
  [
    '1402-Q2',
    'flow',
    'Q2 1402 (summer)',
    'Q2 1402 (summer, June–September 2023)',
    'Q2 1402',
    'in Q2 1402 (summer, June–September 2023)',
  ],
  [
    '1402-Q4',
    'flow',
    'Q4 1402 (winter)',
    'Q4 1402 (winter, December 2023 – March 2024)',
    'Q4 1402',
    'in Q4 1402 (winter, December 2023 – March 2024)',
  ],
  [
    '1402-Q2',
    'stock',
    'end of Q2 1402',
    'end of Q2 1402 (September 2023)',
    'Q2 1402',
    'at the end of Q2 1402 (September 2023)',
  ],
  [
    '1402-05-13',
    'flow',
    '13 Mordad 1402',
    '13 Mordad 1402 (4 August 2023)',
    '1402-05-13',
    'on 13 Mordad 1402 (4 August 2023)',
  ],
  ['1395/1397', 'flow', '1395–1397', '1395–1397 (2016–19)', '1395–1397', 'from 1395 to 1397 (2016–19)'],
  [
    '1395-07/1395-09',
    'flow',
    'Mehr–Azar 1395',
    'Mehr–Azar 1395 (September–December 2016)',
    'Mehr–Azar 1395',
    'from Mehr to Azar 1395 (September–December 2016)',
  ],
  [
    '1402-07-25/1402-08-03',
    'flow',
    '25 Mehr – 3 Aban 1402',
    '25 Mehr – 3 Aban 1402 (17–25 October 2023)',
    '25 Mehr – 3 Aban 1402',
    'from 25 Mehr to 3 Aban 1402 (17–25 October 2023)',
  ],
];

test.each(english)('names %s (%s) in English', (text, timing, name, long, short, sentence) => {
  const named = period(text);
  expect(formatPeriod(named, 'en', timing)).toBe(name);
  expect(formatPeriodLong(named, 'en', timing)).toBe(long);
  expect(formatPeriodShort(named, 'en', timing)).toBe(short);
  expect(inPeriod(named, 'en', timing)).toBe(sentence);
});

test.each([
  ['2011', '۲۰۱۱ میلادی', 'در سال ۲۰۱۱ میلادی', 'in 2011'],
  ['2011-Q2', 'سه‌ماههٔ دوم ۲۰۱۱ میلادی', 'در سه‌ماههٔ دوم ۲۰۱۱ میلادی', 'in Q2 2011'],
  ['2011-05-03', '۳ مه ۲۰۱۱ میلادی', 'در ۳ مه ۲۰۱۱ میلادی', 'on 3 May 2011'],
  ['2011/2013', '۲۰۱۱ تا ۲۰۱۳ میلادی', 'از سال ۲۰۱۱ تا ۲۰۱۳ میلادی', 'from 2011 to 2013'],
])('says that %s is Gregorian, in Persian', (text, name, sentence, english) => {
  const named = period(text, 'gregorian');
  expect(formatPeriod(named, 'fa', 'flow')).toBe(name);
  expect(inPeriod(named, 'fa', 'flow')).toBe(sentence);
  expect(inPeriod(named, 'en', 'flow')).toBe(english);
});

test('takes a period on an axis as a flow when no timing is given', () => {
  expect(formatPeriodShort(period('1396-12'), 'fa')).toBe('اسفند ۱۳۹۶');
});
