import { inject, test } from 'vitest';
import { units } from '#model/units.ts';
import { expectNone } from './expect-none.ts';
import { readPages, type SitePage } from './site-pages.ts';

const pages = readPages(inject('siteFolder'));

/** Where pages state figures of datasets in words or in large type; what is derived is in parts of its own. */
const statements = [
  '.statement-level',
  '.statement-change',
  '.tile-figure',
  '.tile-change',
  '.move-point dd',
  '.place-card-figure',
  '.place-card-line',
  '.card-figure',
  '.rival-figure',
  'td.number',
].join(', ');
/** Results of a calculation, said as such: changes, per head. */
const derived = '[data-num], .place-card-line strong, .mark, .cell-marks, script, [hidden]';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const labels = (language: 'fa' | 'en'): string =>
  [...units.values()]
    .map(({ label }) => label[language])
    // A percentage in a sentence is most often a change; shares are looked for in tables and tiles.
    .filter((label) => !/%|درصد|percentage/u.test(label))
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
/** Not "per 1,000 people", which is a measure, nor «۹ واحد درصد», which is a change. */
const patterns = {
  fa: new RegExp(`(?<!هر |[۰-۹٬٫])[۰-۹][۰-۹٬٫]*\\s(?:${labels('fa')})(?![\\p{L}\\u200c]|\\sدرصد)`, 'gu'),
  en: new RegExp(`(?<![Pp]er |[0-9,.])[0-9][0-9,.]*\\s(?:${labels('en')})\\b`, 'gu'),
};

/** Numbers with a unit that are in no link to a cell. */
function unlinked({ path, locale, $ }: SitePage): string[] {
  return $('main')
    .find(statements)
    .toArray()
    .flatMap((element) => {
      const rest = $(element).clone();
      // In their place something that keeps the words on both sides apart.
      rest.find(derived).replaceWith(' | ');
      return [...rest.text().matchAll(patterns[locale])].map(
        ([found]) => `${path}: "${found}" in "${$(element).text().trim().slice(0, 120)}"`,
      );
    });
}

test('states no figure with a unit that is not a link to its cell', () => {
  expectNone([...new Set(pages.flatMap(unlinked))]);
});

test('states no bare number in a tile or a table but as a link to its cell', () => {
  expectNone(
    pages.flatMap(({ path, $ }) =>
      $('main')
        .find('.data-table td.number:not(.missing), .tile-figure, .place-card-figure')
        .toArray()
        .flatMap((element) => {
          const rest = $(element).clone();
          rest.find(derived).remove();
          return /\p{Nd}/u.test(rest.text()) ? [`${path}: "${rest.text().trim()}"`] : [];
        }),
    ),
  );
});
