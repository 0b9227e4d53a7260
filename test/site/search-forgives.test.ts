import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { PlaceFiguresFile, SearchFiguresFile, SearchWordsFile } from '#model/search-words.ts';
import { localDigits } from '#text/digits.ts';
import { indexTokens } from '#text/search-terms.ts';
import { typedInLatin } from '#text/layout.ts';
import { phone, useBrowser, withPage } from './browser-pages.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();
const box = 'input[name=q]';

const fileOf = <File>(name: string): File =>
  JSON.parse(readFileSync(join(folder, 'search', name), 'utf8')) as File;
const words = fileOf<SearchWordsFile>('words-fa.json');
const figures = fileOf<SearchFiguresFile>('figures-fa.json');
const [dataset] = words.pages.filter(({ kind, title }) => kind === 'dataset' && title.split(' ').length > 1);
const title = dataset?.title ?? '';

const titles = (page: Page) => page.locator('.result h3 a').allTextContents();
const plain = (text: string | null): string => (text ?? '').replace(/[\u2066-\u2069]/gu, '');

async function search(page: Page, query: string, path = '/search/'): Promise<void> {
  await page.goto(`${url}${path}?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(
    (asked) => document.querySelector('tamin-search [role=status]')?.textContent.includes(asked),
    query,
  );
}

/** The whole width is seen without scrolling sideways, and axe has nothing to say. */
async function expectSound(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ rules: { 'target-size': { enabled: true } } });
  expect(
    (await axe.analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
  ).toEqual([]);
}

describe('a query is put right, and the page says so', () => {
  test.each([
    ['typed on Latin keys', typedInLatin(title.normalize('NFC').replace(/[\u064B-\u065F\u200C]/gu, ''))],
    ['with two letters swapped', title.replace(/(\p{L})(\p{L})(?=\p{L}{3})(?!\1)/u, '$2$1')],
  ])('%s', async (_name, query) => {
    await withPage(browser(), phone, async (page) => {
      await search(page, query);
      expect(await titles(page)).toContain(title);
      expect(plain(await page.textContent('[data-reading]'))).toContain(query);
      await expectSound(page);
      const literal = await page.getAttribute('[data-reading] a', 'href');
      expect(new URLSearchParams(literal ?? '').get('q')).toBe(query);
      await page.click('[data-reading] a');
      await page.waitForFunction(() => document.querySelector('tamin-search [role=status]')?.textContent);
      expect(await page.inputValue(box)).toBe(query);
    });
  });

  test.each([
    ['bime', 'بیمه'],
    ['karfarma', 'کارفرما'],
  ])('in Finglish: %s', async (query, meant) => {
    await withPage(browser(), phone, async (page) => {
      await search(page, query);
      expect(plain(await page.textContent('[data-reading]'))).toContain(`«${meant}»`);
      expect(await page.locator('.result').count()).toBeGreaterThan(0);
    });
  });
});

describe('a figure is answered', () => {
  /** A series that no other shares its name with. */
  const named = figures.series.find(
    ({ title: name, isHeadline, figures: [first] }) =>
      isHeadline &&
      first?.years[0] === first?.years[1] &&
      figures.series.filter(({ title: other }) => other === name).length === 1,
  );
  const [figure] = named?.figures ?? [];

  test('with the number, period and source of its cell, and leads to its row', async () => {
    await withPage(browser(), phone, async (page) => {
      await search(page, `${named?.title ?? ''} ${figure?.years[0] ?? ''}`);
      const answer = page.locator('.search-figure');
      await answer.waitFor();
      const number = answer.locator('[data-num]');
      const key = (await number.getAttribute('data-num')) ?? '';
      const shown = await number.textContent();
      expect(plain(await answer.textContent())).toContain(plain(named?.title ?? ''));
      expect(await answer.locator('.tile-period').textContent()).not.toBe('');
      expect(await answer.locator('.tile-source').count()).toBe(1);
      await expectSound(page);
      await page.goto(url + ((await number.getAttribute('href')) ?? ''));
      const cell = page.locator(`[data-num="${key}"]`).first();
      expect(plain(shown)).toContain(plain(await cell.textContent()).split(' ')[0]);
      expect(await page.locator(new URL(page.url()).hash).count()).toBe(1);
    });
  });

  test('of the nearest period, however far, and says that the year asked for has none', async () => {
    const years = named?.figures.flatMap((one) => one.years) ?? [];
    const free = [1, 2, 3, 4, 5]
      .map((away) => Math.max(...years) + away)
      .find((year) => !years.includes(year));
    await withPage(browser(), phone, async (page) => {
      const note = page.locator('.search-figure .search-figure-note').first();
      for (const year of [free, 1310]) {
        await search(page, `${named?.title ?? ''} ${year}`);
        await note.and(page.getByText(localDigits(String(year), 'fa'))).waitFor();
      }
    });
  });
});

describe('a figure of a province is answered', () => {
  const places = readdirSync(join(folder, 'search/figures-fa')).map(
    (name) => [name.replace('.json', ''), fileOf<PlaceFiguresFile>(`figures-fa/${name}`)] as const,
  );
  /** A series whose name no other of the province has. */
  const named = places.flatMap(([slug, file]) =>
    file.series
      .filter(({ title: name }) => file.series.filter(({ title: other }) => other === name).length === 1)
      .slice(0, 1)
      .map((series) => ({ slug, place: file.place, series })),
  );
  const [first] = named;

  test('with its period and source, and leads to its row and to the page of the province', async () => {
    await withPage(browser(), phone, async (page) => {
      await search(page, `${first?.series.title ?? ''} ${first?.place.name ?? ''}`);
      const answer = page.locator('.search-figure');
      await answer.waitFor();
      const keys = await answer
        .locator('[data-num]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('data-num')));
      expect(keys).toContain(first?.series.figures.at(-1)?.key);
      expect(await answer.locator('.tile-period').first().textContent()).not.toBe('');
      expect(await answer.locator(`a[href="${first?.place.href}"]`).count()).toBe(1);
      await expectSound(page);
      const number = answer.locator('[data-num]').first();
      const key = await number.getAttribute('data-num');
      await page.goto(url + ((await number.getAttribute('href')) ?? ''));
      expect(await page.locator(`[data-num="${key}"]`).count()).toBeGreaterThan(0);
      expect(await page.locator(new URL(page.url()).hash).count()).toBe(1);
    });
  });

  test('with a file of its own that stays small', () => {
    for (const locale of ['fa', 'en'])
      for (const [slug] of places) {
        const bytes = readFileSync(join(folder, `search/figures-${locale}`, `${slug}.json`));
        expect([slug, brotliCompressSync(bytes).length < 10_000]).toEqual([slug, true]);
      }
  });
});

describe.each(['/', '/search/', '/en/', '/en/search/'])('the box of %s suggests pages', (path) => {
  const isEnglish = path.startsWith('/en/');
  const typed = isEnglish ? 'pens' : 'بازنش';

  async function openList(page: Page): Promise<void> {
    await page.goto(url + path);
    await page.focus(box);
    await page.waitForSelector(`${box}[role=combobox]`);
    await page.locator(box).pressSequentially(typed);
    await page.waitForSelector('[role=option]');
  }
  const active = (page: Page) => page.getAttribute(box, 'aria-activedescendant');

  test('and the keyboard walks through them', async () => {
    await withPage(browser(), phone, async (page) => {
      await openList(page);
      await expectSound(page);
      expect(await page.getAttribute(box, 'aria-expanded')).toBe('true');
      expect(await active(page)).toBeNull();
      await page.keyboard.press('ArrowDown');
      const first = await active(page);
      expect(await page.getAttribute(`#${first}`, 'aria-selected')).toBe('true');
      await page.keyboard.press('ArrowUp');
      expect(await active(page)).toBeNull();
      await page.keyboard.press('ArrowUp');
      expect(await active(page)).not.toBe(first);
      await page.keyboard.press('Escape');
      expect(await page.getAttribute(box, 'aria-expanded')).toBe('false');
      expect(await page.inputValue(box)).toBe(typed);
    });
  });

  test('and Enter opens the chosen one', async () => {
    await withPage(browser(), phone, async (page) => {
      await openList(page);
      await page.keyboard.press('ArrowDown');
      const name = await page.locator('[role=option][aria-selected=true] span').first().textContent();
      await page.keyboard.press('Enter');
      await page.waitForURL(
        (address) => !['/', '/en/', '/search/', '/en/search/'].includes(address.pathname),
      );
      expect(await page.getAttribute('html', 'lang')).toBe(isEnglish ? 'en' : 'fa');
      if (!new URL(page.url()).hash) expect(plain(await page.textContent('h1'))).toContain(plain(name));
    });
  });
});

test('nothing found leads to the doors: channels, telephone and topics', async () => {
  await withPage(browser(), phone, async (page) => {
    for (const prefix of ['', '/en']) {
      await search(page, 'qqzzxx', `${prefix}/search/`);
      const doors = await page
        .locator('[data-doors] a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(doors).toEqual(
        expect.arrayContaining([`${prefix}/report/channels/`, `${prefix}/questions/`, 'tel:1420']),
      );
      expect(doors.some((door) => door?.startsWith(`${prefix}/topics/`))).toBe(true);
      await expectSound(page);
    }
  });
});

test('every synonym is said in other words than it means, and leads to a page', () => {
  const known = new Set(
    words.pages.flatMap((page) => indexTokens(Object.values(page).join(' . ')).split(' ')),
  );
  const lost = words.synonyms.filter(
    ({ meant }) =>
      !indexTokens(meant)
        .split(' ')
        .some((word) => known.has(word)),
  );
  expect(lost).toEqual([]);
});
