import { AxeBuilder } from '@axe-core/playwright';
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLedger } from '#releases/read-ledger.ts';
import { serve } from '../../scripts/serve.ts';
import { madeReleases, withdrawnName } from '../unit/released-folder.ts';
import { desk, phone, useBrowser, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { layReleasedSite } from './released-site.ts';
import { readPage } from './site-pages.ts';

const browser = useBrowser();
let folder = '';
let out = '';
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await layReleasedSite();
  out = join(folder, 'site');
  execFileSync(process.execPath, ['scripts/build.ts', '--data', folder, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  site = await serve(out, 0);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const kinds = [
  '/updates/',
  `/updates/${madeReleases.first}/`,
  `/updates/${madeReleases.correction}/`,
  `/updates/${madeReleases.withdrawal}/`,
  '/datasets/insured/',
  '/datasets/insured/changes/',
  `/datasets/insured/as-known/${madeReleases.first}/`,
  `/datasets/${withdrawnName}/`,
  `/data/${withdrawnName}/latest/insured.csv/`,
];

test('serves every frozen file as its release recorded it', async () => {
  for (const { id, record } of readLedger(folder).releases) {
    for (const { path, sha256 } of record.files) {
      const address = `/data/${path.replace('/', `/v/${id}/`)}`;
      const body = await (await fetch(site.url + address)).arrayBuffer();
      expect(createHash('sha256').update(new Uint8Array(body)).digest('hex'), address).toBe(sha256);
    }
  }
});

test('says beside the figure what it was, what it is and why', () => {
  const { $ } = readPage(out, '/datasets/insured/');
  const row = $('#insured-4');
  expect(row.next().attr('class')).toBe('revision-row');
  const said = row.next().text().replace(/\s+/gu, ' ');
  for (const part of ['نهایی شد', 'پیش‌تر ۴۰ نفر، اکنون ۴۲ نفر', 'کامل <۱۴۰۳> رسید'])
    expect(said).toContain(part);
  expect($('.revisions').text()).toContain('پیش‌تر ۴۰ نفر');
});

test('names the release in citation and structured data, and the feeds in the head', () => {
  const { $ } = readPage(out, '/datasets/insured/');
  expect($('.citation').text()).toContain(madeReleases.final);
  const data = JSON.parse($('script[type="application/ld+json"]').first().text()) as Record<string, unknown>;
  expect(data).toMatchObject({ version: madeReleases.final, dateModified: '2027-01-05' });
  const feeds = $('link[rel=alternate][type^="application/"]').toArray();
  expect(feeds.map(({ attribs }) => attribs['href'])).toEqual([
    '/datasets/insured/feed.xml',
    '/datasets/insured/feed.json',
  ]);
});

test('lets a reader choose a past date without a script, and keeps the choice in the address', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}/datasets/insured/`);
  await page.click(`a[href="/datasets/insured/as-known/${madeReleases.first}/"]`);
  expect(new URL(page.url()).pathname).toBe(`/datasets/insured/as-known/${madeReleases.first}/`);
  expect(await page.locator('.old-state').innerText()).toContain('۱ آذر ۱۴۰۵');
  expect(await page.locator('#insured-4').innerText()).toContain('۴۰');
  expect(await page.locator('[aria-labelledby="insured"] [data-num]').count()).toBe(0);
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/datasets\/insured\/$/u);
  await page.click('.old-state a');
  expect(new URL(page.url()).pathname).toBe('/datasets/insured/');
  await context.close();
});

test('answers a withdrawn address with a page that says why', async () => {
  for (const path of [`/datasets/${withdrawnName}/`, `/data/${withdrawnName}/latest/insured.csv`]) {
    const response = await fetch(site.url + path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('دو منبع با هم آمیخته بود.');
  }
});

test('has no fault axe finds and nothing to scroll sideways, in both languages, light and dark', async () => {
  const problems: string[] = [];
  for (const path of kinds.flatMap((kind) => [kind, `/en${kind}`])) {
    await withPage(browser(), desk, async (page) => {
      await page.goto(site.url + path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
        problems.push(
          ...violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${path} ${colorScheme} ${id}: ${target.join(' ')}`),
          ),
        );
      }
    });
    await withPage(browser(), phone, async (page) => {
      await page.goto(site.url + path);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (excess > 0) problems.push(`${path}: ${excess} px too wide`);
    });
  }
  expectNone(problems);
});
