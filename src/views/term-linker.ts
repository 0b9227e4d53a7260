import type { Locale } from '#model/bilingual.ts';
import type { GlossaryTerm } from '#model/reference.ts';
import { href } from '#text/address.ts';
import { termFinder } from '#text/find-terms.ts';
import { escapeHtml, isolatedHtml } from './inline-html.ts';

/** Where a term leads and what it means, at its first use on a page. */
export interface TermLink {
  id: string;
  href: string;
  definition: string;
  locale: Locale;
}

/** A part of a text; with `link`, it is a term used here for the first time. */
export interface LinkedRun {
  text: string;
  link?: TermLink;
}

/** Links the terms of one page; it remembers which it has linked, so texts must come in reading order. */
export interface TermLinker {
  cut: (text: string) => LinkedRun[];
  /** The link of a term that a writer marked; undefined where the page has it already. */
  take: (id: string) => TermLink | undefined;
}

const found = new WeakMap<readonly GlossaryTerm[], Partial<Record<Locale, ReturnType<typeof termFinder>>>>();

function finderOf(glossary: readonly GlossaryTerm[], locale: Locale): ReturnType<typeof termFinder> {
  const known = found.get(glossary) ?? {};
  found.set(glossary, known);
  known[locale] ??= termFinder(
    glossary
      .filter(({ linked }) => linked === undefined || linked.includes(locale))
      .map(({ id, term }) => ({ id, form: term[locale] })),
    locale,
  );
  return known[locale];
}

/** Makes the linker of one page. Shape: every term is linked once; words that mean other things too are left to writers. */
export function termLinker(glossary: readonly GlossaryTerm[], locale: Locale): TermLinker {
  const find = finderOf(glossary, locale);
  const taken = new Set<string>();
  const take = (id: string): TermLink | undefined => {
    const term = glossary.find((candidate) => candidate.id === id);
    if (!term || taken.has(id)) return undefined;
    taken.add(id);
    return { id, href: href(locale, `/glossary/#${id}`), definition: term.definition[locale], locale };
  };
  return {
    take,
    cut: (text) =>
      find(text).map(({ text: part, id }) => {
        const link = id === undefined ? undefined : take(id);
        return link ? { text: part, link } : { text: part };
      }),
  };
}

/** For texts that stand on one page several times over, e.g. all ends of a tree: only what writers marked is a link. */
export const unlinked: TermLinker = { take: () => undefined, cut: (text) => [{ text }] };

/** What stands around a term's words: a link for all, and its meaning on hover and focus. */
export function termHtml({ id, href: address, definition, locale }: TermLink): {
  open: string;
  close: string;
} {
  const tip = `term-${id}`;
  return {
    open: `<span class="term-use"><a class="glossary-link" href="${address}" aria-describedby="${tip}">`,
    close:
      `</a><span class="term-tip" role="tooltip" id="${tip}" data-pagefind-ignore>` +
      `${isolatedHtml(definition, locale)}</span></span>`,
  };
}

/** A run as HTML: the words of the text, and around a term its link. */
export function runHtml({ text, link }: LinkedRun, locale: Locale): string {
  if (!link) return isolatedHtml(text, locale);
  const { open, close } = termHtml(link);
  return open + escapeHtml(text) + close;
}
