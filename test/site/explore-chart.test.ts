import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { dataWords } from '#messages/data-words.ts';
import type { ExploreTable } from '#views/explore/explore-props.ts';
import { desk, phone, useBrowser, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { pages, propsOf, settled } from './explorer-pages.ts';

const url = inject('siteUrl');
const browser = useBrowser();
const settings = { ...desk, acceptDownloads: true };

interface Charted {
  path: string;
  table: ExploreTable;
  query: string;
  /** What the filter holds the chart to. */
  label: string;
}

const keysOf = ({ columns }: ExploreTable) =>
  columns.filter(({ role }) => role === 'period' || role === 'place' || role === 'dimension');

const chartable = (locale: string): { path: string; table: ExploreTable }[] =>
  pages
    .filter((path) => path.startsWith('/en/') === (locale === 'en'))
    .flatMap((path) => propsOf(path).tables.map((table) => ({ path, table })))
    .filter(({ table }) => !table.isConflicts && !table.isUnplotted && table.incomparable === undefined);

/** Tables over time of one dimension, each held to a value of it. */
const overTime = (locale: string): Charted[] =>
  chartable(locale).flatMap(({ path, table }) => {
    const [period, dimension, more] = keysOf(table);
    const choice = dimension?.choices?.[0];
    if (more || !choice || (dimension?.choices?.length ?? 0) < 2 || period?.role !== 'period') return [];
    const value = encodeURIComponent(choice.value);
    const query = `?table=${table.name}&f.${dimension?.name}=${value}&chart=line`;
    return [{ path, table, query, label: choice.label }];
  });

/** Tables of places at several moments, of which one is kept; each with the whole of its places. */
const ofPlaces = (locale: string): Charted[] =>
  chartable(locale).flatMap(({ path, table }) => {
    const [period, place, more] = keysOf(table);
    const at = period?.choices?.at(-1)?.value;
    const containers = place?.choices?.flatMap(({ within }) => within ?? []);
    const whole = place?.choices?.find(({ value, isTotal }) => isTotal || containers?.includes(value));
    if (more || period?.role !== 'period' || place?.role !== 'place' || !at || !whole) return [];
    return [
      { path, table, query: `?table=${table.name}&from=${at}&to=${at}&chart=bars`, label: whole.label },
    ];
  });

/** Opens the first of some views that is drawn. */
async function openDrawn(page: Page, views: readonly Charted[]): Promise<Charted> {
  for (const view of views) {
    await page.goto(`${url}${view.path}${view.query}`);
    await settled(page);
    await page.locator('.explore-chart :is(figure, .chart-note)').first().waitFor();
    if ((await page.locator('.explore-chart figure').count()) > 0) return view;
  }
  throw new Error('None of these tables is drawn.');
}

async function take(page: Page, kind: 'png' | 'svg'): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`.explore-chart [data-take=${kind}]`).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const plain = (text: string): string => text.replaceAll(/[\s\u2066-\u2069]/gu, '');
const textsOf = (svg: string): string =>
  plain([...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, text = '']) => text).join('')).replaceAll(
    '&amp;',
    '&',
  );

describe.each([
  ['Persian', 'fa'],
  ['English', 'en'],
] as const)('a chart of the %s explorer', (_language, locale) => {
  test('says which part of the table it shows and who published it, on the page and in its pictures', async () => {
    await withPage(browser(), settings, async (page) => {
      const { label, table } = await openDrawn(page, overTime(locale));
      const title = await page.locator('.explore-chart figcaption').innerText();
      expect(title).toContain(label);
      const source = await page.locator('.explore-chart .source-line').innerText();
      expect(source.startsWith(dataWords[locale].sourceOf('').trim())).toBe(true);
      const { name, bytes } = await take(page, 'svg');
      expect(name).toMatch(new RegExp(`-${table.name}-.*-${locale}\\.svg$`, 'u'));
      const printed = textsOf(bytes.toString('utf8'));
      expect(printed).toContain(plain(title));
      expect(printed).toContain(plain(source).slice(0, 30));
      expect(printed).toContain(plain(page.url().replace(/[?].*$/u, '')));
      expect(printed).toContain('chart=line');
      if (table.release) expect(printed).toContain(table.release);
      const png = await take(page, 'png');
      expect(png.name).toMatch(/\.png$/u);
      const { width, height, data } = PNG.sync.read(png.bytes);
      expect(width).toBe(688 * 3);
      let dark = 0;
      for (let at = 0; at < (width * height) / 5; at++) if ((data[at * 4] ?? 255) < 100) dark += 1;
      expect(dark).toBeGreaterThan(500);
      await page.locator('.explore-chart .take-away-message:not(:empty)').waitFor();
    });
  });

  test('draws no country among its provinces, says so, and names its one period', async () => {
    await withPage(browser(), phone, async (page) => {
      const { label, table } = await openDrawn(page, ofPlaces(locale));
      const drawing = page.locator('.explore-chart figure');
      const bars = await drawing.locator('svg text').allTextContents();
      expect(bars.map((text) => text.replaceAll(/[\u2066-\u2069]/gu, ''))).not.toContain(label);
      expect((await drawing.locator('.chart-note').allInnerTexts()).join(' ')).toContain(label);
      const title = await drawing.locator('figcaption').innerText();
      const period = table.columns.find(({ role }) => role === 'period')?.choices?.at(-1)?.value ?? '';
      const year = new Intl.NumberFormat(locale === 'fa' ? 'fa-IR' : 'en', { useGrouping: false });
      expect(title).toContain(year.format(Number(period.slice(0, 4))));
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  });

  test('has nothing that axe finds, light and dark', async () => {
    await withPage(browser(), desk, async (page) => {
      await openDrawn(page, overTime(locale));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode(true)
          .include('.explore-chart')
          .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
          .analyze();
        expectNone(
          violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
        );
      }
    });
  });
});
