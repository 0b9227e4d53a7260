import { describe, expect, test } from 'vitest';
import type { FieldDescriptor } from '#model/descriptor.ts';
import { compileColumn } from './compile-column.ts';
import { IssueLog } from './issue-log.ts';
import { parseField } from './parse-field.ts';
import { parseJson } from './read-json.ts';

type FieldForm = Omit<FieldDescriptor, 'name'>;

/** What a field of a package that others wrote makes of a cell: its value, or the codes of what is wrong. */
function cast(field: FieldForm, cell: string, isPersian = false): unknown {
  const log = new IssueLog();
  const document = parseJson('{}', 'datapackage.json', log);
  if (!document) throw new Error('The fixture is broken.');
  const plan = parseField({ name: 'x', ...field }, [], document, { fields: [] }, log, { isOwn: false });
  const builder = compileColumn(plan, { places: [], isPersian, log });
  const codes = [...log.list(), ...(builder.add(cell) ?? [])].map(({ code }) => code);
  if (codes.length > 0) return codes;
  const column = builder.build();
  if (column.kind === 'number') {
    return column.missing.size > 0 ? 'missing' : (column.exact.get(0) ?? column.numbers[0]);
  }
  const entry = column.dictionary[column.codes[0] ?? -1];
  return typeof entry === 'string' ? entry : (entry?.text ?? 'missing');
}

type Case = readonly [string, FieldForm, string, unknown];
const refused = (code: string): string[] => [code];
const rule = (type: string, constraints: NonNullable<FieldForm['constraints']>): FieldForm => ({
  type,
  constraints,
});

const numbers: readonly Case[] = [
  ['leading and trailing zeros', { type: 'number' }, '+00100.50', '100.50'],
  ['an exponent', { type: 'number' }, '1E+3', 1000],
  ['a bare fraction is noted', { type: 'number' }, '.5', refused('cell/normalised-number')],
  ['not a number', { type: 'number' }, 'nan', refused('cell/not-finite')],
  ['infinity', { type: 'number' }, '-inf', refused('cell/not-finite')],
  ['its own decimal mark', { type: 'number', decimalChar: ',' }, '1,5', 1.5],
  [
    'a point beside another decimal mark',
    { type: 'number', decimalChar: ',' },
    '1.500',
    refused('cell/not-a-number'),
  ],
  ['both marks its own', { type: 'number', decimalChar: ',', groupChar: '.' }, '1.234.567,5', 1_234_567.5],
  ['groups of its own', { type: 'integer', groupChar: "'" }, "1'000'000", 1_000_000],
  ['a currency before', { type: 'number', bareNumber: false }, 'EUR 95.2', 95.2],
  ['a currency between sign and number', { type: 'number', bareNumber: false }, '-$95', -95],
  ['an abbreviation before', { type: 'integer', bareNumber: false }, 'No. 5', 5],
  [
    'a fraction after a sign',
    { type: 'number', bareNumber: false },
    '$.50',
    refused('cell/normalised-number'),
  ],
  ['text after a number it does not allow', { type: 'number' }, '95%', refused('cell/percent-sign')],
  ['an integer with a point', { type: 'integer' }, '1.0', refused('cell/not-an-integer')],
  ['beyond 2^53', { type: 'integer' }, '9007199254740993', '9007199254740993'],
];

const texts: readonly Case[] = [
  ['space, which is part of a text', { type: 'string' }, ' a ', ' a '],
  ['an empty text that is not declared missing', { type: 'string', missingValues: [] }, '', ''],
  ['Arabic letters, which stay', { type: 'string' }, 'كتاب', 'كتاب'],
  ['an address', { type: 'string', format: 'uri' }, 'mailto:a@example.org', 'mailto:a@example.org'],
  ['what is no address', { type: 'string', format: 'uri' }, 'example.org', refused('cell/not-in-format')],
  ['base 64', { type: 'string', format: 'binary' }, 'YWJj', 'YWJj'],
  ['a code with a check digit', { type: 'string' }, '0084575948', refused('cell/possible-personal-data')],
  ['no type at all', {}, '007', '007'],
  ['true', { type: 'boolean' }, '1', 'true'],
  ['false in its own words', { type: 'boolean', falseValues: ['no'] }, 'no', 'false'],
  [
    'the standard word where others are declared',
    { type: 'boolean', falseValues: ['no'] },
    'false',
    refused('cell/not-a-boolean'),
  ],
];

const dates: readonly Case[] = [
  ['a year of the Middle Ages', { type: 'year' }, '1402', '1402'],
  ['a year before Christ', { type: 'year' }, '-0044', '-0044'],
  ['a year with a time zone', { type: 'year' }, '2024Z', '2024Z'],
  ['a date that reads like a Jalali one', { type: 'date' }, '1402-02-30', refused('cell/not-a-date')],
  [
    'milliseconds and a time zone',
    { type: 'datetime' },
    '2024-01-26T15:00:00.300-05:00',
    '2024-01-26T15:00:00.300-05:00',
  ],
  ['midnight at the end of a day', { type: 'time' }, '24:00:00', '24:00:00'],
  ['a minute after it', { type: 'time' }, '24:01:00', refused('cell/not-a-date')],
  ['a pattern', { type: 'date', format: '%d/%m/%Y' }, '1/2/2024', '2024-02-01'],
  ['a pattern as v0 wrote it', { type: 'date', format: 'fmt:%d.%m.%y' }, '05.11.72', '1972-11-05'],
  ['a pattern with a month name', { type: 'date', format: '%d %B %Y' }, '5 NOVEMBER 1972', '1972-11-05'],
  ['a pattern with a day of the year', { type: 'date', format: '%Y-%j' }, '2024-060', '2024-02-29'],
  [
    'a day of the year that is not',
    { type: 'date', format: '%Y-%j' },
    '2023-366',
    refused('cell/not-a-date'),
  ],
  ['a pattern in twelve hours', { type: 'time', format: '%I:%M %p' }, '12:05 AM', '00:05:00'],
  ['a pattern of another tool', { type: 'date', format: 'DD/MM/YYYY' }, '31/12/1999', '1999-12-31'],
  ['a compound pattern', { type: 'datetime', format: '%F %T' }, '2024-01-02 03:04:05', '2024-01-02T03:04:05'],
  ['any form, where it is plain', { type: 'date', format: 'any' }, '31/12/1999', '1999-12-31'],
  ['any form, where it is not', { type: 'date', format: 'any' }, '03/04/2020', '03/04/2020'],
  ['any form, and no date', { type: 'date', format: 'any' }, '45/13/2020', refused('cell/not-a-date')],
  ['a month', { type: 'yearmonth' }, '2024-02', '2024-02'],
  ['a duration', { type: 'duration' }, 'P1Y2M3DT10H30M0.5S', 'P1Y2M3DT10H30M0.5S'],
];

const collections: readonly Case[] = [
  ['a list with its own delimiter', { type: 'list', delimiter: ' | ' }, 'a | b', 'a | b'],
  [
    'a list of dates',
    { type: 'list', itemType: 'date' },
    '2024-01-01,2024-13-01',
    refused('cell/not-a-list'),
  ],
  [
    'a point as an object with a stranger',
    { type: 'geopoint', format: 'object' },
    '{"lon":1,"lat":2,"z":3}',
    refused('cell/not-a-geopoint'),
  ],
  [
    'a shape',
    { type: 'geojson' },
    '{"type":"Point","coordinates":[1,2]}',
    '{"type":"Point","coordinates":[1,2]}',
  ],
  ['a topology where a shape is due', { type: 'geojson' }, '{"type":"Topology"}', refused('cell/not-json')],
  ['a topology', { type: 'geojson', format: 'topojson' }, '{"type":"Topology"}', '{"type":"Topology"}'],
  ['a category by number', { type: 'integer', categories: [{ value: 1, label: 'low' }] }, '01', '1'],
  [
    'a number that is no category',
    { type: 'integer', categories: [1, 2] },
    '3',
    refused('cell/unknown-category'),
  ],
];

const constraints: readonly Case[] = [
  [
    'a minimum in the format of the field',
    { type: 'date', format: '%d/%m/%Y', constraints: { minimum: '01/02/2024' } },
    '31/01/2024',
    refused('cell/below-minimum'),
  ],
  ['a minimum of years as numbers', rule('year', { minimum: -50 }), '-0044', '-0044'],
  ['a minimum of durations', rule('duration', { minimum: 'P1M' }), 'P27D', refused('cell/below-minimum')],
  [
    'a maximum across time zones',
    rule('datetime', { maximum: '2024-01-01T12:00:00Z' }),
    '2024-01-01T13:00:00+02:00',
    '2024-01-01T13:00:00+02:00',
  ],
  ['items of an array', rule('array', { minLength: 3 }), '["abc", "d"]', refused('cell/too-short')],
  ['items of a list', rule('list', { maxLength: 2 }), 'a,b,c', refused('cell/too-long')],
  ['an enum of objects', rule('object', { enum: [{ a: 1, b: 2 }] }), '{"b": 2, "a": 1}', '{"b": 2, "a": 1}'],
  [
    'an enum of booleans in other words',
    { type: 'boolean', trueValues: ['ja'], constraints: { enum: [true] } },
    'ja',
    'true',
  ],
  [
    'a JSON schema',
    rule('object', { jsonSchema: { properties: { a: { type: 'integer' } } } }),
    '{"a": "x"}',
    refused('cell/json-schema'),
  ],
  ['a class of XML Schema', rule('string', { pattern: '\\p{Lu}\\i\\c*' }), 'Éa-1', 'Éa-1'],
  [
    'a subtraction of XML Schema',
    rule('string', { pattern: '[a-z-[aeiou]]+' }),
    'ab',
    refused('cell/pattern'),
  ],
  ['a group of Python', rule('string', { pattern: '(?P<year>[0-9]{4})' }), '2024', '2024'],
];

describe.each([
  ['numbers', numbers],
  ['texts and booleans', texts],
  ['dates and times', dates],
  ['collections and categories', collections],
  ['constraints', constraints],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, field, cell, expected) => {
    expect(cast(field, cell)).toEqual(expected);
  });
});

describe('what this site adds never changes what a standard value means', () => {
  const same: readonly Case[] = [
    ['a Gregorian year', { type: 'year' }, '1402', '1402'],
    ['a Gregorian date', { type: 'date' }, '1402-02-28', '1402-02-28'],
    ['a number', { type: 'number' }, '1.5', 1.5],
    ['a text of digits', { type: 'string' }, '۱۲', '۱۲'],
  ];
  test.each(same)('%s, also in a package written in Persian', (_name, field, cell, expected) => {
    expect(cast(field, cell, true)).toEqual(expected);
  });

  const added: readonly Case[] = [
    ['Persian digits', { type: 'number' }, '۱۲٫۵', refused('cell/normalised-number')],
    ['Persian digits in a date', { type: 'date' }, '۲۰۲۴-۰۱-۰۲', refused('cell/normalised-period')],
  ];
  test.each(added)('%s are no standard value, so reading them is noted', (_name, field, cell, expected) => {
    expect(cast(field, cell)).toEqual(expected);
  });
});

describe('patterns', () => {
  const endless = [
    '(a+)+$',
    '(a|aa)+$',
    '(a?){40}a{40}',
    'a?'.repeat(30) + 'a'.repeat(30),
    '(.*)*x',
    '(a*)*\\1b',
  ];
  test.each(endless)('gives up %s in time', (pattern) => {
    const started = performance.now();
    cast({ type: 'string', constraints: { pattern } }, `${'a'.repeat(45)}!`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
