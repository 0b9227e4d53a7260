import type { SearchFiguresFile, SearchSeries } from '#model/search-words.ts';
import { indexTokens } from '#text/search-terms.ts';
import { namesFor, phrasesOf } from './phrases.ts';
import { isFiller } from './question-words.ts';
import type { Term } from './read-terms.ts';

/** Words of a name that do not tell one series of the whole country from another. */
const plain = new Set(
  indexTokens('جمع کل همه کلی سال سالانه ناشی کشور ایران yearly annual total all country iran').split(' '),
);

export const isPlain = (word: string): boolean => plain.has(word);

/** The words of a name that tell it from others. */
export const namesOf = (text: string): string[] => [
  ...new Set(
    indexTokens(text)
      .split(' ')
      .filter((word) => word !== '' && !isFiller(word) && !plain.has(word)),
  ),
];

/** All that a query says, phrase by phrase, each in all its ways. */
type Sayings = readonly (readonly (readonly string[])[])[];

/** Does the query say the whole name, and nothing else? */
function isNamed(name: readonly string[], asked: Sayings): boolean {
  const own = asked.map((ways) => ways.filter((words) => words.every((word) => name.includes(word))));
  const said = new Set(own.flat(2));
  return name.length > 0 && own.every((ways) => ways.length > 0) && name.every((word) => said.has(word));
}

/** «بر حسب نوع: بازنشسته» is also called by its last part. */
const lastPart = (title: string): string => title.split(/:\s/u).at(-1) ?? title;
/** «تورم سالانه: بانک مرکزی» by its first, which it shares with others. */
const firstPart = (title: string): string => (/:\s/u.test(title) ? (title.split(/:\s/u)[0] ?? '') : '');

/** What a query names among the series of a file. */
export interface NamedSeries {
  /** The one that has the name; none where two have it, unless one of them is the dataset's own headline. */
  one: SearchSeries | undefined;
  /** Of one dataset, told apart only by what stands behind the shared name, e.g. the source. */
  sharers: readonly SearchSeries[];
}

const pageOf = ({ figures }: SearchSeries): string => figures[0]?.href.replace(/#.*$/u, '') ?? '';
/** Is it published on the same page? */
export const isBeside = (one: SearchSeries, other: SearchSeries): boolean => pageOf(one) === pageOf(other);

function theOne({ series }: SearchFiguresFile, asked: Sayings): SearchSeries | undefined {
  const whole = series.filter(({ title }) => isNamed(namesOf(title), asked));
  const headlines = whole.filter(({ isHeadline }) => isHeadline);
  if (headlines.length === 1) return headlines[0];
  if (whole.length > 0) return whole.length === 1 ? whole[0] : undefined;
  const parts = series.filter(({ title }) => isNamed(namesOf(lastPart(title)), asked));
  return parts.length === 1 ? parts[0] : undefined;
}

const sayings = (terms: readonly Term[]): Sayings => phrasesOf(terms).map(namesFor);

/** The series that terms name. Shape: a dataset's own headline has no sharers. */
export function namedSeries(file: SearchFiguresFile, terms: readonly Term[]): NamedSeries {
  const asked = sayings(terms);
  const one = theOne(file, asked);
  if (one?.isHeadline) return { one, sharers: [] };
  const all = file.series.filter(({ title }) => isNamed(namesOf(firstPart(title)), asked));
  const [first] = all;
  return { one, sharers: first && all.every((other) => isBeside(first, other)) ? all : [] };
}

/** Series beside the named one whose last part says nothing but what was asked: files of retirement, not persons. */
export function siblingsOf(
  one: SearchSeries,
  { series }: SearchFiguresFile,
  terms: readonly Term[],
): SearchSeries[] {
  const said = new Set(sayings(terms).flat(2));
  return series.filter((other) => {
    const name = namesOf(lastPart(other.title));
    return other !== one && isBeside(one, other) && name.length > 0 && name.every((word) => said.has(word));
  });
}
