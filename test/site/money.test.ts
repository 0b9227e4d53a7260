import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readShownNumber } from '#text/shown-number.ts';
import { desk, phone, useBrowser, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { pagePaths, readPage, readPages } from './site-pages.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();

const withMoney = readPages(folder).filter(({ html }) => html.includes(' data-money="'));
/** Dataset pages whose chart is of money and whose figures are partly within and partly beyond the price index. */
const charted = pagePaths(folder).filter((path) => {
  if (!/^(?:\/en)?\/datasets\/[^/]+\/$/u.test(path)) return false;
  const { $ } = readPage(folder, path);
  const script = $('tamin-chart script[type="application/json"]').first().text();
  return script.includes('"money":{') && $('[data-money$=" f1396"], [data-money$=" f1398"]').length > 0;
});
const [persian, english] = ['/datasets/', '/en/datasets/'].map((start) =>
  charted.find((path) => path.startsWith(start)),
);
if (!persian || !english) throw new Error('No dataset page has a chart of money within the price index.');

const settled = (page: Page) => page.locator('.money.is-active .money-shown').waitFor();
/** The numbers of the first table under a chart of money, gaps left out. */
const tableNumbers = (page: Page): Promise<string[]> =>
  page.locator('section:has(tamin-chart) table [data-money]:not(.money-gap)').allInnerTexts();

test('every page with an amount has the line about amounts and the button hidden, and no other page has', () => {
  expect(withMoney.length).toBeGreaterThan(10);
  const wrong = readPages(folder).filter(
    // An embed is a chart alone: what it has of money stands in the chart.
    ({ path, html, $ }) =>
      !/^\/(?:en\/)?embed\//u.test(path) &&
      $('tamin-money').length !== (html.includes(' data-money="') ? 1 : 0),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
  expectNone(
    withMoney.filter(({ $ }) => $('tamin-money button:not([hidden])').length > 0).map(({ path }) => path),
  );
});

test('every amount begins with its exact number', () => {
  const problems = withMoney.flatMap(({ path, $ }) =>
    $('[data-money]')
      .toArray()
      .filter((element) => readShownNumber($(element).text().trim()) === undefined)
      .map((element) => `${path}: ${$(element).text()}`),
  );
  expectNone(problems);
});

describe.each([
  ['Persian', persian],
  ['English', english],
] as const)('the switch on a %s page', (_name, path) => {
  test('is worked by keyboard, keeps the address and goes back', async () => {
    await withPage(browser(), phone, async (page) => {
      await page.goto(`${url}${path}?theme=x#main`);
      const before = await page.locator('main').innerText();
      await page.locator('.money-open').focus();
      await page.keyboard.press('Enter');
      await page.locator('.money-form select[name=money]:focus').waitFor();
      await page.locator('select[name=money]').selectOption('toman');
      await settled(page);
      expect(page.url()).toBe(`${url}${path}?theme=x&money=toman#main`);
      await page.locator('select[name=prices]').selectOption('real');
      expect(new URL(page.url()).search).toBe('?theme=x&money=toman&prices=real');
      const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(width).toBeLessThanOrEqual(0);
      await page.goBack();
      expect(await page.locator('select[name=prices]').inputValue()).toBe('');
      await page.goBack();
      await page.locator('.money:not(.is-active)').waitFor();
      await page.locator('.money-open').press('Enter');
      expect(await page.locator('main').innerText()).toBe(before);
    });
  });

  test('draws in the chart what the table says, and leaves gaps where the table has reasons', async () => {
    await withPage(browser(), desk, async (page) => {
      await page.goto(`${url}${path}?money=toman&prices=real`);
      await settled(page);
      const chart = page.locator('figure:has(tamin-chart)').first();
      const section = page.locator('section:has(tamin-chart)').first();
      const packed = await chart.locator('tamin-chart script[type="application/json"]').textContent();
      const { series } = JSON.parse(packed ?? '') as {
        series: [string, string, (0 | [number | null, string])[]][];
      };
      const points = series.flatMap(([, , all]) => all).filter((point) => point !== 0);
      const drawn = points.filter(([value]) => value !== null);
      expect(drawn.length).toBeGreaterThan(0);
      const cells = await section.locator('table [data-money]:not(.money-gap)').allInnerTexts();
      const numbers = new Set(cells.map((text) => readShownNumber(text.trim())?.exact));
      expectNone(
        drawn.filter(([, text]) => !numbers.has(readShownNumber(text)?.exact)).map(([, text]) => text),
      );
      for (const [value, text] of drawn) expect(value).toBe(Number(readShownNumber(text)?.exact));
    });
  });

  test('names a part of the address it does not know, keeps the rest and breaks nothing', async () => {
    await withPage(browser(), desk, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${url}${path}?money=%3Cimg%20src=x%3E&prices=real`);
      await settled(page);
      const state = page.locator('.money-state');
      expect(await state.innerText()).toContain('<img src=x>');
      expect(await state.locator('img').count()).toBe(0);
      expect(errors).toEqual([]);
    });
  });

  test('says which series amounts were converted with, and passes axe', async () => {
    await withPage(browser(), desk, async (page) => {
      await page.goto(`${url}${path}?prices=real&per=insured`);
      await settled(page);
      await page.locator('.money-open').click();
      expect(await page.locator('.money-state a').count()).toBeGreaterThan(1);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expectNone(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`));
    });
  });
});

test('changes the unit of every table amount to the last digit', async () => {
  await withPage(browser(), desk, async (page) => {
    await page.goto(`${url}${persian}`);
    const inHemat = await page.locator('table [data-money^="hemat "]').allInnerTexts();
    await page.goto(`${url}${persian}?money=rial`);
    await settled(page);
    const inRial = await page.locator('table [data-money^="hemat "]').allInnerTexts();
    const exact = (text: string) => readShownNumber(text.trim())?.exact ?? '';
    expect(inHemat.length).toBeGreaterThan(0);
    inHemat.forEach((text, index) => {
      const [whole = '', fraction = ''] = exact(text).split('.');
      const wanted = (whole + fraction.padEnd(13, '0')).replace(/^(-?)0+(?=\d)/u, '$1');
      expect(exact(inRial[index] ?? '')).toBe(wanted);
    });
    expect(await tableNumbers(page)).not.toEqual(inHemat);
  });
});

test('takes the choice along to other pages of the site', async () => {
  await withPage(browser(), desk, async (page) => {
    await page.goto(`${url}${persian}?money=toman`);
    await settled(page);
    await page.locator('.breadcrumb a, nav a[href="/"]').first().click();
    await page.waitForURL(/money=toman/u);
  });
});

test('keeps the choice through pages without amounts, in the address alone', async () => {
  await withPage(browser(), desk, async (page) => {
    await page.goto(`${url}/methods/?money=toman&prices=real`);
    expect(await page.locator('tamin-money').count()).toBe(0);
    await page.locator('a[href="/datasets/"]').first().click();
    await page.waitForURL(/\/datasets\/\?money=toman&prices=real/u);
    await page.locator(`main a[href^="${persian}"]`).first().click();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?money=toman&prices=real');
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  });
});

test('states a change of an amount at constant prices alone, or says why it states none', () => {
  const changes = withMoney.flatMap(({ path, $ }) =>
    $('.statement:has(.statement-level [data-money]) .statement-change')
      .toArray()
      .map((element) => ({ path, text: $(element).text() })),
  );
  expectNone(
    changes
      .filter(({ text }) => /درصد (?:بیشتر|کمتر)|% (?:more|less)/u.test(text))
      .filter(({ text }) => !/به قیمت ثابت|At constant/u.test(text))
      .map(({ path, text }) => `${path}: ${text}`),
  );
});
