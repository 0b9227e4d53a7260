import type { PlaceFiguresFile, SearchFigure } from '#model/search-words.ts';
import type { BrowserWords } from '#messages/search-words.ts';
import { figureAnswer, mayNameFigure, type FigureAnswer } from '#search/figure-answer.ts';
import type { HeadIndex } from '#search/head-index.ts';
import { namedPlace, type NamedPlace } from '#search/named-place.ts';
import { askedOfPlace, asksForData, placeFigures, withoutPlace } from '#search/place-figures.ts';
import type { Reading } from '#search/understand-query.ts';
import { localDigits } from '#text/digits.ts';
import { languageOf } from '#text/letters.ts';
import { makeElement } from './make-element.ts';
import { filled } from './search-results.ts';
import { openFigures, openPlaceFigures, pageLocale } from './search-sources.ts';

type FigureWords = Pick<
  BrowserWords,
  | 'figure'
  | 'nearestFigure'
  | 'latestFigure'
  | 'figureRow'
  | 'figureSource'
  | 'placeFigures'
  | 'nearPlaceFigures'
  | 'noPlaceFigure'
  | 'countryFigure'
  | 'allOfPlace'
>;

const noteOf = ({ match, year, figure }: FigureAnswer, words: FigureWords): string =>
  match === 'nearest'
    ? filled(words.nearestFigure, { year: localDigits(year, pageLocale()) })
    : match === 'latest' && figure.years[0] !== 0
      ? words.latestFigure
      : '';

/** Titles of sources are as their publishers wrote them, in whatever language. */
function sourceLine({ title, url }: NonNullable<SearchFigure['source']>, words: FigureWords): HTMLElement {
  const lang = languageOf(title, pageLocale());
  const name = url ? makeElement('a', { href: url, lang }, title) : makeElement('span', { lang }, title);
  return makeElement('p', { class: 'tile-source' }, words.figureSource, ' ', name);
}

/** A figure with what every figure carries: unit, period, status, source and its row. */
function figureItem({ series, figure }: FigureAnswer, words: FigureWords): HTMLElement {
  return makeElement(
    'div',
    { class: 'search-figure-item' },
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
    figure.source && sourceLine(figure.source, words),
    makeElement('p', {}, makeElement('a', { href: figure.href }, words.figureRow)),
  );
}

/** Figures under one heading; what is said of all of them stands once. */
function figureSection(
  heading: string,
  note: string,
  answers: readonly FigureAnswer[],
  words: FigureWords,
  ...after: HTMLElement[]
): HTMLElement {
  return makeElement(
    'section',
    { class: 'search-figure', 'aria-labelledby': 'asked-figure' },
    makeElement('h2', { id: 'asked-figure', class: 'kicker' }, heading),
    note === '' ? undefined : makeElement('p', { class: 'search-figure-note' }, note),
    ...answers.map((answer) => figureItem(answer, words)),
    ...after,
  );
}

async function askPlace(
  reading: Reading,
  place: NamedPlace,
  index: HeadIndex,
  words: FigureWords,
): Promise<HTMLElement | undefined> {
  const file = await openPlaceFigures(place.slug).catch(() => undefined);
  if (!file) return undefined;
  const found = placeFigures(reading, place, file, index);
  const [first] = found?.answers ?? [];
  const name = { place: file.place.name };
  if (found && first)
    return placeSection(
      file,
      found.isNear ? filled(words.nearPlaceFigures, name) : noteOf(first, words),
      found.answers,
      words,
    );
  if (!asksForData(reading, place, index)) return undefined;
  const country = await askCountry(withoutPlace(reading, place));
  const none = filled(words.noPlaceFigure, name);
  return placeSection(
    file,
    country ? `${none} ${words.countryFigure} ${noteOf(country, words)}` : none,
    country ? [country] : [],
    words,
  );
}

function placeSection(
  { place }: PlaceFiguresFile,
  note: string,
  answers: readonly FigureAnswer[],
  words: FigureWords,
): HTMLElement {
  const all = makeElement('a', { href: place.href }, filled(words.allOfPlace, { place: place.name }));
  const heading = filled(words.placeFigures, { place: place.name });
  return figureSection(heading, note.trim(), answers, words, makeElement('p', {}, all));
}

async function askCountry(reading: Reading): Promise<FigureAnswer | undefined> {
  const file = await openFigures().catch(() => undefined);
  return file && figureAnswer(reading, file);
}

/** The figure a query names, if it names one; figures are fetched only where it may, those of a province by themselves. */
export async function askFigure(
  reading: Reading,
  index: HeadIndex,
  words: FigureWords,
): Promise<HTMLElement | undefined> {
  const place = namedPlace(reading.terms, index);
  if (place && askedOfPlace(reading, place).length > 0) return askPlace(reading, place, index, words);
  if (!mayNameFigure(reading)) return undefined;
  const found = await askCountry(reading);
  return found && figureSection(words.figure, noteOf(found, words), [found], words);
}
