import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toAsciiDigits } from '#text/digits.ts';
import { casesFolder } from '../unit/case-folder.ts';
import { layPackages } from '../unit/package-folder.ts';
import { expectNone } from './expect-none.ts';
import { readPage } from './site-pages.ts';

/**
 * A site with a rule for small counts is built by the command staff use, and every byte of it searched for what was
 * hidden. The limit is so high that "small" counts are numbers nothing else on the site would be.
 */
const below = 20_000;
const inner: Readonly<Record<string, readonly number[]>> = {
  تهران: [540_301, 120_407, 61_243],
  کرمان: [212_209, 18_769, 31_607],
  'خراسان رضوی': [95_311, 44_711, 28_513],
};
const kinds = ['work', 'road', 'home'];
const years = ['1401', '1402', '1403'];

let folder = '';
let out = '';
let rawCsv = '';
let rawInline: Record<string, unknown>[] = [];

beforeAll(async () => {
  folder = await layPackages();
  rmSync(join(folder, 'datasets'), { recursive: true });
  cpSync(join(casesFolder, 'valid-suppressed/data/datasets'), join(folder, 'datasets'), { recursive: true });
  const dataset = join(folder, 'datasets/accidents');
  rawCsv = tableText();
  writeFileSync(join(dataset, 'accidents.csv'), rawCsv);
  rawInline = inlineRows();
  writeFileSync(join(dataset, 'datapackage.json'), JSON.stringify(descriptor(dataset), null, 2));
  out = join(folder, 'site');
  execFileSync(process.execPath, ['scripts/build.ts', '--data', folder, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Three years of provinces by kinds with all margins, each year a little larger. */
function tableText(): string {
  const rows: string[] = ['period,province,kind,people,cost_rial'];
  const provinces = Object.keys(inner);
  years.forEach((year, index) => {
    const value = (province: string, kind: string): number =>
      (inner[province]?.[kinds.indexOf(kind)] ?? 0) + index * 101;
    for (const place of ['IR', ...provinces]) {
      for (const kind of ['all', ...kinds]) {
        const parts = (place === 'IR' ? provinces : [place]).flatMap((province) =>
          (kind === 'all' ? kinds : [kind]).map((one) => value(province, one)),
        );
        const people = parts.reduce((sum, part) => sum + part, 0);
        rows.push([year, place, kind, people, people * 7919].join(','));
      }
    }
  });
  return `${rows.join('\n')}\n`;
}

/** A second table, whose rows stand in the descriptor itself. */
const inlineRows = (): Record<string, unknown>[] =>
  years.flatMap((period, index) => [
    { period, group: 'sum', injured: 97_003 + 3 * index },
    { period, group: 'men', injured: 60_111 + index },
    { period, group: 'women', injured: 17_389 + index },
    { period, group: 'young', injured: 19_503 + index },
  ]);

function descriptor(dataset: string): unknown {
  const own = JSON.parse(readFileSync(join(dataset, 'datapackage.json'), 'utf8')) as {
    resources: Record<string, unknown>[];
  };
  const [first] = own.resources;
  const field = (name: string, concept: string, rest: object) => ({ name, title: name, concept, ...rest });
  const categories = ['sum', 'men', 'women', 'young'].map((value) => ({
    value,
    label: `«${value}»`,
    labelEn: value,
    ...(value === 'sum' ? { total: true } : {}),
  }));
  return {
    ...own,
    headlines: [
      {
        title: { fa: 'شمار حادثه‌های راه در کرمان', en: 'The number of road accidents in Kerman' },
        resource: 'accidents',
        measure: 'people',
        where: { province: 'کرمان', kind: 'road' },
      },
    ],
    resources: [
      {
        ...first,
        suppression: { below },
        hash: `sha256:${sha256(rawCsv)}`,
        bytes: Buffer.byteLength(rawCsv),
      },
      {
        name: 'groups',
        title: 'حادثه‌دیدگان به تفکیک گروه',
        titleEn: 'Injured people by group',
        data: rawInline,
        suppression: { below },
        schema: {
          fields: [
            field('period', 'TIME_PERIOD', { type: 'string' }),
            field('group', 'DIMENSION', { type: 'string', categories }),
            field('injured', 'OBS_VALUE', { type: 'integer', unit: 'person', aggregation: 'sum' }),
          ],
          primaryKey: ['period', 'group'],
        },
      },
    ],
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

type Row = Record<string, string>;
const published = (resource: string): Row[] =>
  parse(readFileSync(join(out, `data/accidents/latest/${resource}.csv`), 'utf8'), { columns: true });

/** Raw values whose published cell says that it is hidden. */
function secretsOf(raw: readonly Row[], shown: readonly Row[], measures: readonly string[]): string[] {
  expect(shown).toHaveLength(raw.length);
  return raw.flatMap((row, index) =>
    measures.flatMap((name) => (shown[index]?.[name] === 'suppressed' ? [String(row[name])] : [])),
  );
}

function secrets(): string[] {
  const raw: Row[] = parse(rawCsv, { columns: true });
  return [
    ...secretsOf(raw, published('accidents'), ['people', 'cost_rial']),
    ...secretsOf(rawInline as Row[], published('groups'), ['injured']),
  ];
}

/** Every file of the site as text; packed ones unpacked. */
function* siteTexts(folderPath = out): Generator<{ path: string; text: string }> {
  for (const name of readdirSync(folderPath)) {
    const path = join(folderPath, name);
    if (statSync(path).isDirectory()) {
      yield* siteTexts(path);
      continue;
    }
    const bytes = readFileSync(path);
    if (/\.(?:woff2|png|ico)$/u.test(name)) continue;
    if (name.endsWith('.xlsx')) {
      for (const [part, content] of Object.entries(unzipSync(bytes)))
        yield { path: `${path}/${part}`, text: new TextDecoder().decode(content) };
    } else yield { path, text: unpack(name, bytes).toString('utf8') };
  }
}

function unpack(name: string, bytes: Buffer): Buffer {
  if (name.endsWith('.br')) return brotliDecompressSync(bytes);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? gunzipSync(bytes) : bytes;
}

/** Digits as in a file of numbers, whatever the script and the separators. */
const plain = (text: string): string =>
  toAsciiDigits(text).replaceAll(/(?<=\d)[,٬\u00A0\u202F](?=\d{3})/gu, '');

test('hides the small count of each year and closes the rectangle around it', () => {
  const shown = published('accidents').filter(
    ({ period, people }) => period === '1402' && people === 'suppressed',
  );
  expect(shown.map(({ province, kind }) => `${province} ${kind}`)).toEqual([
    'کرمان road',
    'کرمان home',
    'خراسان رضوی road',
    'خراسان رضوی home',
  ]);
  expect(shown.every(({ cost_rial }) => cost_rial === 'suppressed')).toBe(true);
});

test('has no hidden value in any file of the site', () => {
  const hidden = [...new Set(secrets())];
  expect(hidden.length).toBeGreaterThan(20);
  const pattern = new RegExp(`(?<![0-9A-Za-z.])(?:${hidden.join('|')})(?![0-9A-Za-z])`, 'gu');
  const found: string[] = [];
  let files = 0;
  for (const { path, text } of siteTexts()) {
    files += 1;
    for (const [match] of plain(text).matchAll(pattern)) found.push(`${path.slice(out.length)}: ${match}`);
  }
  expect(files).toBeGreaterThan(50);
  expectNone(found);
});

test('finds a value that is shown, so that the search itself is known to work', () => {
  const shown = String((inner['تهران']?.[0] ?? 0) + 101);
  const found = [...siteTexts()].filter(({ text }) => plain(text).includes(shown)).map(({ path }) => path);
  expect(found.some((path) => path.endsWith('.csv'))).toBe(true);
  expect(found.some((path) => path.endsWith('/datasets/accidents/index.html'))).toBe(true);
});

test('publishes no fingerprint of the file with the hidden values', () => {
  const raw = [sha256(rawCsv), sha256(JSON.stringify(rawInline))];
  for (const { path, text } of siteTexts())
    for (const hash of raw) expect(text.includes(hash), path).toBe(false);
});

test.each(['fa', 'en'] as const)('tells the reader the rule and how much is hidden (%s)', (locale) => {
  const { $ } = readPage(out, `${locale === 'en' ? '/en' : ''}/datasets/accidents/`);
  const notes = $('p.chart-note').text();
  expect(notes).toContain(locale === 'fa' ? '۲۰٬۰۰۰' : '20,000');
  expect($('td.missing').text()).toContain(
    locale === 'fa' ? 'برای حفظ حریم افراد' : 'hidden to protect people',
  );
  // A hidden cell has no number to be tied to.
  expect($('td.missing[data-num]').length).toBe(0);
});
