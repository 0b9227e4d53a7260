import { describe, expect, test } from 'vitest';
import { isMoneyHeader, tableUnit, unitNamed, unitOfHeader } from './unit-words.ts';

describe('unitOfHeader', () => {
  test.each([
    ['هزینه (میلیارد ریال)', 'billion-rial'],
    ['هزينه (ميليارد ريال)', 'billion-rial'],
    ['بدهی - هزار میلیارد تومان', 'hemat'],
    ['درآمد (همت)', 'hemat'],
    ['مبلغ به میلیون تومان', 'million-toman'],
    ['cost_rial', 'rial'],
    ['سهم (درصد)', 'percent'],
    ['رضایت ٪', 'percent'],
    ['تعداد بیمه‌شدگان', 'person'],
    ['مستمری‌بگیران', 'person'],
    ['تعداد پرونده', 'file'],
    ['تعداد', 'count'],
    ['شاخص قیمت', 'index-point'],
  ])('reads "%s" as %s', (header, expected) => {
    expect(unitOfHeader(header)).toBe(expected);
  });

  test.each([['استان'], ['مبلغ'], ['هزینهٔ درمان'], ['Kind']])('does not guess a unit for "%s"', (header) => {
    expect(unitOfHeader(header)).toBeUndefined();
  });
});

test.each([
  ['هزینهٔ درمان', true],
  ['مبلغ پرداختی', true],
  ['حق بیمه', true],
  ['تعداد پرداخت', false],
  ['سهم هزینه (درصد)', false],
  ['بیمه‌شدگان', false],
])('tells whether "%s" is money', (header, expected) => {
  expect(isMoneyHeader(header)).toBe(expected);
});

test.each([
  ['(ارقام به میلیارد ریال)', 'billion-rial'],
  ['مبالغ: میلیون ريال', 'million-rial'],
  ['واحد: نفر', 'person'],
  ['جدول ۳: هزینه به ریال', undefined],
])('reads what "%s" says about a whole table', (text, expected) => {
  expect(tableUnit(text)).toBe(expected);
});

test.each([
  ['میلیارد ریال', 'billion-rial'],
  ['billion-rial', 'billion-rial'],
  ['نفر', 'person'],
  ['همت', 'hemat'],
  ['دینار', undefined],
])('knows the unit answered as "%s"', (answer, expected) => {
  expect(unitNamed(answer)).toBe(expected);
});
