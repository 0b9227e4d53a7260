import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { desk, phone, useBrowser, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { addressOf, english, filterOf, grid, pages, persian, propsOf, settled } from './explorer-pages.ts';
import { pagePaths, readPage } from './site-pages.ts';
import { plainNumber, readableCell } from './source-cells.ts';

const folder = inject('siteFolder');
const browser = useBrowser();

test('every dataset has an explorer in both languages, linked from its page, with all of its tables', () => {
  const datasets = pagePaths(folder).filter((path) => /^(?:\/en)?\/datasets\/[^/]+\/$/u.test(path));
  expect(datasets.length).toBeGreaterThan(10);
  expectNone(
    datasets.flatMap((path) => {
      const { $ } = readPage(folder, path);
      if ($('.downloads').length === 0) return [];
      const explorer = `${path}explore/`;
      if ($(`main a[href="${explorer}"]`).length === 0) return [`${path} does not lead to its explorer`];
      const { tables } = propsOf(explorer);
      const plain = readPage(folder, explorer).$('.explore-plain table').length;
      return tables.length > 0 && plain === tables.length
        ? []
        : [`${explorer}: ${tables.length} tables, ${plain} of them without scripts`];
    }),
  );
});

test('reading pages load nothing of the explorer', () => {
  expectNone(
    pagePaths(folder)
      .filter((path) => !path.includes('/explore/'))
      .filter((path) => /Explore(?:Island|Page)|explore-start/u.test(readPage(folder, path).html)),
  );
});

test('without JavaScript every row of every table of up to a page is there, each number as published', () => {
  expectNone(
    pages.flatMap((path) => {
      const { $ } = readPage(folder, path);
      return propsOf(path).tables.flatMap(({ name, rowCount }) => {
        const rows = $(`[id="explore-${name}-section"] tbody tr`).length;
        return rows === Math.min(rowCount, 200) ? [] : [`${path}: ${rows} of ${rowCount} rows of ${name}`];
      });
    }),
  );
});

describe.each([
  ['Persian', persian],
  ['English', english],
] as const)('the %s explorer', (_language, chosen) => {
  test('takes the place of the plain tables and shows the rows of the published file', async () => {
    await withPage(browser(), desk, async (page) => {
      await page.goto(addressOf(chosen));
      expect(await settled(page)).toBe(chosen.table.rowCount);
      expect(await page.locator('.explore-plain:visible').count()).toBe(0);
      expect(await grid(page).getAttribute('aria-rowcount')).toBe(String(chosen.table.rowCount + 1));
      const csv = readFileSync(`${folder}${chosen.table.file.href.replace(/\.parquet$/u, '.csv')}`);
      const records = parse(csv, { columns: true }) as Record<string, string>[];
      const shown = await page
        .locator('.explore-row--data a[data-num]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('data-num') ?? '', link.textContent] as const),
        );
      expect(shown.length).toBeGreaterThan(0);
      for (const [key, text] of shown) {
        const [dataset = '', resource = '', row, name = ''] = key.split('/');
        const cell = records[Number(row) - 1]?.[name] ?? '';
        expect(plainNumber(text)).toBe(readableCell('data', dataset, resource, name, cell));
      }
    });
  });

  test('filters by a click, keeps the choice in the address, goes back and forward', async () => {
    await withPage(browser(), desk, async (page) => {
      await page.goto(addressOf(chosen));
      const all = await settled(page);
      const label = chosen.table.columns
        .find(({ name }) => name === chosen.column)
        ?.choices?.find(({ value }) => value === chosen.value)?.label;
      const box = page
        .locator('.explore-filter', { has: page.getByText(label ?? '', { exact: true }) })
        .first();
      if ((await box.getAttribute('open')) === null) await box.locator('summary').click();
      await box.getByRole('checkbox', { name: label ?? '', exact: true }).check();
      await page.waitForURL(/[?&]f\./u);
      const filtered = await settled(page);
      expect(filtered).toBeLessThan(all);
      expect(new URL(page.url()).searchParams.getAll(`f.${chosen.column}`)).toEqual([chosen.value]);
      await page.goBack();
      await page.locator(`.explore-count[data-rows="${all}"]`).waitFor();
      await page.goForward();
      await page.locator(`.explore-count[data-rows="${filtered}"]`).waitFor();
      await page.reload();
      expect(await settled(page)).toBe(filtered);
    });
  });

  test('is worked by keys alone: cells, order, the card of a figure', async () => {
    await withPage(browser(), desk, async (page) => {
      await page.goto(addressOf(chosen));
      await settled(page);
      const figure = chosen.table.columns
        .filter(({ isShown }) => isShown)
        .findIndex(({ role }) => role === 'measure');
      await page.locator('[data-cell="0 0"]').focus();
      const forward = chosen === persian ? 'ArrowLeft' : 'ArrowRight';
      for (let step = 0; step < figure; step += 1) await page.keyboard.press(forward);
      await page.locator(`[data-cell="0 ${figure}"]:focus`).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/[?&]sort=/u);
      await settled(page);
      await page.locator(`[data-cell="0 ${figure}"][aria-sort=ascending]`).waitFor();
      await page.keyboard.press('Control+End');
      const last = chosen.table.rowCount;
      await page.locator(`[data-cell^="${last} "]:focus`).waitFor();
      await page.keyboard.press('Control+Home');
      await page.locator('[data-cell="0 0"]:focus').waitFor();
      await page.keyboard.press('ArrowDown');
      for (let step = 0; step < figure; step += 1) await page.keyboard.press(forward);
      await page.locator(`[data-cell="1 ${figure}"]:focus`).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('dialog.figure-card .figure-address').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog.figure-card').waitFor({ state: 'hidden' });
      expect(new URL(page.url()).searchParams.get('sort')).not.toBeNull();
    });
  });

  test('copies a link that opens the same view', async () => {
    const settings = { ...desk, permissions: ['clipboard-read', 'clipboard-write'] };
    await withPage(browser(), settings, async (page) => {
      await page.goto(addressOf(chosen, filterOf(chosen)));
      const count = await settled(page);
      await page.locator('.explore-link button').click();
      await page.locator('.explore-link [role=status]:not(:empty)').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      await page.goto(copied);
      expect(await settled(page)).toBe(count);
    });
  });

  test('names what it does not know in an address, keeps the rest and runs nothing of it', async () => {
    await withPage(browser(), desk, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const wrong = `&f.${encodeURIComponent(chosen.column)}=%3Cimg%20src=x%3E&sort=nothing`;
      await page.goto(addressOf(chosen, filterOf(chosen) + wrong));
      const count = await settled(page);
      expect(count).toBeLessThan(chosen.table.rowCount);
      const notice = page.locator('.explore-dropped');
      expect(await notice.innerText()).toContain('<img src=x>');
      expect(await notice.innerText()).toContain('sort=nothing');
      expect(await notice.locator('img').count()).toBe(0);
      expect(errors).toEqual([]);
    });
  });

  test('shows the last part there is where the address asks for a later one, and says so', async () => {
    await withPage(browser(), desk, async (page) => {
      await page.goto(addressOf(chosen, '&page=7'));
      const count = await settled(page);
      expect(await page.locator('.explore-dropped').innerText()).toContain('page=7');
      expect(await page.locator('.explore-row--data').count()).toBeGreaterThan(Math.min(count, 3) - 1);
    });
  });

  test('leads to the same view in the other language, as long as the view changes', async () => {
    await withPage(browser(), desk, async (page) => {
      await page.goto(addressOf(chosen, filterOf(chosen)));
      const count = await settled(page);
      await page.locator('[role=columnheader] button').first().click();
      await page.waitForURL(/[?&]sort=/u);
      await settled(page);
      const here = new URL(page.url());
      await page.locator('a.language-switch').click();
      await page.waitForURL((there) => there.pathname !== here.pathname);
      expect(new URL(page.url()).search).toBe(here.search);
      expect(await settled(page)).toBe(count);
      expect(await page.locator('.explore-dropped').count()).toBe(0);
    });
  });

  test('fits a narrow screen', async () => {
    await withPage(browser(), phone, async (page) => {
      await page.goto(addressOf(chosen));
      await settled(page);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  });

  test('has nothing that axe finds, light and dark, with a group, a pivot and a chart', async () => {
    await withPage(browser(), desk, async (page) => {
      for (const more of [
        '',
        `&group=${encodeURIComponent(chosen.column)}&chart=bars`,
        `&pivot=${encodeURIComponent(chosen.column)}`,
      ]) {
        await page.goto(addressOf(chosen, more));
        await settled(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await new AxeBuilder({ page })
            .setLegacyMode(true)
            .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
            .analyze();
          expectNone(
            violations.flatMap(({ id, nodes }) =>
              nodes.map(({ target }) => `${more} ${id}: ${target.join(' ')}`),
            ),
          );
        }
      }
    });
  });
});

test('another table is chosen by keys without losing the place in the page', async () => {
  const path = pages.find((one) => propsOf(one).tables.length > 1);
  if (!path) throw new Error('No dataset has two tables.');
  const [first, second] = propsOf(path).tables;
  await withPage(browser(), desk, async (page) => {
    await page.goto(`${inject('siteUrl')}${path}`);
    await settled(page);
    // The file of the second comes late, and at first not at all.
    await page.route(`**${second?.file.href}`, (route) => route.abort());
    const choice = page.locator('.explore-table select');
    await choice.focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('.explore-problem').waitFor();
    expect(await choice.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await choice.inputValue()).toBe(second?.name);
    expect(await page.locator('.explore-plain:visible').count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    await page.locator(`.explore-count[data-rows="${first?.rowCount}"]`).waitFor();
    expect(await choice.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('when the file does not come as it should', () => {
  const file = `**${persian.table.file.href}`;

  test('the plain tables stay, the reason is said, and trying again helps', async () => {
    await withPage(browser(), desk, async (page) => {
      await page.route(file, (route) => route.abort());
      await page.goto(addressOf(persian));
      await page.locator('.explore-problem').waitFor();
      expect(await page.locator('.explore-plain table:visible').count()).toBeGreaterThan(0);
      await page.unroute(file);
      await page.locator('.explore-problem button').click();
      expect(await settled(page)).toBe(persian.table.rowCount);
      expect(await page.locator('.explore-problem').count()).toBe(0);
    });
  });

  test('a file that is not the one of the page is refused, and the plain tables stay', async () => {
    await withPage(browser(), desk, async (page) => {
      await page.route(file, (route) => route.fulfill({ status: 200, body: 'something else' }));
      await page.goto(addressOf(persian));
      await page.locator('.explore-problem').waitFor();
      expect(await page.locator('.explore-plain table:visible').count()).toBeGreaterThan(0);
      expect(await grid(page).count()).toBe(0);
    });
  });
});
