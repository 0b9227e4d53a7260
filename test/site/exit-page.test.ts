import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { desk, useBrowser, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { pagePaths, readPage } from './site-pages.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();
const sensitive = pagePaths(folder).filter(
  (path) =>
    /^(?:\/en)?\/report\/(?:check|prepare|safety|rights)\//u.test(path) ||
    (/^(?:\/en)?\/report\/[a-z-]+\/$/u.test(path) && readPage(folder, path).$('#false-report').length > 0),
);
const linkOf = (path: string) => readPage(folder, path).$('.exit-page a.exit-button');
const target = linkOf('/report/check/').attr('href') ?? '';

/** Answers for the site the button leads to, and notes what it is asked with. */
async function standIn(page: Page): Promise<Record<string, string>[]> {
  const headers: Record<string, string>[] = [];
  await page.route(`${target}**`, async (route) => {
    headers.push(route.request().headers());
    await route.fulfill({ contentType: 'text/html', body: '<title>weather</title>sunny' });
  });
  return headers;
}

test('stands on every sensitive page as a plain link that tells nothing', () => {
  expect(sensitive.length).toBeGreaterThan(40);
  expectNone(
    sensitive.filter((path) => {
      const link = linkOf(path);
      const rel = link.attr('rel') ?? '';
      return link.length !== 1 || !/^https:/u.test(link.attr('href') ?? '') || !rel.includes('noreferrer');
    }),
  );
});

test.each([
  ['button', '/report/prepare/'],
  ['button', '/en/report/bribe-or-gift/'],
  ['Shift', '/report/check/'],
  ['Shift', '/en/report/prepare/'],
  ['Shift in a field', '/report/prepare/'],
])('leaves at once by %s from %s, with no way back to it', async (by, path) => {
  await withPage(browser(), desk, async (page) => {
    const headers = await standIn(page);
    await page.goto(`${url}/`);
    await page.goto(url + path, { waitUntil: 'load' });
    if (by === 'Shift in a field') await page.fill('#prepare-what', 'نوشته');
    if (by === 'button') await page.locator('.exit-button').click();
    else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL(`${target}**`);
    expect(headers.flatMap(({ referer }) => referer ?? [])).toEqual([]);
    await page.goBack();
    expect(page.url()).toBe(`${url}/`);
  });
});

test('says how many presses are left, and forgets them when somebody writes', async () => {
  await withPage(browser(), desk, async (page) => {
    await page.goto(`${url}/report/prepare/`);
    const status = page.locator('.exit-status');
    await page.keyboard.press('Shift');
    await expect.poll(() => status.textContent()).toMatch(/۲/u);
    await page.keyboard.press('Shift');
    await expect.poll(() => status.textContent()).toMatch(/۱/u);
    await page.locator('#prepare-what').focus();
    await page.keyboard.press('Shift+A');
    await page.keyboard.press('Shift+B');
    await page.keyboard.press('Shift+C');
    expect(page.url()).toBe(`${url}/report/prepare/`);
  });
});

test.each<[string, (page: Page) => Promise<void>]>([
  [
    'Shift and the mouse',
    async (page) => {
      for (let times = 0; times < 3; times += 1)
        await page.locator('#prepare-what').click({ modifiers: ['Shift'] });
    },
  ],
  [
    'Alt with Shift, for another language',
    async (page) => {
      await page.keyboard.down('Alt');
      for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
      await page.keyboard.up('Alt');
    },
  ],
  [
    'Shift with Alt, for another language',
    async (page) => {
      for (let times = 0; times < 3; times += 1) {
        await page.keyboard.down('Shift');
        await page.keyboard.press('Alt');
        await page.keyboard.up('Shift');
      }
    },
  ],
  [
    'a capital letter, and Shift twice',
    async (page) => {
      await page.keyboard.press('Shift+A');
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
    },
  ],
  [
    'a press of the mouse between',
    async (page) => {
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
      await page.locator('#prepare-what').click();
      await page.keyboard.press('Shift');
    },
  ],
])('keeps what is written after %s', async (_, act) => {
  await withPage(browser(), desk, async (page) => {
    await standIn(page);
    await page.goto(`${url}/report/prepare/`, { waitUntil: 'networkidle' });
    await page.fill('#prepare-what', 'پرسیدم.');
    await page.locator('#prepare-what').focus();
    await act(page);
    // The word of leaving comes at once; three more presses show that the control still listens.
    expect(await page.locator('#prepare-what').inputValue()).toContain('پرسیدم.');
    expect(page.url()).toBe(`${url}/report/prepare/`);
    await page.keyboard.press('Tab');
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
    await page.waitForURL(`${target}**`);
  });
});

test('works without JavaScript and is not printed', async () => {
  await withPage(browser(), { ...desk, javaScriptEnabled: false }, async (page) => {
    const headers = await standIn(page);
    await page.goto(`${url}/report/mistreatment/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.exit-page').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.exit-button').click();
    await page.waitForURL(`${target}**`);
    expect(headers.flatMap(({ referer }) => referer ?? [])).toEqual([]);
  });
});
