import { onlyValue, type Bounds } from '#statistics/disclosure/system.ts';
import { chooseSecondary } from '#statistics/disclosure/protect.ts';
import type { Network } from '#statistics/disclosure/network.ts';
import type { Figure, FigureBoard } from './figures.ts';
import type { SuppressionRule } from './figure-tables.ts';
import { ratioBounds } from './ratio-bounds.ts';
import type { RatioLink } from './ratio-links.ts';
import { withinBoth } from './ratio-range.ts';
import type { Relation } from './relations.ts';

/** Numbers of figures, by why they are hidden. */
export interface HiddenFigures {
  /** By whoever made the file. */
  marked: ReadonlySet<number>;
  /** Small counts: the primary suppression. */
  small: ReadonlySet<number>;
  /** What would give small counts away: other values of their rows, and the secondary suppression. */
  others: ReadonlySet<number>;
}

/** The rule a figure falls under, if any. */
export const ruleOf = ({ cells }: Figure): SuppressionRule | undefined =>
  cells.find(({ table }) => table.rule)?.table.rule;

/** Can it be kept from readers? Not if a table without a rule shows it. */
const isOurs = ({ cells }: Figure): boolean => cells.length > 0 && cells.every(({ table }) => table.rule);

export function isSmall(
  { measure, value }: Figure,
  rule: SuppressionRule | undefined,
  scale: bigint,
): boolean {
  if (!rule || !measure.isCounted || value === undefined || value < 0n) return false;
  return value < BigInt(rule.below) * scale && (value > 0n || rule.hideZero === true);
}

/** What there is to go by. */
export interface HidingProblem {
  board: FigureBoard;
  relations: readonly Relation[];
  /** Figures a reader has anyway. */
  known: ReadonlyMap<number, Bounds>;
  links: readonly RatioLink[];
}

/**
 * Decides what is hidden: small counts; whatever else stands in their rows, and the ratios to or of them; and as
 * little as possible besides, so that none of it can be worked out. Counts are protected first, then the values that
 * went with them.
 */
export function chooseHidden(problem: HidingProblem): HiddenFigures {
  const { board } = problem;
  const { figures } = board;
  const all = [...figures.keys()];
  const marked = new Set(all.filter((number) => figures[number]?.isMarked === true));
  const small = new Set(
    all.filter((number) => {
      const figure = figures[number];
      return (
        figure && !marked.has(number) && isSmall(figure, ruleOf(figure), board.scaleOf(figure.measure.unit))
      );
    }),
  );
  if (!figures.some((figure) => ruleOf(figure))) return { marked, small, others: new Set() };
  const network = networkOf(board, problem.relations, boundsBefore(problem, marked, small), small);
  const mayHide = (number: number, isCount: boolean): boolean => {
    const figure = figures[number];
    if (!figure || !isOurs(figure) || figure.measure.isCounted !== isCount) return false;
    return onlyValue(network.boundsOf(number)) === undefined;
  };
  const choose = (hidden: ReadonlySet<number>, isCount: boolean): number[] =>
    chooseSecondary({ network, primary: hidden, mayHide: (number) => mayHide(number, isCount) });
  const counts = new Set([...marked, ...small]);
  for (const number of choose(counts, true)) counts.add(number);
  const whole = new Set(counts);
  for (let size = 0; size < whole.size;) {
    size = whole.size;
    for (const number of [...besides(board, whole), ...ratiosOf(problem, whole)]) whole.add(number);
    for (const number of choose(whole, false)) whole.add(number);
  }
  const isOther = (number: number): boolean => !marked.has(number) && !small.has(number);
  return { marked, small, others: new Set([...whole].filter(isOther)) };
}

/** What ratios will say of figures once they are hidden: those that can be hidden with them will say nothing. */
function boundsBefore(
  { board, known, links }: HidingProblem,
  marked: ReadonlySet<number>,
  small: ReadonlySet<number>,
): Map<number, Bounds> {
  const ratios = new Set(links.map(({ ratio }) => ratio));
  const isSeen = (number: number): boolean => {
    const figure = board.figures[number];
    if (!figure || marked.has(number) || small.has(number)) return known.has(number);
    return !(ratios.has(number) && isOurs(figure));
  };
  return allBounds(
    known,
    links.filter(({ isProven }) => isProven),
    { board, isSeen },
  );
}

/** What is known anyway, else what ratios say. */
export function allBounds(
  known: ReadonlyMap<number, Bounds>,
  links: readonly RatioLink[],
  view: Parameters<typeof ratioBounds>[1],
): Map<number, Bounds> {
  const said = [...ratioBounds(links, view)].map(([number, { bounds }]) => [number, bounds] as const);
  return new Map([...said, ...known]);
}

/** Shares, rates and growth of hidden figures, and those that would give their base away; as far as we may hide them. */
function* ratiosOf({ board, links }: HidingProblem, hidden: ReadonlySet<number>): Generator<number> {
  for (const link of links) {
    const own = board.figures[link.ratio];
    if (!own || own.value === undefined || !isOurs(own) || hidden.has(link.ratio)) continue;
    if (hidden.has(link.figure) || (hidden.has(link.base) && pinsBase(link, board))) yield link.ratio;
  }
}

function pinsBase(link: RatioLink, board: FigureBoard): boolean {
  const isSeen = (number: number): boolean => number !== link.base;
  const said = ratioBounds([link], { board, isSeen }).get(link.base);
  return said !== undefined && onlyValue(said.bounds) !== undefined;
}

/** What stands beside hidden counts and is not counted itself: amounts, shares, averages of the same few people. */
function* besides({ figures, at }: FigureBoard, hidden: ReadonlySet<number>): Generator<number> {
  for (const number of hidden) {
    for (const { table, measure, row } of figures[number]?.cells ?? []) {
      if (!table.rule || !measure.isCounted) continue;
      for (const other of table.measures) {
        const beside = other.isCounted ? -1 : at(table, other, row);
        if (beside >= 0 && figures[beside]?.value !== undefined) yield beside;
      }
    }
  }
}

/** The figures and sums for the auditor. `known`: figures a reader knows more about than the rule says. */
export function networkOf(
  board: FigureBoard,
  relations: readonly Relation[],
  known: ReadonlyMap<number, Bounds>,
  small: ReadonlySet<number>,
): Network {
  const { figures } = board;
  const relationsOf = figures.map((): number[] => []);
  relations.forEach(({ terms }, index) => terms.forEach(({ figure }) => relationsOf[figure]?.push(index)));
  const negative = new Set(figures.filter(({ value = 0n }) => value < 0n).map(({ measure }) => measure.name));
  return {
    values: figures.map(({ value }) => value),
    relations: relations.map(({ terms }) => terms),
    relationsOf,
    boundsOf: (number) => {
      const figure = figures[number];
      if (!figure) return {};
      const own = boundsOf(figure, small.has(number), board, negative);
      const more = known.get(number);
      // What was published or printed counts, even against the rule.
      return more ? withinBoth(more, own) : own;
    },
  };
}

/** A reader knows the rule, and at worst which figures are hidden for themselves and which for others. */
function boundsOf(
  figure: Figure,
  isPrimary: boolean,
  { scaleOf }: FigureBoard,
  negative: ReadonlySet<string>,
): Bounds {
  const { measure, value } = figure;
  const rule = ruleOf(figure);
  const scale = scaleOf(measure.unit);
  if (isPrimary && rule) {
    return { low: rule.hideZero ? 0n : scale, high: BigInt(rule.below - 1) * scale };
  }
  if (negative.has(measure.name)) return {};
  const limit = BigInt(rule?.below ?? 0) * scale;
  const isLarge = rule && measure.isCounted && value !== undefined && value >= limit;
  return { low: isLarge ? limit : 0n };
}
