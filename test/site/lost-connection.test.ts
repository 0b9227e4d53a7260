import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { desk, useBrowser, withPage } from './browser-pages.ts';
import { addressOf, english, persian, settled } from './explorer-pages.ts';
import { pagesUnder } from './page-kinds.ts';
import { readPage } from './site-pages.ts';

/** What a reader asks for while the connection is down says so, and works once it is back, without loading the page anew. */
const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();
const settings = { ...desk, permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true };

const charted = pagesUnder(folder, 'datasets').filter(
  (path) =>
    readPage(folder, path).$('figure.chart-figure:has(tamin-take-away) [data-take=cite]').length > 0 &&
    readPage(folder, path).$('td :is([data-num], [data-num] a)').length > 0,
);
const withMoney = charted.filter((path) => readPage(folder, path).$('tamin-money').length > 0);
const pageIn = (language: 'fa' | 'en', paths: readonly string[]): string => {
  const found = paths.find((path) => path.startsWith('/en/') === (language === 'en'));
  if (!found) throw new Error('No dataset page has what is to be taken away.');
  return found;
};

const goOffline = (page: Page): Promise<void> => page.context().setOffline(true);
const goOnline = (page: Page): Promise<void> => page.context().setOffline(false);
const row = (page: Page) => page.locator('figure.chart-figure tamin-take-away').first();
const message = (page: Page) => row(page).locator('[role=status]:not(:empty)');
const take = (page: Page, taking: string) => row(page).locator(`[data-take="${taking}"]`);

describe.each([
  ['Persian', pageIn('fa', charted), pageIn('fa', withMoney), '/', persian],
  ['English', pageIn('en', charted), pageIn('en', withMoney), '/en/', english],
] as const)('on %s pages', (_language, path, paid, home, explored) => {
  test('a chart says that it could not be taken away, and can be once the connection is back', async () => {
    const failed = readPage(folder, path).$('tamin-take-away').first().attr('data-failed');
    expect(failed).toBeTruthy();
    await withPage(browser(), settings, async (page) => {
      await page.goto(url + path);
      await goOffline(page);
      for (const taking of ['png', 'table', 'svg']) {
        await take(page, taking).click();
        await message(page).waitFor();
        expect(await message(page).textContent()).toBe(failed);
        expect(page.url()).toBe(url + path);
      }
      await goOnline(page);
      for (const taking of ['png', 'svg']) {
        const [file] = await Promise.all([page.waitForEvent('download'), take(page, taking).click()]);
        expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${taking}$`, 'u'));
      }
      await take(page, 'table').click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('\t');
    });
  });

  test('a chart that cannot be cited leads to the citation of its dataset, and is cited later', async () => {
    await withPage(browser(), settings, async (page) => {
      await page.goto(url + path);
      await goOffline(page);
      await take(page, 'cite').click();
      await page.waitForURL(/#citation$/u);
      expect(await page.locator('#citation').count()).toBe(1);
      await goOnline(page);
      await take(page, 'cite').click();
      await row(page).locator('.take-away-cite').waitFor();
    });
  });

  test('one file that does not arrive of several is asked for again', async () => {
    await withPage(browser(), settings, async (page) => {
      await page.goto(url + path);
      // A part the program imports, not the program itself.
      await page.route('**/_astro/render-chart*', (route) => route.fulfill({ status: 503, body: '' }));
      await take(page, 'png').click();
      await message(page).waitFor();
      await page.unroute('**/_astro/render-chart*');
      await Promise.all([page.waitForEvent('download'), take(page, 'png').click()]);
    });
  });

  test('the card of a figure and the interactive chart come at the second asking', async () => {
    await withPage(browser(), settings, async (page) => {
      await page.goto(url + path);
      const figure = page.locator('td[data-num] a, td a[data-num]').first();
      await goOffline(page);
      await figure.click();
      await page.locator('dialog[open] button').click();
      const open = page.locator('tamin-chart .chart-open').first();
      await open.click();
      await page.locator('tamin-chart [role=status]:not(:empty)').first().waitFor();
      await goOnline(page);
      await figure.click();
      await page.locator('dialog.figure-card .figure-address').waitFor();
      await page.keyboard.press('Escape');
      await open.click();
      await page.locator('tamin-chart canvas').first().waitFor();
    });
  });

  test('the search box suggests once it is entered again', async () => {
    await withPage(browser(), settings, async (page) => {
      await page.goto(url + home);
      const box = page.locator('form.search-box input[name=q]').first();
      await goOffline(page);
      await Promise.all([page.waitForEvent('requestfailed'), box.focus()]);
      await goOnline(page);
      await box.blur();
      await box.focus();
      await page.locator('form.search-box [role=combobox]').first().waitFor();
    });
  });

  test('the switch of amounts says that it did not come, and opens at the second asking', async () => {
    await withPage(browser(), settings, async (page) => {
      await page.goto(url + paid);
      const failed = readPage(folder, paid).$('tamin-money').attr('data-failed');
      const button = page.locator('tamin-money button').first();
      await goOffline(page);
      await button.click();
      await page.locator('tamin-money > [role=status]:not(:empty)').waitFor();
      expect(await page.locator('tamin-money > [role=status]').textContent()).toBe(failed);
      await goOnline(page);
      await button.click();
      await page.locator('tamin-money form:visible').waitFor();
    });
  });

  test.each(['csv', 'xlsx'])(
    'the explorer says that its %s was not saved, and saves it later',
    async (format) => {
      await withPage(browser(), settings, async (page) => {
        await page.goto(addressOf(explored));
        await settled(page);
        const button = page.locator(`button[data-format="${format}"]`);
        const said = page.locator('.explore-downloads [role=status]');
        await goOffline(page);
        await button.click();
        await expect.poll(() => said.textContent()).toMatch(/ارتباط|connection/u);
        await goOnline(page);
        const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
        expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`, 'u'));
      });
    },
  );
});
