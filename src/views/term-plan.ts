import type { Locale, LocalText } from '#model/bilingual.ts';
import type { GlossaryTerm } from '#model/reference.ts';
import type { DatasetView } from './dataset-view.ts';
import { termLinker, type LinkedRun } from './term-linker.ts';

/** Which texts of a page name a term for the first time there, and how they are cut. */
export type TermPlan = ReadonlyMap<string, readonly LinkedRun[]>;

/** Plans the first uses of terms among texts given in reading order. Shape: texts without one, in another language or said twice are left out. */
export function termPlan(
  texts: readonly (LocalText | undefined)[],
  glossary: readonly GlossaryTerm[],
  locale: Locale,
): TermPlan {
  const linker = termLinker(glossary, locale);
  const own = texts.flatMap((text) => (text?.lang === locale ? [text.text] : []));
  const once = own.filter((text) => own.indexOf(text) === own.lastIndexOf(text));
  const cut = once.map((text) => [text, linker.cut(text)] as const);
  return new Map(cut.filter(([, runs]) => runs.some(({ link }) => link !== undefined)));
}

/** The plan of a dataset's page: its descriptions, limits, method and definitions; not headings, tables and quotations. */
export function datasetTerms(view: DatasetView, glossary: readonly GlossaryTerm[], locale: Locale): TermPlan {
  const texts = [
    // Without a question, the description stands in the header.
    ...(view.question ? [view.description] : []),
    ...view.sections.flatMap(({ description, incomparable }) => [description, incomparable]),
    ...view.limitations,
    ...view.oddities,
    view.method,
    ...view.definitions.map(({ text }) => text),
  ];
  return termPlan(texts, glossary, locale);
}
