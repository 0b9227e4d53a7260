import { describe, expect, test } from 'vitest';
import type { Dialect } from '#model/descriptor.ts';
import { IssueLog } from './issue-log.ts';
import { readCsv } from './read-csv.ts';

function read(text: string, dialect: Dialect = {}) {
  const log = new IssueLog();
  const rows: [number, ...string[]][] = [];
  const isWhole = readCsv(
    Buffer.from(text),
    dialect,
    'a.csv',
    (cells, line) => rows.push([line, ...cells]),
    log,
  );
  return { rows, isWhole, issues: log.list().map(({ code, line, column }) => [code, line, column]) };
}

describe('lines', () => {
  test('gives the first line of a record that spans several', () => {
    expect(read('a,b\n1,"x\ny\nz"\n2,w\n').rows).toEqual([
      [1, 'a', 'b'],
      [2, '1', 'x\ny\nz'],
      [5, '2', 'w'],
    ]);
  });

  test('counts blank lines, which come as one empty cell', () => {
    expect(read('a\n\n\nb\n').rows.map(([line]) => line)).toEqual([1, 2, 3, 4]);
  });

  test('counts comment lines', () => {
    expect(read('# one\na,b\n# two\n1,2\n', { commentChar: '#' }).rows.map(([line]) => line)).toEqual([2, 4]);
  });
});

describe('broken quotes', () => {
  test('blames the record that opens an unclosed quote and reads on after it', () => {
    const { rows, issues, isWhole } = read('a,b\n1,"x\n2,y\n3,z\n');
    expect(issues).toEqual([['csv/unclosed-quote', 2, 2]]);
    expect(rows.map(([line]) => line)).toEqual([1, 3, 4]);
    expect(isWhole).toBe(false);
  });

  test('reports every stray quote', () => {
    const { rows, issues } = read('a,b\n1,x"y\n2,"p"q\n3,z\n');
    expect(issues).toEqual([
      ['csv/stray-quote', 2, 2],
      ['csv/stray-quote', 3, 2],
    ]);
    expect(rows.map(([line]) => line)).toEqual([1, 4]);
  });

  test('gives up after many, so that a broken file cannot take for ever', () => {
    expect(read('a\n' + 'x"\n'.repeat(100)).issues).toHaveLength(20);
  });
});

describe('dialects', () => {
  test.each([
    ['delimiter', 'a;b\n', { delimiter: ';' }, ['a', 'b']],
    ['longer delimiter', 'a::b\n', { delimiter: '::' }, ['a', 'b']],
    ['quote character', "'a;b'\n", { quoteChar: "'" }, ['a;b']],
    ['escape character', '"a\\"b"\n', { escapeChar: '\\' }, ['a"b']],
    ['space after the delimiter', 'a, "b, c"\n', { skipInitialSpace: true }, ['a', 'b, c']],
    ['line terminator', 'a,b|', { lineTerminator: '|' }, ['a', 'b']],
  ] as const)('honours the %s', (_, text, dialect, cells) => {
    expect(read(text, dialect).rows).toEqual([[1, ...cells]]);
  });
});
