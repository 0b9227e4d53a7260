import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dialect } from '#model/descriptor.ts';
import { IssueLog } from './issue-log.ts';
import { readCsv } from './read-csv.ts';
import { readPlainRecords } from './read-plain-records.ts';

/** A comment mark that no text has sends the whole file through csv-parse. */
const byCsvParse = { commentChar: '\u0001' };

function read(text: string, dialect: Dialect) {
  const log = new IssueLog();
  const rows: [number, readonly string[]][] = [];
  const isWhole = readCsv(
    Buffer.from(text),
    dialect,
    'a.csv',
    (cells, line) => rows.push([line, cells]),
    log,
  );
  return { rows, isWhole, issues: log.list() };
}

const piece = fc.constantFrom(
  '"',
  '""',
  ',',
  '\n',
  '\n\n',
  '"\n',
  ',"',
  'a',
  'ی',
  '🙂',
  ' ',
  '\u200C',
  '1',
  ';',
);
const cell = fc.oneof(
  fc.constantFrom('', 'a', 'کرمان', '12', '"a"', '"a,b"', '"دو\nخط"', '"""نقل"""', '""', '"\n"'),
  fc.array(piece, { maxLength: 6 }).map((pieces) => `"${pieces.join('').replaceAll('"', '""')}"`),
);
const file = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 30 })
  .map((rows) => rows.map((cells) => cells.join(',')).join('\n'));

test('reads well-formed files as csv-parse does, to the last byte', () => {
  fc.assert(
    fc.property(file, fc.boolean(), (text, endsWithLine) => {
      const whole = endsWithLine ? `${text}\n` : text;
      const bytes = Buffer.from(whole);
      const end = readPlainRecords(
        bytes,
        { delimiter: 0x2c, quote: 0x22 },
        { firstLine: 1, longestRecord: 1000 },
        () => undefined,
      );
      expect(end.offset).toBe(bytes.length);
      expect(read(whole, {})).toEqual(read(whole, byCsvParse));
    }),
    { numRuns: 500 },
  );
});

test('reads broken files as csv-parse does, issues and lines included', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      expect(read(text, {})).toEqual(read(text, byCsvParse));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['semicolons and apostrophes', "a;'b;''c'\nد;e\n", { delimiter: ';', quoteChar: "'" }],
  ['tabs', 'a\tb\n1\t"x\ty"\n', { delimiter: '\t' }],
  ['a delimiter of two bytes', 'a،b\n1،"x،y"\n', { delimiter: '،' }],
  ['a last cell that is empty', 'a,b\n1,', {}],
])('honours %s', (_, text, dialect) => {
  expect(read(text, dialect)).toEqual(read(text, { ...dialect, ...byCsvParse }));
});

test('leaves a record that is too long to csv-parse', () => {
  const text = `a,b\n1,"${'x'.repeat(2 ** 20 + 9)}"\n2,y\n`;
  expect(read(text, {}).issues.map(({ code, line }) => [code, line])).toEqual([['csv/huge-cell', 2]]);
  expect(read(text, {})).toEqual(read(text, byCsvParse));
});
