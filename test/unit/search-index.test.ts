import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '#search/build-index.ts';
import type { SearchWordsFile } from '#model/search-words.ts';
import type { SearchReference } from '#search/build-words.ts';
import type { Locale } from '#model/bilingual.ts';
import { findPages, type SearchEngine } from '#search/find-pages.ts';
import { openText } from '#search/open-text.ts';

interface Page {
  url: string;
  title: string;
  text: string;
  main?: string;
  lang?: string;
}

const pages: readonly Page[] = [
  {
    url: '/datasets/debt/',
    title: 'بدهی دولت',
    text: 'دولت به سازمان تأمین اجتماعی بدهکار است.',
    main: 'data-search-theme="cost" data-search-period="۱۳۹۵–۱۴۰۲"',
  },
  {
    url: '/report/bribe/',
    title: 'رشوه خواستن',
    text: 'کارمند پول می‌خواهد؛ پاسخ‌گویی مسئول.',
    main: 'data-search-keywords="زیرمیزی، پول چای"',
  },
  { url: '/about/', title: 'درباره', text: 'کارکنان این سایت و کارگاه‌های کوچک.' },
  {
    url: '/topics/coverage/',
    title: 'سازمان تأمین اجتماعی',
    text: 'بیمه‌شدگان اصلی. <table><tr><td>پنهان</td></tr></table>',
  },
  { url: '/en/datasets/debt/', title: 'Government debt', text: 'Owed to insured pensioners.', lang: 'en' },
];

const write = (folder: string, { url, title, text, main = '', lang = 'fa' }: Page) => {
  const file = join(folder, url, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  const head = `<head><title>${title}</title><meta name="description" content="${title}."></head>`;
  const body = `<body><main id="main" data-search-body ${main}><h1>${title}</h1><p>${text}</p></main></body>`;
  writeFileSync(file, `<!doctype html><html lang="${lang}">${head}${body}</html>`);
};

const site = mkdtempSync(join(tmpdir(), 'tamin-search-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));

/** Opens the full text as a browser does, reading its files from the disk. */
const openIndex = (locale: Locale): SearchEngine =>
  openText(
    <File>(address: string) => Promise.resolve(JSON.parse(readFileSync(join(site, address), 'utf8')) as File),
    locale,
  );

const reference: SearchReference = {
  synonyms: [{ id: 'bribe', said: { fa: ['باج'], en: ['kickback'] }, meant: { fa: 'رشوه', en: 'bribe' } }],
  glossary: [
    {
      id: 'pension',
      term: { fa: 'مستمری', en: 'Pension' },
      definition: { fa: 'پول ماهانه.', en: 'Monthly money.' },
      variants: [],
    },
  ],
  places: [],
};

const hashes = () =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((name) => /search/u.test(name) && statSync(join(site, name)).isFile())
    .map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(site, name)))
        .digest('hex'),
    ]);

describe('the index of a small site', () => {
  let engines: Record<string, SearchEngine>;

  beforeAll(async () => {
    for (const page of pages) write(site, page);
    writeFileSync(join(site, '404.html'), '<html lang="fa"><body><main>این صفحه نیست</main></body></html>');
    expect(await buildSearchIndex(site, reference)).toEqual({ pages: 5, fa: 4, en: 1 });
    engines = { fa: openIndex('fa'), en: openIndex('en') };
  });

  const find = async (query: string, lang = 'fa', scope = '') => {
    const engine = engines[lang];
    if (!engine) throw new Error(lang);
    const { hits, isNearest } = await findPages(engine, query, scope);
    const data = await Promise.all(hits.map((hit) => hit.data()));
    return { urls: data.map(({ raw_url }) => raw_url), data, isNearest };
  };

  test.each([
    ['Arabic letters', 'كاركنان', '/about/'],
    ['a plural', 'کارگاه', '/about/'],
    ['a half-space for a space', 'تأمین‌اجتماعی', '/topics/coverage/'],
    ['no space at all', 'تاميناجتماعي', '/topics/coverage/'],
    ['a compound written as one word', 'پاسخگویی', '/report/bribe/'],
    ['a verb without its half-space', 'می خواهد', '/report/bribe/'],
    ['hamza', 'مسوول', '/report/bribe/'],
    ['a keyword', 'زیرمیزی', '/report/bribe/'],
    ['a keyword written as two words', 'زیر میزی', '/report/bribe/'],
    ['a year within the period, in Latin digits', '1399', '/datasets/debt/'],
    ['the theme', 'هزینه', '/datasets/debt/'],
    ['the plural of people', 'بیمه شده', '/topics/coverage/'],
    ['words split that the page joins', 'بده کار', '/datasets/debt/'],
  ])('finds by %s', async (_name, query, url) => {
    expect((await find(query)).urls).toContain(url);
  });

  test('gives the page in its own words', async () => {
    const { data } = await find('بدهی دولت');
    expect(data[0]).toMatchObject({
      raw_url: '/datasets/debt/',
      content: 'دولت به سازمان تأمین اجتماعی بدهکار است.',
      meta: { title: 'بدهی دولت', description: 'بدهی دولت.', kind: 'مجموعهٔ داده', period: '۱۳۹۵–۱۴۰۲' },
    });
  });

  test('keeps the languages apart', async () => {
    expect((await find('pensioner', 'en')).urls).toEqual(['/en/datasets/debt/']);
    expect((await find('debt')).urls).toEqual([]);
  });

  test('narrows by theme and kind', async () => {
    expect((await find('تامین اجتماعی', 'fa', 'cost')).urls).toEqual(['/datasets/debt/']);
    expect((await find('تامین اجتماعی', 'fa', 'guidance')).urls).toEqual([]);
  });

  test('offers the nearest pages when no page has all the words', async () => {
    const { urls, isNearest } = await find('رشوه کارگاه');
    expect(isNearest).toBe(true);
    expect(new Set(urls)).toEqual(new Set(['/report/bribe/', '/about/']));
  });

  test('leaves tables out', async () => {
    expect((await find('پنهان')).urls).toEqual([]);
  });

  test('lists titles, words and synonyms for queries, in each language', () => {
    const [fa, en] = ['fa', 'en'].map(
      (locale) =>
        JSON.parse(readFileSync(join(site, `search/words-${locale}.json`), 'utf8')) as SearchWordsFile,
    );
    expect(fa?.pages.find(({ url }) => url === '/datasets/debt/')).toMatchObject({
      title: 'بدهی دولت',
      other: 'Government debt',
      theme: 'cost',
    });
    expect(fa?.pages.at(-1)).toMatchObject({ url: '/glossary/#pension', description: 'پول ماهانه.' });
    expect([fa?.synonyms, en?.synonyms]).toEqual([
      [{ said: 'باج', meant: 'رشوه' }],
      [{ said: 'kickback', meant: 'bribe' }],
    ]);
    expect(en?.pages.every(({ url }) => url.startsWith('/en/'))).toBe(true);
  });

  test('keeps each version of the text in a folder of its own, and no older one', async () => {
    const folders = () => readdirSync(join(site, 'search/text-fa'));
    const [before] = folders();
    const [first] = pages;
    if (!first) throw new Error('no page');
    write(site, { ...first, text: 'دولت دیگر بدهکار نیست.' });
    await buildSearchIndex(site, reference);
    expect(folders()).toHaveLength(1);
    expect(folders()).not.toContain(before);
    write(site, first);
    await buildSearchIndex(site, reference);
    expect(folders()).toEqual([before]);
  });

  test('writes the same bytes twice', async () => {
    const first = hashes();
    for (let round = 0; round < 4; round++) {
      await buildSearchIndex(site, reference);
      expect(hashes()).toEqual(first);
    }
  });
});

test('refuses a site without searchable pages', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'tamin-search-'));
  writeFileSync(join(empty, 'index.html'), '<html lang="fa"><body><main>متن</main></body></html>');
  await expect(buildSearchIndex(empty)).rejects.toThrow('searchable');
  rmSync(empty, { recursive: true });
});

describe('the full text after a new publication', () => {
  const contents = (version: string) => ({ version, pages: 1, starts: ['بدهی'] });
  const page = { raw_url: '/datasets/debt/', content: '', meta: {} };

  test('is opened anew when a file of the old one is gone', async () => {
    let version = 'old';
    const asked: string[] = [];
    const engine = openText(<File>(address: string) => {
      asked.push(address);
      const files: Record<string, unknown> = {
        '/search/text-fa.json': contents(version),
        '/search/text-fa/new/words-0.json': { بدهی: '0C' },
        '/search/text-fa/new/page-0.json': page,
      };
      const file = files[address];
      return file ? Promise.resolve(file as File) : Promise.reject(new Error('404'));
    }, 'fa');
    await expect(engine.search('بدهی')).rejects.toThrow('404');
    version = 'new';
    const [hit] = await engine.search('بدهی');
    expect(await hit?.data()).toEqual(page);
    expect(asked.filter((address) => address === '/search/text-fa.json')).toHaveLength(2);
  });
});
