import type { Locale } from '#model/bilingual.ts';
import type { Status } from '#model/table.ts';
import type { Permission } from '#statistics/guard.ts';
import { formatNumber } from '#text/numbers.ts';
import { roundedSize, since } from './change-words.ts';
import { changePhrase, countWord, partPhrase } from './number-phrases.ts';

export { besideCountrySentence, besideNeighboursSentence } from './comparison-sentences.ts';
export { gapSentence } from './gap-sentences.ts';
export { contributionSentence, growthSentence, indexSentence, trendSentence } from './movement-sentences.ts';
export type { Subject } from './movement-sentences.ts';
export { refusalClause, refusalSentence, refusalStatement } from './refusal-sentences.ts';

export interface LevelParts {
  /** Noun phrase, singular in English: "The number of main insured people". */
  title: string;
  /** "در پایان سال ۱۳۹۹" / "at the end of 1399 (March 2021)". */
  when?: string;
  /** "۱۴٬۵۸۰٬۱۸۸ نفر". */
  figure: string;
  status: Status;
  locale: Locale;
}

/** One sentence that states a level, hedged by the status of the figure. */
export function levelSentence({ title, when, figure, status, locale }: LevelParts): string {
  return locale === 'fa' ? levelFa(title, when, figure, status) : levelEn(title, when, figure, status);
}

function levelFa(title: string, when: string | undefined, figure: string, status: Status): string {
  const subject = when ? `${title} ${when}،` : `${title}،`;
  const sentences: Record<Status, string> = {
    actual: `${subject} ${figure} بود.`,
    provisional: `${subject} ${figure} بود. این رقم مقدماتی است.`,
    estimate: `${subject} ${figure} برآورد شده است.`,
    budget: `${subject} ${figure} پیش‌بینی شده بود. این رقم بودجه یا وعده است، نه عملکرد.`,
    claim: `${subject} ${figure} اعلام شده است. این رقم ادعاست و تأیید جداگانه ندارد.`,
  };
  return sentences[status];
}

function levelEn(title: string, when: string | undefined, figure: string, status: Status): string {
  const subject = when ? `${title} ${when}` : title;
  const sentences: Record<Status, string> = {
    actual: `${subject} was ${figure}.`,
    provisional: `${subject} was ${figure}. This figure is provisional.`,
    estimate: `${subject} was estimated at ${figure}.`,
    budget: `${subject} was budgeted at ${figure}. That is a plan, not an outcome.`,
    claim: `${subject} was said to be ${figure}. This is a claim without independent confirmation.`,
  };
  return sentences[status];
}

export interface ChangeParts {
  /** The guard's leave to say this. */
  permission: Permission<'change'>;
  /** Percent, or percentage points for a share; the sign is taken from the verdict. */
  size: number;
  isShare: boolean;
  /** The later figure divided by the earlier one in the sentence; adds «بیش از دو برابر آن» where that is plainly true. */
  ratio?: number;
  /** "در پایان سال ۱۳۹۷" / "at the end of 1397". */
  previousWhen: string;
  previousFigure: string;
  locale: Locale;
}

/** One sentence that states a change against an earlier figure. */
export function changeSentence(parts: ChangeParts): string {
  const { isShare, previousWhen, previousFigure, locale } = parts;
  const { verdict } = parts.permission;
  const amount = formatNumber(roundedSize(parts.size), locale);
  const phrase =
    isShare || parts.ratio === undefined ? undefined : changePhrase(parts.permission, parts.ratio, locale);
  if (locale === 'fa') {
    if (verdict === 'unchanged') return `برابر با ${since(previousWhen)} (${previousFigure}).`;
    const unit = isShare ? 'واحد درصد' : 'درصد';
    const word = verdict === 'rose' ? 'بیشتر' : 'کمتر';
    return `${amount} ${unit} ${word} از ${since(previousWhen)} (${previousFigure})${phrase ? `، یعنی ${phrase}` : ''}.`;
  }
  if (verdict === 'unchanged') return `The same as ${previousWhen}.`;
  const word = verdict === 'rose' ? (isShare ? 'higher' : 'more') : isShare ? 'lower' : 'less';
  const unit = isShare ? ' percentage points' : '%';
  return `${amount}${unit} ${word} than ${previousWhen}, when it was ${previousFigure}${phrase ? `: ${phrase}` : ''}.`;
}

interface Extreme {
  label: string;
  figure: string;
}

/** One sentence that states the largest and the smallest of figures the guard lets be ranked. */
export function extremesSentence(parts: {
  permission: Permission<'ranking'>;
  title: string;
  when?: string;
  most: Extreme;
  least: Extreme;
  locale: Locale;
}): string {
  const { title, when, most, least, locale } = parts;
  if (locale === 'fa') {
    const subject = when ? `${title}، ${when}` : title;
    return `${subject}: بیشترین رقم از آنِ «${most.label}» است (${most.figure}) و کمترین از آنِ «${least.label}» (${least.figure}).`;
  }
  const subject = when ? `${title}, ${when}` : title;
  return `${subject}: the largest figure is that of “${most.label}” (${most.figure}), the smallest that of “${least.label}” (${least.figure}).`;
}

/**
 * One sentence that states what part of all the figures named beside it the largest is.
 * Units: `percent` above 0, below 100. Shape: `count` is the number of figures that were summed, the largest included.
 */
export function largestShareSentence(parts: {
  permission: Permission<'ranking'>;
  percent: number;
  count: number;
  locale: Locale;
}): string {
  const { percent, count, locale } = parts;
  const amount = formatNumber(roundedSize(percent), locale);
  const figures = countWord(count, locale);
  const phrase = partPhrase(percent / 100, locale, locale === 'fa' ? 'آن' : 'it');
  return locale === 'fa'
    ? `بزرگ‌ترین رقم ${amount} درصد جمع این ${figures} رقم است${phrase ? `، یعنی ${phrase}` : ''}.`
    : `The largest is ${amount}% of the sum of these ${figures} figures${phrase ? `, ${phrase}` : ''}.`;
}

/** The figures a range is told of, where a table has others beside them. */
export type RangeOf = 'provinces' | 'places' | 'parts';

const rangeWords: Record<Locale, Record<RangeOf | 'all', string>> = {
  fa: {
    all: 'رقم‌های منتشرشده',
    provinces: 'رقم‌های منتشرشدهٔ استان‌ها',
    places: 'رقم‌های منتشرشدهٔ مکان‌ها',
    parts: 'رقم‌های منتشرشدهٔ بخش‌ها (بدون رقم جمع)',
  },
  en: {
    all: 'the published figures',
    provinces: 'the published figures of the provinces',
    places: 'the published figures of the places',
    parts: 'the published figures of the parts (totals left out)',
  },
};

/** One sentence that states between what figures lie, and claims no order: for figures that may not be ranked. */
export function rangeSentence(parts: {
  title: string;
  when?: string;
  /** Which of the table's figures; absent where it has no others. */
  whose?: RangeOf;
  low: string;
  high: string;
  /** Why they are not ranked, as a sentence. */
  because: string;
  locale: Locale;
}): string {
  const { title, when, whose = 'all', low, high, because, locale } = parts;
  const figures = rangeWords[locale][whose];
  const subject = locale === 'fa' ? (when ? `${title}، ${when}` : title) : when ? `${title}, ${when}` : title;
  return locale === 'fa'
    ? `${subject}: ${figures} میان ${low} و ${high} است. ${because}`
    : `${subject}: ${figures} lie between ${low} and ${high}. ${because}`;
}

/** One sentence that states how many figures there are and for when, where more cannot be said. */
export function extentSentence(parts: { count: number; from?: string; to?: string; locale: Locale }): string {
  const { from, to, locale } = parts;
  const isOne = parts.count === 1;
  const count = formatNumber(parts.count, locale);
  if (locale === 'fa') {
    const span = from === undefined ? '' : from === to ? ` برای ${from}` : ` از ${from} تا ${to}`;
    if (isOne) return `این داده تنها ${count} رقم منتشرشده${span} دارد.`;
    return `این داده ${count} رقم منتشرشده${span} دارد؛ این رقم‌ها را نمی‌توان در یک جمله خلاصه کرد.`;
  }
  const span = from === undefined ? '' : from === to ? ` for ${from}` : ` from ${from} to ${to}`;
  if (isOne) return `This dataset holds ${count} published figure only${span}.`;
  return `This dataset holds ${count} published figures${span}; they cannot be summed up in one sentence.`;
}
