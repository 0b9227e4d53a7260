import type { Locale } from '#model/bilingual.ts';
import type { Permission } from '#statistics/guard.ts';
import { formatNumber } from '#text/numbers.ts';

/**
 * How near a number must be to the plain one that stands for it, as a part of the plain one:
 * `exact` is only what floating point leaves («دو برابر»), `about` says «حدود», `near` says on which side it lies
 * («نزدیک به», «کمی بیش از»). Farther away there is no phrase, or only «بیش از», which is true up to the next multiple.
 */
export const tolerance = { exact: 1e-9, about: 0.01, near: 0.04 } as const;

const countWords: Record<Locale, readonly string[]> = {
  fa: ['صفر', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** A small count in running text: «سه», "three"; from ten on in digits. Never for a figure that is tied to its cell. */
export function countWord(count: number, locale: Locale): string {
  return (count < 10 ? countWords[locale][count] : undefined) ?? formatNumber(count, locale);
}

type Nearness = 'exact' | 'about' | 'below' | 'above';

const hedges: Record<Locale, Record<Nearness, string>> = {
  fa: { exact: '', about: 'حدود ', below: 'نزدیک به ', above: 'کمی بیش از ' },
  en: { exact: '', about: 'about ', below: 'nearly ', above: 'just over ' },
};

function nearnessTo(plain: number, value: number): Nearness | undefined {
  const distance = (value - plain) / plain;
  if (Math.abs(distance) <= tolerance.exact) return 'exact';
  if (Math.abs(distance) <= tolerance.about) return 'about';
  if (Math.abs(distance) > tolerance.near) return undefined;
  return distance < 0 ? 'below' : 'above';
}

/** In Persian one half takes «از» before its whole, the others stand beside it. */
const parts: readonly ({ part: number } & Record<Locale, string>)[] = [
  { part: 1 / 10, fa: 'یک‌دهم', en: 'a tenth of' },
  { part: 1 / 5, fa: 'یک‌پنجم', en: 'a fifth of' },
  { part: 1 / 4, fa: 'یک‌چهارم', en: 'a quarter of' },
  { part: 1 / 3, fa: 'یک‌سوم', en: 'a third of' },
  { part: 1 / 2, fa: 'نیمی از', en: 'half of' },
  { part: 2 / 3, fa: 'دوسوم', en: 'two thirds of' },
  { part: 3 / 4, fa: 'سه‌چهارم', en: 'three quarters of' },
];

/**
 * A part of a whole in words: «نزدیک به نیمی از آن», "about a third of it".
 * Units: `ratio` 0–1. Shape: undefined where no plain part is near enough (see `tolerance`).
 */
export function partPhrase(ratio: number, locale: Locale, whole: string): string | undefined {
  for (const { part, ...word } of parts) {
    const nearness = nearnessTo(part, ratio);
    if (nearness) return `${hedges[locale][nearness]}${word[locale]} ${whole}`;
  }
  return undefined;
}

const times = (count: number, locale: Locale): string => {
  const word = countWords[locale][count] ?? formatNumber(count, locale);
  if (locale === 'fa') return `${word} برابر`;
  return count === 2 ? 'twice' : `${word} times`;
};

/** «بیش از دو برابر», "nearly three times": from two to ten; undefined outside. */
function multiplePhrase(ratio: number, locale: Locale): string | undefined {
  const nearest = Math.round(ratio);
  const nearness = nearnessTo(nearest, ratio);
  if (nearness && nearest >= 2 && nearest <= 10)
    return `${hedges[locale][nearness]}${times(nearest, locale)}`;
  const whole = Math.floor(ratio);
  if (whole < 2 || whole > 9) return undefined;
  return `${locale === 'fa' ? 'بیش از' : 'more than'} ${times(whole, locale)}`;
}

/**
 * A change as a multiple or a part of what was: «بیش از دو برابر آن», "nearly half of that".
 * Units: `ratio` is the later figure divided by the earlier. Shape: undefined where no plain phrase is true enough.
 */
export function changePhrase(
  { verdict }: Permission<'change'>,
  ratio: number,
  locale: Locale,
): string | undefined {
  const that = locale === 'fa' ? 'آن' : 'that';
  if (verdict === 'fell') return partPhrase(ratio, locale, that);
  const multiple = verdict === 'rose' ? multiplePhrase(ratio, locale) : undefined;
  return multiple === undefined ? undefined : `${multiple} ${that}`;
}
