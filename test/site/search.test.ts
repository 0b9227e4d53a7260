import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';

const siteUrl = inject('siteUrl');
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'";
const searches = { fa: '/search/', en: '/en/search/' };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens a page under the policy of a strict server and collects what goes wrong. */
async function open(path: string, options: { javaScriptEnabled?: boolean } = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const addresses: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => addresses.push(request.url()));
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    return route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
  await page.goto(siteUrl + path, { waitUntil: 'load' });
  return { page, faults, addresses, close: () => context.close() };
}

const box = 'input[name=q]';
const titles = (page: Page) => page.locator('.result h3 a').allTextContents();

async function ask(page: Page, query: string): Promise<void> {
  await page.fill(box, query);
  await page.press(box, 'Enter');
  await page.waitForFunction(
    (text) => document.querySelector('tamin-search [role=status]')?.textContent.includes(text),
    query.trim(),
  );
}

/** The title of a page that the list without scripts names: something every site of ours can find. */
async function listedTitle(page: Page, group: string): Promise<string> {
  const title = await page.locator(`#pages-${group} + ul a`).first().textContent();
  return (title ?? '').trim();
}

describe.each(Object.entries(searches))('the search page in %s', (locale, path) => {
  test('lists all pages and leads back to itself without scripts', async () => {
    const { page, close } = await open(path, { javaScriptEnabled: false });
    for (const group of ['topics', 'questions', 'report', 'datasets', 'places', 'years', 'site'])
      expect([group, await page.locator(`#pages-${group} + ul a`).count()]).not.toEqual([group, 0]);
    expect(
      await page.locator('[data-scope], [data-doors], [data-more]').locator('visible=true').count(),
    ).toBe(0);
    await page.fill(box, 'x');
    await page.press(box, 'Enter');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`${path}?q=x`);
    await close();
  });

  test('finds a dataset by its title, says how many pages, and marks the words', async () => {
    const { page, faults, addresses, close } = await open(path);
    const title = await listedTitle(page, 'datasets');
    await ask(page, title);
    expect((await titles(page)).slice(0, 3)).toContain(title);
    expect(await page.locator('.result mark').count()).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('q')).toBe(title);
    expect(faults).toEqual([]);
    expect(addresses.filter((address) => !address.startsWith(siteUrl))).toEqual([]);
    await close();
  });

  test('answers a query that stands in the address, and its results open', async () => {
    const { page, close } = await open(`${path}?q=1420`);
    await page.waitForSelector('.result');
    const href = await page.locator('.result h3 a').first().getAttribute('href');
    const response = await page.goto(siteUrl + (href ?? ''));
    expect(response?.status()).toBe(200);
    expect(await page.getAttribute('html', 'lang')).toBe(locale);
    await close();
  });

  test('names the nearest doors when nothing is found, and Escape clears', async () => {
    const { page, close } = await open(path);
    await ask(page, 'qqzzxx');
    expect(await page.locator('.result').count()).toBe(0);
    expect(
      await page.locator('[data-doors] a').evaluateAll((links) => links.map((a) => a.getAttribute('href'))),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/\/report\/$/u),
        expect.stringMatching(/\/datasets\/$/u),
        'tel:1420',
      ]),
    );
    await page.press(box, 'Escape');
    await page.waitForFunction(() => location.search === '');
    expect(await page.locator('[data-doors]').isVisible()).toBe(false);
    await close();
  });

  test('narrows to one kind of page', async () => {
    const { page, close } = await open(`${path}?in=guidance&q=1420`);
    await page.waitForSelector('.result');
    const addresses = await page
      .locator('.result h3 a')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    expect(addresses.every((address) => address?.includes('/report/'))).toBe(true);
    await close();
  });

  test('says so when search cannot be loaded, and keeps the list', async () => {
    const { page, close } = await open(path);
    for (const files of ['**/search/text-*', '**/search/words-*'])
      await page.route(files, (route) => route.abort());
    await page.fill(box, '1420');
    await page.press(box, 'Enter');
    await page.waitForSelector('[data-doors]:not([hidden])');
    expect(await page.textContent('tamin-search [role=status]')).not.toBe('');
    expect(await page.locator('#all-pages').isVisible()).toBe(true);
    await page.unroute('**/search/words-*');
    await ask(page, '1420 ');
    await page.waitForSelector('.result');
    await close();
  });
});

describe('one word in the spellings of Persian keyboards', () => {
  test.each([
    ['تأمین اجتماعی', ['تامین اجتماعی', 'تامين اجتماعي', 'تأمین‌اجتماعی', 'تأميـن  اجتماعي']],
    ['۱۴۲۰', ['1420', '١٤٢٠']],
    ['کارکنان', ['كاركنان', 'کارکنان‌']],
  ])('%s', async (query, spellings) => {
    const { page, close } = await open(searches.fa);
    await ask(page, query);
    const expected = await titles(page);
    expect(expected.length).toBeGreaterThan(0);
    for (const spelling of spellings) {
      await ask(page, spelling);
      expect([spelling, await titles(page)]).toEqual([spelling, expected]);
    }
    await close();
  });

  test('never has two searches under way while the reader types', async () => {
    const { page, faults, close } = await open(searches.fa);
    const query = 'شکایت از کارمند';
    await page.locator(box).pressSequentially(query, { delay: 40 });
    await ask(page, query);
    const typed = await titles(page);
    await page.goto(`${siteUrl}${searches.fa}?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('.result');
    expect(typed).toEqual(await titles(page));
    expect(faults).toEqual([]);
    await close();
  });
});

/** Bytes as a server with brotli sends them. */
const sent = (body: Buffer): number => brotliCompressSync(body).length;

test.each([
  ['titles know the word', 'بیمه'],
  ['only the texts have the word', 'بیمه&text=1'],
])('the first result costs at most 150 kB when %s', async (_name, query) => {
  const { page, close } = await open('/about/');
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/\/(?:search|_astro)\//u.test(response.url())) sizes.push(response.body().then(sent));
  });
  await page.goto(`${siteUrl}${searches.fa}?q=${query}`);
  await page.waitForSelector('.result');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThan(150_000);
  await close();
});
