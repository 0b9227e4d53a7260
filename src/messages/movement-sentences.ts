import type { Locale } from '#model/bilingual.ts';
import type { Permission } from '#statistics/guard.ts';
import { localDigits } from '#text/digits.ts';
import { formatNumber } from '#text/numbers.ts';
import { countWord } from './number-phrases.ts';
import { roundedSize, since } from './change-words.ts';

/** What every sentence about a way through time may begin with. */
interface Spoken {
  /** Name of the series where the page has several. */
  title?: string;
  /** The year at whose prices amounts were compared; their figures are then left out, being of other prices. */
  base?: string;
  locale: Locale;
}

/** One end of the way: «در سال ۱۳۹۶» and «۳۶۴ مرکز». */
interface End {
  when: string;
  figure: string;
}

/** «شمار بیمارستان‌ها: به قیمت ثابت ۱۳۹۵، …» */
function opening({ title, base, locale }: Spoken): string {
  const prices =
    base === undefined
      ? ''
      : locale === 'fa'
        ? `به قیمت ثابت ${localDigits(base, 'fa')}، `
        : `at constant ${base} prices, `;
  return `${title === undefined ? '' : `${title}: `}${prices}`;
}

/**
 * One sentence that states a way of one direction through successive years.
 * Shape:  `years` is the number of steps, one less than the number of figures.
 */
export function trendSentence(
  parts: Spoken & { permission: Permission<'trend'>; years: number; from: End; to: End },
): string {
  const { permission, years, from, to, base, locale } = parts;
  const isRise = permission.verdict === 'rising';
  const count = countWord(years, locale);
  if (locale === 'fa') {
    const ends =
      base === undefined
        ? `از ${from.figure} ${from.when} به ${to.figure} ${to.when}`
        : `از ${since(from.when)} تا ${since(to.when)}`;
    return `${opening(parts)}${count} سال پیاپی ${isRise ? 'بیشتر' : 'کمتر'} شده است، ${ends}.`;
  }
  const ends =
    base === undefined
      ? `from ${from.figure} ${from.when} to ${to.figure} ${to.when}`
      : `from ${sinceEn(from.when)} to ${sinceEn(to.when)}`;
  return sentence(`${opening(parts)}${isRise ? 'up' : 'down'} ${count} years in a row, ${ends}.`);
}

/** One sentence that states the growth over the same part of the year before. `percent` keeps its sign in the verdict. */
export function growthSentence(
  parts: Spoken & { permission: Permission<'change'>; percent: number; from: End; to: End },
): string {
  const { permission, percent, from, to, base, locale } = parts;
  const { verdict } = permission;
  const amount = formatNumber(roundedSize(percent), locale);
  const [fromFa, fromEn] =
    base === undefined ? [` (${from.figure})`, `, when it was ${from.figure}`] : ['', ''];
  if (locale === 'fa') {
    const lead = base === undefined ? `${to.when}، ${to.figure}، ` : `${to.when}، `;
    if (verdict === 'unchanged') return `${opening(parts)}${lead}برابر با همین دوره در سال پیش.`;
    const word = verdict === 'rose' ? 'بیشتر' : 'کمتر';
    return `${opening(parts)}${lead}${amount} درصد ${word} از همین دوره در سال پیش${fromFa}.`;
  }
  const lead = base === undefined ? `${to.figure} ${to.when}, ` : `${to.when}, `;
  if (verdict === 'unchanged') return sentence(`${opening(parts)}${lead}the same as a year earlier.`);
  const word = verdict === 'rose' ? 'more' : 'less';
  return sentence(
    `${opening(parts)}${lead}${amount}% ${word} than in the same period a year earlier${fromEn}.`,
  );
}

/** One sentence that states a figure as an index of an earlier one. `index` is above zero, 100 at `from`. */
export function indexSentence(
  parts: Spoken & { permission: Permission<'change'>; index: number; from: End; to: End },
): string {
  const { index, from, to, base, locale } = parts;
  const points = formatNumber(index, locale, { maxFraction: index < 1000 ? 1 : 0 });
  const inBrackets = ({ figure }: End): string => (base === undefined ? ` (${figure})` : '');
  return locale === 'fa'
    ? `${opening(parts)}اگر رقم ${since(from.when)}${inBrackets(from)} را ۱۰۰ بگیریم، رقم ${since(to.when)}${inBrackets(to)} برابر ${points} است.`
    : sentence(
        `${opening(parts)}taking the figure ${from.when}${inBrackets(from)} as 100, that ${to.when}${inBrackets(to)} is ${points}.`,
      );
}

/** A part of a whole and what it added to the whole's change: a decimal in percentage points, e.g. "-2.1". */
export interface Contribution {
  label: string;
  points: string;
}

/**
 * One sentence that states which parts made the change of their whole.
 * Shape:  `whole` is the change in percent, a signed decimal; `parts` and `rest` add up to it exactly. `rest` tells how
 *         many parts it sums up.
 */
export function contributionSentence(
  parts: Spoken & {
    permission: Permission<'change'>;
    whole: string;
    from: string;
    to: string;
    parts: readonly Contribution[];
    rest?: { count: number; points: string };
  },
): string {
  const { permission, whole, from, to, rest, locale } = parts;
  const signed = (points: string): string => formatNumber(points, locale, { sign: 'always' });
  const size = formatNumber(whole.replace('-', ''), locale);
  const isRise = permission.verdict === 'rose';
  if (locale === 'fa') {
    const named = parts.parts.map(({ label, points }) => `«${label}» ${signed(points)}`);
    const together = rest && rest.count > 1 ? ' با هم' : '';
    const others = rest
      ? [`${countWord(rest.count, locale)} جزء دیگر${together} ${signed(rest.points)}`]
      : [];
    return `${opening(parts)}${to}، ${size} درصد ${isRise ? 'بیشتر' : 'کمتر'} از ${since(from)}. سهم جزءها در این تغییر، به واحد درصد: ${[...named, ...others].join('، ')}.`;
  }
  const named = parts.parts.map(({ label, points }) => `“${label}” ${signed(points)}`);
  const others = rest
    ? [
        `the other ${rest.count === 1 ? 'one' : `${countWord(rest.count, locale)} together`} ${signed(rest.points)}`,
      ]
    : [];
  return sentence(
    `${opening(parts)}${to}, ${size}% ${isRise ? 'more' : 'less'} than ${from}. What its parts contributed, in percentage points: ${[...named, ...others].join(', ')}.`,
  );
}

/** "in 1396 (2017–18)" → "1396 (2017–18)", after "from". */
const sinceEn = (when: string): string => when.replace(/^in /u, '');

/** A sentence begins with a capital; a title before it keeps its own. */
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
