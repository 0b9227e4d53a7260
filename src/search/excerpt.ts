import { indexTokens } from '#text/search-terms.ts';

/** A piece of a quoted text; `isHit` when the reader asked for it. */
export interface Piece {
  text: string;
  isHit: boolean;
}

interface Word {
  text: string;
  /** Positions in `terms` of what this word answers. */
  hits: ReadonlySet<number>;
}

/** In words: of a quote, and of what may stand before the first hit. */
const length = 32;
const before = 6;
const beforeInSentence = 12;
const endsSentence = /[.!?؟·؛:]$/u;

/**
 * Finds the words that answer a term: one of their folded forms starts with it, because readers type beginnings,
 * or they do so together with a neighbour, because readers leave spaces out.
 */
function readWords(text: string, terms: readonly string[]): Word[] {
  const words = text.split(' ');
  const forms = words.map((word) => indexTokens(word).split(' '));
  const answers = (at: number, term: string): boolean => {
    const [own = [''], last = [''], next = ['']] = [forms[at], forms[at - 1], forms[at + 1]];
    if (own.some((form) => form.startsWith(term))) return true;
    const pairs = [`${last[0] ?? ''}${own[0] ?? ''}`, `${own[0] ?? ''}${next[0] ?? ''}`];
    return own[0] !== '' && pairs.includes(term);
  };
  return words.map((word, at) => ({
    text: word,
    hits: new Set(terms.flatMap((term, position) => (answers(at, term) ? [position] : []))),
  }));
}

const answered = (words: readonly Word[]): number => new Set(words.flatMap(({ hits }) => [...hits])).size;

/** Neighbouring words of one kind become one piece, so that a marked name is marked once. */
function pieces(words: readonly Word[]): Piece[] {
  const merged: Piece[] = [];
  for (const { text, hits } of words) {
    const isHit = hits.size > 0;
    const last = merged.at(-1);
    if (last?.isHit === isHit) last.text += ` ${text}`;
    else if (last && isHit) {
      last.text += ' ';
      merged.push({ text, isHit });
    } else merged.push({ text: last ? ` ${text}` : text, isHit });
  }
  return merged;
}

/** Marks in a text that is shown whole what the reader asked for. */
export function markedText(text: string, terms: readonly string[]): Piece[] {
  return pieces(readWords(text, terms));
}

/** The beginning of the sentence when it is near, else a few words before the hit. */
function startBefore(words: readonly Word[], hit: number): number {
  for (let at = hit; at > 0 && hit - at <= beforeInSentence; at--) {
    if (endsSentence.test(words[at - 1]?.text ?? '')) return at;
  }
  return hit <= beforeInSentence ? 0 : hit - before;
}

/** Where the part of the text begins that answers most terms. */
function bestStart(words: readonly Word[], terms: readonly string[]): { start: number; count: number } {
  let best = { start: 0, count: 0 };
  for (const [at, { hits }] of words.entries()) {
    if (hits.size === 0 || best.count === terms.length) continue;
    const start = startBefore(words, at);
    const count = answered(words.slice(start, start + length));
    if (count > best.count) best = { start, count };
  }
  return best;
}

/** The words of a page that a result may show. */
export interface Quotable {
  title: string;
  description: string;
  text: string;
}

/**
 * Quotes a found page: its one-sentence description where that and the title answer as many terms as any part of
 * the text, else the part that answers most of them. «This is not a bribe» is no answer to «bribe».
 * Shape:  a quote has at most 32 words; hits are found with the fold of the index, so every spelling is marked.
 */
export function excerpt({ title, description, text }: Quotable, terms: readonly string[]): Piece[] {
  const summary = readWords(description, terms);
  const words = readWords(text, terms);
  const { start, count } = bestStart(words, terms);
  const known = answered([...readWords(title, terms), ...summary]);
  if (description !== '' && known >= count) return pieces(summary);
  const quote = words.slice(start, start + length);
  const dots: Word = { text: '…', hits: new Set() };
  const isWholeSentence = start === 0 || endsSentence.test(words[start - 1]?.text ?? '');
  return pieces([
    ...(isWholeSentence ? [] : [dots]),
    ...quote,
    ...(start + length < words.length ? [dots] : []),
  ]);
}
