import type { PlaceFiguresFile, SearchFigure } from '#model/search-words.ts';
import type { BrowserWords } from '#messages/search-words.ts';
import { figureAnswer, mayNameFigure, type FigureAnswer, type FigureAnswers } from '#search/figure-answer.ts';
import { isGregorian } from '#search/figure-year.ts';
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
  | 'noFigure'
  | 'siblingFigures'
  | 'nearestFigure'
  | 'tooLate'
  | 'gregorianYear'
  | 'jalaliYear'
  | 'latestFigure'
  | 'figureRow'
  | 'figureSource'
  | 'placeFigures'
  | 'nearPlaceFigures'
  | 'noPlaceFigure'
  | 'countryFigure'
  | 'allOfPlace'
>;

const shownYear = (year: string | number): string => localDigits(String(year), pageLocale());

/** What the year that was asked for is in the calendar of the figure; "" where it is the same. */
function calendarNote({ year, otherYear }: FigureAnswer, words: FigureWords): string {
  if (otherYear === undefined) return '';
  const sentence = isGregorian(otherYear) ? words.jalaliYear : words.gregorianYear;
  return filled(sentence, { year: shownYear(year), other: shownYear(otherYear) });
}

/** That the series has no figure for the year, in the calendar of its figures; "" where it has one. */
const missingNote = ({ match, series, year, otherYear }: FigureAnswer, words: FigureWords): string =>
  match === 'nearest'
    ? filled(words.noFigure, { series: series.title, year: shownYear(otherYear ?? year) })
    : '';

const joined = (...sentences: string[]): string => sentences.filter((one) => one !== '').join(' ');

/** What is said before a figure. */
function noteOf(answer: FigureAnswer, words: FigureWords): string {
  const { match, figure } = answer;
  if (match === 'latest') return figure.years[0] === 0 ? '' : words.latestFigure;
  return joined(
    calendarNote(answer, words),
    missingNote(answer, words),
    match === 'nearest' ? words.nearestFigure : '',
  );
}

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

const noteLine = (note: string): HTMLElement | undefined =>
  note === '' ? undefined : makeElement('p', { class: 'search-figure-note' }, note);

/** Figures under one heading; what is said of all of them stands once. */
function figureSection(
  heading: string,
  note: string,
  answers: readonly FigureAnswer[],
  words: FigureWords,
  ...after: (HTMLElement | undefined)[]
): HTMLElement {
  return makeElement(
    'section',
    { class: 'search-figure', 'aria-labelledby': 'asked-figure' },
    makeElement('h2', { id: 'asked-figure', class: 'kicker' }, heading),
    noteLine(note),
    ...answers.map((answer) => figureItem(answer, words)),
    ...after,
  );
}

/** Figures of the whole country. A figure that counts something else stands first where it is of the very year. */
function countrySection({ answers, siblings, tooLate }: FigureAnswers, words: FigureWords): HTMLElement {
  const [first] = answers;
  if (!first) {
    const { year, last } = tooLate ?? { year: '', last: '' };
    const note = filled(words.tooLate, { year: shownYear(year), last: shownYear(last) });
    return figureSection(words.figure, note, [], words);
  }
  if (siblings.length === 0) return figureSection(words.figure, noteOf(first, words), answers, words);
  const year = shownYear(first.otherYear ?? first.year);
  const note = joined(
    calendarNote(first, words),
    missingNote(first, words),
    filled(words.siblingFigures, { year }),
  );
  const nearest = [noteLine(words.nearestFigure), ...answers.map((answer) => figureItem(answer, words))];
  return figureSection(words.figure, note, siblings, words, ...nearest);
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
  const [country] = (await askCountry(withoutPlace(reading, place)))?.answers ?? [];
  const none = filled(words.noPlaceFigure, name);
  return placeSection(
    file,
    country ? joined(none, words.countryFigure, noteOf(country, words)) : none,
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

async function askCountry(reading: Reading): Promise<FigureAnswers | undefined> {
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
  return found && countrySection(found, words);
}
