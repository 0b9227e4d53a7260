import { expect, inject, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { pagesUnder } from './page-kinds.ts';
import { readPage } from './site-pages.ts';
import { plainNumber } from './source-cells.ts';

const folder = inject('siteFolder');
const pages = pagesUnder(folder, 'years').map((path) => readPage(folder, path));

test('has pages of years in both languages', () => {
  for (const locale of ['fa', 'en']) expect(pages.some((page) => page.locale === locale)).toBe(true);
});

test.each(['/years/', '/en/years/'])('%s links every year that has a page, the latest first', (path) => {
  const { $ } = readPage(folder, path);
  const linked = $('.year-list a')
    .toArray()
    .map(({ attribs }) => attribs.href);
  expect(linked).toEqual(
    pagesUnder(folder, 'years')
      .filter((page) => page.startsWith(path))
      .toReversed(),
  );
});

test('shows on every year’s page the number of figures it promises, or says what is left to the tables', () => {
  expectNone(
    pages.flatMap(({ path, $ }) => {
      const promised = Number(plainNumber(/[\d۰-۹٬,]+/u.exec($('.page-header .lead').text())?.[0] ?? ''));
      const shown = $('.year-table [data-num]').length;
      const left = $('.year-more')
        .toArray()
        .filter((line) => /رقم دیگر از|more figures? of this year/u.test($(line).text()))
        .map((line) => Number(plainNumber($(line).text().trim())))
        .reduce((sum, count) => sum + count, 0);
      return shown + left === promised ? [] : [`${path}: ${promised} promised, ${shown} shown, ${left} left`];
    }),
  );
});

test('leads from year to year and back', () => {
  expectNone(
    pages.flatMap(({ path, $ }) => {
      const next = $('.year-nav [rel=next]').attr('href');
      if (next === undefined) return [];
      const back = readPage(folder, next).$('.year-nav [rel=prev]').attr('href');
      return back === path ? [] : [`${path} leads to ${next}, which leads back to ${back}`];
    }),
  );
});
