import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { locales } from '#model/bilingual.ts';
import { fragmentUrl, writeFragment } from './fragment.ts';
import { indexHtml, shownPage, type ShownPage } from './index-record.ts';
import { buildSearchWords, type SearchReference } from './build-words.ts';
import { readSearchPage, type SearchPage } from './search-page.ts';

export interface SearchIndexCounts {
  pages: number;
  fa: number;
  en: number;
}

/** What a reader's browser asks for. Pagefind's ready-made user interfaces stay out. */
const wanted =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|(?:fragment|index)\/.*)$/u;

async function htmlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const isPage = (name: string) => name.endsWith('.html') && !name.startsWith(`pagefind${sep}`);
  return names.filter(isPage).sort();
}

/** "en/about/index.html" → "/en/about/"; a file with another name keeps it. */
function pageUrl(file: string): string {
  return `/${file.split(sep).join('/')}`.replace(/\/index\.html$/u, '/');
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind refused to build the index: ${errors.join('; ')}`);
}

async function addPages(outDir: string, index: PagefindIndex) {
  const shown = new Map<string, ShownPage>();
  const pages: SearchPage[] = [];
  const counts = { fa: 0, en: 0 };
  for (const file of await htmlFiles(outDir)) {
    const url = pageUrl(file);
    const page = readSearchPage(await readFile(join(outDir, file), 'utf8'), url);
    if (!page) continue;
    refuse((await index.addHTMLFile({ url, content: indexHtml(page) })).errors);
    shown.set(url, shownPage(page));
    pages.push(page);
    counts[page.locale] += 1;
  }
  return { shown, pages, counts };
}

/** Pagefind lists the languages in another order at every build. */
function sortLanguages({ path, content }: IndexFile): IndexFile {
  if (path !== 'pagefind-entry.json') return { path, content };
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { path, content: Buffer.from(JSON.stringify({ ...entry, languages })) };
}

/** Puts the shown words into the fragments. Errors: throws unless pages and fragments match one to one. */
function withShownWords(files: readonly IndexFile[], shown: ReadonlyMap<string, ShownPage>): IndexFile[] {
  const written = new Set<string>();
  const result = files.map((file) => {
    if (!file.path.startsWith('fragment/')) return file;
    const url = fragmentUrl(file.content);
    const page = shown.get(url);
    if (!page) throw new Error(`The index has a page that the site has not: ${url}`);
    written.add(url);
    return { path: file.path, content: writeFragment(url, page) };
  });
  const missing = [...shown.keys()].filter((url) => !written.has(url));
  if (missing.length > 0) throw new Error(`Not in the search index: ${missing.slice(0, 5).join(' ')}`);
  return result;
}

/** Writes what understands queries: `<outDir>/search/words-<locale>.json`, for each language that has pages. */
async function writeWords(outDir: string, pages: readonly SearchPage[], reference: SearchReference) {
  await mkdir(join(outDir, 'search'), { recursive: true });
  for (const locale of locales) {
    if (!pages.some((page) => page.locale === locale)) continue;
    const words = buildSearchWords(pages, reference, locale);
    await writeFile(join(outDir, 'search', `words-${locale}.json`), `${JSON.stringify(words)}\n`);
  }
}

const noReference: SearchReference = { synonyms: [], glossary: [], places: [] };

/**
 * Builds the search index of a built site into `<outDir>/pagefind/`, replacing what is there, and
 * the short list of pages and words into `<outDir>/search/`.
 * Shape:  how many pages are searched, in all and per language.
 * Errors: throws when Pagefind reports an error, when no page is searchable, or when one is missing.
 */
export async function buildSearchIndex(
  outDir: string,
  reference: SearchReference = noReference,
): Promise<SearchIndexCounts> {
  const { index, errors } = await createIndex({});
  refuse(errors);
  if (!index) throw new Error('Pagefind did not start.');
  try {
    const { shown, pages, counts } = await addPages(outDir, index);
    if (shown.size === 0)
      throw new Error(`No page in ${outDir} is searchable; is data-pagefind-body missing?`);
    const built = await index.getFiles();
    refuse(built.errors);
    const target = join(outDir, 'pagefind');
    await rm(target, { recursive: true, force: true });
    for (const { path, content } of withShownWords(built.files, shown).map(sortLanguages)) {
      if (!wanted.test(path)) continue;
      await mkdir(dirname(join(target, path)), { recursive: true });
      await writeFile(join(target, path), content);
    }
    await writeWords(outDir, pages, reference);
    return { pages: shown.size, ...counts };
  } finally {
    await close();
  }
}
