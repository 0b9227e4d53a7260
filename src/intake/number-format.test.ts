import { expect, test } from 'vitest';
import { parseNumberFormat } from './number-format.ts';

test.each([
  ['percent', 10, undefined, { isPercent: true, isDate: false }],
  ['built-in date', 14, undefined, { isDate: true, isMonth: false }],
  ['month and year', 164, 'mmm\\-yy', { isDate: true, isMonth: true }],
  ['Persian calendar', 164, '[$-fa-IR,16]yyyy/mm/dd;@', { isDate: true, isShownJalali: true }],
  ['Persian calendar, hexadecimal', 164, '[$-160429]yyyy/mm/dd', { isDate: true, isShownJalali: true }],
  ['unit in quotes', 164, '#,##0 "ریال"', { isDate: false, words: 'ریال' }],
  ['letters in quotes are no date', 164, '0 "days"', { isDate: false }],
  ['date and time', 22, undefined, { isDate: true, isTime: true }],
  ['time of day', 20, undefined, { isTime: true, clock: 'day', isMonth: false }],
  ['hours beyond a day', 164, '[h]:mm', { clock: 'elapsed' }],
  ['a colour is no hour', 164, '[Red]0', { isDate: false, isTime: false }],
  ['general', 0, undefined, { isDate: false, isPercent: false }],
  ['red negatives', 164, '#,##0;[Red]-#,##0', { isDate: false }],
] as const)('understands %s', (_, id, code, expected) => {
  expect(parseNumberFormat(id, code)).toMatchObject(expected);
});
