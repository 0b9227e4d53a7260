import type { Bounds, HiddenSystem, Term } from './system.ts';

/**
 * Figures and the sums between them, as the publisher knows them: `Σ factor · value` is nought in every relation (or
 * as near to it as rounding allows).
 */
export interface Network {
  /** Undefined where the publisher does not have the value either. */
  values: readonly (bigint | undefined)[];
  relations: readonly (readonly Term[])[];
  /** Numbers of the relations each figure stands in. */
  relationsOf: readonly (readonly number[])[];
  /** What a reader knows of a figure once it is hidden. */
  boundsOf: (figure: number) => Bounds;
}

/** Hidden figures that are tied to each other by relations, with their numbers in the network. */
export interface Cluster {
  system: HiddenSystem;
  figures: readonly number[];
  /** Number in the network of each equation of the system. */
  relations: readonly number[];
}

/**
 * The clusters of hidden figures that contain the seeds.
 * Shape: what is hidden must not change until all are read. A relation with a part that is neither published nor hidden (its value is unknown to everybody) says nothing.
 */
export function* clustersOf(
  network: Network,
  isHidden: (figure: number) => boolean,
  seeds: Iterable<number>,
): Generator<Cluster> {
  const seen = new Set<number>();
  for (const seed of seeds) {
    if (seen.has(seed) || !isHidden(seed)) continue;
    const figures = [seed];
    const relations = new Set<number>();
    seen.add(seed);
    // Grows while it is read.
    for (const figure of figures) {
      for (const relation of network.relationsOf[figure] ?? []) {
        if (relations.has(relation) || !isUsable(network, relation, isHidden)) continue;
        relations.add(relation);
        for (const term of network.relations[relation] ?? []) {
          if (seen.has(term.figure) || !isHidden(term.figure)) continue;
          seen.add(term.figure);
          figures.push(term.figure);
        }
      }
    }
    yield clusterOf(network, isHidden, figures, [...relations]);
  }
}

function isUsable(
  { relations, values }: Network,
  relation: number,
  isHidden: (figure: number) => boolean,
): boolean {
  return (relations[relation] ?? []).every(({ figure }) => isHidden(figure) || values[figure] !== undefined);
}

function clusterOf(
  { values, relations: all, boundsOf }: Network,
  isHidden: (figure: number) => boolean,
  figures: readonly number[],
  relations: readonly number[],
): Cluster {
  const numberOf = new Map(figures.map((figure, index) => [figure, index]));
  const truth = figures.map((figure) => values[figure]);
  const isKnown = truth.every((value) => value !== undefined);
  const equations = relations.map((relation) => {
    const terms = all[relation] ?? [];
    const hidden = terms.filter(({ figure }) => isHidden(figure));
    // The publisher's own values make rounded totals fit; a reader has the published figures only.
    const known = isKnown ? hidden : terms.filter(({ figure }) => !isHidden(figure));
    const sum = known.reduce((total, { figure, factor }) => total + factor * (values[figure] ?? 0n), 0n);
    return {
      terms: hidden.map(({ figure, factor }) => ({ figure: numberOf.get(figure) ?? -1, factor })),
      sum: isKnown ? sum : -sum,
    };
  });
  const bounds = figures.map(boundsOf);
  return { system: { bounds, equations, ...(isKnown ? { truth } : {}) }, figures, relations };
}
