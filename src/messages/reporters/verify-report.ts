import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Reason } from '#model/release.ts';
import type { AlteredCell, Verdict } from '#model/verdict.ts';
import { localDigits } from '#text/digits.ts';
import { cellText, kept, reasonKindWords } from '../release-words.ts';

const cellsShown = 20;

/** What the ledger says about one file, in sentences. `file` is as the person named it. */
export function renderVerdict(file: string, verdict: Verdict, locale: Locale): string {
  const lines = [`${mark(verdict)} ${kept(file, locale)}`, ...verdictLines(verdict, locale)];
  return lines.join('\n    ');
}

const mark = ({ kind }: Verdict): string => (kind === 'current' ? '✓' : kind === 'superseded' ? '○' : '✗');

function verdictLines(verdict: Verdict, locale: Locale): string[] {
  const say = (fa: string, en: string): string => (locale === 'fa' ? fa : en);
  if (verdict.kind === 'unknown') {
    return [
      say('ناشناخته: در هیچ انتشاری چنین فایلی نیست.', 'Unknown: no release has such a file.'),
      say(
        '  قالب‌های دیگر (اکسل، JSON، Parquet) شاید بعدها از روی CSV همان انتشار ساخته شده باشند؛ سند، CSV است.',
        '  Other forms (Excel, JSON, Parquet) may have been made later from the CSV of their release; the CSV is the proof.',
      ),
    ];
  }
  const { path, release } = verdict;
  const place = say(`${kept(path, 'fa')} در انتشار ${kept(release, 'fa')}`, `${path} of release ${release}`);
  switch (verdict.kind) {
    case 'current':
      return [say(`اصل و تازه‌ترین: ${place}.`, `Genuine and current: ${place}.`)];
    case 'superseded': {
      const { by } = verdict;
      const what = by.isWithdrawn ? say('پس گرفته شد', 'withdrawn') : say('جایگزین شد', 'superseded');
      return [
        say(
          `اصل، اما کهنه: ${place}؛ در انتشار ${kept(by.release, 'fa')} ${what}.`,
          `Genuine, but ${what} by release ${by.release}: ${place}.`,
        ),
        ...by.reasons.map((reason) => `  ${reasonText(reason, locale)}`),
      ];
    }
    case 'same-figures':
      return [
        say(
          `همان رقم‌های ${place}${verdict.isCurrent ? '' : ' (کهنه)'}، اما نه همان فایل: شاید با برنامهٔ دیگری ذخیره شده است.`,
          `The very figures of ${place}${verdict.isCurrent ? '' : ' (superseded)'}, but not the same file: perhaps saved by another program.`,
        ),
      ];
    case 'altered':
      return alteredLines(verdict, place, locale);
  }
}

function alteredLines(
  { cells, count }: Extract<Verdict, { kind: 'altered' }>,
  place: string,
  locale: Locale,
): string[] {
  const number = localDigits(String(count), locale);
  const rest = count - Math.min(cells.length, cellsShown);
  return [
    locale === 'fa'
      ? `دست‌کاری شده: نزدیک‌ترین نسخه ${place} است، با ${number} تفاوت:`
      : `Altered: the nearest version is ${place}, with ${number} difference(s):`,
    ...cells.slice(0, cellsShown).map((cell) => `  ${alteredText(cell, locale)}`),
    ...(rest > 0
      ? [locale === 'fa' ? `  و ${localDigits(String(rest), 'fa')} تفاوت دیگر` : `  and ${rest} more`]
      : []),
  ];
}

/** One difference: what was published and what the file says. */
export function alteredText({ row, column, published, found }: AlteredCell, locale: Locale): string {
  // A whole row has no column, a whole column no row.
  const name = [row, column]
    .filter((part) => part !== '')
    .map((part) => kept(part, locale))
    .join(' / ');
  const old = published === undefined ? undefined : cellText(published, locale);
  const now = found === undefined ? undefined : cellText(found, locale);
  if (locale === 'fa') {
    if (now === undefined) return `${name}: منتشر شده بود و در این فایل نیست`;
    return old === undefined ? `${name}: منتشر نشده است` : `${name}: منتشرشده ${old}، در این فایل ${now}`;
  }
  if (now === undefined) return `${name}: published, and missing in this file`;
  return old === undefined ? `${name}: never published` : `${name}: published ${old}, in this file ${now}`;
}

/** A reason in one line: kind, what, why, who. */
export function reasonText({ kind, what, why, decidedBy }: Reason, locale: Locale): string {
  const text = (source: Reason['what']): string => {
    const { text: words, lang } = localText(source, locale);
    return lang === locale ? words : kept(words, locale);
  };
  const parts = [what, why, decidedBy].map(text);
  return `${reasonKindWords[kind][locale]}: ${parts.join(' — ')}`;
}
