/**
 * What a reader of a table with hidden figures can work with. Values are whole steps of the measure (persons, rials,
 * hundredths of a per cent), so that everything is exact.
 */

/** What is known of one hidden figure from the rule alone; an absent end is open. Both ends are included. */
export interface Bounds {
  low?: bigint;
  high?: bigint;
}

/** `factor` times the figure with this number. */
export interface Term {
  figure: number;
  factor: bigint;
}

/** The terms of hidden figures add up to `sum`, which the published figures give away. */
export interface Equation {
  terms: readonly Term[];
  sum: bigint;
}

/** Hidden figures that are tied to each other. Figures and equations are numbered by their place in the lists. */
export interface HiddenSystem {
  bounds: readonly Bounds[];
  equations: readonly Equation[];
  /** The hidden values, where the auditor is on the publisher's side: they save the search for a first solution. */
  truth?: readonly bigint[];
}

/** A figure's place in an equation: which one, and with what factor. */
export interface Place {
  equation: number;
  factor: bigint;
}
/** The places of each figure. */
export type Places = readonly (readonly Place[])[];

/** Where each figure stands. */
export function placesOf({ bounds, equations }: HiddenSystem): Places {
  const found = bounds.map((): Place[] => []);
  equations.forEach(({ terms }, equation) =>
    terms.forEach(({ figure, factor }) => found[figure]?.push({ equation, factor })),
  );
  return found;
}

/** Does a value lie within bounds? */
export const isWithin = (value: bigint, { low, high }: Bounds): boolean =>
  (low === undefined || value >= low) && (high === undefined || value <= high);

/** The only value within bounds, if there is one only. */
export const onlyValue = ({ low, high }: Bounds): bigint | undefined =>
  low !== undefined && low === high ? low : undefined;

/** Is nothing left within bounds? */
export const isEmpty = ({ low, high }: Bounds): boolean =>
  low !== undefined && high !== undefined && low > high;
