import { AxeBuilder } from '@axe-core/playwright';
import { load } from 'cheerio';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { layPackages, packagesFolder } from '../unit/package-folder.ts';
import { desk, phone, useBrowser, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { readPage, type SitePage } from './site-pages.ts';

/** The site is built once, by the command staff use, of a data folder that holds only other publishers' packages. */
const slugs = readdirSync(packagesFolder).map((name) => name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-'));
/** Lists of names, where there is nothing to draw. */
const withoutFigures = ['country-codes'];
const browser = useBrowser();
let folder = '';
let out = '';
let site: Awaited<ReturnType<typeof serve>>;
let pages: readonly SitePage[] = [];

beforeAll(async () => {
  folder = await layPackages();
  out = join(folder, 'site');
  execFileSync(process.execPath, ['scripts/build.ts', '--data', folder, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  site = await serve(out, 0);
  pages = slugs
    .flatMap((slug) => [`/datasets/${slug}/`, `/en/datasets/${slug}/`])
    .map((path) => readPage(out, path));
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Names the pages on which something is found. */
const found = (find: (page: SitePage) => readonly string[]): string[] =>
  pages.flatMap((page) => find(page).map((what) => `${page.path}: ${what}`));

test('gives every package a page in both languages, with one h1 and its tables', () => {
  expect(pages).toHaveLength(slugs.length * 2);
  expectNone(
    found(({ $, locale }) => [
      ...($('html').attr('lang') === locale ? [] : ['another language']),
      ...($('h1').length === 1 && $('h1').text().trim() !== '' ? [] : ['not one h1']),
      ...($('main table tbody tr').length > 0 ? [] : ['no rows']),
    ]),
  );
});

test('draws a chart wherever there are figures', () => {
  const drawn = pages.filter(({ $ }) => $('figure.chart-figure svg').length > 0);
  expect(new Set(drawn.map(({ path }) => path.split('/').at(-2)))).toEqual(
    new Set(slugs.filter((slug) => !withoutFigures.includes(slug))),
  );
});

test('draws several measures of one table, each under its name', () => {
  const { $ } = readPage(out, '/en/datasets/inflation/');
  const headings = $('h3.chart-subtitle').map((_, heading) => $(heading).text().trim());
  expect(headings.get()).toEqual(['Consumer price index', 'Inflation, annual']);
});

test('shows no word of a program in place of a figure', () => {
  const programWords = /\b(?:undefined|NaN|null|\[object [A-Za-z]+\])(?![-\w])/gu;
  expectNone(
    found(({ html }) => {
      const $ = load(html);
      $('script, template').remove();
      return $('body').text().match(programWords) ?? [];
    }),
  );
});

test('has no id twice and no link into nothing', () => {
  expectNone(
    found(({ $ }) => {
      const ids = $('[id]')
        .map((_, element) => $(element).attr('id') ?? '')
        .get();
      const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
      const links = $('main a[href^="#"]')
        .map((_, link) => $(link).attr('href')?.slice(1) ?? '')
        .get();
      return [...repeated, ...links.filter((id) => !ids.includes(id))];
    }),
  );
});

test('marks titles and column heads of the other language', () => {
  const { $ } = readPage(out, '/datasets/co2-per-capita/');
  expect($('h1 bdi').attr('lang')).toBe('en');
  expect($('thead bdi[lang="en"]').length).toBeGreaterThan(3);
});

test('says where a unit is not stated, and shows the unit that is', () => {
  const heads = (path: string): string => readPage(out, path).$('thead').text();
  expect(heads('/en/datasets/share-prices/')).toContain('unit not stated');
  expect(heads('/datasets/share-prices/')).toContain('واحد اعلام نشده');
  expect(heads('/en/datasets/co2-per-capita/')).toContain('(kt)');
});

test("shows another table's names for keys, and the publisher's words for missing values", () => {
  expect(readPage(out, '/en/datasets/election-results/').$('tbody').first().text()).toContain('A. Rahimi');
  expect(readPage(out, '/en/datasets/opinion-panel/').$('tbody').text()).toContain('REFUSED');
});

test('publishes a file for every table', () => {
  expectNone(
    found(({ $ }) => {
      const files = $('a[download]')
        .map((_, link) => $(link).attr('href') ?? '')
        .get();
      return files.length === 0 ? ['no file'] : files.filter((file) => !existsSync(join(out, file)));
    }),
  );
});

test('finds nothing with axe, and nothing wider than a phone', async () => {
  const paths = ['/datasets/election-results/', '/en/datasets/weather-stations/'];
  for (const path of paths) {
    const violations = await withPage(browser(), desk, async (page) => {
      await page.goto(site.url + path);
      const axe = new AxeBuilder({ page }).setLegacyMode(true);
      return (await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
    });
    expectNone(violations);
    const overflow = await withPage(browser(), phone, async (page) => {
      await page.goto(site.url + path);
      return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    });
    expect(overflow).toBeLessThanOrEqual(0);
  }
});
