import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { desk, useBrowser, withPage } from './browser-pages.ts';
import { serveLargeExplorer, type LargeExplorer } from './large-explorer.ts';
import { pagePaths } from './site-pages.ts';

const folder = inject('siteFolder');
const browser = useBrowser();
let large: LargeExplorer;

beforeAll(async () => {
  const page = pagePaths(folder).find((path) => /^\/datasets\/[^/]+\/explore\/$/u.test(path));
  large = await serveLargeExplorer(folder, page ?? '');
});
afterAll(() => large.close());

const rowsFound = (page: Page, rows: number): Promise<void> =>
  page.locator(`.explore-count[data-rows="${rows}"]`).waitFor();
const groupBox = (page: Page, at: number): Locator =>
  page.getByRole('checkbox', { name: large.groups[at] ?? '', exact: true });
const firstCells = (page: Page): Promise<string> =>
  page.locator('.explore-row--data[aria-rowindex="2"]').innerText();

/** The explorer open with all rows, on a server that answers so. */
async function withLarge(how: 'parts' | 'whole', work: (page: Page) => Promise<void>): Promise<void> {
  large.answer(how);
  await withPage(browser(), desk, async (page) => {
    await page.goto(large.address);
    await rowsFound(page, large.rows);
    await work(page);
  });
}

describe('a table that is read in parts', () => {
  test('is filtered, left and come back to with a part of its file', async () => {
    const before = large.asked.length;
    await withLarge('parts', async (page) => {
      await groupBox(page, 2).check();
      await rowsFound(page, large.rowsPerGroup);
      await page
        .locator('.explore-row--data', { hasText: large.groups[2] ?? '' })
        .first()
        .waitFor();
      await page.goBack();
      await rowsFound(page, large.rows);
      await page.goForward();
      await rowsFound(page, large.rowsPerGroup);
    });
    const ranges = large.asked.slice(before).map((range) => /^bytes=(\d+)-(\d+)$/u.exec(range));
    expect(ranges.length).toBeGreaterThan(1);
    const bytes = ranges.reduce((sum, range) => sum + Number(range?.[2]) - Number(range?.[1]) + 1, 0);
    expect(bytes).toBeLessThan(large.fileBytes / 2);
  });

  test('is read to its last row by keys', async () => {
    await withLarge('parts', async (page) => {
      await page.locator('[data-cell="0 0"]').focus();
      await page.keyboard.press('Control+End');
      await page.locator(`[data-cell^="${large.rows} "]:focus`).waitFor();
      await page
        .locator('.explore-row--data', { hasText: large.groups[2] ?? '' })
        .last()
        .waitFor();
    });
  });

  test.each(['the reader is offline', 'the server falls silent'])(
    'stays as it is and says why when %s, and goes on when asked again',
    async (how) => {
      await withLarge('parts', async (page) => {
        const seen = await firstCells(page);
        if (how === 'the reader is offline') await page.context().setOffline(true);
        else large.answer('silence');
        await groupBox(page, 1).check();
        const problem = page.getByRole('alert');
        await problem.waitFor();
        expect(await problem.innerText()).toMatch(/نرسید/u);
        expect(await firstCells(page)).toBe(seen);
        expect(await page.locator('button[data-format=csv]').isDisabled()).toBe(true);
        await page.context().setOffline(false);
        large.answer('parts');
        await problem.getByRole('button').click();
        await rowsFound(page, large.rowsPerGroup);
        await page
          .locator('.explore-row--data', { hasText: large.groups[1] ?? '' })
          .first()
          .waitFor();
        expect(await problem.count()).toBe(0);
      });
    },
  );
});

test('a server that knows no ranges is asked once; the page says that the whole file came', async () => {
  const before = large.asked.length;
  await withLarge('whole', async (page) => {
    await page.locator('.explore-whole').waitFor();
    await groupBox(page, 2).check();
    await rowsFound(page, large.rowsPerGroup);
    await groupBox(page, 0).check();
    await rowsFound(page, 2 * large.rowsPerGroup);
  });
  expect(large.asked.slice(before)).toHaveLength(1);
});
