import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { readPages, type SitePage } from './site-pages.ts';
import { readPublishedPackage } from './published-package.ts';
import {
  plainNumber,
  readableCell,
  readableNumber,
  readRecords,
  sourceRecords,
  type Records,
} from './source-cells.ts';

const folder = inject('siteFolder');
const pages = readPages(folder);
const data = 'data';

interface ShownNumber {
  page: SitePage;
  text: string;
  /** With the marks of status, source and note that follow it. */
  textWithMarks: string;
  cell: string;
  dataset: string;
  resource: string;
  row: number;
  field: string;
}

const shown: ShownNumber[] = pages.flatMap((page) =>
  page
    .$('[data-num]')
    .toArray()
    .map((element) => {
      const key = element.attribs['data-num'] ?? '';
      const [dataset = '', resource = '', row = '', field = ''] = key.split('/');
      const text = page.$(element).text().trim();
      // What stands around a number in a cell: marks of status, source and note.
      const cell = page.$(element).closest('td, th');
      const textWithMarks = (cell.length > 0 ? cell : page.$(element)).text();
      return { page, text, textWithMarks, cell: key, dataset, resource, row: Number(row), field };
    }),
);

const published = new Map<string, Records>();

function publishedRecords(dataset: string, resource: string): Records {
  const file = join(folder, 'data', dataset, 'latest', `${resource}.csv`);
  const records = published.get(file) ?? readRecords(file);
  published.set(file, records);
  return records;
}

/** Every figure of the site whose number differs from the cell that `cellOf` finds, rounded as its column declares. */
const differing = (cellOf: (number: ShownNumber) => string | undefined): string[] =>
  shown.flatMap((number) => {
    const cell = cellOf(number);
    const { dataset, resource, field, text } = number;
    const isSame =
      cell !== undefined &&
      plainNumber(text) !== '' &&
      plainNumber(text) === readableCell(data, dataset, resource, field, cell);
    return isSame ? [] : [`${number.page.path}: "${number.text}" for ${number.cell}, which holds "${cell}"`];
  });

test('ties numbers on pages of both languages to cells', () => {
  for (const locale of ['fa', 'en']) expect(shown.some(({ page }) => page.locale === locale)).toBe(true);
});

test.each([
  ['84.50', {}, '84.5'],
  ['108.237', {}, '108.237'],
  ['10.0893629287979', {}, '10.0894'],
  ['10.0893629287979', { decimals: 1 }, '10.1'],
  ['-9.96', { decimals: 1 }, '-10'],
  ['-0.04', { decimals: 1 }, '0'],
  ['0.000123456789', {}, '0.000123457'],
  ['1234567.5', {}, '1234568'],
  ['40349.671', { unit: 'billion-rial', decimals: 0 }, '40349.671'],
  ['35.6891975', { concept: 'ATTRIBUTE' }, '35.6891975'],
])('expects of a cell with %s what readers are to see', (cell, field, expected) => {
  expect(readableNumber(cell, field)).toBe(expected);
});

test('shows every number as its cell in data/ has it', () => {
  expectNone(
    differing(
      ({ dataset, resource, row, field }) => sourceRecords(data, dataset, resource)[row - 1]?.[field],
    ),
  );
});

test('shows every number as its cell in the download has it', () => {
  expectNone(
    differing(({ dataset, resource, row, field }) => publishedRecords(dataset, resource)[row - 1]?.[field]),
  );
});

test('writes numbers below zero with the real minus, in Persian held to the left of its digits', () => {
  const texts = pages.map(({ path, $ }) => {
    const words = $('body').clone();
    words.find('script, style, code, pre').remove();
    return { path, text: words.text() };
  });
  expect(texts.some(({ text }) => /\u2212[\d۰-۹]/u.test(text))).toBe(true);
  expectNone(
    texts.flatMap(({ path, text }) =>
      [...text.matchAll(/(?<=^|[\s(«“:،])-[\d۰-۹]\S*|(?<!\u200E)\u2212[۰-۹]\S*/gu)].map(
        ([found]) => `${path}: "${found}"`,
      ),
    ),
  );
});

test('keeps numbers apart from the marks that follow them, where only text is left', () => {
  const mixed = shown.filter(({ text, textWithMarks }) => plainNumber(text) !== plainNumber(textWithMarks));
  expectNone(mixed.map(({ page, cell, textWithMarks }) => `${page.path}: "${textWithMarks}" for ${cell}`));
});

/** Every element that is tied to a cell, with its page. */
const tied = pages.flatMap((page) =>
  page
    .$('[data-num]')
    .toArray()
    .map((element) => ({ page, element })),
);

test('makes every figure a link, with nothing inside it but the number and its unit', () => {
  expectNone(
    tied
      .filter(({ page, element }) => element.tagName !== 'a' || page.$(element).children().length > 0)
      .map(({ page, element }) => `${page.path}: ${page.$.html(element)}`),
  );
});

test('leads from every figure to the row that holds it, without a script', () => {
  const ids = new Map(
    pages.map(({ path, $ }) => [
      path,
      new Set(
        $('[id]')
          .toArray()
          .map(({ attribs }) => attribs['id']),
      ),
    ]),
  );
  expectNone(
    tied.flatMap(({ page, element }) => {
      const key = element.attribs['data-num'] ?? '';
      const [dataset, resource, row] = key.split('/');
      const { pathname, hash } = new URL(element.attribs['href'] ?? '', `https://site.example${page.path}`);
      const expected = `${page.locale === 'en' ? '/en' : ''}/datasets/${dataset}/`;
      // A page below the dataset's may hold the row itself.
      const isHolder = pathname === expected || (pathname === page.path && pathname.startsWith(expected));
      const isRow = hash === `#${resource}-${row}` && ids.get(pathname)?.has(hash.slice(1));
      return isHolder && isRow ? [] : [`${page.path}: ${pathname}${hash} for ${key}`];
    }),
  );
});

test('puts the script that opens cards on every page with figures, and on no other', () => {
  expectNone(
    pages.flatMap(({ path, $ }) => {
      const scripts = $('script[src*="FigureScript"]').length;
      // The search answers with figures that no page holds beforehand.
      const expected = $('[data-num], tamin-search').length > 0 ? 1 : 0;
      return scripts === expected ? [] : [`${path}: ${scripts} scripts, ${expected} expected`];
    }),
  );
});

test('shows every published number in the table of its dataset, in both languages', () => {
  const seen = new Set(shown.map(({ page, cell }) => `${page.path} ${cell}`));
  expectNone(
    publishedNumbers().flatMap(({ dataset, cell }) =>
      [`/datasets/${dataset}/`, `/en/datasets/${dataset}/`]
        .filter((path) => !seen.has(`${path} ${cell}`))
        .map((path) => `${path}: ${cell} is not in a table`),
    ),
  );
});

/** Every number in a download, by the types that its published descriptor declares. */
function publishedNumbers(): { dataset: string; cell: string }[] {
  return readdirSync(join(data, 'datasets')).flatMap((dataset) => {
    const { resources } = readPublishedPackage(folder, dataset);
    return resources.flatMap(({ name, schema }) => {
      const fields = schema.fields.filter(({ type }) => type === 'number' || type === 'integer');
      return publishedRecords(dataset, name).flatMap((record, index) =>
        fields
          .filter((field) => plainNumber(record[field.name] ?? '') !== '')
          .map((field) => ({ dataset, cell: `${dataset}/${name}/${index + 1}/${field.name}` })),
      );
    });
  });
}
