import type { Locale } from '#model/bilingual.ts';

export interface BidiRun {
  text: string;
  /** Reads in the other direction than the page and must be isolated. */
  isForeign: boolean;
}

// Words of Latin script with what belongs to them ("CC BY 4.0", "es.tamin.ir", "SHA-256"), at least one letter;
// and numbers joined by hyphens («۱۳۹۶-۱۲», «۰۲۱-۶۴۵۰»), whose parts would change places after a Persian letter.
const word = String.raw`[A-Za-z\d](?:[\w./@+&:%#-]*[A-Za-z\d])?`;
const latin = new RegExp(String.raw`((?=[\d./-]*[A-Za-z])${word}(?: ${word})*|[\d۰-۹]+(?:-[\d۰-۹]+)+)`, 'u');
// Words of Persian script with the half-spaces, marks and digits inside them, and what joins them into one phrase.
const persianWord = String.raw`\p{Script=Arabic}[\p{Script=Arabic}\p{Mn}\d\u200c]*`;
const persian = new RegExp(`(${persianWord}(?:[ ؛:(«»/–]+${persianWord})*)`, 'u');

/** Cuts a text into runs of the page's own direction and runs that need a `bdi`. */
export function bidiRuns(text: string, locale: Locale): BidiRun[] {
  const parts = text.split(locale === 'fa' ? latin : persian);
  return closeBrackets(parts)
    .map((part, index) => ({ text: part, isForeign: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

const pairs = [
  ['(', ')'],
  ['«', '»'],
] as const;

/** A bracket that a foreign run opens is closed inside it, so that both turn the same way. */
function closeBrackets(parts: readonly string[]): string[] {
  const whole = [...parts];
  for (let index = 1; index < whole.length; index += 2) {
    for (const [open, close] of pairs) {
      const [run = '', next = ''] = whole.slice(index, index + 2);
      if (run.lastIndexOf(open) <= run.lastIndexOf(close) || !next.startsWith(close)) continue;
      whole.splice(index, 2, run + close, next.slice(close.length));
    }
  }
  return whole;
}
