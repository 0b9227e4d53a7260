import { inject, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { readPages, tagOf, type SiteElement, type SitePage } from './site-pages.ts';

const pages = readPages(inject('siteFolder'));

/** Runs a rule over every page and prefixes what it finds with the page's address. */
function eachPage(rule: (page: SitePage) => readonly string[]): void {
  expectNone(pages.flatMap((page) => rule(page).map((problem) => `${page.path}: ${problem}`)));
}

const find = ({ $ }: SitePage, selector: string): string[] => $(`html ${selector}`).toArray().map(tagOf);

test('has exactly one h1 and one main on every page', () => {
  eachPage(({ $ }) =>
    ['h1', 'main'].filter((name) => $(name).length !== 1).map((name) => `${$(name).length} × ${name}`),
  );
});

test('steps heading levels down one at a time and leaves none empty', () => {
  eachPage(({ $ }) => {
    let last = 0;
    return $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .flatMap((heading) => {
        const level = Number(heading.tagName.slice(1));
        const text = $(heading).text().trim();
        const isJump = level > last + 1;
        last = level;
        return [
          ...(text ? [] : [`empty ${heading.tagName}`]),
          ...(isJump ? [`jump to ${heading.tagName} "${text}"`] : []),
        ];
      });
  });
});

test('uses no inline styles, no inline handlers and no inline scripts that run', () => {
  eachPage((page) => {
    const { $ } = page;
    const scripts = $('script:not([src])')
      .toArray()
      .filter((script) => !/^application\/(?:ld\+)?json$/u.test(script.attribs.type ?? ''));
    const handlers = $('html *')
      .toArray()
      .filter(({ attribs }) => Object.keys(attribs).some((name) => name.startsWith('on')));
    return [...find(page, ':is([style], style)'), ...[...scripts, ...handlers].map(tagOf)];
  });
});

test('uses every id once', () => {
  eachPage(({ $ }) => {
    const ids = $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get();
    return [...new Set(ids.filter((id, index) => id === '' || ids.indexOf(id) !== index))].map(
      (id) => `#${id}`,
    );
  });
});

const pointing = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'for',
  'headers',
  'list',
];

test('points from labels and descriptions to elements that are there', () => {
  eachPage(({ $ }) => {
    const ids = new Set(
      $('[id]')
        .map((_, element) => $(element).attr('id'))
        .get(),
    );
    return pointing.flatMap((name) =>
      $(`[${name}]`)
        .toArray()
        .flatMap((element) => ($(element).attr(name) ?? '').split(/\s+/u))
        .filter((id) => !ids.has(id))
        .map((id) => `${name}="${id}"`),
    );
  });
});

/** The name an element gets from its attributes; "" when it has none. */
function labelOf({ $ }: SitePage, { attribs }: SiteElement): string {
  const ids = (attribs['aria-labelledby'] ?? '').split(/\s+/u).filter(Boolean);
  return (attribs['aria-label'] ?? ids.map((id) => $(`[id="${id}"]`).text()).join(' ')).trim();
}

test('names every picture, link and button', () => {
  eachPage((page) => {
    const { $ } = page;
    const pictures = $('svg, [role=img]')
      .filter((_, element) => $(element).closest('[aria-hidden=true]').length === 0)
      .toArray()
      .filter((element) => element.attribs.role !== 'img' || !labelOf(page, element));
    const controls = $('a[href], button, summary')
      .toArray()
      .filter((element) => !labelOf(page, element) && !$(element).text().trim());
    return [...find(page, 'img:not([alt])'), ...[...pictures, ...controls].map(tagOf)];
  });
});

/** Columns that the cells of a row fill. */
const cellsWide = (cells: readonly { attribs: Readonly<Record<string, string>> }[]): number =>
  cells.reduce((sum, { attribs }) => sum + Number(attribs['colspan'] ?? 1), 0);

test('gives every table a caption, scoped headers and rows of one length', () => {
  eachPage(({ $ }) =>
    $('table')
      .toArray()
      .flatMap((table) => {
        const name = $(table).find('caption').text().trim();
        const width = $(table).find('thead th').length;
        const rows = $(table).find('tbody tr').toArray();
        return [
          ...(name ? [] : ['table without caption']),
          ...($(table).find('th:not([scope])').length > 0 ? [`${name}: th without scope`] : []),
          ...(rows.every((row) => cellsWide($(row).children('td, th').toArray()) === width)
            ? []
            : [`${name}: ragged rows`]),
        ];
      }),
  );
});

test('gives every button a type and sends no form anywhere', () => {
  eachPage((page) => [
    ...find(page, 'button:not([type])'),
    ...find(page, 'form[method=post], form[action^="http"]'),
  ]);
});
