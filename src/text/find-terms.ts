import type { Locale } from '#model/bilingual.ts';

/** A term to look for, as the glossary writes it. */
export interface SoughtTerm {
  id: string;
  form: string;
}

/** A part of a text; with `id`, it names a term. Joined again, the parts are the text. */
export interface TermRun {
  text: string;
  id?: string;
}

const letter = String.raw`[\p{L}\p{M}\p{Nd}\u200C]`;
/** «کارگاه‌ها»، «کارگاه‌های»، «کارگاهای»، «کارگاه‌ای»، «کارگاه‌شان»؛ a bare «ی» makes other words («همتی»). */
const persianEndings = String.raw`(?:\u200C?ها(?:یی|یشان|یتان|یش|ی)?|\u200C(?:ای|ی|اش|شان|تان))?`;
const sameLetters: Readonly<Record<string, string>> = {
  ی: '[یي]',
  ک: '[کك]',
  ' ': '[ \u00A0\u200C]',
  '\u200C': '\u200C?',
  '\u0654': '',
};

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/** «سابقهٔ بیمه» is also written «سابقه بیمه» and «سابقهی بیمه»; «بیمه‌شدهٔ اصلی» has the plural «بیمه‌شدگان اصلی». */
function persianPattern(form: string): string {
  return form
    .normalize('NFD')
    .split(/(ه\u0654?(?=\s|$))/u)
    .map((part) => (/^ه\u0654?$/u.test(part) ? '(?:ه\u0654|\u06C0|ه\u200C?ی|ه|گان)' : spelled(part)))
    .join('')
    .concat(pluralOf(form), persianEndings);
}

const spelled = (text: string): string =>
  [...text.normalize('NFC')].map((char) => sameLetters[char] ?? escape(char)).join('');

/** «مستمری‌بگیران»، «کارفرمایان». */
function pluralOf(form: string): string {
  if (form.endsWith('گیر')) return '(?:ان)?';
  return form.endsWith('ما') ? '(?:یان)?' : '';
}

const englishPattern = (form: string): string =>
  `${escape(form)
    .replaceAll(' ', String.raw`\s`)
    .replaceAll("'", "['’]")}(?:e?s)?`;

/** «اثر انگشت فایل (SHA-256)» is called «اثر انگشت فایل» in a sentence. */
const withoutBrackets = (form: string): string => form.replaceAll(/\s*\([^)]*\)/gu, '').trim();

/**
 * Makes a cutter of texts at the terms they name.
 * Shape:  the longest term wins where several start; whole words only, with Persian half-spaces, «ها», «گان» and
 *         ezafe in their usual spellings; «بیمه شده» with a full space is a verb and stays one.
 */
export function termFinder(terms: readonly SoughtTerm[], locale: Locale): (text: string) => TermRun[] {
  const sought = terms
    .map(({ id, form }) => ({ id, form: withoutBrackets(form) }))
    .filter(({ form }) => form !== '')
    .sort((a, b) => b.form.length - a.form.length);
  if (sought.length === 0) return (text) => [{ text }];
  const patternOf = locale === 'fa' ? persianPattern : englishPattern;
  const forms = sought.map(({ form }) => `(${patternOf(form)})`).join('|');
  const pattern = new RegExp(`(?<!${letter})(?:${forms})(?!${letter})`, locale === 'fa' ? 'gu' : 'giu');
  return (text) => {
    const runs: TermRun[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const id = sought[match.slice(1).findIndex((group) => group !== undefined)]?.id;
      if (id === undefined) continue;
      runs.push({ text: text.slice(end, match.index) }, { text: match[0], id });
      end = match.index + match[0].length;
    }
    return [...runs, { text: text.slice(end) }].filter((run) => run.text !== '');
  };
}
