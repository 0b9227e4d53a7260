import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Locale } from '#model/bilingual.ts';
import type { SearchFiguresFile, SearchWordsFile } from '#model/search-words.ts';
import { answerByHeads } from '#search/answer-by-heads.ts';
import { figureAnswer, mayNameFigure, type FigureAnswer } from '#search/figure-answer.ts';
import { buildHeadIndex } from '#search/head-index.ts';
import { namedPlace } from '#search/named-place.ts';
import { askedOfPlace, placeFigures } from '#search/place-figures.ts';

/** A query that names a figure, and what has to be answered. */
export interface GoldenFigure {
  query: string;
  language: Locale;
  /** How the figure fits the year; "" where that changes with the data, `none` and `tooLate` where there is none. */
  match: string;
  /** The page the figure is published on. */
  page: string;
}

/** Reads golden-figures.csv, which stands beside this file; staff may add lines at its end. */
export function readGoldenFigures(): GoldenFigure[] {
  const text = readFileSync(new URL('golden-figures.csv', import.meta.url), 'utf8');
  const records = parse(text, { columns: true }) as Readonly<Record<string, string>>[];
  return records.map(({ query = '', language, match = '', page = '' }) => ({
    query,
    language: language === 'en' ? 'en' : 'fa',
    match,
    page,
  }));
}

/** What a built site answers: figures of a province or of the country, or that the year is after all of them. */
export function askSiteFigures(
  folder: string,
  query: string,
  locale: Locale,
): readonly FigureAnswer[] | 'tooLate' {
  const load = <File>(name: string): File =>
    JSON.parse(readFileSync(join(folder, 'search', name), 'utf8')) as File;
  const index = buildHeadIndex(load<SearchWordsFile>(`words-${locale}.json`));
  const { reading } = answerByHeads(query, index);
  const place = namedPlace(reading.terms, index);
  if (place && askedOfPlace(reading, place).length > 0) {
    const file = load<SearchFiguresFile>(`figures-${locale}/${place.slug}.json`);
    return placeFigures(reading, place, file, index)?.answers ?? [];
  }
  if (!mayNameFigure(reading)) return [];
  const found = figureAnswer(reading, load<SearchFiguresFile>(`figures-${locale}.json`));
  if (found?.tooLate) return 'tooLate';
  return found ? [...found.siblings, ...found.answers] : [];
}
