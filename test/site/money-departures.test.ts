import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { unpackChart } from '#charts/packed-chart.ts';
import { units } from '#model/units.ts';
import { moneyWords } from '#messages/money-words.ts';
import { localDigits } from '#text/digits.ts';
import { readShownNumber } from '#text/shown-number.ts';
import { desk, useBrowser, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { neutralPath, readPages } from './site-pages.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();
const pages = readPages(folder);
const measures = readFileSync(join(folder, 'data/measures.json'), 'utf8');
const { base } = (JSON.parse(measures) as { prices: { base: string } }).prices;
const amountsIn = ({ html }: { html: string }): number => html.split(' data-money="').length;
/** The list of changes, a topic and a year: those with the most amounts. */
const mixed = [/^\/ups-and-downs\/$/u, /^\/topics\/[^/]+\/$/u, /^\/years\/\d+\/$/u].map((shape) => {
  const [most] = pages.filter(({ path }) => shape.test(path)).toSorted((a, b) => amountsIn(b) - amountsIn(a));
  return neutralPath(most?.path ?? '/');
});
const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(url + address);
  await page.locator('.money.is-active .money-shown').waitFor();
};

interface Shown {
  money: string;
  text: string;
  note: string;
}
/** Every amount that stands with its unit, in the order of the page, but those printed at constant prices. */
const amountsOn = (page: Page): Promise<Shown[]> =>
  page.locator('main [data-money]:not([data-money-say=unit] *)').evaluateAll((all) =>
    all.map((element) => ({
      money: element.getAttribute('data-money') ?? '',
      text: element.textContent ?? '',
      note: element.nextElementSibling?.matches('.money-note')
        ? (element.nextElementSibling.textContent ?? '')
        : '',
    })),
  );
const digitsOf = (text: string): number =>
  (readShownNumber(text)?.exact ?? '').replaceAll(/[-.]/gu, '').replace(/^0+/u, '').replace(/0+$/u, '')
    .length;

describe.each(['fa', 'en'] as const)(
  'amounts of the %s pages while both prices and heads are chosen',
  (locale) => {
    const words = moneyWords[locale];
    const constant = words.constant(localDigits(base, locale));
    const { 'no-denominator': total, ...current } = words.stays;
    const start = locale === 'fa' ? '' : '/en';
    const query = '?prices=real&per=insured';

    test.each(mixed)(
      'on %s say their prices and their measure; what is refused is as published; what is calculated is rounded',
      async (path) => {
        await withPage(browser(), desk, async (page) => {
          await page.goto(url + start + path);
          const published = await amountsOn(page);
          await open(page, start + path + query);
          const shown = await amountsOn(page);
          expect(shown.length).toBeGreaterThan(0);
          const problems = shown.flatMap(({ text, note }, at) => {
            const isNominal = Object.values(current).some((why) => note.includes(why));
            const isTotal = note.includes(total);
            const saysBoth =
              (isNominal || note.includes(constant)) && (isTotal || note.includes(words.perHead.insured));
            const isKept = !isNominal || !isTotal || text === published[at]?.text;
            const isRounded = (isNominal && isTotal) || digitsOf(text) <= 4;
            return saysBoth && isKept && isRounded ? [] : [`${published[at]?.text} → ${text}${note}`];
          });
          expectNone(problems);
        });
      },
    );

    test('never stand under a header that says of foreign currency that it is at constant prices', async () => {
      const foreign = [...units.values()]
        .filter(({ kind, rial }) => kind === 'money' && rial === undefined)
        .map(({ code }) => `[data-money-unit="${code}"]`)
        .join();
      const withForeign = pages.filter(
        (page) => page.locale === locale && page.$('tamin-money').length > 0 && page.$(foreign).length > 0,
      );
      expect(withForeign.length).toBeGreaterThan(0);
      await withPage(browser(), desk, async (page) => {
        for (const { path } of withForeign) {
          await open(page, `${path}?prices=real`);
          for (const header of await page.locator(foreign).allInnerTexts())
            expect(header).not.toContain(constant);
          expect(await page.locator('.money-gap', { hasText: words.gaps['foreign-currency'] }).count()).toBe(
            0,
          );
        }
      });
    });

    test('are not said to be as published while they are not', async () => {
      await withPage(browser(), desk, async (page) => {
        await open(page, `${start}${mixed[1]}${query}`);
        expect(await page.getByText(words.published).isVisible()).toBe(false);
        await page.locator('.money-open').click();
        await page.locator('.money-form [type=reset]').click();
        await page.locator('.money:not(.is-active)').waitFor();
        expect(await page.getByText(words.published).isVisible()).toBe(true);
      });
    });

    test('that a chart leaves out are counted with it, embedded or not', async () => {
      const reasons = Object.values(words.gaps);
      const embeds = pages.filter(
        (page) =>
          page.locale === locale &&
          /\/embed\/[^/]+\/[^/]+\/$/u.test(page.path) &&
          page.html.includes('"money":{') &&
          page.$('.chart-figure').length > 0,
      );
      expect(embeds.length).toBeGreaterThan(0);
      await withPage(browser(), desk, async (page) => {
        for (const { path } of embeds) {
          await open(page, `${path}?prices=real`);
          const charts = await page.locator('tamin-chart script[type="application/json"]').allTextContents();
          for (const packed of charts) {
            const { view } = unpackChart(packed);
            const points = view.series.flatMap((one) => one.points).filter(({ value }) => value === null);
            const isLeft = points.some(({ text }) => reasons.some((why) => text.includes(why)));
            expect(view.gaps !== undefined, path).toBe(isLeft);
            if (view.gaps)
              expect(await page.locator('.chart-figure .chart-note').innerText()).toBe(view.gaps);
          }
        }
      });
    });
  },
);

test('the way to an explorer does not take along a choice that it does not know', async () => {
  const from = pages.find(
    ({ path, $ }) =>
      /^\/datasets\/[^/]+\/$/u.test(path) &&
      $('main [data-money]').length > 0 &&
      $('main a[href*="/explore/"]').length > 0,
  );
  await withPage(browser(), desk, async (page) => {
    await open(page, `${from?.path}?prices=real`);
    await page.locator('main a[href*="/explore/"]').first().click();
    await page.waitForURL(/\/explore\//u);
    expect(new URL(page.url()).search).toBe('');
  });
});

test('one entry of the history for a list that is stepped through, and none for what is already shown', async () => {
  await withPage(browser(), desk, async (page) => {
    await page.goto(`${url}${mixed[1]}`);
    await page.locator('.money-open').focus();
    await page.keyboard.press('Enter');
    const list = page.locator('.money-form select[name=money]');
    await list.focus();
    const entries = (): Promise<number> => page.evaluate(() => history.length);
    const before = await entries();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
    await page.waitForURL(/money=hemat/u);
    expect(await entries()).toBe(before + 1);
    const reset = page.locator('.money-form [type=reset]');
    for (let press = 0; press < 3; press += 1) await reset.click();
    expect(new URL(page.url()).search).toBe('');
    expect(await entries()).toBe(before + 2);
    await page.goBack();
    expect(await list.inputValue()).toBe('hemat');
    await page.goBack();
    expect(await list.inputValue()).toBe('');
  });
});
