import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { desk, phone, useBrowser, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { pagesUnder } from './page-kinds.ts';
import { packedChart } from './packed-chart.ts';
import { readPage } from './site-pages.ts';
import { plainNumber } from './source-cells.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();

/** Per language, the dataset page whose first chart has most series; and one of each other kind of chart. */
const charted = pagesUnder(folder, 'datasets').flatMap((path) => {
  const script = packedChart(folder, readPage(folder, path).$, 'tamin-chart');
  if (!script) return [];
  const { view, series } = JSON.parse(script) as {
    view: { kind: string; locale: string };
    series: unknown[];
  };
  return [{ path, kind: view.kind, locale: view.locale, series: series.length }];
});
const byKind = [...Map.groupBy(charted, ({ kind, locale }) => `${kind} ${locale}`).values()].flatMap(
  (pages) => pages.toSorted((a, b) => b.series - a.series).slice(0, 1),
);

/** Opens the first chart of the page by its button and gives the canvas that then reads keys. */
async function openChart(
  page: Page,
  path: string,
): Promise<{ chart: Locator; canvas: Locator; status: Locator }> {
  await page.goto(url + path);
  const chart = page.locator('tamin-chart').first();
  await chart.locator('.chart-open').click();
  const canvas = chart.locator('canvas');
  await canvas.and(page.locator(':focus')).waitFor();
  return { chart, canvas, status: chart.locator('[role=status]') };
}

/** Numbers of the table that stands in the same section as the first chart. */
const tableNumbers = (path: string): Set<string> => {
  const { $ } = readPage(folder, path);
  const cells = $('tamin-chart').first().closest('section').find('[data-num]').toArray();
  return new Set(cells.map((cell) => plainNumber($(cell).contents().first().text())));
};

const number = /[\u2212-]?[0-9۰-۹][0-9۰-۹٬,٫.]*/gu;

/** Presses a key until the announced text stays the same, and gives all texts on the way. */
async function readAlong(page: Page, status: Locator, key: string): Promise<string[]> {
  const texts: string[] = [];
  for (let step = 0; step < 200; step++) {
    await page.keyboard.press(key);
    const text = await status.innerText();
    if (text === texts.at(-1)) break;
    texts.push(text);
  }
  return texts;
}

test('loads the interactive chart only when a reader asks', async () => {
  await withPage(browser(), desk, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(url + (byKind[0]?.path ?? ''), { waitUntil: 'networkidle' });
    const before = asked.length;
    expect(await page.locator('canvas').count()).toBe(0);
    await page.locator('tamin-chart .chart').first().hover();
    await page.locator('tamin-chart canvas').first().waitFor();
    expect(asked.slice(before).filter((address) => address.endsWith('.js')).length).toBeGreaterThan(0);
  });
});

test('opens by focus alone', async () => {
  await withPage(browser(), desk, async (page) => {
    await page.goto(url + (byKind[0]?.path ?? ''));
    await page.locator('tamin-chart .chart-open').first().focus();
    await page.locator('tamin-chart canvas').first().waitFor();
  });
});

test('reads every kind of chart by arrow keys, in the words and numbers of the table', async () => {
  const problems: string[] = [];
  await withPage(browser(), { ...desk, reducedMotion: 'reduce' }, async (page) => {
    for (const { path, kind } of byKind) {
      const { canvas, status } = await openChart(page, path);
      expect((await canvas.getAttribute('aria-label'))?.length).toBeGreaterThan(10);
      await page.keyboard.press('Home');
      const said = [
        await status.innerText(),
        ...(await readAlong(page, status, 'ArrowRight')),
        ...(await readAlong(page, status, 'ArrowLeft')),
      ];
      const numbers = tableNumbers(path);
      const hasNumber = (text: string): boolean =>
        (text.match(number) ?? []).some((word) => numbers.has(plainNumber(word)));
      if (new Set(said).size < 2) problems.push(`${path} ${kind}: arrow keys lead nowhere: "${said[0]}"`);
      if (!said.some(hasNumber))
        problems.push(`${path} ${kind}: no number of the table in "${said.join('" "')}"`);
    }
  });
  expectNone(problems);
});

test('returns to the static chart and to the button by Escape', async () => {
  await withPage(browser(), desk, async (page) => {
    const { chart } = await openChart(page, byKind[0]?.path ?? '');
    await page.keyboard.press('Escape');
    await chart.locator('canvas').waitFor({ state: 'detached' });
    expect(await chart.locator('svg[role=img]:visible').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.classList.contains('chart-open'))).toBe(true);
  });
});

test('switches series off and on, and says so', async () => {
  const many = charted.find(({ series }) => series > 1);
  expect(many).toBeDefined();
  await withPage(browser(), desk, async (page) => {
    const { chart } = await openChart(page, many?.path ?? '');
    const button = chart.locator('.chart-series button').first();
    for (const pressed of ['true', 'false', 'true']) {
      expect(await button.getAttribute('aria-pressed')).toBe(pressed);
      await button.click();
    }
  });
});

test('keeps the static chart and says so when the interactive one cannot be loaded', async () => {
  await withPage(browser(), desk, async (page) => {
    await page.goto(url + (byKind[0]?.path ?? ''), { waitUntil: 'networkidle' });
    await page.context().setOffline(true);
    const chart = page.locator('tamin-chart').first();
    await chart.locator('.chart-open').click();
    await page.waitForFunction(() => document.querySelector('tamin-chart [role=status]')?.textContent !== '');
    expect(await chart.locator('[role=status]').innerText()).toBe(await chart.getAttribute('data-failed'));
    expect(await chart.locator('svg[role=img]:visible').count()).toBe(1);
  });
});

test('finds nothing with axe in an open chart, in light and dark, wide and narrow', async () => {
  for (const settings of [desk, { ...phone, colorScheme: 'dark' as const }]) {
    const problems = await withPage(browser(), settings, async (page) => {
      await openChart(page, byKind[0]?.path ?? '');
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .include('tamin-chart')
        .analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    });
    expectNone(problems);
  }
});

test('stays within a phone of 360 px when open', async () => {
  await withPage(browser(), phone, async (page) => {
    for (const { path } of byKind) {
      await openChart(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
});

test.each(['/datasets/', '/en/datasets/'])(
  'leads from a point to the card of its cell (%s)',
  async (start) => {
    const path = charted.find((one) => one.path.startsWith(start) && one.kind === 'line')?.path ?? '';
    await withPage(browser(), desk, async (page) => {
      const { status } = await openChart(page, path);
      await page.keyboard.press('End');
      await page.keyboard.press('Home');
      for (let step = 0; step < 30 && (await status.locator('a').count()) === 0; step++)
        await page.keyboard.press('ArrowRight');
      const link = status.locator('a[data-num]');
      const key = (await link.getAttribute('data-num')) ?? '';
      const cell = page.locator(`td a[data-num="${key}"]`);
      expect(plainNumber(await link.innerText())).toContain(plainNumber(await cell.innerText()));
      expect(await link.getAttribute('href')).toBe(
        await cell.evaluate((one) => (one as HTMLAnchorElement).href),
      );
      await page.keyboard.press('Enter');
      await page.locator('dialog[open]').waitFor();
      expect(await page.locator('dialog[open]').innerText()).toContain((await cell.innerText()).trim());
    });
  },
);
