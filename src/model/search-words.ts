import type { Theme } from './dataset.ts';

/** What people say for what a page calls otherwise, one entry of data/reference/synonyms in one language. */
export interface Synonym {
  /** e.g. «پول چای» */
  said: string;
  /** e.g. «رشوه» */
  meant: string;
}

/** One page in the short list that answers most searches without the full text. */
export interface HeadPage {
  url: string;
  title: string;
  /** Name of its kind, as `pageKinds` in messages/search-words.ts has it. */
  kind: string;
  theme?: Theme;
  period?: string;
  description?: string;
  /** Words the page is also known by, separated by commas. */
  keywords?: string;
  /** Its title in the other language, for readers who write in it. */
  other?: string;
  /** Words of its headings that stand nowhere above, folded. */
  headings?: string;
}

/** `/search/words-<locale>.json`: what a browser needs to understand a query and answer it by titles. */
export interface SearchWordsFile {
  pages: readonly HeadPage[];
  synonyms: readonly Synonym[];
  /** Words of the texts, folded, that would be taken for slips of a known word if nobody said they are words. */
  words: string;
  /** Shown names of kinds and themes. */
  kinds: Readonly<Record<string, string>>;
  themes: Readonly<Record<string, string>>;
}

/** One figure of a series, formatted as every page formats it. */
export interface SearchFigure {
  period: string;
  /** First and last year of the period in its own calendar. */
  years: readonly [number, number];
  isWholeYear?: true;
  text: string;
  /** Ties it to its cell (data-num). */
  key: string;
  href: string;
  mark?: string;
  source?: { title: string; url?: string };
}

/** One series for the whole organization, with the names a query may call it by. */
export interface SearchSeries {
  title: string;
  /** Title of its dataset. */
  dataset: string;
  /** Declared headline of its dataset. */
  isHeadline?: true;
  figures: readonly SearchFigure[];
}

/** `/search/figures-<locale>.json`: asked for only when a query names a year or a number. */
export interface SearchFiguresFile {
  series: readonly SearchSeries[];
}

/** `/search/figures-<locale>/<place>.json`: the figures of one province, asked for when a query names it. */
export interface PlaceFiguresFile extends SearchFiguresFile {
  place: { name: string; href: string };
}
