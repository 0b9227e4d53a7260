import { readdirSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { readPage } from './site-pages.ts';
import { plainNumber } from './source-cells.ts';

const folder = inject('siteFolder');
const paths = ['/ups-and-downs/', '/en/ups-and-downs/'] as const;
const sections = ['worse', 'better', 'neutral', 'steady', 'apart'] as const;

/** The entries of one section: what each is called and the figures it shows. */
function entriesOf(path: string, section: string): { title: string; figures: string }[] {
  const { $ } = readPage(folder, path);
  const own = $(`section[aria-labelledby="${section}"]`);
  return own
    .find('.move, .apart-dataset li')
    .toArray()
    .map((entry) => ({
      title: $(entry).find('.move-title, .apart-title').text().trim(),
      figures: $(entry)
        .find('[data-num]')
        .toArray()
        .map(({ attribs }) => attribs['data-num'])
        .join(' '),
    }));
}

test.each(paths)('%s counts in its first lines what it lists below, section by section', (path) => {
  const { $ } = readPage(folder, path);
  const counts = sections.map((section) => Number(plainNumber($(`.move-count--${section} strong`).text())));
  expect(counts).toEqual(sections.map((section) => entriesOf(path, section).length));
  const total = counts.reduce((sum, count) => sum + count, 0);
  expect(total).toBeGreaterThan(readdirSync(`${folder}/data`).length / 2);
  const said = /[\d۰-۹٬,]+/u.exec($('.move-counts > p').text())?.[0] ?? '';
  expect(Number(plainNumber(said))).toBe(total);
});

test.each(paths)('%s lists every indicator once, with a linked figure', (path) => {
  const entries = sections.flatMap((section) => entriesOf(path, section));
  expectNone(entries.filter(({ figures }) => figures === '').map(({ title }) => `${title}: no figure`));
  const latest = entries.map(({ figures }) => figures.split(' ').at(-1) ?? '');
  expectNone(latest.filter((figure, index) => latest.indexOf(figure) !== index));
});

test('lists the same indicators in the same order in both languages', () => {
  for (const section of sections) {
    const [fa, en] = paths.map((path) => entriesOf(path, section).map(({ figures }) => figures));
    expect(fa).toEqual(en);
  }
});

test.each(paths)('%s draws good and bad news alike', (path) => {
  const { $ } = readPage(folder, path);
  const partsOf = (section: string): Set<string> =>
    new Set(
      $(`section[aria-labelledby="${section}"] .move`)
        .toArray()
        .map((entry) =>
          $(entry)
            .children()
            .toArray()
            .map(({ tagName, attribs }) => `${tagName}.${attribs.class}`)
            // A share has a line on its sample, an amount one on constant prices: whichever way it went.
            .filter((part) => !/qualifier|move-real/u.test(part))
            .join(' '),
        ),
    );
  const forms = new Set([...partsOf('worse'), ...partsOf('better'), ...partsOf('neutral')]);
  expect(forms.size).toBe(1);
  expect($('.ups-and-downs details').length).toBe(0);
});

test.each([
  ['/', '/ups-and-downs/'],
  ['/en/', '/en/ups-and-downs/'],
])('%s shows the top of the list, equally many of each direction', (home, whole) => {
  const [worse, better] = (['worse', 'better'] as const).map((section) => ({
    shown: entriesOf(home, `top-${section}`).map(({ figures }) => figures),
    all: entriesOf(whole, section).map(({ figures }) => figures),
  }));
  for (const list of [worse, better]) expect(list?.shown).toEqual(list?.all.slice(0, list.shown.length));
  const shorter = Math.min(worse?.all.length ?? 0, better?.all.length ?? 0);
  if (shorter > 0) expect(worse?.shown.length).toBe(better?.shown.length);
  expect(readPage(folder, home).$(`a[href="${whole}"]`).length).toBeGreaterThan(0);
});
