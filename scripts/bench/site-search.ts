import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Locale } from '#model/bilingual.ts';
import type { SearchWordsFile } from '#model/search-words.ts';
import { answerByHeads } from '#search/answer-by-heads.ts';
import { askText } from '#search/ask-text.ts';
import type { SearchEngine } from '#search/find-pages.ts';
import { buildHeadIndex } from '#search/head-index.ts';

/** A built site's search, run here by the modules a browser runs. */
export interface SiteSearch {
  /** Addresses, best first, without the parts after "#". */
  find: (query: string) => Promise<readonly string[]>;
  /** Bytes fetched since the last call: brotli where a server compresses, as they lie where Pagefind has packed them. */
  takeBytes: () => number;
}

const sent = (bytes: Buffer): number => {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isPacked ? bytes.length : brotliCompressSync(bytes).length;
};

let bytes = 0;
let copies = 0;

function readCounted(file: string): Buffer {
  const content = readFileSync(file);
  bytes += sent(content);
  return content;
}

/** Pagefind's browser code asks for its files by address; here they come from the disk. */
async function openEngine(folder: string, locale: Locale): Promise<SearchEngine> {
  const page = { currentScript: null, querySelector: () => ({ getAttribute: () => locale }) };
  const fromDisk = (url: string) =>
    Promise.resolve(new Response(new Uint8Array(readCounted(new URL(url.replace(/\?.*$/u, '')).pathname))));
  Object.assign(globalThis, { document: page, fetch: fromDisk });
  const file = join(folder, 'pagefind/pagefind.js');
  bytes += sent(readFileSync(file));
  const { createInstance } = (await import(`${pathToFileURL(file).href}?${copies++}`)) as {
    createInstance: (options: object) => SearchEngine & { init: () => Promise<void> };
  };
  const engine = createInstance({ noWorker: true, ranking: { metaWeights: { title: 6, k: 3 } } });
  await engine.init();
  return engine;
}

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
  let engine: Promise<SearchEngine> | undefined;
  return {
    find: async (query) => {
      const answer = answerByHeads(query, index);
      const known = answer.heads.map(({ page }) => page.url);
      engine ??= answer.needsText ? openEngine(folder, locale) : undefined;
      const order = answer.needsText && engine ? (await askText(await engine, answer)).order : known;
      return [...new Set(order.map((url) => url.replace(/#.*$/u, '')))];
    },
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
  };
}
