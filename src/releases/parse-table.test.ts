import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTable } from './parse-table.ts';

const cell = fc.constantFrom('', 'تهران', 'دو\r\nسطر', 'a"b', ',', '"', ' x ', '=1', 'می‌گویند «حدود»', '\n');
const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = fc
  .integer({ min: 2, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  );

test('reads what we write as any CSV reader does', () => {
  fc.assert(
    fc.property(csv, fc.constantFrom('\r\n', '\n'), fc.boolean(), (rows, end, isEnded) => {
      const text = rows.map((row) => row.map(quoted).join(',')).join(end) + (isEnded ? end : '');
      const { columns, rows: read } = parseTable(Buffer.from(text));
      const expected = parse(text, { record_delimiter: end }) as string[][];
      expect([columns, ...read]).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['a,b\r\n1\r\n', 'Record 1 has 1 cells, not 2.'],
  ['a,b\r\n"1,2\r\n', 'A quote is left open.'],
  ['a,b\r\n"1"x,2\r\n', 'There is text after a closing quote.'],
  ['', 'The file is empty.'],
])('refuses %j', (text, message) => {
  expect(() => parseTable(Buffer.from(text))).toThrow(message);
});
