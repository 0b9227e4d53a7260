import type { MoneyRefusal } from '#model/measures.ts';
import type { ShownAmount } from './shown-amount.ts';

/** Of the amounts of a page or a chart: how many there are, how many are not wholly as asked, and why. */
export interface AmountTally {
  all: number;
  refused: number;
  reasons: ReadonlySet<MoneyRefusal>;
  /** Is one of them of a place and not of the whole country? */
  hasPlaces: boolean;
  /** Is one of them calculated, and so rounded? */
  hasDerived: boolean;
}

export const emptyTally: AmountTally = {
  all: 0,
  refused: 0,
  reasons: new Set(),
  hasPlaces: false,
  hasDerived: false,
};

/** The same tally with one more amount, found under `key`. */
export const withAmount = (
  { all, refused, reasons, hasPlaces, hasDerived }: AmountTally,
  shown: ShownAmount,
  key: string,
): AmountTally => ({
  all: all + 1,
  refused: refused + (shown.refused.length > 0 ? 1 : 0),
  reasons: new Set([...reasons, ...shown.refused]),
  hasPlaces: hasPlaces || key.includes('@'),
  hasDerived: hasDerived || shown.isDerived,
});

/** Two tallies as one. */
export const joinTallies = (a: AmountTally, b: AmountTally): AmountTally => ({
  all: a.all + b.all,
  refused: a.refused + b.refused,
  reasons: new Set([...a.reasons, ...b.reasons]),
  hasPlaces: a.hasPlaces || b.hasPlaces,
  hasDerived: a.hasDerived || b.hasDerived,
});
