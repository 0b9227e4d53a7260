import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '#model/catalogue.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import { promisedAddresses, withdrawnDatasets, withdrawnFiles } from '#releases/frozen-files.ts';
import type { Ledger } from '#releases/ledger.ts';
import { readLedger } from '#releases/read-ledger.ts';
import { checkPromises, VanishedAddresses, writeFrozenData } from '../../scripts/publishing/frozen-data.ts';
import { removeData } from './ledger-folder.ts';
import { openReleases, madeReleases, withdrawnName } from './released-folder.ts';
import { sectionId } from '#views/links.ts';
import { asKnownView } from '#views/updates/as-known-view.ts';
import { changedCellsCsv } from '#views/updates/changed-cells-csv.ts';
import { atomXml, datasetFeed, jsonFeed, siteFeed } from '#views/updates/feed.ts';
import { historyView } from '#views/updates/history-view.ts';
import { releaseAccount } from '#views/updates/release-account.ts';
import { revisionTriangles } from '#views/updates/revision-triangle.ts';
import { withdrawnFileView, withdrawnView } from '#views/updates/withdrawn-view.ts';

let folder = '';
let ledger: Ledger;
let catalogue: Catalogue;
beforeAll(async () => {
  ({ folder, ledger, catalogue } = await openReleases());
}, 60_000);
afterAll(() => removeData(folder));

const insured = () => {
  const dataset = catalogue.datasets.find(({ name }) => name === 'insured');
  if (!dataset) throw new Error('The fixture has no dataset "insured".');
  return dataset;
};
const siteUrl = 'https://example.ir';

const text = { type: 'string', minLength: 1 };
const address = { type: 'string', pattern: '^https://example\\.ir/\\S+$' };
/** What the JSON Feed 1.1 specification demands, and what this site adds of what it allows. */
const isJsonFeed = new Ajv().compile({
  type: 'object',
  required: ['version', 'title', 'items', 'feed_url', 'home_page_url', 'language', 'authors'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    description: text,
    home_page_url: address,
    feed_url: address,
    language: { enum: ['fa', 'en'] },
    authors: { type: 'array', minItems: 1, items: { type: 'object', required: ['name'] } },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'url', 'title', 'content_html', 'date_published'],
        additionalProperties: false,
        properties: {
          id: address,
          url: address,
          title: text,
          content_html: text,
          date_published: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
          language: { enum: ['fa', 'en'] },
        },
      },
    },
  },
});

test('tells a correction cell by cell, with before, after and reason', () => {
  const { parts } = releaseAccount(ledger, madeReleases.correction, 'fa', catalogue, siteUrl);
  expect(parts.map(({ entry }) => entry.title.text)).toEqual(['بیمه‌شدگان']);
  expect(parts[0]?.tables[0]?.rows).toEqual([
    {
      row: '۱۴۰۲ · تهران · اختیاری',
      column: 'بیمه‌شدگان',
      unit: 'نفر',
      before: { text: '۸۰', lang: 'fa' },
      after: { text: '۸۱', lang: 'fa' },
      isNumber: true,
      reason: 'اصلاح اشتباه',
    },
  ]);
  expect(parts[0]?.entry.reasons[0]?.decidedBy.text).toBe('دفتر آمار');
});

test('shows the newest change of a dataset beside its figure until the next one', () => {
  const history = historyView(catalogue, ledger, insured(), 'en');
  expect(history?.release?.id).toBe(madeReleases.final);
  expect(history?.revisions).toEqual([
    {
      key: 'insured/insured/4/people',
      about: '1402 · Kerman · All, Insured people',
      mark: 'final',
      sides: 'Was 40 people, now 42 people.',
      why: { text: 'The “final” & complete <1403> report arrived.', lang: 'en' },
      isCorrection: false,
      href: '/en/datasets/insured/#insured-4',
    },
  ]);
  expect(history?.isPending).toBe(false);
});

test('has nothing to say of a folder without releases', async () => {
  const bare = join(import.meta.dirname, '../fixtures/cases/valid-minimal/data');
  const { catalogue: plain } = await checkFolder(bare);
  const empty = readLedger(bare);
  expect(plain && historyView(plain, empty, insured(), 'fa')).toBeUndefined();
  expect(promisedAddresses(empty)).toEqual([]);
  const feed = atomXml(siteFeed({ ledger: empty, site: catalogue.site, locale: 'fa', siteUrl }));
  expect(parseFeed(feed).items).toEqual([]);
});

test('shows a dataset as it was published in every release', async () => {
  const figuresAt = async (release: string): Promise<string[]> => {
    const view = await asKnownView(catalogue, ledger, 'insured', release, 'fa');
    const { columns, rows } = view.sections[0]?.table ?? { columns: [], rows: [] };
    expect(columns.map(({ name }) => name)).not.toContain('period_start');
    const index = columns.findIndex(({ name }) => name === 'people');
    return rows.map(({ cells }) => cells[index]?.text ?? '');
  };
  expect((await figuresAt(madeReleases.first)).slice(2, 4)).toEqual(['۸۰', '۴۰']);
  expect((await figuresAt(madeReleases.correction)).slice(2, 4)).toEqual(['۸۱', '۴۰']);
  expect((await figuresAt(madeReleases.final)).slice(2, 4)).toEqual(['۸۱', '۴۲']);
});

test('ties no figure of a file that has changed since to a cell of today', async () => {
  const view = await asKnownView(catalogue, ledger, 'insured', madeReleases.first, 'fa');
  const keysOf = (id: string): (string | undefined)[] =>
    view.sections
      .filter((section) => section.id === sectionId(id))
      .flatMap(({ table }) => table.rows.flatMap((row) => row.cells.map(({ key }) => key)));
  expect(keysOf('insured').length).toBeGreaterThan(0);
  expect(keysOf('insured').filter((key) => key !== undefined)).toEqual([]);
  // The conflicting figures were never touched: their cells are the published ones.
  expect(keysOf('conflicts')).toContain('insured/conflicts/1/people');
  const cells = view.sections.flatMap(({ table }) => table.rows.flatMap((row) => row.cells));
  expect(cells.filter(({ money }) => money !== undefined)).toEqual([]);
  expect(view.since.map(({ release }) => release.id)).toEqual([madeReleases.final, madeReleases.correction]);
});

test('draws the revision triangle of every revised series', () => {
  const { triangles } = revisionTriangles(ledger, 'insured', 'en', catalogue.places);
  const texts = triangles.map(({ title, releases, rows }) => [
    title,
    releases.map(({ day }) => day),
    rows.map(({ period, cells }) => [period, ...cells.map(({ text }) => text)]),
  ]);
  expect(texts).toEqual([
    ['Tehran · Voluntary: Insured people (people)', ['2026-11-22', '2026-12-01'], [['1402', '80', '81']]],
    ['Kerman · All: Insured people (people)', ['2026-11-22', '2027-01-05'], [['1402', '40', '42']]],
  ]);
});

test('leaves a page in the place of what was withdrawn, saying why', () => {
  expect(withdrawnDatasets(ledger)).toEqual([withdrawnName]);
  const files = withdrawnFiles(ledger);
  const forms = ['.csv', '.csv-metadata.json', '.excel.csv', '.json', '.parquet', '.xlsx'];
  expect(files.map(({ name }) => name)).toEqual([
    'README.md',
    ...forms.map((form) => `conflicts${form}`),
    'datapackage.json',
    ...forms.map((form) => `insured${form}`),
  ]);
  const view = withdrawnView(ledger, withdrawnName, 'fa');
  expect(view?.heading).toBe('«مستمری‌بگیران» پس گرفته شد');
  expect(view?.entry.reasons[0]?.why.text).toBe('دو منبع با هم آمیخته بود.');
  expect(view?.asKnown.href).toBe(`/datasets/${withdrawnName}/as-known/${madeReleases.fresh}/`);
  for (const file of files) expect(withdrawnFileView(ledger, file, 'en')?.lead).toContain(file.name);
});

test('writes every file of every release byte-equal to its recorded hash', async () => {
  const site = mkdtempSync(join(tmpdir(), 'tamin-frozen-'));
  try {
    await writeFrozenData(ledger, site, catalogue);
    const files = ledger.releases.flatMap(({ id, record }) =>
      record.files.map((file) => ({ ...file, at: join(site, 'data', file.path.replace('/', `/v/${id}/`)) })),
    );
    expect(files.length).toBe(3 + 3 + 3 + 6 + 3);
    for (const { at, sha256, path } of files)
      expect(createHash('sha256').update(readFileSync(at)).digest('hex'), path).toBe(sha256);
    const [first, later] = [madeReleases.fresh, madeReleases.withdrawal].map((id) =>
      statSync(join(site, `data/insured/v/${id}/insured.csv`)),
    );
    expect(later?.ino).toBe(first?.ino);
  } finally {
    rmSync(site, { recursive: true });
  }
});

test('refuses a site in which any promised address is missing', () => {
  const site = mkdtempSync(join(tmpdir(), 'tamin-promises-'));
  try {
    const files = promisedAddresses(ledger).flatMap((address) =>
      address.endsWith('/') ? [`${address}index.html`, `/en${address}index.html`] : [address],
    );
    for (const file of files) {
      mkdirSync(dirname(join(site, file)), { recursive: true });
      writeFileSync(join(site, file), '');
    }
    expect(() => checkPromises(ledger, site)).not.toThrow();
    for (const file of files) {
      rmSync(join(site, file));
      expect(() => checkPromises(ledger, site), file).toThrow(VanishedAddresses);
      writeFileSync(join(site, file), '');
    }
    expect(existsSync(join(site, `data/${withdrawnName}/latest/insured.csv`))).toBe(true);
  } finally {
    rmSync(site, { recursive: true });
  }
});

test('writes feeds that independent parsers read', () => {
  for (const locale of ['fa', 'en'] as const) {
    const context = { ledger, site: catalogue.site, locale, siteUrl };
    const feeds = [siteFeed(context), datasetFeed(context, 'insured', insured().title[locale] ?? '')];
    for (const feed of feeds) {
      const xml = atomXml(feed);
      expect(() => new SaxesParser().write(xml).close()).not.toThrow();
      const parsed = new XMLParser({ ignoreAttributes: false }).parse(xml) as {
        feed: { entry: { content: { '#text': string } }[] };
      };
      expect(parsed.feed.entry.map(({ content }) => content['#text'])).toEqual(
        feed.entries.map(({ html }) => html),
      );
      const read = parseFeed(xml);
      expect(read.language).toBe(locale);
      expect(read.items.map(({ id, url, title, published }) => [id, url, title, published])).toEqual(
        feed.entries.map(({ url, title, time }) => [url, url, title, new Date(time)]),
      );
      expect(isJsonFeed(JSON.parse(jsonFeed(feed))), JSON.stringify(isJsonFeed.errors)).toBe(true);
      expect(new Set(feed.entries.map(({ url }) => url)).size).toBe(feed.entries.length);
      expect(feed.entries.map(({ time }) => time)).toEqual(
        feed.entries
          .map(({ time }) => time)
          .toSorted()
          .reverse(),
      );
    }
    expect(feeds.map(({ entries }) => entries.length)).toEqual([5, 3]);
    expect(feeds[0]?.entries[2]?.html).toContain('&lt;');
  }
});

test('gives all changed cells as a file', () => {
  const text = changedCellsCsv(ledger, madeReleases.correction, 'insured', 'insured');
  expect(text.split('\r\n')).toEqual([
    'change,period,province,kind,changed_column,before,after,reason_kind,what,why,decided_by,what_en,why_en,decided_by_en',
    'changed,1402,تهران,voluntary,people,80,81,correction,شمار بیمه‌شدگان تهران اصلاح شد.,در سالنامه اشتباه چاپی بود.,دفتر آمار,The number of insured in Tehran was corrected.,The yearbook had a misprint.,Statistics office',
    '',
  ]);
});
