import { expect, test } from 'vitest';
import { columnLetters, sheetRows } from './sheet-address.ts';

test.each([
  [1, 'A'],
  [4, 'D'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is headed %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ['one line per row', 'a,b\n1,2\n3,4\n', [[1, 1], [2, 2], [3, 3]]],
  ['a cell over two lines is one row', 'a,b\n"x\ny",2\n3,4\n', [[2, 2], [4, 3]]],
  ['doubled quotes stay inside', 'a\n"x ""y""\nz"\n3\n', [[2, 2], [4, 3]]],
  ['a quote inside a cell opens nothing', 'a\n5" pipe\n3\n', [[2, 2], [3, 3]]],
  ['blank lines are rows', 'a\r\n\r\n3\r\n', [[2, 2], [3, 3]]],
  ['Excel swallows a sep line', 'sep=;\na;b\n1;2\n', [[2, 1], [3, 2]]],
  ['a byte order mark is nothing', '\uFEFF"a\nb",c\n1,2\n', [[1, 1], [3, 2]]],
])('%s', (_, csv, expected) => {
  const rowOf = sheetRows(csv);
  expect(expected.map(([line = 0]) => [line, rowOf(line)])).toEqual(expected);
}); // prettier-ignore
