import type { BrowserWords } from '#messages/search-words.ts';
import { figureAnswer, mayNameFigure, type FigureAnswer } from '#search/figure-answer.ts';
import type { Reading } from '#search/understand-query.ts';
import { localDigits } from '#text/digits.ts';
import { makeElement } from './make-element.ts';
import { filled } from './search-results.ts';
import { openFigures, pageLocale } from './search-sources.ts';

type FigureWords = Pick<
  BrowserWords,
  'figure' | 'nearestFigure' | 'latestFigure' | 'figureRow' | 'figureSource'
>;

/** The figure a query names, with what every figure carries: unit, period, status, source and its row. */
function figureItem({ series, figure, match, year }: FigureAnswer, words: FigureWords): HTMLElement {
  const { title, url } = figure.source ?? {};
  const note =
    match === 'nearest'
      ? filled(words.nearestFigure, { year: localDigits(year, pageLocale()) })
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

/** The figure a query names, if it names one; the list of figures is fetched only where it may. */
export async function askFigure(reading: Reading, words: FigureWords): Promise<HTMLElement | undefined> {
  if (!mayNameFigure(reading)) return undefined;
  const file = await openFigures().catch(() => undefined);
  const found = file && figureAnswer(reading, file);
  return found && figureItem(found, words);
}
