import type { Locale } from '#model/bilingual.ts';
import type { Unit } from '#model/units.ts';
import { formatNumber } from '#text/numbers.ts';

/** How the numbers of a map are written on its small tiles. */
export interface TileScale {
  /** Are numbers rounded or divided, so that the full figure must stand elsewhere? */
  isScaled: boolean;
  /** «میلیون نفر» */
  unit: string;
  format: (value: number) => string;
}

const steps = [
  { power: 1e12, fa: 'هزار میلیارد', en: 'trillion' },
  { power: 1e9, fa: 'میلیارد', en: 'billion' },
  { power: 1e6, fa: 'میلیون', en: 'million' },
  { power: 1e3, fa: 'هزار', en: 'thousand' },
] as const;

/** Five characters fit a tile of a phone. */
const longest = 5;

/** Chooses one power of a thousand and few decimals, so that every number fits and the smallest still has two digits. */
export function tileScale(values: readonly number[], unit: Unit, locale: Locale): TileScale {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  const [most, least] = [Math.max(0, ...sizes), Math.min(Infinity, ...sizes)];
  const step = most < 10_000 ? undefined : steps.find(({ power }) => most >= power && least >= power / 100);
  const power = step?.power ?? 1;
  const shown = values.map((value) => value / power);
  const wanted = power === 1 ? decimalsOf(values) : least / power >= 10 ? 0 : least / power >= 1 ? 1 : 2;
  const maxFraction = [2, 1, 0].find((digits) => digits <= wanted && fits(shown, digits, locale)) ?? 0;
  const label = unit.label[locale];
  const isExact = power === 1 && values.every((value) => Number(value.toFixed(maxFraction)) === value);
  return {
    isScaled: !isExact,
    unit: step ? `${step[locale]} ${label}` : label,
    format: (value) =>
      formatNumber(value / power, locale, { maxFraction, minFraction: isExact ? 0 : maxFraction }),
  };
}

const fits = (values: readonly number[], maxFraction: number, locale: Locale): boolean =>
  values.every(
    (value) => seenLength(formatNumber(value, locale, { maxFraction, minFraction: maxFraction })) <= longest,
  );

/** Two of one map's numbers with one digit after the point and one without would look like different precision. */
const decimalsOf = (values: readonly number[]): number =>
  Math.max(0, ...values.map((value) => (String(value).split('.')[1] ?? '').length));

/** The mark that keeps a minus on its side takes no room. */
const seenLength = (text: string): number => text.replaceAll('\u200E', '').length;
