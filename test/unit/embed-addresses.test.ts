import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '#model/catalogue.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import { promisedAddresses } from '#releases/frozen-files.ts';
import type { Ledger } from '#releases/ledger.ts';
import { readLedger } from '#releases/read-ledger.ts';
import { embedPath, releasedMeasures, viewName } from '#releases/embed-addresses.ts';
import { embedTargets } from '#views/embed-targets.ts';
import { frozenEmbed, liveEmbed } from '#views/embed-view.ts';
import { layReleases, madeReleases, withdrawnName } from './released-folder.ts';

let folder: string;
let catalogue: Catalogue;
let ledger: Ledger;

beforeAll(async () => {
  folder = await layReleases();
  const result = await checkFolder(folder);
  if (!result.catalogue) throw new Error('The folder has errors.');
  ({ catalogue } = result);
  ledger = readLedger(folder);
});
afterAll(() => rm(folder, { recursive: true }));

test('names a view by table and column, plainly where they are plain', () => {
  expect(viewName('by-year', 'people_count')).toBe('by-year--people_count');
  expect(viewName('سال‌ها', 'Value')).toMatch(/^x[0-9a-f]{10}--x[0-9a-f]{10}$/u);
});

test('gives different measures different names, fit for addresses', () => {
  const name = fc.oneof(fc.string({ minLength: 1 }), fc.stringMatching(/^[a-z-]{1,6}$/u));
  fc.assert(
    fc.property(name, name, name, name, (a, b, c, d) => {
      expect(viewName(a, b)).toMatch(/^[a-z0-9._-]+$/u);
      expect(viewName(a, b) === viewName(c, d)).toBe(a === c && b === d);
    }),
  );
});

test('promises every measure of every release its address, live and frozen', () => {
  const promised = new Set(promisedAddresses(ledger));
  const measures = releasedMeasures(ledger);
  expect(new Set(measures.map(({ dataset }) => dataset)).has(withdrawnName)).toBe(true);
  for (const { dataset, view, releases } of measures) {
    expect(releases.length).toBeGreaterThan(0);
    expect(promised.has(embedPath(dataset, view))).toBe(true);
    for (const release of releases) expect(promised.has(embedPath(dataset, view, release))).toBe(true);
  }
});

test('has a page for every promised chart, whatever the data holds now', async () => {
  const targets = embedTargets(catalogue, ledger);
  for (const target of releasedMeasures(ledger)) {
    expect(targets.some(({ dataset, view }) => dataset === target.dataset && view === target.view)).toBe(
      true,
    );
    for (const locale of ['fa', 'en'] as const) {
      const frame = { catalogue, ledger, locale };
      expect((await liveEmbed(frame, target)).heading).not.toBe('');
      for (const release of target.releases)
        expect((await frozenEmbed(frame, target, release)).release).toBe(release);
    }
  }
});

test('says on a frozen chart that a newer release exists, and on the newest that nothing changed', async () => {
  const target = releasedMeasures(ledger).find(({ dataset }) => dataset === 'insured');
  if (!target) throw new Error('No measure of the dataset.');
  const frame = { catalogue, ledger, locale: 'fa' as const };
  const old = await frozenEmbed(frame, target, madeReleases.first);
  const last = target.releases.at(-1) ?? '';
  const newest = await frozenEmbed(frame, target, last);
  expect(old.notices.at(-1)).toMatchObject({ href: embedPath('insured', target.view) });
  expect(old.notices.at(-1)?.text).toContain('انتشار تازه‌تری هست');
  expect(newest.notices.some(({ text }) => text.includes('انتشار تازه‌تری'))).toBe(false);
  expect(newest.released).toContain('چیزی در این داده تغییر نکرده است');
});

test('keeps the live address of a withdrawn chart, with its last state and since when', async () => {
  const target = releasedMeasures(ledger).find(({ dataset }) => dataset === withdrawnName);
  if (!target) throw new Error('No measure of the withdrawn dataset.');
  const view = await liveEmbed({ catalogue, ledger, locale: 'fa' }, target);
  expect(view.notices.at(-1)?.text).toContain('دیگر منتشر نمی‌شود');
  expect(view.release).toBe(madeReleases.fresh);
});
