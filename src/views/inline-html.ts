import MarkdownIt from 'markdown-it';
import type { Locale } from '#model/bilingual.ts';
import { bidiRuns } from '#text/bidi-runs.ts';

/** Makes a text safe inside HTML and its attributes. */
export const escapeHtml = MarkdownIt().utils.escapeHtml;

/** A text in which fragments of the other direction are isolated. */
export function isolatedHtml(text: string, locale: Locale): string {
  const tag = locale === 'fa' ? '<bdi dir="ltr">' : '<bdi lang="fa" dir="rtl">';
  return bidiRuns(text, locale)
    .map((run) => (run.isForeign ? `${tag}${escapeHtml(run.text)}</bdi>` : escapeHtml(run.text)))
    .join('');
}
