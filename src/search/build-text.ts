import type { TextPage, TextPiece } from '#model/search-text.ts';
import { mostWeight, writePostings, type Posting } from './postings.ts';
import { pageWords } from './page-words.ts';
import type { SearchPage } from './search-page.ts';
import { shownPage } from './shown-page.ts';

/** The full text of one language, ready to be written. */
export interface TextIndex {
  starts: readonly string[];
  pieces: readonly TextPiece[];
  pages: readonly TextPage[];
}

/** Letters of one piece: larger ones cost readers bytes, smaller ones more requests for words with many endings. */
const pieceLength = 12_000;
/** How soon more of a word adds little, and how much long pages count less; as in BM25. */
const saturation = 1.4;
const lengthShare = 0.6;
/** The help of data errors is for staff: it stands behind what readers look for. */
const staffShare = 0.2;

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** Word → pages, in the order of the pages. */
function postingsOf(pages: readonly SearchPage[]): Map<string, Posting[]> {
  const words = pages.map(pageWords);
  const lengths = words.map((own) => sum(own.values()));
  const average = sum(lengths) / Math.max(1, pages.length);
  const all = new Map<string, Posting[]>();
  for (const [page, own] of words.entries()) {
    const length = 1 - lengthShare + (lengthShare * (lengths[page] ?? 0)) / average;
    const share = pages[page]?.kind === 'data-help' ? staffShare : 1;
    for (const [word, count] of own) {
      const impact = (share * count) / (count + saturation * length);
      const posting = { page, weight: Math.max(1, Math.round(impact * mostWeight)) };
      const known = all.get(word);
      if (known) known.push(posting);
      else all.set(word, [posting]);
    }
  }
  return all;
}

/** Cuts the words into pieces of about one length; a piece has whole words only. */
function cut(entries: readonly (readonly [string, string])[]): (readonly [string, string])[][] {
  const pieces: (readonly [string, string])[][] = [];
  let length = Infinity;
  for (const entry of entries) {
    if (length > pieceLength) {
      pieces.push([]);
      length = 0;
    }
    pieces.at(-1)?.push(entry);
    length += entry[0].length + entry[1].length;
  }
  return pieces;
}

/**
 * Builds the full text of the pages of one language.
 * Shape:  page numbers are positions in `pages`; words are in the order of their code units, piece after piece.
 */
export function buildText(pages: readonly SearchPage[]): TextIndex {
  const entries = [...postingsOf(pages)]
    .map(([word, postings]) => [word, writePostings(postings)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const pieces = cut(entries);
  return {
    starts: pieces.map(([first]) => first?.[0] ?? ''),
    pieces: pieces.map((piece) => Object.fromEntries(piece)),
    pages: pages.map(shownPage),
  };
}
