import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { recomputeCode } from './recompute-code.ts';
import { readPages } from './site-pages.ts';
import { plainNumber, readableCell, readRecords } from './source-cells.ts';

const folder = inject('siteFolder');

interface Said {
  fa: string;
  en: string;
}

interface CardFile {
  file: { href: string; sha256: string; rows: number };
  columns: Record<string, { number: number; unit?: { code: string } }>;
  rows: Record<
    string,
    { figures: Record<string, { text: Said; published?: Said; exact: string; code: string }> }
  >;
}

interface PublishedResource {
  name: string;
  schema: { fields: { name: string; concept?: string }[]; primaryKey?: string | string[] };
}

/** A figure of a card, with its cell. */
interface CardFigure {
  key: string;
  dataset: string;
  resource: string;
  row: number;
  column: string;
  card: CardFile;
  figure: CardFile['rows'][string]['figures'][string];
}

const datasets = readdirSync(join(folder, 'data')).filter((name) =>
  existsSync(join(folder, 'data', name, 'cards')),
);

function readCards(dataset: string): CardFigure[] {
  const cards = join(folder, 'data', dataset, 'cards');
  return readdirSync(cards).flatMap((file) => {
    const card = JSON.parse(readFileSync(join(cards, file), 'utf8')) as CardFile;
    const resource = /^(.+)-\d+\.json$/u.exec(file)?.[1] ?? '';
    return Object.entries(card.rows).flatMap(([row, { figures }]) =>
      Object.entries(figures).map(([column, figure]) => ({
        key: `${dataset}/${resource}/${row}/${column}`,
        ...{ dataset, resource, row: Number(row), column, card, figure },
      })),
    );
  });
}

const all = datasets.flatMap(readCards);
const byKey = new Map(all.map((one) => [one.key, one]));

const packages = new Map(
  datasets.map((dataset) => {
    const file = join(folder, 'data', dataset, 'latest', 'datapackage.json');
    return [dataset, JSON.parse(readFileSync(file, 'utf8')) as { resources: PublishedResource[] }];
  }),
);
const records = new Map(
  [...packages].flatMap(([dataset, { resources }]) =>
    resources.map(({ name }) => [
      `${dataset}/${name}`,
      readRecords(join(folder, 'data', dataset, 'latest', `${name}.csv`)),
    ]),
  ),
);

const recordOf = ({ dataset, resource, row }: CardFigure): Readonly<Record<string, string>> =>
  records.get(`${dataset}/${resource}`)?.[row - 1] ?? {};

/** The code as a stranger computes it from the published CSV and its descriptor, with docs/data-format.md in hand. */
function codeFromFiles(one: CardFigure): string {
  const published = packages.get(one.dataset)?.resources.find(({ name }) => name === one.resource);
  if (!published) throw new Error(`${one.key} is in no published table.`);
  const { schema } = published;
  const record = recordOf(one);
  const key = [schema.primaryKey ?? []].flat();
  const about = schema.fields.filter(({ name, concept }) =>
    key.length > 0 ? key.includes(name) : ['TIME_PERIOD', 'REF_AREA', 'DIMENSION'].includes(concept ?? ''),
  );
  const status = schema.fields.find(({ concept }) => concept === 'OBS_STATUS');
  return recomputeCode([
    one.dataset,
    one.resource,
    about.map(({ name }) => [name, record[name] ?? '']),
    one.column,
    record[one.column] ?? '',
    one.card.columns[one.column]?.unit?.code ?? '',
    (status && record[status.name]) || 'actual',
  ]);
}

test('has a card for every figure on every page, with the same number in both languages', () => {
  const shown = readPages(folder).flatMap(({ path, locale, $ }) =>
    $('[data-num]')
      .toArray()
      .map((element) => ({ path, locale, key: element.attribs['data-num'] ?? '', text: $(element).text() })),
  );
  expect(shown.length).toBeGreaterThan(0);
  expectNone(
    shown.flatMap(({ path, locale, key, text }) => {
      const figure = byKey.get(key)?.figure;
      if (!figure) return [`${path}: no card for ${key}`];
      const isSame = plainNumber(figure.text[locale]) === plainNumber(text);
      return isSame ? [] : [`${path}: ${key} is "${text}" and on its card "${figure.text[locale]}"`];
    }),
  );
});

test('prints on every card the number of its cell in the published file', () => {
  expectNone(
    all.flatMap((one) => {
      const cell = recordOf(one)[one.column];
      const { text, published = text, exact } = one.figure;
      const [dataset = '', resource = '', , column = ''] = one.key.split('/');
      const shown = readableCell('data', dataset, resource, column, cell ?? '');
      const said = [text.fa, text.en, published.fa, published.en].map(plainNumber);
      const expected = [shown, shown, plainNumber(cell ?? ''), plainNumber(cell ?? '')];
      return cell && exact === cell && said.join(' ') === expected.join(' ')
        ? []
        : [`${one.key}: ${said.join(' ')} for "${cell}"`];
    }),
  );
});

test('names on every card the file, its fingerprint, its length and the place of the column', () => {
  const files = new Map(all.map(({ card, ...one }) => [card.file.href, { card, one }]));
  expectNone(
    [...files].flatMap(([href, { card, one }]) => {
      const bytes = readFileSync(join(folder, href));
      const header = bytes.toString('utf8').split('\r\n')[0]?.split(',') ?? [];
      const isHash = createHash('sha256').update(bytes).digest('hex') === card.file.sha256;
      const isLength = records.get(`${one.dataset}/${one.resource}`)?.length === card.file.rows;
      const arePlaces = Object.entries(card.columns).every(
        ([name, { number }]) => header[number - 1] === name,
      );
      return isHash && isLength && arePlaces ? [] : [`${href}: ${isHash} ${isLength} ${arePlaces}`];
    }),
  );
});

test('gives every figure the code that its published file yields', () => {
  expectNone(
    all.flatMap((one) => {
      const expected = codeFromFiles(one);
      return one.figure.code === expected ? [] : [`${one.key}: ${one.figure.code}, not ${expected}`];
    }),
  );
});

test('finds every figure by its code in the index, and nothing else', () => {
  // Codes of past releases have a folder of their own.
  const files = readdirSync(join(folder, 'data/codes')).filter((file) => file.endsWith('.json'));
  const index = files.flatMap((file) => {
    const text = readFileSync(join(folder, 'data/codes', file), 'utf8');
    return Object.entries(JSON.parse(text) as Record<string, string[]>).flatMap(([code, keys]) => {
      expect(file).toBe(`${code.charAt(0).toLowerCase()}.json`);
      return keys.map((key) => `${code} ${key}`);
    });
  });
  expect(index.toSorted()).toEqual(all.map(({ key, figure }) => `${figure.code} ${key}`).toSorted());
});
