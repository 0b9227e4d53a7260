import { expect, test } from 'vitest';
import { IssueLog } from './issue-log.ts';

const cell = (line: number, found: string, cause?: string) => ({
  code: 'cell/not-a-number' as const,
  file: 'a.csv',
  line,
  column: 2,
  record: line - 1,
  field: { name: 'value' },
  found,
  ...(cause === undefined ? {} : { cause }),
});

test('makes one issue of one cause, with a count and the first five places', () => {
  const log = new IssueLog();
  for (let line = 2; line < 1002; line += 1) log.add(cell(line, `x${line}`));
  const [issue, ...rest] = log.list();
  expect(rest).toEqual([]);
  expect(issue?.count).toBe(1000);
  expect(issue?.places.map(({ line, found }) => [line, found])).toEqual([
    [2, 'x2'],
    [3, 'x3'],
    [4, 'x4'],
    [5, 'x5'],
    [6, 'x6'],
  ]);
});

test('keeps different causes apart, and counts all when there are too many', () => {
  const log = new IssueLog();
  for (let line = 2; line < 1002; line += 1) log.add(cell(line, `x${line}`, `x${line}`));
  const issues = log.list();
  expect(issues).toHaveLength(41);
  expect(issues.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
});

test('sorts by file, line and column', () => {
  const log = new IssueLog();
  log.add({ code: 'file/missing', file: 'b.csv' });
  log.add({ code: 'csv/unclosed-quote', file: 'a.csv', line: 9, column: 1 });
  log.add({ code: 'csv/stray-quote', file: 'a.csv', line: 2, column: 7 });
  log.add({ code: 'csv/stray-quote', file: 'a.csv', line: 2, column: 3 });
  expect(log.list().map(({ file, line, column }) => [file, line, column])).toEqual([
    ['a.csv', 2, 3],
    ['a.csv', 2, 7],
    ['a.csv', 9, 1],
    ['b.csv', undefined, undefined],
  ]);
});

test('shortens what was found, so that a huge cell does not fill the report', () => {
  const log = new IssueLog();
  log.add({ code: 'csv/huge-cell', file: 'a.csv', found: 'x'.repeat(5000) });
  expect(log.list()[0]?.found).toHaveLength(201);
});
