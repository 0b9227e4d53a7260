import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { toAsciiDigits } from '#text/digits.ts';
import { axeProblems, colourRules, narrowRules } from './axe-problems.ts';
import { desk, phone, useBrowser, visitAll, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { pagePaths, readPage } from './site-pages.ts';
import { inner, laySuppressed, sha256, type SuppressedFolder } from './suppressed-folder.ts';

/**
 * A site with a rule for small counts is built by the command staff use, every byte of it searched for what was
 * hidden, and its pages looked at as every other page is.
 */
let laid: SuppressedFolder;
let out = '';
let site: Awaited<ReturnType<typeof serve>>;
const browser = useBrowser();

beforeAll(async () => {
  laid = await laySuppressed();
  out = join(laid.folder, 'site');
  execFileSync(process.execPath, ['scripts/build.ts', '--data', laid.folder, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  site = await serve(out, 0);
});
afterAll(async () => {
  await site.close();
  rmSync(laid.folder, { recursive: true });
});

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
  const raw: Row[] = parse(laid.rawCsv, { columns: true });
  return [
    ...secretsOf(raw, published('accidents'), ['people', 'cost_rial']),
    ...secretsOf(laid.rawInline as Row[], published('groups'), ['injured']),
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
  const raw = [sha256(laid.rawCsv), sha256(JSON.stringify(laid.rawInline))];
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

/** One page of each kind on which hidden cells are told of, in both languages. */
function pathsWithHidden(): string[] {
  const paths = pagePaths(out).filter((path) => {
    const { html } = readPage(out, path);
    return /برای حفظ حریم افراد|hidden to protect people/u.test(html) && !path.includes('/embed/');
  });
  const kinds = Map.groupBy(paths, (path) => path.replace(/\/(places|years)\/[^/]+\//u, '/$1/*/'));
  return [...kinds.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

test('finds nothing with axe on pages with hidden figures, light and dark, wide and narrow', async () => {
  const paths = pathsWithHidden();
  for (const start of ['/datasets/', '/en/datasets/', '/years/', '/en/years/'])
    expect(
      paths.some((path) => path.startsWith(start)),
      start,
    ).toBe(true);
  const wide = await withPage(browser(), desk, (page) =>
    visitAll(page, site.url, paths, async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await axeProblems(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      return [...light, ...(await axeProblems(page, colourRules)).map((problem) => `dark: ${problem}`)];
    }),
  );
  const persian = paths.filter((path) => !path.startsWith('/en/'));
  const narrow = await withPage(browser(), phone, (page) =>
    visitAll(page, site.url, persian, async () => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      return [
        ...(width > 0 ? [`wider than the screen by ${width}`] : []),
        ...(await axeProblems(page, narrowRules)),
      ];
    }),
  );
  expectNone([...wide, ...narrow.map((problem) => `narrow: ${problem}`)]);
});
