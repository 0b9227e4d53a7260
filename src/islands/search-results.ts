import { markedText, excerpt, type Piece } from '#search/excerpt.ts';
import type { FigureAnswer } from '#search/figure-answer.ts';
import type { PageData } from '#search/find-pages.ts';
import type { BrowserWords } from '#messages/search-words.ts';
import { localDigits } from '#text/digits.ts';
import { isolate } from '#text/letters.ts';
import { makeElement } from './make-element.ts';
import { pageLocale } from './search-sources.ts';

const nodes = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, isHit }) => (isHit ? makeElement('mark', {}, text) : text));

/** One result: title, what it is and for when, and the page's own words. */
export function resultItem({ raw_url: url, content, meta }: PageData, terms: readonly string[]): HTMLElement {
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
    return word === undefined ? place : isolate(localDigits(word, pageLocale()));
  });
}

type FigureWords = Pick<
  BrowserWords,
  'figure' | 'nearestFigure' | 'latestFigure' | 'figureRow' | 'figureSource'
>;

/** The figure a query names, with what every figure carries: unit, period, status, source and its row. */
export function figureItem({ series, figure, match, year }: FigureAnswer, words: FigureWords): HTMLElement {
  const { title, url } = figure.source ?? {};
  const note =
    match === 'nearest'
      ? filled(words.nearestFigure, { year })
      : match === 'latest'
        ? words.latestFigure
        : '';
  const source = title === undefined ? undefined : url ? makeElement('a', { href: url }, title) : title;
  return makeElement(
    'section',
    { class: 'search-figure', 'aria-labelledby': 'asked-figure' },
    makeElement('h2', { id: 'asked-figure', class: 'kicker' }, words.figure),
    note === '' ? undefined : makeElement('p', { class: 'search-figure-note' }, note),
    makeElement(
      'p',
      { class: 'tile-title' },
      series.title,
      ' ',
      makeElement('span', { class: 'tile-period' }, figure.period),
    ),
    makeElement(
      'p',
      { class: 'tile-figure' },
      makeElement('a', { class: 'figure-link', href: figure.href, 'data-num': figure.key }, figure.text),
      ...(figure.mark ? [' ', makeElement('span', { class: 'mark' }, figure.mark)] : []),
    ),
    source === undefined
      ? undefined
      : makeElement('p', { class: 'tile-source' }, words.figureSource, ' ', source),
    makeElement('p', {}, makeElement('a', { href: figure.href }, words.figureRow)),
  );
}
