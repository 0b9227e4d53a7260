import { expect, test } from 'vitest';
import { checkFolder } from '#pipeline/check-folder.ts';
import { withDataset } from './package-folder.ts';

const schema = {
  fields: [
    { name: 'year', type: 'year' },
    { name: 'amount', type: 'integer' },
  ],
};
const withRows = (rows: string, resource: object = { schema }) => ({
  'datapackage.json': JSON.stringify({
    name: 'stranger',
    resources: [{ name: 'rows', path: 'rows.json', ...resource }],
  }),
  'rows.json': rows,
});

/** What is said about the dataset: code, file, line. */
async function saidOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { issues } = await withDataset(files, (folder) => checkFolder(folder));
  return issues
    .filter(({ file, code }) => file.startsWith('datasets/') && code !== 'descriptor/no-licence')
    .map(({ code, file, line }) => `${code} ${file.split('/').at(-1)}:${line}`);
}

test('names the line of the JSON file a bad value stands on', async () => {
  const rows = '[\n  { "year": 1402, "amount": 5 },\n  {\n    "year": 1403,\n    "amount": "دوازده"\n  }\n]';
  expect(await saidOf(withRows(rows))).toEqual(['cell/not-a-number rows.json:3']);
});

test.each([
  [
    'an object where rows should be',
    '{ "rows": 5 }',
    { schema },
    ['descriptor/not-a-table datapackage.json:1'],
  ],
  [
    'a mixture of lists and objects',
    '[["year"], {"year": 1}]',
    { schema },
    ['descriptor/not-a-table datapackage.json:1'],
  ],
  ['no rows', '[]', { schema }, ['descriptor/not-a-table datapackage.json:1']],
  ['broken JSON', '[\n{"year": 1,}\n]', { schema }, ['json/syntax rows.json:2']],
  [
    'a column nobody declared',
    '[{"year": 1402, "amount": 1, "نام": "x"}]',
    { schema },
    ['csv/undeclared-column rows.json:1'],
  ],
])('%s is said and does not stop the reading', async (_, rows, resource, expected) => {
  const said = await saidOf(withRows(rows, resource));
  for (const line of expected) expect(said).toContain(line);
});

test('leaves JSON alone that nobody calls a table', async () => {
  expect(await saidOf(withRows('[{ "year": "x" }]', {}))).toContain(
    'descriptor/not-a-table datapackage.json:1',
  );
});
