import type { Locale } from '#model/bilingual.ts';
import type { GlossaryTerm } from '#model/reference.ts';

export interface TermView {
  id: string;
  term: string;
  definition: string;
  variants: readonly string[];
  /** The term in the other language. */
  otherTerm: string;
}

export interface LetterView {
  letter: string;
  /** ASCII element id, e.g. "letter-62a". */
  id: string;
  terms: readonly TermView[];
}

const collators = { fa: new Intl.Collator('fa'), en: new Intl.Collator('en') };

/** The glossary in the alphabetical order of one language, under first letters; آ stands with ا. */
export function glossaryView(terms: readonly GlossaryTerm[], locale: Locale): LetterView[] {
  const other: Locale = locale === 'fa' ? 'en' : 'fa';
  const sorted = terms.toSorted((a, b) => collators[locale].compare(a.term[locale], b.term[locale]));
  const letters = Map.groupBy(sorted, ({ term }) => firstLetter(term[locale]));
  return [...letters].map(([letter, group]) => ({
    letter,
    id: `letter-${(letter.codePointAt(0) ?? 0).toString(16)}`,
    terms: group.map(({ id, term, definition, variants }) => ({
      id,
      term: term[locale],
      definition: definition[locale],
      variants: variants.filter((variant) => isOf(variant, locale)),
      otherTerm: term[other],
    })),
  }));
}

function firstLetter(term: string): string {
  const letter = (/\p{Letter}|\p{Number}/u.exec(term)?.[0] ?? '#').toUpperCase();
  return 'آأإ'.includes(letter) ? 'ا' : letter;
}

const isOf = (variant: string, locale: Locale): boolean =>
  /\p{Script=Arabic}/u.test(variant) === (locale === 'fa');
