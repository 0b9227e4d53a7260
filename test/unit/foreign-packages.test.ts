import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckResult } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import type { Field, Table } from '#model/table.ts';
import { valueAt } from '#model/table-access.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import { readText } from './case-folder.ts';
import { layPackages, packagesFolder } from './package-folder.ts';

const expectedFolder = join(packagesFolder, '../packages-expected');
let folder = '';
let result: CheckResult;

beforeAll(async () => {
  folder = await layPackages();
  result = await checkFolder(folder);
});
afterAll(() => rm(folder, { recursive: true }));

/** A dataset as a person checks it: what each column was taken for, and its first values. */
function summaryOf(dataset: Dataset): string {
  const { name, title, sources, licences, resources } = dataset;
  const head = [
    `${name}: ${title.fa ?? title.en}`,
    `sources: ${sources.map(({ title: text, url }) => `${text} ${url ?? ''}`.trim()).join(', ') || 'none'}`,
    `licences: ${licences.map(({ name: text, url }) => `${text} ${url ?? ''}`.trim()).join(', ') || 'none'}`,
  ];
  return [...head, ...resources.map(tableSummary), ''].join('\n');
}

function tableSummary({ name, title, foreignKeys, table }: Resource): string {
  const keys = foreignKeys.map(({ fields, resource }) => ` ${fields.join('+')}→${resource}`).join('');
  const head = `\n${name}: ${title.fa ?? title.en}, ${table.rowCount} rows${keys}`;
  return [head, ...table.fields.map((field, index) => fieldSummary(table, field, index))].join('\n');
}

function fieldSummary(table: Table, field: Field, index: number): string {
  const { concept, name, title, type, unit, categories, missingLabels } = field;
  const values = Array.from({ length: Math.min(3, table.rowCount) }, (_, row) =>
    valueText(table, row, index),
  );
  const labels = categories.filter(({ value, label }) => (label.fa ?? label.en) !== value).length;
  const notes = [
    type,
    ...(unit ? [unit.label.en] : []),
    ...(labels > 0 ? [`${labels} labels`] : []),
    ...(missingLabels ? [`missing: ${[...missingLabels.values()].map(({ en }) => en).join(', ')}`] : []),
  ];
  return `  ${concept.padEnd(12)} ${name} «${title.fa ?? title.en}» (${notes.join('; ')}): ${values.join(' | ')}`;
}

function valueText(table: Table, row: number, index: number): string {
  const value = valueAt(table, row, index);
  if (value.kind === 'missing') return `<${value.reason}>`;
  if (value.kind === 'number') return value.exact;
  if (value.kind === 'period') return `${value.period.text} ${value.period.calendar}`;
  return value.text.length > 40 ? `${value.text.slice(0, 40)}…` : value.text;
}

const packages = await readdir(packagesFolder);

describe('packages that others could have published', () => {
  test('are read without an error', () => {
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.catalogue?.datasets).toHaveLength(packages.length);
  });

  test('have no property only this site knows', async () => {
    for (const name of packages) {
      const text = (await readText(join(packagesFolder, name, 'datapackage.json'))) ?? '';
      expect(text).not.toMatch(
        /"(?:concept|titleEn|theme|headlines|timing|direction|aggregation|calendar)"/u,
      );
    }
  });

  test.each(packages)('%s is understood', async (name) => {
    const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
    const dataset = result.catalogue?.datasets.find((candidate) => candidate.name === slug);
    expect(dataset).toBeDefined();
    if (!dataset) return;
    const path = join(expectedFolder, `${slug}.txt`);
    if (process.env['UPDATE_EXPECTED'] === '1') await writeFile(path, summaryOf(dataset));
    expect(summaryOf(dataset)).toBe(await readText(path));
  });
});
