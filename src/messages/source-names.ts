import type { Locale } from '#model/bilingual.ts';
import { formatNumber } from '#text/numbers.ts';
import { dataWords } from './data-words.ts';

/**
 * Names of sources in one line, in the order given, each once.
 * Shape: at most `most` names and how many are left out, e.g. «الف، ب، و ۱۵ منبع دیگر»; a single one more is named.
 */
export function sourceNames(names: readonly string[], most: number, locale: Locale): string {
  const words = dataWords[locale];
  const all = [...new Set(names)].filter((name) => name !== '');
  const isCut = all.length > most + 1;
  const named = (isCut ? all.slice(0, most) : all).join(words.separator);
  return isCut ? words.andOtherSources(named, formatNumber(all.length - most, locale)) : named;
}
