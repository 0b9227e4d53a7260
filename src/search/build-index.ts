import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { locales, type Locale } from '#model/bilingual.ts';
import type { TextContents } from '#model/search-text.ts';
import { buildText, type TextIndex } from './build-text.ts';
import { buildSearchWords, type SearchReference } from './build-words.ts';
import { readSearchPage, type SearchPage } from './search-page.ts';

export interface SearchIndexCounts {
  pages: number;
  fa: number;
  en: number;
}

async function htmlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).sort();
}

/** "en/about/index.html" → "/en/about/"; a file with another name keeps it. */
function pageUrl(file: string): string {
  return `/${file.split(sep).join('/')}`.replace(/\/index\.html$/u, '/');
}

async function readPages(outDir: string): Promise<SearchPage[]> {
  const pages: SearchPage[] = [];
  for (const file of await htmlFiles(outDir)) {
    const page = readSearchPage(await readFile(join(outDir, file), 'utf8'), pageUrl(file));
    if (page) pages.push(page);
  }
  return pages;
}

/** Names the folder of an index by what is in it: the same at every build of the same pages. */
const versionOf = (index: TextIndex): string =>
  createHash('sha256').update(JSON.stringify(index)).digest('hex').slice(0, 12);

/** Writes the full text of one language: `<folder>/text-<locale>.json` and the files it leads to. */
async function writeText(folder: string, pages: readonly SearchPage[], locale: Locale): Promise<void> {
  const index = buildText(pages);
  const contents: TextContents = { version: versionOf(index), pages: pages.length, starts: index.starts };
  const target = join(folder, `text-${locale}`, contents.version);
  await rm(join(folder, `text-${locale}`), { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const write = (path: string, file: unknown) => writeFile(path, `${JSON.stringify(file)}\n`);
  for (const [number, piece] of index.pieces.entries())
    await write(join(target, `words-${number}.json`), piece);
  for (const [number, page] of index.pages.entries()) await write(join(target, `page-${number}.json`), page);
  await write(join(folder, `text-${locale}.json`), contents);
}

const noReference: SearchReference = { synonyms: [], glossary: [], places: [] };

/**
 * Builds the search of a built site into `<outDir>/search/`, for each language that has pages: what understands
 * queries (`words-<locale>.json`) and the full text (`text-<locale>.json` and its folder).
 * Shape:  how many pages are searched, in all and per language.
 * Errors: throws when no page is searchable.
 */
export async function buildSearchIndex(
  outDir: string,
  reference: SearchReference = noReference,
): Promise<SearchIndexCounts> {
  const pages = await readPages(outDir);
  if (pages.length === 0) throw new Error(`No page in ${outDir} is searchable; is data-search-body missing?`);
  const folder = join(outDir, 'search');
  await mkdir(folder, { recursive: true });
  const counts = { fa: 0, en: 0 };
  for (const locale of locales) {
    const own = pages.filter((page) => page.locale === locale);
    counts[locale] = own.length;
    if (own.length === 0) continue;
    await writeText(folder, own, locale);
    const words = buildSearchWords(pages, reference, locale);
    await writeFile(join(folder, `words-${locale}.json`), `${JSON.stringify(words)}\n`);
  }
  return { pages: pages.length, ...counts };
}
