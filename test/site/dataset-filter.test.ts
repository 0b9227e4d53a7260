import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { desk, useBrowser, withPage } from './browser-pages.ts';
import { plainNumber } from './source-cells.ts';

const url = inject('siteUrl');
const browser = useBrowser();
const lists = ['/datasets/', '/en/datasets/'];

const countCards = (page: Page): Promise<number> => page.locator('tamin-filter [data-text]:visible').count();

/** The number that the list says it shows. */
const saidCount = async (page: Page): Promise<number> =>
  Number(
    plainNumber((await page.locator('tamin-filter [role=status]').innerText()).replace(/^[^0-9۰-۹]*/u, '')),
  );

/** Opens a list of datasets and gives how many it has. */
async function openList(page: Page, path: string): Promise<number> {
  await page.goto(url + path);
  await page.locator('tamin-filter form').waitFor();
  return countCards(page);
}

test('narrows the list by theme, year and place, and says how many are left', async () => {
  for (const path of lists) {
    await withPage(browser(), desk, async (page) => {
      for (const name of ['theme', 'year', 'place']) {
        const all = await openList(page, path);
        await page.locator(`tamin-filter select[name=${name}]`).selectOption({ index: 1 });
        const left = await countCards(page);
        expect(left, `${path} ${name}`).toBeGreaterThan(0);
        expect(left, `${path} ${name}`).toBeLessThan(all);
        expect(await saidCount(page)).toBe(left);
      }
    });
  }
});

test('finds a dataset by its title, typed with Arabic letters', async () => {
  await withPage(browser(), desk, async (page) => {
    await openList(page, '/datasets/');
    const card = page.locator('tamin-filter [data-text]').filter({ hasText: 'ی' }).first();
    const title = (await card.locator('a').first().innerText()).trim();
    await page.locator('tamin-filter input[name=q]').fill(title.replaceAll('ی', 'ي').replaceAll('ک', 'ك'));
    expect(await card.isVisible()).toBe(true);
    expect(await saidCount(page)).toBe(await countCards(page));
  });
});

test('says zero, hides empty groups and comes back when the filter is cleared', async () => {
  await withPage(browser(), desk, async (page) => {
    const all = await openList(page, '/en/datasets/');
    const field = page.locator('tamin-filter input[name=q]');
    await field.fill('qqqqqqq');
    expect([await countCards(page), await saidCount(page)]).toEqual([0, 0]);
    expect(await page.locator('tamin-filter [data-group]:visible').count()).toBe(0);
    await field.fill('');
    expect(await countCards(page)).toBe(all);
  });
});

test('keeps the choice in the address and nowhere else', async () => {
  await withPage(browser(), desk, async (page) => {
    await openList(page, '/datasets/');
    await page.locator('tamin-filter select[name=theme]').selectOption({ index: 2 });
    const left = await countCards(page);
    await page.reload();
    await page.locator('tamin-filter form').waitFor();
    expect(new URL(page.url()).searchParams.get('theme')).not.toBeNull();
    expect(await countCards(page)).toBe(left);
  });
});
