import { expect, inject, test } from 'vitest';
import { desk, phone, useBrowser, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { readPage, readPages } from './site-pages.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();

test('links a term once a page, never in headings, links, tables and quotations, and to its entry', () => {
  const entries = new Set(
    readPage(folder, '/glossary/')
      .$('.term[id]')
      .toArray()
      .map(({ attribs }) => attribs['id']),
  );
  const problems = readPages(folder).flatMap(({ path, $ }) => {
    const uses = $('.term-use > a').toArray();
    const targets = uses.map((use) => $(use).attr('href') ?? '');
    return [
      ...(new Set(targets).size === targets.length ? [] : [`${path}: a term twice`]),
      ...targets.filter((to) => !entries.has(to.split('#')[1])).map((to) => `${path}: ${to} leads nowhere`),
      ...$('h1, h2, h3, h4, a, table, blockquote')
        .find('.term-use')
        .toArray()
        .map((use) => `${path}: ${$(use).text()} in a heading, link, table or quotation`),
      ...uses
        .filter((use) => $(`[id="${$(use).attr('aria-describedby')}"][role="tooltip"]`).length !== 1)
        .map((use) => `${path}: ${$(use).text()} has no meaning`),
    ];
  });
  expectNone(problems);
});

test('never takes a book of a law for the office of the same name', () => {
  const cited = readPages(folder).flatMap(({ path, $ }) =>
    $('.term-use')
      .toArray()
      .filter(({ next }) => next?.type === 'text' && /^,? (?:Article|note) \d/u.test(next.data))
      .map((use) => `${path}: ${$(use).find('a').text()}`),
  );
  expectNone(cited);
});

test('links terms wherever texts use them: guidance, figures, places, years, changes and the first page', () => {
  const pages = readPages(folder).filter(({ $ }) => $('.term-use').length > 0);
  const ways = ['', 'report', 'questions', 'methods', 'datasets', 'topics', 'places', 'years', 'updates'];
  for (const way of [...ways, 'ups-and-downs']) {
    for (const locale of ['', '/en']) {
      const start = way === '' ? `${locale}/` : `${locale}/${way}/`;
      const found = pages.some(({ path }) => (way === '' ? path === start : path.startsWith(start)));
      expect(found, start).toBe(true);
    }
  }
});

const page =
  readPages(folder).find(({ path, $ }) => path.startsWith('/report/') && $('.term-use').length > 1)?.path ??
  '';

test.each([
  ['a desk', desk],
  ['a phone', phone],
])('shows the meaning on focus on %s, not over the term, and hides it on Escape', async (_, settings) => {
  await withPage(browser(), settings, async (tab) => {
    await tab.goto(url + page);
    const use = tab.locator('.term-use').first();
    const tip = use.locator('.term-tip');
    expect(await tip.isVisible()).toBe(false);
    await use.locator('a').focus();
    expect(await tip.isVisible()).toBe(true);
    // Both in one look: the page may still be scrolling to the term.
    const [term, meaning] = await use.evaluate((element) =>
      [element.querySelector('a'), element.querySelector('.term-tip')].map((part) => {
        const { left, right, top, bottom } = part?.getBoundingClientRect() ?? new DOMRect();
        return { left, right, top, bottom, middle: (top + bottom) / 2 };
      }),
    );
    const isApart =
      (meaning?.top ?? 0) >= (term?.middle ?? 0) || (meaning?.bottom ?? 0) <= (term?.middle ?? 0);
    expect(isApart).toBe(true);
    expect(meaning?.left).toBeGreaterThanOrEqual(0);
    expect(meaning?.right).toBeLessThanOrEqual(settings.viewport.width);
    await tab.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
  });
});

test.each([
  ['a desk', desk],
  ['a phone', phone],
])('shows a meaning above its term near the lower edge of %s', async (_, settings) => {
  await withPage(browser(), settings, async (tab) => {
    await tab.goto(url + page);
    const use = tab.locator('.term-use').last();
    await use.evaluate((element) => {
      element.scrollIntoView({ block: 'end', behavior: 'instant' });
    });
    await use.locator('a').hover();
    const isAbove = () =>
      use.evaluate((element) => {
        const [term, tip] = ['a', '.term-tip'].map((part) =>
          element.querySelector(part)?.getBoundingClientRect(),
        );
        return tip !== undefined && term !== undefined && tip.top >= 0 && tip.bottom <= term.top + 1;
      });
    await expect.poll(isAbove).toBe(true);
    // The way from the term to its meaning leaves neither.
    await use.locator('.term-tip').hover();
    expect(await isAbove()).toBe(true);
  });
});

const kinds = ['/', '/ups-and-downs/', '/topics/', '/years/', '/datasets/', '/methods/', '/report/check/'];
const onePerKind = kinds.flatMap((start) => {
  const pages = readPages(folder).filter(
    ({ $, path }) => path.startsWith(start) && $('.term-use').length > 0,
  );
  return (start === '/' ? pages.filter(({ path }) => path === '/') : pages).slice(0, 1);
});

test.each([
  ['a desk', desk],
  ['a phone', phone],
])('keeps every meaning inside the page on %s, on every kind of page', async (_, settings) => {
  expect(onePerKind.length).toBeGreaterThan(4);
  await withPage(browser(), settings, async (tab) => {
    const problems: string[] = [];
    for (const { path } of onePerKind) {
      await tab.goto(url + path);
      problems.push(...(await tab.evaluate(tipsOutside)).map((term) => `${path}: ${term}`));
    }
    expectNone(problems);
  });
});

/** Runs in the page: terms whose meaning is cut off at a side of the page or not seen at all. */
function tipsOutside(): string[] {
  return [...document.querySelectorAll('.term-use')].flatMap((use) => {
    const link = use.querySelector('a');
    link?.focus({ preventScroll: true });
    const tip = use.querySelector('.term-tip')?.getBoundingClientRect() ?? new DOMRect();
    const isInside = tip.width > 100 && tip.left >= 0 && tip.right <= document.documentElement.clientWidth;
    return isInside ? [] : [`${link?.textContent ?? ''} ${tip.left} to ${tip.right}`];
  });
}

test('shows the meaning without JavaScript', async () => {
  await withPage(browser(), { ...desk, javaScriptEnabled: false }, async (tab) => {
    await tab.goto(url + page);
    const use = tab.locator('.term-use').first();
    await use.hover();
    expect(await use.locator('.term-tip').isVisible()).toBe(true);
  });
});
