import type { Locale } from '#model/bilingual.ts';
import type { MoneyRefusal } from '#model/measures.ts';
import type { Unit } from '#model/units.ts';
import { isForeign, type ShownAmount } from '#statistics/shown-amount.ts';
import { localDigits } from '#text/digits.ts';
import { formatQuantity } from '#text/money.ts';
import type { MoneyChoice } from '#text/money-choice.ts';
import { formatNumber } from '#text/numbers.ts';
import { moneyWords } from './money-words.ts';

/** How amounts are to be said: the choice, the year whose prices are constant and the reader's language. */
export interface MoneyVoice {
  choice: MoneyChoice;
  base: string;
  locale: Locale;
}

/**
 * What qualifies amounts of a choice, e.g. ["at constant 1395 prices", "per inhabitant"]; empty for totals as they were.
 * Each part that was asked for and cannot be had is what the amount is instead, and why.
 */
export function qualifiers(
  { choice, base, locale }: MoneyVoice,
  refused: readonly MoneyRefusal[] = [],
): string[] {
  const words = moneyWords[locale];
  const noPrices = refused.find((one) => one !== 'no-denominator');
  const isTotal = refused.includes('no-denominator');
  return [
    ...(choice.isReal ? [noPrices ? words.stays[noPrices] : words.constant(localDigits(base, locale))] : []),
    ...(choice.per ? [isTotal ? words.stays['no-denominator'] : words.perHead[choice.per]] : []),
  ];
}

/** What qualifies every amount of one unit: foreign currency is at current prices, whatever was asked. */
export const unitQualifiers = (unit: Unit, voice: MoneyVoice): string[] =>
  qualifiers(voice, isForeign(unit) ? ['foreign-currency'] : []);

/** A unit with what qualifies it, for headers and axes. */
export function qualifiedUnit(unit: Unit, voice: MoneyVoice): string {
  return [unit.label[voice.locale], ...unitQualifiers(unit, voice)].join(moneyWords[voice.locale].comma);
}

/**
 * Does this refusal leave no amount to stand under a header or in a chart that names the measure of all? Foreign
 * currency stays there at current prices, as the header itself says.
 */
export const isGap = (refusal: MoneyRefusal): boolean => refusal !== 'foreign-currency';

/** Why amounts cannot stand there, each reason once; empty where they can. */
export function gapText(refused: Iterable<MoneyRefusal>, locale: Locale): string {
  const words = moneyWords[locale];
  const gaps = [...refused].filter(isGap).map((one) => words.gaps[one]);
  return [...new Set(gaps)].join(words.comma);
}

/** The amount alone, for cells under a header that names unit and measure; the reason where there is none. */
export const bareAmount = (shown: ShownAmount, voice: MoneyVoice): string =>
  gapText(shown.refused, voice.locale) || formatNumber(shown.exact, voice.locale);

/** The amount with its unit; where it cannot be had wholly as asked, what can be had. `amountNote` says which. */
export const plainAmount = (shown: ShownAmount, { locale }: MoneyVoice): string =>
  formatQuantity(shown.exact, shown.unit, locale);

/** What must be said behind an amount in a sentence: its measure, with every departure from what was asked. */
export function amountNote({ refused }: ShownAmount, voice: MoneyVoice): string {
  const words = moneyWords[voice.locale];
  const said = qualifiers(voice, refused);
  return said.length > 0 ? ` (${said.join(refused.length > 0 ? words.pause : words.comma)})` : '';
}

/** The amount with its unit, for charts, whose title names the measure; the reason where there is none. */
export const pointAmount = (shown: ShownAmount, voice: MoneyVoice): string =>
  gapText(shown.refused, voice.locale) || plainAmount(shown, voice);

/** Reasons why amounts are not as asked, each once, as one part of a sentence. */
export function reasonsText(reasons: Iterable<MoneyRefusal>, locale: Locale): string {
  const words = moneyWords[locale];
  return [...new Set(reasons)].map((reason) => words.reasons[reason]).join(words.pause);
}
