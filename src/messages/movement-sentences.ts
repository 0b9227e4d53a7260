import type { Locale } from '#model/bilingual.ts';
import type { Permission } from '#statistics/guard.ts';
import { localDigits } from '#text/digits.ts';
import { formatNumber } from '#text/numbers.ts';
import { countWord } from './number-phrases.ts';
import { capital, roundedSize, since, uncapital } from './change-words.ts';

/** What a sentence is about: a phrase that can be its subject («شمار بیمارستان‌ها»), else a label of the table («ملکی»). */
export interface Subject {
  name: string;
  isPhrase: boolean;
}

/** What every sentence about a way through time may begin with. */
interface Spoken {
  /** Absent where the table has one series without a name of its own. */
  subject?: Subject;
  /** The year at whose prices amounts were compared; their figures are then left out, being of other prices. */
  base?: string;
  locale: Locale;
}

/** One end of the way: «در سال ۱۳۹۶» and «۳۶۴ مرکز». */
interface End {
  when: string;
  figure: string;
}

/** A label and the prices of the amounts: «ملکی: به قیمت ثابت ۱۳۹۵، …» */
function opening({ subject, base, locale }: Spoken): string {
  const prices =
    base === undefined
      ? ''
      : locale === 'fa'
        ? `به قیمت ثابت ${localDigits(base, 'fa')}، `
        : `at constant ${base} prices, `;
  return `${subject && !subject.isPhrase ? `${subject.name}: ` : ''}${prices}`;
}

/** The subject of the sentence; behind a label, or where there is no name, "the figure". */
function subjectOf({ subject, locale }: Spoken): string {
  if (subject?.isPhrase) return locale === 'fa' ? subject.name : uncapital(subject.name);
  return locale === 'fa' ? 'این رقم' : 'the figure';
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
  const lead = opening(parts) + subjectOf(parts);
  if (locale === 'fa') {
    const ends =
      base === undefined
        ? `از ${from.figure} ${from.when} به ${to.figure} ${to.when}`
        : `از ${since(from.when)} تا ${since(to.when)}`;
    return `${lead} ${count} سال پیاپی ${isRise ? 'بیشتر' : 'کمتر'} شده است، ${ends}.`;
  }
  const ends =
    base === undefined
      ? `from ${from.figure} ${from.when} to ${to.figure} ${to.when}`
      : `from ${sinceEn(from.when)} to ${sinceEn(to.when)}`;
  return capital(`${lead} ${isRise ? 'rose' : 'fell'} ${count} years in a row, ${ends}.`);
}

/** One sentence that states the growth over the same part of the year before. `percent` keeps its sign in the verdict. */
export function growthSentence(
  parts: Spoken & { permission: Permission<'change'>; percent: number; from: End; to: End },
): string {
  const { permission, percent, from, to, base, locale } = parts;
  const { verdict } = permission;
  const amount = formatNumber(roundedSize(percent), locale);
  const lead = `${opening(parts)}${subjectOf(parts)} ${to.when}`;
  const isRise = verdict === 'rose';
  if (locale === 'fa') {
    // A count on a day has no period that it could share with another.
    const then = `همین ${to.when.startsWith('در پایان') ? 'زمان' : 'دوره'} در سال پیش`;
    const against =
      verdict === 'unchanged' ? `برابر با ${then}` : `${amount} درصد ${isRise ? 'بیشتر' : 'کمتر'} از ${then}`;
    return base === undefined
      ? `${lead}، ${to.figure} بود؛ ${against} (${from.figure}).`
      : `${lead}، ${against} بود.`;
  }
  const then = to.when.startsWith('at ') ? 'a year earlier' : 'in the same period a year earlier';
  if (verdict === 'unchanged')
    return capital(`${lead} was ${base === undefined ? `${to.figure}, ` : ''}the same as ${then}.`);
  return base === undefined
    ? capital(
        `${lead} was ${to.figure}, ${amount}% ${isRise ? 'more' : 'less'} than ${then}, when it was ${from.figure}.`,
      )
    : capital(`${lead} was ${amount}% ${isRise ? 'higher' : 'lower'} than ${then}.`);
}

/** One sentence that states a figure as an index of an earlier one. `index` is above zero, 100 at `from`. */
export function indexSentence(
  parts: Spoken & { permission: Permission<'change'>; index: number; from: End; to: End },
): string {
  const { subject, index, from, to, base, locale } = parts;
  const points = formatNumber(index, locale, { maxFraction: index < 1000 ? 1 : 0 });
  if (locale === 'fa') {
    const inBrackets = ({ figure }: End): string => (base === undefined ? ` (${figure})` : '');
    const then = subject?.isPhrase ? `${subject.name} ${from.when}` : `رقم ${since(from.when)}`;
    return `${opening(parts)}اگر ${then}${inBrackets(from)} را ۱۰۰ بگیریم، رقم ${since(to.when)}${inBrackets(to)} برابر ${points} می‌شود.`;
  }
  const [then, now] =
    base === undefined
      ? [`${from.figure} ${from.when}`, `${points}, or ${to.figure},`]
      : [sinceEn(from.when), points];
  return capital(`${opening(parts)}with ${then} set at 100, ${subjectOf(parts)} stood at ${now} ${to.when}.`);
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
  const lead = `${opening(parts)}${subjectOf(parts)} ${to}`;
  if (locale === 'fa') {
    const named = parts.parts.map(({ label, points }) => `«${label}» ${signed(points)}`);
    const together = rest && rest.count > 1 ? ' با هم' : '';
    const others = rest
      ? [`${countWord(rest.count, locale)} جزء دیگر${together} ${signed(rest.points)}`]
      : [];
    return `${lead}، ${size} درصد ${isRise ? 'بیشتر' : 'کمتر'} از ${since(from)} بود. سهم جزءها در این تغییر، به واحد درصد: ${[...named, ...others].join('، ')}.`;
  }
  const named = parts.parts.map(({ label, points }) => `“${label}” ${signed(points)}`);
  const others = rest
    ? [
        `the other ${rest.count === 1 ? 'one' : `${countWord(rest.count, locale)} together`} ${signed(rest.points)}`,
      ]
    : [];
  return capital(
    `${lead} was ${size}% ${isRise ? 'higher' : 'lower'} than ${from}. Its parts contributed to this change, in percentage points: ${[...named, ...others].join(', ')}.`,
  );
}

/** "in 1396 (2017–18)" → "1396 (2017–18)", "at the end of 1398" → "the end of 1398", after "from" and "with". */
const sinceEn = (when: string): string => when.replace(/^(?:in|at) /u, '');
