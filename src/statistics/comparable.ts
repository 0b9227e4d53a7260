import type { Period } from '#model/period.ts';
import type { Confidence, Status, Timing } from '#model/table.ts';
import type { Unit } from '#model/units.ts';

/** A published value with everything that must be known before anything is said of it beside another. */
export interface Comparable {
  value: number;
  status: Status;
  confidence?: Confidence;
  /** Number of answers behind a survey figure. */
  sampleSize?: number;
  /** Number of people the sample was drawn from, for the finite population correction. */
  populationSize?: number;
  isSurvey?: boolean;
  period: Period;
  unit: Unit;
  timing: Timing;
  /** The office that produced the figure where it is declared, else its publisher. */
  source?: string;
  /** The definition changed between this value and the others; any side may say so. */
  crossesBreak?: boolean;
  /** What is counted, where the values might differ in it; compared as text. */
  definition?: string;
  /** Number of events in the numerator of a rate or share: what chance works on. */
  count?: number;
}

/** One thing the site would like to say. */
export type Claim =
  | { kind: 'change'; before: Comparable; after: Comparable }
  | { kind: 'difference'; first: Comparable; second: Comparable }
  /**
   * `onlyEnds` asks for the highest and the lowest alone, not for an order of all.
   * `setSize` is how many the whole set has, those without a usable figure included; undefined where nobody knows.
   */
  | {
      kind: 'ranking';
      items: readonly Comparable[];
      onlyEnds?: boolean;
      setSize: number | undefined;
    }
  /** At least three points, oldest first. */
  | { kind: 'trend'; points: readonly Comparable[] };

export type ClaimKind = Claim['kind'];

/** Two figures that the claim puts side by side: earlier and later, or two neighbours of a ranking, the larger first. */
export type Pair = readonly [Comparable, Comparable];

/** A claim in the one form the rules look at. `pairs` are the steps of the claim; a ranking of one has none. */
export interface Case {
  kind: ClaimKind;
  onlyEnds: boolean;
  /** Are some of the set a ranking speaks of not among its items, for all anybody knows? */
  isIncomplete: boolean;
  items: readonly Comparable[];
  pairs: readonly Pair[];
}

/** The claim as a case. Shape: a ranking's items are sorted, the largest first; the others keep their order. */
export function caseOf(claim: Claim): Case {
  const items = itemsOf(claim);
  const pairs = items.slice(1).map((item, index): Pair => [items[index] ?? item, item]);
  if (claim.kind !== 'ranking')
    return { kind: claim.kind, onlyEnds: false, isIncomplete: false, items, pairs };
  const { onlyEnds = false, setSize = Infinity } = claim;
  return { kind: 'ranking', onlyEnds, isIncomplete: items.length < setSize, items, pairs };
}

function itemsOf(claim: Claim): readonly Comparable[] {
  switch (claim.kind) {
    case 'change':
      return [claim.before, claim.after];
    case 'difference':
      return [claim.first, claim.second];
    case 'ranking':
      return claim.items.toSorted((a, b) => b.value - a.value);
    case 'trend':
      return claim.points;
  }
}
