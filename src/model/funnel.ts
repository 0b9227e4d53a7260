import type { Locale } from './bilingual.ts';

/** One place of a funnel plot. */
export interface FunnelDot {
  label: string;
  /** Size of what it could have happened to, e.g. inhabitants. */
  size: number;
  value: number;
  side: 'above' | 'below' | 'within';
}

/** Limits at one size, in the unit of the values. */
export interface FunnelBand {
  size: number;
  warning: { low: number; high: number };
  control: { low: number; high: number };
}

/** Everything a funnel plot shows, in one reader's language; the table beside it holds the same values. */
export interface FunnelChart {
  /** Unique on the page, ASCII; used for element ids. */
  id: string;
  locale: Locale;
  title: string;
  description: string;
  /** «به ازای هر ۱۰۰٬۰۰۰ نفر» */
  valueLabel: string;
  sizeLabel: string;
  /** The value all places share. */
  target: { value: number; label: string };
  warningLabel: string;
  controlLabel: string;
  dots: readonly FunnelDot[];
  /** Ascending by size. */
  bands: readonly FunnelBand[];
}
