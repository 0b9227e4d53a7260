import type { Locale } from '#model/bilingual.ts';
import type { ChainProblem, ChangePart, ReasonKind, Suspicion } from '#model/release.ts';
import { localDigits } from '#text/digits.ts';
import { hasPersian, isolate } from '#text/letters.ts';
import { formatNumber } from '#text/numbers.ts';
import { releaseTerms } from './issues/release-terms.ts';
import { both, type Both } from './issues/wording.ts';

/** What kind of reason a change has, as readers and staff see it. */
export const reasonKindWords: Readonly<Record<ReasonKind, Both>> = {
  'new-data': both('دادهٔ تازه', 'new data'),
  'provisional-to-final': both('موقت نهایی شد', 'provisional to final'),
  correction: both('اصلاح اشتباه', 'correction'),
  'method-change': both('تغییر روش یا تعریف', 'change of method'),
  withdrawal: both('پس گرفتن', 'withdrawal'),
};

const term = (key: string): Both => releaseTerms[key] ?? both(key, key);

export const changePartWords = (part: ChangePart): Both => term(`parts.${part}`);
export const suspicionWords = (code: Suspicion['code']): Both => term(`suspicion.${code}`);

/** Foreign runs in Persian text, and Persian ones in English, kept apart from what is around them. */
export const kept = (text: string, locale: Locale): string =>
  locale === 'fa' || hasPersian(text) ? isolate(text) : text;

/** "-0.68" → «۶۸٪ کاهش», "a fall of 68%". */
export function shareText(ratio: string, locale: Locale): string {
  const value = Number(ratio);
  const percent = localDigits(String(Math.round(Math.abs(value) * 1000) / 10), locale);
  if (locale === 'fa') return `${percent.replace('.', '٫')}٪ ${value < 0 ? 'کاهش' : 'افزایش'}`;
  return `a ${value < 0 ? 'fall' : 'rise'} of ${percent}%`;
}

/** A published figure as a reader sees it; texts and long codes stay as they are. */
export const cellText = (cell: string, locale: Locale): string => {
  if (cell === '') return locale === 'fa' ? 'خالی' : 'empty';
  return /^-?\d+(?:\.\d+)?$/u.test(cell) && cell.length < 40
    ? formatNumber(cell, locale)
    : kept(cell, locale);
};

/** What is suspicious, with its figures. */
export function suspicionText({ code, dataset, resource, column, seen }: Suspicion, locale: Locale): string {
  const { before, after, ratio, row, period, series, count } = seen;
  const place = [dataset, resource, ...(column === undefined ? [] : [column])].join('/');
  const isFigure = code === 'large-change' || code === 'total-moved' || code === 'rows-vanished';
  const facts = [
    ...(row === undefined ? [] : [kept(row, locale)]),
    ...(isFigure && before !== undefined && after !== undefined
      ? [`${cellText(before, locale)} ${locale === 'fa' ? '←' : '→'} ${cellText(after, locale)}`]
      : after === undefined
        ? []
        : [cellText(after, locale)]),
    ...(ratio === undefined || !isFigure ? [] : [shareText(ratio, locale)]),
    ...(count === undefined ? [] : [countText(count, isFigure ? undefined : before, locale)]),
    ...(series === undefined ? [] : [kept(series, locale)]),
    ...(period === undefined ? [] : [kept(period, locale)]),
  ];
  return `${kept(place, locale)}: ${suspicionWords(code)[locale]} (${facts.join(locale === 'fa' ? '؛ ' : '; ')})`;
}

function countText(count: string, all: string | undefined, locale: Locale): string {
  const [some, whole] = [localDigits(count, locale), all === undefined ? '' : localDigits(all, locale)];
  if (locale === 'fa') return all === undefined ? `${some} مورد` : `${some} از ${whole}`;
  return all === undefined ? `${some} in all` : `${some} of ${whole}`;
}

/** One fault of the ledger: where, what, and the names it is about. */
export function chainProblemText({ code, file, params }: ChainProblem, locale: Locale): string {
  const about = Object.values(params).map((value) => kept(value, locale));
  const more = about.length === 0 ? '' : ` (${about.join(locale === 'fa' ? '، ' : ', ')})`;
  return `${kept(`releases/${file}`, locale)}: ${term(`chainProblem.${code}`)[locale]}${more}`;
}
