import type { PageReadability } from '#model/catalogue.ts';
import type { Locale } from '#model/bilingual.ts';

const heading =
  'خوانایی نوشته‌ها به نمره: هر چه بیشتر، آسان‌تر. سخت‌ترها اول. این فقط راهنماست؛ هجاهای فارسی را از روی نوشته\n' +
  'نمی‌توان درست شمرد. نمرهٔ دو زبان با هم مقایسه نمی‌شود. بهترین آزمون، خواندن پیش چند نفر است.\n' +
  'en: Reading ease of the texts by score: the higher, the easier; hardest first. Advice only: Persian syllables\n' +
  '    cannot be counted well from writing. Scores of two languages do not compare. Best: watch people read.';

/**
 * Writes the scores for people at a terminal, one line for both languages of a page, before the issues.
 * Shape: "" without pages.
 */
export function renderReadabilityReport(pages: readonly PageReadability[]): string {
  const byPath = [...Map.groupBy(pages, ({ path }) => path)];
  if (byPath.length === 0) return '';
  const rows = byPath
    .map(([path, own]) => ({ path, hardest: Math.min(...own.map(({ ease }) => ease)), own }))
    .sort((a, b) => a.hardest - b.hardest || (a.path < b.path ? -1 : 1))
    .map(({ path, own }) => `  fa ${scoreOf(own, 'fa')}  en ${scoreOf(own, 'en')}  content/${path}`);
  return `${[heading, ...rows].join('\n')}\n\n`;
}

function scoreOf(own: readonly PageReadability[], locale: Locale): string {
  const ease = own.find((page) => page.locale === locale)?.ease;
  return (ease === undefined ? '-' : String(Math.round(ease))).padStart(4);
}
