import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Locale } from '#model/bilingual.ts';
import type { SearchWordsFile } from '#model/search-words.ts';
import { answerByHeads } from '#search/answer-by-heads.ts';
import { askText } from '#search/ask-text.ts';
import { buildHeadIndex } from '#search/head-index.ts';
import { openText } from '#search/open-text.ts';

/** A built site's search, run here by the modules a browser runs. */
export interface SiteSearch {
  /** Addresses, best first, without the parts after "#". */
  find: (query: string) => Promise<readonly string[]>;
  /** Bytes fetched since the last call, as a server with brotli sends them. */
  takeBytes: () => number;
}

let bytes = 0;

function readCounted(file: string): Buffer {
  const content = readFileSync(file);
  bytes += brotliCompressSync(content).length;
  return content;
}

/** Reads a JSON file of the site from the disk as a browser fetches it. */
const loadFrom =
  (folder: string) =>
  <File>(address: string): Promise<File> =>
    Promise.resolve(JSON.parse(readCounted(join(folder, address)).toString('utf8')) as File);

/** Scripts of the search page and what they import at once. Shape: file names below the site's folder. */
function scriptsOf(folder: string): string[] {
  const html = readFileSync(join(folder, 'search/index.html'), 'utf8');
  const found = new Set([...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/gu)].map(([, source = '']) => source));
  for (const source of found) {
    const text = readFileSync(join(folder, source), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*"(\.[^"]+)"/gu))
      found.add(new URL(name, `http://site${source}`).pathname);
  }
  return [...found];
}

/** Opens the search of a built site in one language. `page`: the site whose search page's scripts count too. */
export function openSiteSearch(folder: string, locale: Locale, { page = '' } = {}): SiteSearch {
  bytes = 0;
  if (page !== '') for (const file of scriptsOf(page)) readCounted(join(page, file));
  const file = JSON.parse(
    readCounted(join(folder, `search/words-${locale}.json`)).toString('utf8'),
  ) as SearchWordsFile;
  const index = buildHeadIndex(file);
  const text = openText(loadFrom(folder), locale);
  return {
    find: async (query) => {
      const answer = answerByHeads(query, index);
      const known = answer.heads.map(({ page }) => page.url);
      const order = answer.needsText ? (await askText(text, answer)).order : known;
      return [...new Set(order.map((url) => url.replace(/#.*$/u, '')))];
    },
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
  };
}
