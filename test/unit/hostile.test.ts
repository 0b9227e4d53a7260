import { rm } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packChart } from '#charts/pack-chart.ts';
import { renderChart } from '#charts/render-chart.ts';
import { datasetFiles } from '#exports/dataset-files.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import { readLedger } from '#releases/read-ledger.ts';
import { chartView } from '#views/chart-view.ts';
import { datasetView } from '#views/dataset-view.ts';
import { downloadsView } from '#views/downloads-view.ts';
import { datasetJsonLd } from '../../src/layouts/dataset-json-ld.ts';
import { jsonForScript } from '../../src/layouts/json-ld.ts';
import { hostile, layHostileFolder } from './hostile-folder.ts';

let catalogue: Catalogue;
let dataset: Dataset;
let folder: string;

beforeAll(async () => {
  folder = await layHostileFolder();
  const result = await checkFolder(folder);
  const first = result.catalogue?.datasets.find(({ name }) => name === 'insured');
  if (!result.catalogue || !first) throw new Error('The hostile folder must be valid by schema.');
  catalogue = result.catalogue;
  dataset = first;
});
afterAll(() => rm(folder, { recursive: true }));

const markup = /<(?:script|img)|onerror=alert\(1\)>/u;

test('warns of markup and formulas in cells', async () => {
  const codes = (await checkFolder(folder)).issues.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['cell/active-markup', 'cell/formula']));
});

test('draws no markup into a chart', () => {
  const { places, datasets } = catalogue;
  const charts = datasets.flatMap((each) =>
    each.resources.flatMap(
      (resource) => chartView({ dataset: each, resource, locale: 'fa', places }).chart ?? [],
    ),
  );
  expect(charts).not.toEqual([]);
  for (const chart of charts) {
    expect(JSON.stringify(chart)).toMatch(markup);
    expect(renderChart(chart)).not.toMatch(markup);
    expect(packChart(chart)).not.toContain('<');
  }
});

test('ends no script element from within its data', async () => {
  const view = datasetView(catalogue, dataset, 'fa', 'https://example.org');
  const downloads = await downloadsView(catalogue, readLedger(folder), dataset, 'fa');
  const json = jsonForScript(datasetJsonLd(view, downloads, 'fa', 'https://example.org'));
  expect(json).not.toMatch(/<\/?script|<!--/iu);
  expect(JSON.parse(json)).toMatchObject({ name: dataset.title.fa });
});

test('publishes cells as typed, and disarmed for Excel', () => {
  const files = datasetFiles(dataset, catalogue.places);
  const rowsOf = (kind: string): string[][] => {
    const bytes = files.find((file) => file.kind === kind && file.resource?.name === 'insured')?.read();
    return parse(Buffer.from(bytes ?? []), { bom: true }) as string[][];
  };
  expect(rowsOf('csv').flat()).toContain(hostile);
  expect(rowsOf('csv').flat()).toContain("=cmd|' /C calc'!A0");
  expect(rowsOf('excel-csv').flat()).toContain("'=cmd|' /C calc'!A0");
  const isRun = (cell: string) => /^[=@\t\r]|^[-+](?!\d)/u.test(cell);
  expect(rowsOf('excel-csv').flat().filter(isRun)).toEqual([]);
});

test('publishes a descriptor that reads back as it was', () => {
  const descriptor = datasetFiles(dataset, catalogue.places).find(({ kind }) => kind === 'data-package');
  expect(JSON.parse(Buffer.from(descriptor?.read() ?? []).toString())).toMatchObject({ name: 'insured' });
});
