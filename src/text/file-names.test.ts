import { expect, test } from 'vitest';
import { tableOfFile } from './file-names.ts';

test.each([
  ['people.csv', 'people'],
  ['people.excel.csv', 'people'],
  ['people.csv-metadata.json', 'people'],
  ['people.xlsx', 'people'],
  ['people.v2.json', 'people.v2'],
  ['people.parquet', 'people'],
  ['datapackage.json', undefined],
  ['README.md', undefined],
])('knows which table %s is a form of', (name, table) => {
  expect(tableOfFile(name)).toBe(table);
});
