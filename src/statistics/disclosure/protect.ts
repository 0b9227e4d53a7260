import { auditHidden } from './audit.ts';
import { clustersOf, type Cluster, type Network } from './network.ts';

/** A table to be protected. */
export interface ProtectionProblem {
  network: Network;
  /** Figures that must be hidden for what they are: the primary suppression. */
  primary: ReadonlySet<number>;
  /** May this figure be hidden to protect others? Not where it is known anyway. */
  mayHide: (figure: number) => boolean;
}

/** Clusters up to this size are gone over again, to show whatever need not be hidden. */
const largestRevision = 60;

/**
 * Chooses the secondary suppression: figures to be hidden so that the primary ones cannot be worked out, with as
 * little lost as possible. Small figures go first, those that need no further ones before others; noughts and totals
 * last, because they are seldom a secret and often the answer.
 * Shape: the figures to hide besides the primary ones, in order. What they cannot protect, the auditor will find.
 * Source: the classical heuristic of complementary cell suppression (Cox 1980), with a check of every candidate
 * solution by `auditHidden` and a second pass that takes needless ones back.
 */
export function chooseSecondary({ network, primary, mayHide }: ProtectionProblem): number[] {
  const hidden = new HiddenFigures(network, primary);
  const costs = new Costs(network, hidden);
  const choice = { network, hidden, mayHide, costs };
  let dirty = new Set(primary);
  while (dirty.size > 0) {
    const next = new Set<number>();
    // All clusters first: hiding one more figure may join two of them.
    for (const cluster of [...clustersOf(network, hidden.has, dirty)]) {
      for (const figure of closeGaps(cluster, choice)) next.add(figure);
    }
    dirty = next;
  }
  const secondary = [...hidden.figures].filter((figure) => !primary.has(figure));
  return takeBack(network, primary, secondary);
}

/** Hides one more figure beside each weak one of a cluster, unless another choice may have helped it as well. */
function closeGaps({ system, figures, relations }: Cluster, choice: Choice): number[] {
  const { recovered, unproven } = auditHidden(system);
  const helped = new Set<number>();
  const chosen: number[] = [];
  for (const index of [...recovered.map(({ figure }) => figure), ...unproven]) {
    const figure = figures[index] ?? -1;
    const own = choice.network.relationsOf[figure] ?? [];
    if (own.some((relation) => helped.has(relation))) continue;
    const other = chooseBeside(own, relations, choice);
    if (other === undefined) continue;
    choice.hidden.add(other);
    chosen.push(other);
    for (const relation of choice.network.relationsOf[other] ?? []) helped.add(relation);
  }
  return chosen;
}

interface Choice {
  network: Network;
  hidden: HiddenFigures;
  mayHide: (figure: number) => boolean;
  costs: Costs;
}

/** The cheapest figure where one stands alone, else in a relation of the weak one, else of those it is tied to. */
function chooseBeside(
  own: readonly number[],
  around: readonly number[],
  { network, hidden, mayHide, costs }: Choice,
): number | undefined {
  const lone = own.filter((relation) => hidden.countIn(relation) === 1);
  for (const relations of [lone, own, around]) {
    const candidates = new Set(
      relations.flatMap((relation) => (network.relations[relation] ?? []).map((term) => term.figure)),
    );
    let best: { figure: number; cost: bigint } | undefined;
    for (const candidate of candidates) {
      if (hidden.has(candidate) || !mayHide(candidate) || network.values[candidate] === undefined) continue;
      const cost = costs.of(candidate);
      if (!best || cost < best.cost || (cost === best.cost && candidate < best.figure))
        best = { figure: candidate, cost };
    }
    if (best) return best.figure;
  }
  return undefined;
}

/** What is hidden so far, and how much of each relation. */
class HiddenFigures {
  readonly figures = new Set<number>();
  readonly #counts: Int32Array;
  readonly #relationsOf: Network['relationsOf'];

  constructor({ relations, relationsOf }: Network, figures: Iterable<number>) {
    this.#counts = new Int32Array(relations.length);
    this.#relationsOf = relationsOf;
    for (const figure of figures) this.add(figure);
  }

  has = (figure: number): boolean => this.figures.has(figure);

  add(figure: number): void {
    this.figures.add(figure);
    for (const relation of this.#relationsOf[figure] ?? [])
      this.#counts[relation] = this.countIn(relation) + 1;
  }

  countIn(relation: number): number {
    return this.#counts[relation] ?? 0;
  }
}

/** What is lost by hiding a figure: itself, and the least that must follow in its other relations. */
class Costs {
  readonly #network: Network;
  readonly #hidden: HiddenFigures;
  readonly #least = new Map<number, readonly number[]>();
  readonly #nought: bigint;

  constructor(network: Network, hidden: HiddenFigures) {
    this.#network = network;
    this.#hidden = hidden;
    const largest = network.values.reduce<bigint>(
      (most, value = 0n) => (size(value) > most ? size(value) : most),
      1n,
    );
    // Dearer than any other figure and what follows from it.
    this.#nought = largest * 1000n;
  }

  of(figure: number): bigint {
    let cost = this.#own(figure);
    for (const relation of this.#network.relationsOf[figure] ?? []) {
      if (this.#hidden.countIn(relation) > 0) continue;
      const other = this.#leastTwo(relation).find((least) => least !== figure);
      cost += other === undefined ? this.#nought : this.#own(other);
    }
    return cost;
  }

  #own(figure: number): bigint {
    const value = size(this.#network.values[figure] ?? 0n);
    return value === 0n ? this.#nought : value;
  }

  /** The two cheapest figures of a relation: one of them is not the figure asked about. */
  #leastTwo(relation: number): readonly number[] {
    const known = this.#least.get(relation);
    if (known) return known;
    const figures = (this.#network.relations[relation] ?? []).map(({ figure }) => figure);
    const least = figures.sort((a, b) => Number(this.#own(a) - this.#own(b)) || a - b).slice(0, 2);
    this.#least.set(relation, least);
    return least;
  }
}

const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** Shows the largest secondary figures again, one by one, wherever nothing is given away by it. */
function takeBack(network: Network, primary: ReadonlySet<number>, secondary: readonly number[]): number[] {
  const hidden = new Set([...primary, ...secondary]);
  const isHidden = (figure: number): boolean => hidden.has(figure);
  const value = (figure: number): bigint => size(network.values[figure] ?? 0n);
  const small = new Set<number>();
  for (const { figures } of clustersOf(network, isHidden, secondary)) {
    if (figures.length <= largestRevision) for (const figure of figures) small.add(figure);
  }
  const ordered = secondary
    .filter((figure) => small.has(figure))
    .sort((a, b) => Number(value(b) - value(a)) || b - a);
  for (const figure of ordered) {
    hidden.delete(figure);
    const neighbours = (network.relationsOf[figure] ?? []).flatMap((relation) =>
      (network.relations[relation] ?? []).map((term) => term.figure),
    );
    if (!isSafe(network, isHidden, neighbours)) hidden.add(figure);
  }
  return secondary.filter(isHidden).sort((a, b) => a - b);
}

function isSafe(network: Network, isHidden: (figure: number) => boolean, seeds: readonly number[]): boolean {
  for (const { system } of clustersOf(network, isHidden, seeds)) {
    const { recovered, unproven } = auditHidden(system);
    if (recovered.length + unproven.length > 0) return false;
  }
  return true;
}
