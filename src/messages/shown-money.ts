import type { Locale } from '#model/bilingual.ts';
import type { Unit } from '#model/units.ts';
import type { ShownAmount } from '#statistics/shown-amount.ts';
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

/** What qualifies every amount of a choice, e.g. ["at constant 1395 prices", "per inhabitant"]; empty for totals as they were. */
export function qualifiers({ choice, base, locale }: MoneyVoice): string[] {
  const words = moneyWords[locale];
  return [
    ...(choice.isReal ? [words.constant(localDigits(base, locale))] : []),
    ...(choice.per ? [words.perHead[choice.per]] : []),
  ];
}

/** A unit with what qualifies it, for headers and axes. */
export function qualifiedUnit(unit: Unit, voice: MoneyVoice): string {
  return [unit.label[voice.locale], ...qualifiers(voice)].join(moneyWords[voice.locale].comma);
}

/** The amount alone, for cells under a header that names unit and measure; the reason where there is none. */
export function bareAmount(shown: ShownAmount, { locale }: MoneyVoice): string {
  return shown.refused ? moneyWords[locale].gaps[shown.refused] : formatNumber(shown.exact, locale);
}

/** The amount with its unit; where it cannot be had as asked, the total at current prices. `amountNote` says which. */
export const plainAmount = (shown: ShownAmount, { locale }: MoneyVoice): string =>
  formatQuantity(shown.exact, shown.unit, locale);

/** What must be said behind an amount in a sentence: its measure, or why it stays as published. */
export function amountNote(shown: ShownAmount, voice: MoneyVoice): string {
  const words = moneyWords[voice.locale];
  const said = shown.refused ? [words.stays[shown.refused]] : qualifiers(voice);
  return said.length > 0 ? ` (${said.join(words.comma)})` : '';
}

/** The amount with its unit, for charts, whose title names the measure; the reason where there is none. */
export function pointAmount(shown: ShownAmount, { locale }: MoneyVoice): string {
  return shown.refused
    ? moneyWords[locale].gaps[shown.refused]
    : formatQuantity(shown.exact, shown.unit, locale);
}
