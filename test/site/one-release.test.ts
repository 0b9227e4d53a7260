import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { pagePaths, readPage } from './site-pages.ts';

const folder = inject('siteFolder');

interface Listed {
  name: string;
  release: string | null;
  descriptor: string;
  tables: { json: string }[];
}
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const { datasets } = JSON.parse(read('data/index.json')) as { datasets: Listed[] };
const catalogue = JSON.parse(read('data/catalog.jsonld')) as {
  'dcat:dataset': { 'dct:identifier': string; 'dcat:version'?: string }[];
};
const embeds = pagePaths(folder).filter((path) => /\/embed\/[^/]+\/[^/]+\/$/u.test(path));

/** What each place says of a dataset's release, by where it says so. */
function saidOf({ name, descriptor, tables }: Listed, release: string): Record<string, boolean> {
  const names = (text: string): boolean => text.includes(release);
  const node = catalogue['dcat:dataset'].find((one) => one['dct:identifier'] === name);
  const readme = descriptor.replace('datapackage.json', 'README.md');
  return {
    'catalog.jsonld': node?.['dcat:version'] === release,
    'README.md': names(read(readme).split('## ')[1] ?? ''),
    ...Object.fromEntries(tables.map(({ json }) => [json, names(read(json).slice(0, 2000))])),
    ...Object.fromEntries(
      ['/', '/en/'].map((language) => {
        const path = `${language}datasets/${name}/`;
        return [path, names(readPage(folder, path).$('.citation blockquote').first().text())];
      }),
    ),
    ...Object.fromEntries(
      embeds
        .filter((path) => path.includes(`/embed/${name}/`))
        .map((path) => [path, names(readPage(folder, path).$('main').html() ?? '')]),
    ),
  };
}

test('names the release of a dataset alike in index, catalogue, files, citations and embeds', () => {
  const released = datasets.filter(({ release }) => release !== null);
  expect(released.length).toBeGreaterThan(0);
  expectNone(
    released.flatMap((dataset) =>
      Object.entries(saidOf(dataset, dataset.release ?? '')).flatMap(([where, isSaid]) =>
        isSaid ? [] : [`${dataset.name}: ${where}`],
      ),
    ),
  );
});

test('names no release in the citation of a dataset whose figures wait for theirs', () => {
  expectNone(
    datasets.flatMap(({ name, release, descriptor }) => {
      if (release !== null || !existsSync(join(folder, descriptor))) return [];
      const text = readPage(folder, `/en/datasets/${name}/`).$('.citation blockquote').first().text();
      return /not yet released/iu.test(text) ? [] : [name];
    }),
  );
});
