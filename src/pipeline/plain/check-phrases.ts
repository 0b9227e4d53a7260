import type { GlossaryTerm } from '#model/reference.ts';
import { foldKey } from '#text/letters.ts';
import type { IssueLog } from '../issue-log.ts';
import type { PlainPage } from './check-plain-language.ts';
import type { HardPhrase } from './read-phrases.ts';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** The whole words of a phrase, with a space or a half-space between them. */
const patternOf = (form: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\u200C])${escaped(form).replaceAll(/[\s\u200C]+/gu, String.raw`[\s\u200C]+`)}(?![\p{L}\u200C])`,
    'giu',
  );

/** Explained in brackets right behind it. */
const isExplained = (text: string, end: number): boolean => /^\s*\(/u.test(text.slice(end));

const patterns = new Map<string, RegExp>();

function matchesOf(text: string, form: string): RegExpExecArray[] {
  const pattern = patterns.get(form) ?? patternOf(form);
  patterns.set(form, pattern);
  return [...text.matchAll(pattern)];
}

/**
 * Stock phrases, and words that are neither in the glossary (the page then links them) nor explained in brackets.
 * Errors: content/stock-phrase, content/jargon.
 */
export function checkPhrases(
  { page, prose }: PlainPage,
  phrases: readonly HardPhrase[],
  glossary: readonly GlossaryTerm[],
  log: IssueLog,
): void {
  const terms = new Set(
    glossary.flatMap(({ term, variants }) => [term.fa, term.en, ...variants].map(foldKey)),
  );
  for (const { kind, locale, forms, plain } of phrases) {
    if (locale !== page.locale) continue;
    const isKnown = kind === 'jargon' && forms.some((form) => terms.has(foldKey(form)));
    if (isKnown) continue;
    for (const { text, placeOf } of prose) {
      for (const match of forms.flatMap((form) => matchesOf(text, form))) {
        const [found] = match;
        if (kind === 'jargon' && isExplained(text, match.index + found.length)) continue;
        const code = kind === 'jargon' ? 'content/jargon' : 'content/stock-phrase';
        log.add({ code, file: page.file, ...placeOf(match.index), found, params: { plain }, cause: found });
      }
    }
  }
}
