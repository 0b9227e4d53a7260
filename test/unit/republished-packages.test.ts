import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CheckResult } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import { datasetFiles } from '#exports/dataset-files.ts';
import { textAt, valueAt } from '#model/table-access.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import { layPackages } from './package-folder.ts';

/** What this site publishes of other publishers' packages is a Data Package again, with the same values. */
let folder = '';
let before: CheckResult;
let after: CheckResult;

beforeAll(async () => {
  folder = await layPackages();
  before = await checkFolder(folder);
  const { datasets = [], places = [] } = before.catalogue ?? {};
  for (const name of await readdir(join(folder, 'datasets')))
    await rm(join(folder, 'datasets', name), { recursive: true });
  for (const dataset of datasets) {
    const target = join(folder, 'datasets', dataset.name);
    await mkdir(target);
    for (const { name, read, kind } of datasetFiles(dataset, places)) {
      if (kind !== 'excel-csv') await writeFile(join(target, name), read());
    }
  }
  after = await checkFolder(folder);
});
afterAll(() => rm(folder, { recursive: true }));

/** Every cell by table, row and column: its text, or why it is missing. */
function cellsOf({ resources }: Dataset): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { name, table } of resources) {
    table.fields.forEach((field, column) => {
      for (let row = 0; row < table.rowCount; row += 1) {
        const value = valueAt(table, row, column);
        const text = value.kind === 'missing' ? value.reason : (textAt(table, row, column) ?? '');
        cells.set(`${name} ${field.name} ${row + 1}`, text);
      }
    });
  }
  return cells;
}

test('what is published of them is read again without an error or a warning', () => {
  const problems = after.issues.filter(
    ({ severity, file }) => severity !== 'notice' && file.startsWith('datasets/'),
  );
  expect(problems.map(({ code, file, line, found }) => `${file}:${line} ${code} ${found}`)).toEqual([]);
});

test('and holds the same values', () => {
  const again = new Map(after.catalogue?.datasets.map((dataset) => [dataset.name, cellsOf(dataset)]));
  for (const dataset of before.catalogue?.datasets ?? []) {
    const cells = again.get(dataset.name);
    const lost = [...cellsOf(dataset)].filter(([key, text]) => cells?.get(key) !== text);
    expect(lost.slice(0, 3), dataset.name).toEqual([]);
  }
});
