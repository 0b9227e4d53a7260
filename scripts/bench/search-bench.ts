import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchWordsFile } from '#model/search-words.ts';
import { buildSearchIndex } from '#search/build-index.ts';
import type { BenchLine } from './bench-line.ts';
import { readGoldenQueries, type GoldenQuery } from './golden-queries.ts';
import { manyPagesWord, writeManyPages } from './many-pages.ts';
import { openSiteSearch } from './site-search.ts';

const first = 5;

/** What became of one golden query. */
export interface SearchOutcome extends GoldenQuery {
  found: readonly string[];
  /** Is one of the pages that answer it among the first five? */
  isRecalled: boolean;
  /** Is the first page one of them? */
  isFirstRight: boolean;
  /** Is the first page the best of them? */
  isBestFirst: boolean;
}

/** Puts every golden query to the search of a built site, one after another. */
export async function runGoldenQueries(folder: string): Promise<SearchOutcome[]> {
  const searches = { fa: openSiteSearch(folder, 'fa'), en: openSiteSearch(folder, 'en') };
  const outcomes: SearchOutcome[] = [];
  for (const golden of readGoldenQueries()) {
    const found = await searches[golden.language].find(golden.query);
    const [top] = found;
    const isNoneRight = golden.expected.length === 0 && top === undefined;
    outcomes.push({
      ...golden,
      found,
      isRecalled: isNoneRight || found.slice(0, first).some((url) => golden.expected.includes(url)),
      isFirstRight: isNoneRight || golden.expected.includes(top ?? ''),
      isBestFirst: golden.expected[0] === top,
    });
  }
  return outcomes;
}

const share = (outcomes: readonly SearchOutcome[], is: (outcome: SearchOutcome) => boolean): number =>
  (100 * outcomes.filter(is).length) / Math.max(1, outcomes.length);

function linesOf(name: string, outcomes: readonly SearchOutcome[]): BenchLine[] {
  const line = { unit: '%', isMoreBetter: true };
  return [
    {
      ...line,
      name: `search, ${name}: in the first five`,
      value: share(outcomes, (one) => one.isRecalled),
      budget: 95,
    },
    {
      ...line,
      name: `search, ${name}: first is right`,
      value: share(outcomes, (one) => one.isFirstRight),
      budget: 85,
    },
    { ...line, name: `search, ${name}: best is first`, value: share(outcomes, (one) => one.isBestFirst) },
  ];
}

/** What a reader fetches until the first result: scripts of the search page, words, pieces of the full text, and pages. */
async function bytesLine(name: string, folder: string, page: string, query: string): Promise<BenchLine> {
  const search = openSiteSearch(folder, 'fa', { page });
  await search.find(query);
  return { name: `search, bytes, ${name}`, value: search.takeBytes() / 1000, unit: 'kB', budget: 150 };
}

const manyPages = 10_000;
/** Numbers of words that stand on few pages and in no listed title. */
const rareWords = [9_001, 15_002, 21_003];

/** The same of a site of 10,000 pages. `page`: a built site, for the scripts of its search page. */
export async function benchManyPages(folder: string, page: string): Promise<BenchLine[]> {
  const many = join(folder, 'many-pages');
  writeManyPages(many, manyPages);
  await buildSearchIndex(many);
  const words = JSON.parse(readFileSync(join(many, 'search/words-fa.json'), 'utf8')) as SearchWordsFile;
  const title = words.pages[0]?.title.split(' ').slice(0, 2).join(' ') ?? '';
  const texts = [2, 3].map((count) => rareWords.slice(0, count).map(manyPagesWord).join(' '));
  const lines = [await bytesLine('10,000 pages, words of a listed title', many, page, title)];
  for (const [at, text] of texts.entries())
    lines.push(await bytesLine(`10,000 pages, ${at + 2} words of a text`, many, page, text));
  return lines;
}

/** How well the search of a built site answers what people type; the queries nobody tuned for are told apart. */
export async function benchSearch(folder: string): Promise<BenchLine[]> {
  const outcomes = await runGoldenQueries(folder);
  return [
    { name: 'search, golden queries', value: outcomes.length, unit: 'queries' },
    ...linesOf('all', outcomes),
    ...linesOf(
      'held out',
      outcomes.filter(({ isHeldOut }) => isHeldOut),
    ),
    await bytesLine('this site, a word of a title', folder, folder, 'بیمه بیکاری'),
    await bytesLine('this site, words of a text', folder, folder, 'صندوق شکستگی'),
  ];
}
