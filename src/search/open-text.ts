import type { Locale } from '#model/bilingual.ts';
import type { TextContents, TextPage, TextPiece } from '#model/search-text.ts';
import type { Hit, SearchEngine } from './find-pages.ts';
import { mostWeight, readPostings } from './postings.ts';

/** Fetches one file of the site by its address and reads it as JSON; rejects when it does not arrive. */
export type LoadJson = <File>(address: string) => Promise<File>;

/** A word that only begins with what was asked for counts less, the less the longer it is. */
const beginningShare = 0.6;
/** Beginnings are looked for in so many pieces of the index; each costs a request. */
const mostPieces = 2;

/** Position of the last piece that begins with this word or before it; the first one for words before all. */
function pieceOf(word: string, starts: readonly string[]): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The pieces that may have words beginning with this one. */
function piecesFor(word: string, starts: readonly string[]): number[] {
  const first = pieceOf(word, starts);
  const next = Array.from({ length: mostPieces - 1 }, (_, at) => first + 1 + at);
  return [first, ...next.filter((piece) => starts[piece]?.startsWith(word))].filter(
    (piece) => piece < starts.length,
  );
}

/** Page → how well it answers one word: by the word itself, or by words that begin with it. */
function answersIn(pieces: readonly TextPiece[], word: string): Map<number, number> {
  const answers = new Map<number, number>();
  for (const [found, postings] of pieces.flatMap((piece) => Object.entries(piece))) {
    if (!found.startsWith(word)) continue;
    const share = found === word ? 1 : (beginningShare * word.length) / found.length;
    for (const { page, weight } of readPostings(postings)) {
      answers.set(page, Math.max(answers.get(page) ?? 0, (share * weight) / mostWeight));
    }
  }
  return answers;
}

/** Pages that answer every word; rare words count more. */
function joinAnswers(answers: readonly ReadonlyMap<number, number>[], pages: number): [number, number][] {
  const [first, ...others] = answers;
  if (!first) return [];
  const rarity = answers.map(({ size }) => Math.log(1 + pages / (size + 0.5)));
  return [...first.keys()]
    .filter((page) => others.every((other) => other.has(page)))
    .map((page): [number, number] => [
      page,
      answers.reduce((sum, answer, at) => sum + (rarity[at] ?? 0) * (answer.get(page) ?? 0), 0),
    ])
    .sort(([a, some], [b, other]) => other - some || a - b);
}

function keeping<Thing>(load: (number: number) => Promise<Thing>): (number: number) => Promise<Thing> {
  const kept = new Map<number, Promise<Thing>>();
  return (number) => {
    const thing = kept.get(number) ?? load(number);
    kept.set(number, thing);
    return thing;
  };
}

/** Opens what the table of contents leads to now. */
async function openVersion(load: LoadJson, locale: Locale): Promise<SearchEngine> {
  const { version, pages, starts } = await load<TextContents>(`/search/text-${locale}.json`);
  const folder = `/search/text-${locale}/${version}`;
  const piece = keeping((number) => load<TextPiece>(`${folder}/words-${number}.json`));
  const page = keeping((number) => load<TextPage>(`${folder}/page-${number}.json`));
  const hit = ([number, score]: readonly [number, number]): Hit => ({
    id: String(number),
    score,
    data: () => page(number),
  });
  return {
    search: async (query) => {
      const words = [...new Set(query.split(' ').filter(Boolean))];
      const pieces = await Promise.all(words.map((word) => Promise.all(piecesFor(word, starts).map(piece))));
      const answers = words.map((word, at) => answersIn(pieces[at] ?? [], word));
      return joinAnswers(answers, pages).map(hit);
    },
  };
}

/**
 * Opens the full text of one language; its files are fetched when they are first needed.
 * Errors: a search rejects when a file does not arrive. Then everything is forgotten, and the next search begins with
 * the table of contents: the site may have been published anew.
 */
export function openText(load: LoadJson, locale: Locale): SearchEngine {
  let opened: Promise<SearchEngine> | undefined;
  const forgetting: LoadJson = <File>(address: string) =>
    load<File>(address).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
  return {
    search: async (query) => {
      opened ??= openVersion(forgetting, locale);
      return (await opened).search(query);
    },
  };
}
