import type { Catalogue } from '#model/catalogue.ts';
import type { Locale } from '#model/bilingual.ts';
import { capital } from '#messages/change-words.ts';
import { placeMapWords } from '#messages/place-map-words.ts';
import { compareDecimals, multiplyDecimals } from '#text/decimals.ts';
import { formatMoneyReadable } from '#text/money.ts';
import { formatNumber } from '#text/numbers.ts';
import { formatPeriod } from '#text/periods.ts';
import type { Dated } from './headline-series.ts';
import type { Observation } from './observations.ts';
import { perHeadOf } from './reference-series.ts';

/** A total divided by the inhabitants of its own place and date. */
export interface PlacePerHead {
  /** "به ازای هر ۱۰۰٬۰۰۰ نفر" or "به ازای هر نفر". */
  label: string;
  text: string;
  /** Of what population: "تقسیم بر جمعیت استان در آبان ۱۳۹۵." */
  basis: string;
  denominator: Dated;
}

const powers = ['1000', '100000'] as const;

/** How many people a rate is given for, so that the smallest of the figures has a digit before the point. */
export function perPeople(catalogue: Catalogue, figures: readonly Observation[]): string {
  const fits = (per: string): boolean =>
    figures.every((figure) => {
      const rate = perHeadOf(catalogue, figure, 'inhabitants');
      return 'refused' in rate || compareDecimals(multiplyDecimals(rate.exact, per), '1') >= 0;
    });
  return powers.find(fits) ?? powers[1];
}

/** A figure per inhabitant, or undefined where no population of its place and date exists, or it is a population itself. */
export function placePerHead(
  catalogue: Catalogue,
  figure: Observation,
  locale: Locale,
  per: string = perPeople(catalogue, [figure]),
): PlacePerHead | undefined {
  const words = placeMapWords[locale];
  const rate = perHeadOf(catalogue, figure, 'inhabitants');
  const { unit } = figure.measure;
  if ('refused' in rate || !unit || rate.denominator.dataset === figure.dataset) return undefined;
  const { period, measure } = rate.denominator;
  const isMoney = unit.kind === 'money';
  return {
    label: capital(isMoney ? words.perHeadMoney : words.perHead(formatNumber(per, locale))),
    text: isMoney
      ? formatMoneyReadable(rate.exact, unit, locale)
      : formatNumber(multiplyDecimals(rate.exact, per), locale, { maxFraction: 1 }),
    basis: words.perHeadFrom(formatPeriod(period, locale, measure.timing)),
    denominator: rate.denominator,
  };
}
