import { describe, expect, test } from 'vitest';
import type { FieldDescriptor } from '#model/descriptor.ts';
import { compileColumn } from './compile-column.ts';
import { IssueLog } from './issue-log.ts';
import { parseField } from './parse-field.ts';
import { parseJson } from './read-json.ts';

/** What a field makes of one cell: its value, or the codes of what is wrong. */
function readCell(field: Omit<FieldDescriptor, 'name'>, cell: string): unknown {
  const log = new IssueLog();
  const document = parseJson('{}', 'datapackage.json', log);
  if (!document) throw new Error('The fixture is broken.');
  const plan = parseField({ name: 'x', ...field }, [], document, { fields: [] }, log);
  const builder = compileColumn(plan, { places: [], isPersian: true, log });
  const codes = builder.add(cell)?.map(({ code }) => code);
  if (codes) return codes;
  const column = builder.build();
  if (column.kind === 'number')
    return column.missing.size > 0 ? 'missing' : (column.exact.get(0) ?? column.numbers[0]);
  const entry = column.dictionary[column.codes[0] ?? -1];
  return entry === undefined ? 'missing' : typeof entry === 'string' ? entry : entry.text;
}

type Case = readonly [string, Omit<FieldDescriptor, 'name'>, string, unknown];

const casting: readonly Case[] = [
  ['number', { type: 'number' }, '-1.5', -1.5],
  ['number with exponent', { type: 'number' }, '1.5e3', 1500],
  ['number kept exactly', { type: 'number' }, '12345678901234567890.50', '12345678901234567890.50'],
  ['number with its own separators', { type: 'number', decimalChar: ',', groupChar: '.' }, '1.234,5', 1234.5],
  ['number among signs', { type: 'number', bareNumber: false }, '€95%', 95],
  ['integer', { type: 'integer' }, '007', 7],
  ['integer with a fraction', { type: 'integer' }, '7.0', ['cell/not-an-integer']],
  ['empty cell', { type: 'number' }, '', 'missing'],
  ['declared missing value', { type: 'number', missingValues: ['-'] }, '-', 'missing'],
  ['Persian number', { type: 'number' }, '۱۲٫۵', ['cell/normalised-number']],
  ['boolean', { type: 'boolean' }, 'TRUE', 'true'],
  ['boolean of the wrong case', { type: 'boolean' }, 'tRUE', ['cell/not-a-boolean']],
  ['own boolean', { type: 'boolean', trueValues: ['بله'] }, 'بله', 'true'],
  ['date', { type: 'date' }, '2024-02-29', '2024-02-29'],
  ['date that does not exist', { type: 'date' }, '2023-02-29', ['cell/not-a-date']],
  ['date in a form', { type: 'date', format: '%d/%m/%y' }, '05/11/72', '1972-11-05'],
  ['date in any form', { type: 'date', format: 'any' }, '5 Nov 1972', '1972-11-05'],
  ['date and time', { type: 'datetime' }, '2024-01-02T03:04:05Z', '2024-01-02T03:04:05Z'],
  ['time', { type: 'time' }, '25:00:00', ['cell/not-a-date']],
  ['year', { type: 'year' }, '2024', '2024'],
  ['year and month', { type: 'yearmonth' }, '2024-13', ['cell/not-a-date']],
  ['duration', { type: 'duration' }, 'P1Y2M3DT4H', 'P1Y2M3DT4H'],
  ['empty duration', { type: 'duration' }, 'PT', ['cell/not-a-duration']],
  ['list of integers', { type: 'list', itemType: 'integer' }, '1,2', '1,2'],
  ['list with a stranger', { type: 'list', itemType: 'integer' }, '1,x', ['cell/not-a-list']],
  ['object', { type: 'object' }, '{"a":1}', '{"a":1}'],
  ['array in place of an object', { type: 'object' }, '[1]', ['cell/not-json']],
  ['point', { type: 'geopoint' }, '51.4, 35.7', '51.4, 35.7'],
  ['point as an array', { type: 'geopoint', format: 'array' }, '[51.4, 35.7]', '[51.4, 35.7]'],
  [
    'point as an object',
    { type: 'geopoint', format: 'object' },
    '{"lon": 51.4, "lat": 35.7}',
    '{"lon": 51.4, "lat": 35.7}',
  ],
  ['point off the earth', { type: 'geopoint' }, '51.4, 95', ['cell/not-a-geopoint']],
  ['email', { type: 'string', format: 'email' }, 'a@b.ir', 'a@b.ir'],
  ['uuid', { type: 'string', format: 'uuid' }, 'x', ['cell/not-in-format']],
  ['anything', { type: 'any' }, 'x', 'x'],
];

const constraints: readonly Case[] = [
  ['minimum', { type: 'number', constraints: { minimum: 2 } }, '1.99', ['cell/below-minimum']],
  ['minimum reached', { type: 'number', constraints: { minimum: 2 } }, '2', 2],
  [
    'exclusive minimum',
    { type: 'number', constraints: { exclusiveMinimum: 2 } },
    '2',
    ['cell/below-minimum'],
  ],
  [
    'minimum beyond a double',
    { type: 'integer', constraints: { minimum: '9007199254740993' } },
    '9007199254740992',
    ['cell/below-minimum'],
  ],
  [
    'maximum of dates',
    { type: 'date', constraints: { maximum: '2020-01-01' } },
    '2020-01-02',
    ['cell/above-maximum'],
  ],
  ['length in characters', { type: 'string', constraints: { maxLength: 2 } }, '😀😀', '😀😀'],
  ['enum of numbers', { type: 'number', constraints: { enum: [1, 2] } }, '1.0', '1.0'],
  ['enum of texts', { type: 'string', constraints: { enum: ['a'] } }, 'b', ['cell/not-in-list']],
  [
    'pattern of the whole cell',
    { type: 'string', constraints: { pattern: '[a-z]' } },
    'ab',
    ['cell/pattern'],
  ],
  ['required', { type: 'string', constraints: { required: true } }, '', ['cell/required']],
];

const publishing: readonly Case[] = [
  ['Arabic letters', { type: 'string' }, 'كتاب', ['cell/normalised-text']],
  ['a direction override', { type: 'string' }, 'a\u202Eb', ['cell/bidi-override']],
  ['ZWNJ, which is welcome', { type: 'string' }, 'بیمه\u200Cشده', 'بیمه\u200Cشده'],
  ['a formula', { type: 'string' }, '=1+1', ['cell/formula']],
  ['a negative number in a text', { type: 'string' }, '-5', '-5'],
  ['a national number', { type: 'string' }, 'کد ۰۰۸۴۵۷۵۹۴۸', ['cell/personal-data']],
  ['ten digits with another check digit', { type: 'string' }, '0084575949', '0084575949'],
  ['a mobile number', { type: 'string' }, '+989123456789', ['cell/personal-data']],
  ['a long number in an address', { type: 'string' }, 'https://x.ir/0084575948', 'https://x.ir/0084575948'],
  ['a comparison, which is no markup', { type: 'string' }, 'a < b > c', 'a < b > c'],
  ['a web address', { type: 'string', concept: 'SOURCE_URL' }, 'ftp://x.ir', ['cell/bad-address']],
  [
    'a Jalali source date',
    { type: 'string', concept: 'SOURCE_DATE' },
    '1397-02-27',
    ['cell/bad-source-date'],
  ],
];

const periods: readonly Case[] = [
  ['Jalali leap day', { type: 'string', concept: 'TIME_PERIOD' }, '1403-12-30', '1403-12-30'],
  ['day of a common year', { type: 'string', concept: 'TIME_PERIOD' }, '1404-12-30', ['period/day']],
  ['Gregorian by its year', { type: 'string', concept: 'TIME_PERIOD' }, '2024-02-29', '2024-02-29'],
  [
    'Gregorian in a Jalali column',
    { type: 'string', concept: 'TIME_PERIOD', calendar: 'jalali' },
    '2024',
    ['period/other-calendar'],
  ],
  ['a dash nobody declared', { type: 'string', concept: 'TIME_PERIOD' }, '-', ['cell/undeclared-missing']],
];

describe.each([
  ['types', casting],
  ['constraints', constraints],
  ['what may be published', publishing],
  ['periods', periods],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, field, cell, expected) => {
    expect(readCell(field, cell)).toEqual(expected);
  });
});
