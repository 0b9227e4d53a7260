import { isWithin, type Bounds } from '#statistics/disclosure/system.ts';
import type { RatioBounds, RatioView } from './ratio-bounds.ts';
import type { RatioLink } from './ratio-links.ts';
import { figureWithin, withinBoth, type RatioRange } from './ratio-range.ts';

/** So many values of a hidden base are tried, and so many ratios in all. */
const mostBases = 10_000n;
const mostTried = 500_000n;
/** A figure may be a share of several hidden totals. */
const rounds = 3;

export interface PairView extends RatioView {
  /** What is known of a hidden figure besides. */
  boundsOf: (figure: number) => Bounds;
}

/**
 * What printed ratios say where both figures are hidden: 75 % and 25 % of at most four people are three and one.
 * Every value of the base is tried; it stands if each ratio to it is that of some whole figure.
 */
export function pairBounds(links: readonly RatioLink[], view: PairView): Map<number, RatioBounds> {
  const found = new Map<number, RatioBounds>();
  const boundsOf = (figure: number): Bounds => found.get(figure)?.bounds ?? view.boundsOf(figure);
  const pairs = links.filter((link) => isHiddenPair(link, view));
  const groups = Map.groupBy(
    pairs.map((link) => ({ ...link, range: fittingRange(link, view) })),
    ({ base }) => base,
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const [base, group] of groups) {
      const [first] = group;
      const spans = first && triedBases(base, group, boundsOf);
      if (!spans) continue;
      for (const [figure, bounds] of spans)
        found.set(figure, {
          bounds: withinBoth(bounds, boundsOf(figure)),
          link: group.find((link) => link.figure === figure) ?? first,
        });
    }
  }
  return found;
}

interface Pair extends RatioLink {
  range: RatioRange;
}

/** The column's precision, unless the true values are outside it. */
function fittingRange({ figure, base, narrow, wide }: RatioLink, { board }: PairView): RatioRange {
  const [own, other] = [board.figures[figure]?.value, board.figures[base]?.value];
  if (own === undefined || other === undefined) return narrow;
  return isWithin(own, figureWithin(narrow, other)) ? narrow : wide;
}

function isHiddenPair({ figure, base, ratio }: RatioLink, { isSeen }: PairView): boolean {
  return !isSeen(figure) && !isSeen(base) && (ratio < 0 || isSeen(ratio));
}

/** The least and the largest value of base and figures that fit each other; undefined where there are too many bases. */
function triedBases(
  base: number,
  group: readonly Pair[],
  boundsOf: (figure: number) => Bounds,
): Map<number, Required<Bounds>> | undefined {
  const { low, high } = narrowed(base, group, boundsOf);
  if (low === undefined || high === undefined) return undefined;
  if (high - low > mostBases || (high - low) * BigInt(group.length) > mostTried) return undefined;
  const spans = new Map<number, Required<Bounds>>();
  for (let value = low; value <= high; value += 1n) {
    const fitting = group.map((link) => {
      const bounds = withinStrictly(figureWithin(link.range, value), boundsOf(link.figure));
      return bounds && ([link.figure, bounds] as const);
    });
    if (fitting.some((one) => one === undefined)) continue;
    widen(spans, base, { low: value, high: value });
    for (const one of fitting) if (one) widen(spans, one[0], one[1]);
  }
  return spans.size > 0 ? spans : undefined;
}

/** A base cannot be larger than what the largest figures allow. */
function narrowed(base: number, group: readonly Pair[], boundsOf: (figure: number) => Bounds): Bounds {
  let bounds = boundsOf(base);
  for (const { figure, range } of group) {
    const { high } = boundsOf(figure);
    if (high === undefined || range.low <= 0n) continue;
    bounds = withinBoth(bounds, { high: (high * range.of) / range.low });
  }
  return bounds;
}

function withinStrictly(range: Bounds, own: Bounds): Required<Bounds> | undefined {
  const low = own.low !== undefined && own.low > (range.low ?? 0n) ? own.low : (range.low ?? 0n);
  const top = range.high ?? 0n;
  const high = own.high !== undefined && own.high < top ? own.high : top;
  return low <= high ? { low, high } : undefined;
}

function widen(spans: Map<number, Required<Bounds>>, figure: number, { low, high }: Required<Bounds>): void {
  const known = spans.get(figure);
  if (!known) spans.set(figure, { low, high });
  else {
    if (low < known.low) known.low = low;
    if (high > known.high) known.high = high;
  }
}
