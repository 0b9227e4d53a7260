import type { TextPage } from '#model/search-text.ts';
import { markedText, excerpt, type Piece } from '#search/excerpt.ts';
import { isolate } from '#text/letters.ts';
import { makeElement } from './make-element.ts';

const nodes = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, isHit }) => (isHit ? makeElement('mark', {}, text) : text));

/** One result: title, what it is and for when, and the page's own words. */
export function resultItem({ raw_url: url, content, meta }: TextPage, terms: readonly string[]): HTMLElement {
  const link = makeElement('a', { href: url }, ...nodes(markedText(meta.title, terms)));
  const facts = [meta.kind, meta.theme, meta.period].filter((fact) => fact !== '');
  return makeElement(
    'li',
    { class: 'result' },
    makeElement('h3', {}, link),
    makeElement('p', { class: 'result-facts' }, facts.join(' · ')),
    makeElement('p', { class: 'result-text' }, ...nodes(excerpt({ ...meta, text: content }, terms))),
  );
}

/** A sentence with its places filled in; every word put in is kept from turning the sentence around. */
export function filled(sentence: string, words: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (place, name: string) => {
    const word = words[name];
    return word === undefined ? place : isolate(word);
  });
}
