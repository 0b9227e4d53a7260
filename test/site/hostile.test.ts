import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostile, layHostileFolder } from '../unit/hostile-folder.ts';
import { layOwnSite } from '../unit/own-site.ts';
import { pagePaths, readPage, type SitePage } from './site-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'tamin-hostile-'));
let pages: readonly SitePage[];

/** The site of the repository's own texts with one dataset, which has markup in every text. */
beforeAll(async () => {
  const data = join(folder, 'data');
  const laid = await layHostileFolder();
  await layOwnSite(data);
  cpSync(join(laid, 'datasets'), join(data, 'datasets'), { recursive: true });
  rmSync(laid, { recursive: true });
  const out = join(folder, 'dist');
  const built = spawnSync(process.execPath, ['scripts/build.ts', '--data', data, '--out', out], {
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  pages = pagePaths(out).map((path) => readPage(out, path));
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('prints hostile text as text, on every page of the dataset', () => {
  const shown = pages.filter(({ $ }) => $('body').text().includes(hostile));
  expect(shown.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/datasets/insured/', '/en/datasets/insured/', '/datasets/']),
  );
});

test('makes no element, script or listener of it', () => {
  for (const { path, $ } of pages) {
    expect($('img[src="x"]').length, path).toBe(0);
    const scripts = $('script').toArray();
    expect(
      scripts.filter((script) => $(script).text().trim().startsWith('alert(1)')),
      path,
    ).toEqual([]);
    const names = $('*')
      .toArray()
      .flatMap((element) => Object.keys((element as { attribs?: object }).attribs ?? {}));
    expect(
      names.filter((name) => name.startsWith('on')),
      path,
    ).toEqual([]);
  }
});

test('keeps its data scripts whole', () => {
  for (const { path, $ } of pages) {
    for (const script of $('script[type$="json"]').toArray()) {
      expect(() => JSON.parse($(script).text()) as unknown, path).not.toThrow();
    }
  }
});
