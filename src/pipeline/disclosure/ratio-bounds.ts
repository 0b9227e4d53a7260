import { isWithin, type Bounds } from '#statistics/disclosure/system.ts';
import type { FigureBoard } from './figures.ts';
import type { RatioLink } from './ratio-links.ts';
import { baseWithin, figureWithin, withinBoth, type RatioRange } from './ratio-range.ts';

/** What ratios say of a hidden figure, and the one that says most. */
export interface RatioBounds {
  bounds: Bounds;
  link: RatioLink;
}

export interface RatioView {
  board: FigureBoard;
  /** Is the value of this figure, or the ratio in it, seen by readers? */
  isSeen: (figure: number) => boolean;
}

/** What a reader works out from printed ratios of hidden figures, from each of these links with what is seen besides. */
export function ratioBounds(links: readonly RatioLink[], view: RatioView): Map<number, RatioBounds> {
  const found = new Map<number, RatioBounds>();
  for (const link of links) {
    if (link.ratio >= 0 && !view.isSeen(link.ratio)) continue;
    for (const [number, bounds] of saidBy(link, view)) {
      const known = found.get(number);
      const both = known ? withinBoth(known.bounds, bounds) : bounds;
      const isTighter = !known || both.low !== known.bounds.low || both.high !== known.bounds.high;
      found.set(number, { bounds: both, link: isTighter ? link : known.link });
    }
  }
  return found;
}

/** Either of the two figures from the other. */
function* saidBy(link: RatioLink, { board, isSeen }: RatioView): Generator<[number, Bounds]> {
  const { figure, base } = link;
  const [own, other] = [board.figures[figure]?.value, board.figures[base]?.value];
  if (isSeen(base) && other !== undefined && other > 0n) {
    const bounds = fitting(link, own, (range) => figureWithin(range, other));
    if (bounds) yield [figure, bounds];
  }
  if (isSeen(figure) && own !== undefined && own > 0n) {
    const bounds = fitting(link, other, (range) => baseWithin(range, own));
    if (bounds) yield [base, bounds];
  }
}

/** At the column's precision, or at the cell's own where the true value says so; none where it lies outside both. */
function fitting(
  { narrow, wide }: RatioLink,
  truth: bigint | undefined,
  read: (range: RatioRange) => Bounds,
): Bounds | undefined {
  return [narrow, wide].map(read).find((bounds) => truth === undefined || isWithin(truth, bounds));
}
