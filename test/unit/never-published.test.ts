import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { datasetFiles } from '#exports/dataset-files.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import { layCase } from './case-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await layCase('valid-minimal');
});
afterEach(() => rm(folder, { recursive: true }));

const table = () => join(folder, 'datasets/insured/conflicts.csv');
const descriptor = () => join(folder, 'datasets/insured/datapackage.json');

async function addColumn(name: string, cell: string): Promise<void> {
  const [header, row] = (await readFile(table(), 'utf8')).split('\n');
  await writeFile(table(), `${header},${name}\n${row},${cell}\n`);
}

test('a column nobody declared stops the build', async () => {
  await addColumn('phone', 'x');
  const { catalogue, issues } = await checkFolder(folder);
  expect(catalogue).toBeUndefined();
  expect(issues.map(({ code }) => code)).toEqual(['csv/undeclared-column']);
});

test('a column nobody declared is left out where the schema allows more columns', async () => {
  await addColumn('private', 'secret-7d1');
  const text = await readFile(descriptor(), 'utf8');
  await writeFile(descriptor(), text.replaceAll('"schema": {', '"schema": { "fieldsMatch": "subset",'));
  const { catalogue } = await checkFolder(folder);
  const dataset = catalogue?.datasets[0];
  expect(dataset).toBeDefined();
  if (!dataset) return;
  for (const { read } of datasetFiles(dataset, catalogue.places)) {
    expect(Buffer.from(read()).toString()).not.toMatch(/secret-7d1|private/u);
  }
});

test.each([
  ['a national number', '۰۰۱۲۳۴۵۶۷۹'],
  ['a mobile number', '0912 345 6789'],
  ['a bank card', '6037-9911-1111-1112'],
  ['a bank account', 'IR82 0540 1026 8002 0817 9090 02'],
  ['a mailbox', 'ali.rezaei@gmail.com'],
])('%s stops the build', async (_, text) => {
  const file = join(folder, 'datasets/insured/insured.csv');
  await writeFile(file, (await readFile(file, 'utf8')).replace('رقمی یافت نشد.', `یادداشت: ${text}`));
  const { catalogue, issues } = await checkFolder(folder);
  expect(catalogue).toBeUndefined();
  expect(issues.map(({ code }) => code)).toEqual(['cell/personal-data']);
});

test('what only looks like it does not', async () => {
  const file = join(folder, 'datasets/insured/insured.csv');
  const text = 'سال ۱۴۰۲، ۱۲۳۴۵۶۷۸۹۰ ریال، تلفن ۰۲۱-۶۴۵۰۱، https://x.example/0012345679';
  await writeFile(file, (await readFile(file, 'utf8')).replace('رقمی یافت نشد.', text));
  expect((await checkFolder(folder)).issues).toEqual([]);
});

test('a file beside the declared ones is not published, and is named', async () => {
  await writeFile(join(folder, 'datasets/insured/members.xlsx'), 'x');
  const { catalogue, issues } = await checkFolder(folder);
  expect(catalogue).toBeDefined();
  expect(issues.map(({ code }) => code)).toEqual(['file/unexpected']);
});
