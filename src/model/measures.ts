import type { PerHeadKind } from './per-head.ts';

/** Why an amount has no price index of its own period. */
export type IndexRefusal = 'no-index' | 'after-last-index' | 'before-first-index';
/** Why an amount cannot be shown as asked. */
export type MoneyRefusal = IndexRefusal | 'foreign-currency' | 'no-denominator';

/** Where a series comes from, for the reader to see beside what was made of it. */
export interface MeasureSource {
  dataset: string;
  /** Its figures are of places, not of the whole country. */
  isOfPlaces: boolean;
  /** Name of the series in both languages, e.g. "Consumer price index: Statistical Centre, national, 1395 = 100". */
  label: { fa: string; en: string };
  /** The last period it has, in words. */
  last: { fa: string; en: string };
}

/**
 * What a browser needs to show amounts in other measures: published as /data/measures.json.
 * Keys are those of `moneyKey`: "f1396" a sum over 1396, "s1398-12" an amount at the end of Esfand 1398, with
 * "@IR-23" behind it where the figure is of one place. Only keys of amounts on the site are there.
 */
export interface Measures {
  prices?: {
    /** Money of this period is what amounts in real terms are in, and the index there. */
    base: string;
    value: string;
    /** Index by key without place, or why there is none. */
    at: Readonly<Record<string, string>>;
    source: MeasureSource;
  };
  /** Numbers of people by key; what is not there was not published. */
  perHead: Partial<Record<PerHeadKind, { at: Readonly<Record<string, string>>; sources: MeasureSource[] }>>;
}

/** Period and place of an amount, as `Measures` are looked up by. `period` is canonical, e.g. "1396-12". */
export function moneyKey(timing: 'stock' | 'flow', period: string, area?: string): string {
  return `${timing === 'stock' ? 's' : 'f'}${period}${area === undefined || area === 'IR' ? '' : `@${area}`}`;
}
