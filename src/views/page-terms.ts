import type { Locale } from '#model/bilingual.ts';
import type { GlossaryTerm } from '#model/reference.ts';
import { href } from '#text/address.ts';
import { termFinder } from '#text/find-terms.ts';
import { isolatedHtml } from './inline-html.ts';

const tag = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/giu;
const empty = new Set('area br col embed hr img input link meta source track wbr'.split(' '));
/** Running text stands in these; elsewhere are figures, labels and controls. */
const running = new Set(['p', 'li', 'dd']);
/** Headings, links, controls, tables, quotations, drawings and what is shown only sometimes. */
const skipped = new Set(
  (
    'a blockquote button caption cite code figcaption form h1 h2 h3 h4 h5 h6 label legend nav noscript option q ' +
    'script select style summary svg table template textarea'
  ).split(' '),
);
const apparatus =
  /\sclass="(?:[^"]* )?(?:kicker|last-checked|sources|table-sources|source-part|poster-sheet|prepare-promise)[ "]/u;
const glossaryLink = /\sclass="(?:[^"]* )?glossary-link[ "]/u;

type Finder = ReturnType<typeof termFinder>;
const finders = new WeakMap<readonly GlossaryTerm[], Partial<Record<Locale, Finder>>>();

function finderOf(glossary: readonly GlossaryTerm[], locale: Locale): Finder {
  const known = finders.get(glossary) ?? {};
  finders.set(glossary, known);
  known[locale] ??= termFinder(
    glossary
      .filter(({ linked }) => linked === undefined || linked.includes(locale))
      .map(({ id, term }) => ({ id, form: term[locale] })),
    locale,
  );
  return known[locale];
}

/** What stands around a term at its first use: a link for all, and its meaning on hover and focus. */
function around(term: GlossaryTerm, locale: Locale): { open: string; close: string } {
  const tip = `term-${term.id}`;
  return {
    open: `<span class="term-use"><a class="glossary-link" href="${href(locale, `/glossary/#${term.id}`)}" aria-describedby="${tip}">`,
    close:
      `</a><span class="term-tip" role="tooltip" id="${tip}" data-search-ignore>` +
      `${isolatedHtml(term.definition[locale], locale)}</span></span>`,
  };
}

/** An element that is open, and whether text in it may be linked. */
interface Open {
  name: string;
  isRunning: boolean;
  isSkipped: boolean;
}

/** Walks over one page once; the terms it has met are links, or were written as links. */
class PageTerms {
  readonly #glossary: readonly GlossaryTerm[];
  readonly #locale: Locale;
  readonly #find: Finder;
  readonly #taken = new Set<string>();
  readonly #open: Open[] = [];
  /** Of a link that a writer marked, at the term's first use. */
  #close: string | undefined;

  constructor(glossary: readonly GlossaryTerm[], locale: Locale) {
    this.#glossary = glossary;
    this.#locale = locale;
    this.#find = finderOf(glossary, locale);
  }

  get isRunning(): boolean {
    const here = this.#open.at(-1);
    return here !== undefined && here.isRunning && !here.isSkipped;
  }

  #take(id: string): ReturnType<typeof around> | undefined {
    const term = this.#glossary.find((candidate) => candidate.id === id);
    if (!term || this.#taken.has(id)) return undefined;
    this.#taken.add(id);
    return around(term, this.#locale);
  }

  /** Text of HTML, as it is written there: a term has no characters that HTML writes otherwise. */
  text(html: string): string {
    if (!this.isRunning) return html;
    const runs = this.#find(html).map(({ text, id }) => {
      const link = id === undefined ? undefined : this.#take(id);
      return link ? link.open + text + link.close : text;
    });
    return runs.join('');
  }

  openTag(name: string, attributes: string, html: string): string {
    const link = name === 'a' && this.isRunning ? this.#marked(attributes) : undefined;
    if (link) this.#close = link.close;
    if (!empty.has(name) && !attributes.endsWith('/')) {
      const above = this.#open.at(-1);
      this.#open.push({
        name,
        isRunning: running.has(name) || (above?.isRunning ?? false),
        isSkipped: (above?.isSkipped ?? false) || this.#isSkipped(name, attributes),
      });
    }
    return link?.open ?? html;
  }

  closeTag(name: string, html: string): string {
    const at = this.#open.findLastIndex((one) => one.name === name);
    if (at >= 0) this.#open.splice(at);
    if (name !== 'a' || this.#close === undefined) return html;
    const close = this.#close;
    this.#close = undefined;
    return close;
  }

  #marked(attributes: string): ReturnType<typeof around> | undefined {
    if (!glossaryLink.test(attributes)) return undefined;
    return this.#take(/#([a-z0-9-]+)"/u.exec(attributes)?.[1] ?? '');
  }

  #isSkipped(name: string, attributes: string): boolean {
    if (skipped.has(name) || apparatus.test(attributes)) return true;
    if (/\s(?:hidden|aria-hidden|data-no-terms)(?=[\s=/]|$)/u.test(attributes)) return true;
    const language = /\slang="([^"]*)"/u.exec(attributes)?.[1];
    return language !== undefined && language !== this.#locale;
  }
}

/**
 * Makes a term a link, with its meaning, where a page uses it for the first time.
 * Shape:  the body of a page as HTML; each term once, in running text only; words that mean other things too only
 *         where a writer marked them. Later marked uses stay plain links.
 */
export function linkPageTerms(html: string, glossary: readonly GlossaryTerm[], locale: Locale): string {
  if (glossary.length === 0) return html;
  const page = new PageTerms(glossary, locale);
  const parts: string[] = [];
  let end = 0;
  for (const match of html.matchAll(tag)) {
    const [whole, closing, name, attributes = ''] = match;
    parts.push(page.text(html.slice(end, match.index)));
    end = match.index + whole.length;
    if (name === undefined) parts.push(whole);
    else if (closing) parts.push(page.closeTag(name.toLowerCase(), whole));
    else parts.push(page.openTag(name.toLowerCase(), attributes, whole));
  }
  return parts.join('') + html.slice(end);
}
