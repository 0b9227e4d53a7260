import type { Catalogue } from '#model/catalogue.ts';
import type { Resource } from '#model/dataset.ts';
import type { RefusalReason, Ruling } from '#statistics/guard.ts';
import { decimalOf } from '#text/decimals.ts';
import type { Dated } from './headline-series.ts';
import type { Indicator } from './indicators.ts';
import { rulingOnChange } from './latest-change.ts';
import { isTotal } from './observations.ts';
import { deflate } from './reference-series.ts';

/** A figure in the terms it is compared in: as published, of money at the prices of one year. */
export interface Termed {
  figure: Dated;
  /** Exact decimal in the unit of the figure. */
  exact: string;
  /** The year whose prices these are; only of money. */
  base?: string;
}

/** Gives a figure in the terms it may be compared in; undefined where it has none, e.g. money beyond the price index. */
export type Terms = (figure: Dated) => Termed | undefined;

/** Money is compared at constant prices alone, everything else as published. */
export function termsOf(catalogue: Catalogue): Terms {
  return (figure) => {
    if (figure.measure.unit?.kind !== 'money') return { figure, exact: decimalOf(figure.value.value) };
    const real = deflate(catalogue, figure);
    return 'refused' in real ? undefined : { figure, exact: real.exact, base: real.baseYear };
  };
}

export const numberOf = ({ exact }: Termed): number => Number(exact);

/** May it be said that a figure rose or fell, in the terms of both? */
export const rulingOnTermed = (from: Termed, to: Termed): Ruling<'change'> =>
  rulingOnChange(from.figure, to.figure, [numberOf(from), numberOf(to)]);

/** Refusals that concern a difference, not the figures: the parts of a sum may be added whatever they are. */
export const ofDifference: ReadonlySet<RefusalReason> = new Set([
  'small-counts',
  'intervals-overlap',
  'zero-base',
]);

/**
 * The series of a table that sentences beside it are about: those declared as headlines, then those of totals; else the
 * only one. A reader looks for the whole first; the parts are in the table.
 */
export function spokenSeries(resource: Resource, own: readonly Indicator[]): readonly Indicator[] {
  const declared = own.filter(({ isDeclared }) => isDeclared);
  const totals = own.filter((one) => isOfTotals(resource, one));
  return own.length === 1 ? own : [...new Set([...declared, ...totals])];
}

/** Is the series of a total in some column of categories, and of no part in one that has a total? */
function isOfTotals(resource: Resource, { headline }: Indicator): boolean {
  const hasTotal = resource.table.fields.filter(({ categories }) => categories.some((one) => one.isTotal));
  return hasTotal.length > 0 && hasTotal.every((field) => isTotal(field, headline.where[field.name] ?? ''));
}
