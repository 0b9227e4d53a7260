import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** DESIGN §2: what each part may import besides itself. Everything else is an upward or sideways arrow. */
const lower = {
  L0: ['model'],
  L1: ['model', 'text', 'statistics'],
  L2: ['model', 'text', 'statistics', 'pipeline', 'releases', 'exports', 'messages'],
};
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: lower.L0,
  // Exact arithmetic lives in text/decimals.ts, beside the code that writes its results.
  statistics: [...lower.L0, 'text'],
  pipeline: lower.L1,
  releases: lower.L1,
  // Files explain themselves in words; nothing that holds words knows of files.
  exports: [...lower.L1, 'messages'],
  messages: lower.L1,
  catalogue: lower.L2,
  views: [...lower.L2, 'catalogue', 'views/explore'],
  // The query of one table: functions of cells, for browsers too, so they take no Catalogue.
  'views/explore': [...lower.L1, 'messages', 'exports'],
  charts: lower.L2,
  search: lower.L2,
  intake: lower.L2,
  components: [...lower.L2, 'catalogue', 'views', 'views/explore', 'charts', 'search', 'styles', 'islands'],
  // Islands run in the browser: what they import is downloaded, so they take no Catalogue.
  // Of releases only what compares tables: pure functions, so that page and command judge by one rule.
  // Of exports only what writes CSV and Excel of a plain table.
  islands: [...lower.L1, 'messages', 'releases', 'exports', 'views/explore', 'charts', 'search', 'styles'],
  layouts: [
    ...lower.L2,
    'catalogue',
    'views',
    'views/explore',
    'charts',
    'search',
    'styles',
    'islands',
    'components',
  ],
  pages: [
    ...lower.L2,
    'catalogue',
    'views',
    'views/explore',
    'charts',
    'search',
    'styles',
    'islands',
    'components',
    'layouts',
  ],
  scripts: [...lower.L2, 'catalogue', 'views', 'charts', 'search', 'intake'],
  styles: [],
};

interface Import {
  from: string;
  file: string;
  to: string;
  specifier: string;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return /\.(?:ts|tsx|astro|mjs)$/u.test(entry.name) && !/\.test\.ts$/u.test(entry.name) ? [path] : [];
  });
}

/** "src/views/x.ts" → "views", "src/catalogue.ts" → "catalogue", "scripts/x.ts" → "scripts". */
function partOf(path: string): string {
  const [top = '', second = '', third = ''] = relative(root, path).split(/[\\/]/u);
  if (`${second}/${third}` in allowed) return `${second}/${third}`;
  return top === 'src' ? second.replace(/\.ts$/u, '') : top;
}

const importPattern = /(?:from|import)\s*\(?\s*'(?<specifier>[#.][^']*)'/gu;

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(importPattern)].map((match) => {
    const specifier = match.groups?.['specifier'] ?? '';
    const to = specifier.startsWith('#')
      ? partOf(join(root, 'src', specifier.slice(1)))
      : partOf(join(dirname(file), specifier));
    return { from: partOf(file), file: relative(root, file), to, specifier };
  });
}

const imports = ['src', 'scripts'].flatMap((folder) => listFiles(join(root, folder))).flatMap(importsOf);

test('finds imports to judge', () => {
  expect(imports.length).toBeGreaterThan(50);
});

test('imports point down, never up or sideways', () => {
  const wrong = imports
    .filter(({ from, to }) => from !== to && !(allowed[from] ?? []).includes(to))
    .map(
      ({ file, specifier, from }) =>
        `${file} imports ${specifier}; allowed: ${(allowed[from] ?? []).join(', ')}`,
    );
  expect(wrong).toEqual([]);
});

test('knows every part of the tree', () => {
  const unknown = new Set(imports.map(({ from }) => from).filter((from) => !Object.hasOwn(allowed, from)));
  expect([...unknown]).toEqual([]);
});

test('nothing below the views mentions Astro', () => {
  const parts = ['model', 'text', 'statistics', 'pipeline', 'releases', 'exports', 'messages'];
  const files = parts.flatMap((part) => listFiles(join(root, 'src', part)));
  const mentions = files.filter((file) => /from '(?:astro|virtual:)/u.test(readFileSync(file, 'utf8')));
  expect(mentions.map((file) => relative(root, file))).toEqual([]);
});
