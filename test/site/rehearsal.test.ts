import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';

let browser: Browser;
let page: Page;
let folder = '';
const requests: string[] = [];
const faults: string[] = [];

/** Ten times the first figure of a table: a slip that no rule forbids. */
function slip(data: string): void {
  const path = join(data, 'datasets/insured-and-pensioners/insured-and-pensioners.csv');
  const text = readFileSync(path, 'utf8');
  const row = text.split('\n').findLast((line) => /^[\d-]+,[^,]*,\d+,/u.test(line)) ?? '';
  const wrong = row.replace(/^([^,]*,[^,]*,)(\d+)/u, '$1$20');
  expect(wrong).not.toBe(row);
  writeFileSync(path, text.replace(row, wrong));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tamin-rehearsal-test-'));
  const data = join(folder, 'data');
  cpSync('data', data, { recursive: true });
  slip(data);
  const report = join(folder, 'report.html');
  const argv = ['--data', data, '--out', inject('siteFolder'), '--report', report, '--no-build'];
  const { status } = spawnSync(process.execPath, ['scripts/rehearse.ts', ...argv], { stdio: 'ignore' });
  expect(status).not.toBe(2);
  browser = await openBrowser();
  const context = await browser.newContext({ offline: true, viewport: { width: 1000, height: 800 } });
  page = await context.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(pathToFileURL(report).href);
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

test('opens from disk without a network and asks for nothing else', () => {
  expect(requests.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
  expect(faults).toEqual([]);
});

test('is written from right to left in the typeface it carries', async () => {
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('16px Vazirmatn', 'گزارش'))).toBe(true);
});

test('shows the changed figure with its size, and the charts before and after', async () => {
  const size = page.locator('.dataset td', { hasText: '+۹۰۰ درصد' });
  expect(await size.count()).toBe(1);
  expect(await page.locator('figure svg').first().isVisible()).toBe(true);
  const captions = await page.locator('.charts figcaption').allTextContents();
  expect(captions.slice(0, 2)).toEqual(['پیش: منتشرشده', 'پس: با دادهٔ تازه']);
});

test('fits a narrow screen and a printed page', async () => {
  for (const width of [360, 700]) {
    await page.setViewportSize({ width, height: 800 });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider, `${width} px`).toBeLessThanOrEqual(0);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.checklist .box').first().isVisible()).toBe(true);
  expect(await page.locator('.checklist tbody tr').count()).toBe(3);
});

test('prints lists that are closed on the screen', async () => {
  await page.evaluate(() => {
    for (const list of document.querySelectorAll('details')) list.removeAttribute('open');
  });
  const height = () =>
    page
      .locator('details:not(.raw)')
      .evaluateAll((lists) => lists.reduce((sum, list) => sum + list.getBoundingClientRect().height, 0));
  await page.emulateMedia({ media: 'screen' });
  const closed = await height();
  await page.emulateMedia({ media: 'print' });
  expect(await height()).toBeGreaterThan(2 * closed);
});
