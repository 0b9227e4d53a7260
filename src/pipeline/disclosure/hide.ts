import type { Bounds } from '#statistics/disclosure/system.ts';
import { chooseSecondary } from '#statistics/disclosure/protect.ts';
import type { Network } from '#statistics/disclosure/network.ts';
import type { Figure, FigureBoard } from './figures.ts';
import type { SuppressionRule } from './figure-tables.ts';
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

/**
 * Decides what is hidden: small counts; whatever else stands in their rows; and as little as possible besides, so
 * that none of it can be worked out. Counts are protected first, then the values that went with them.
 */
export function chooseHidden(
  board: FigureBoard,
  relations: readonly Relation[],
  known: ReadonlyMap<number, Bounds>,
): HiddenFigures {
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
  const isRuled = figures.some((figure) => ruleOf(figure));
  if (!isRuled) return { marked, small, others: new Set() };
  const mayHide = (number: number, isCount: boolean): boolean => {
    const figure = figures[number];
    return (
      figure !== undefined && !known.has(number) && isOurs(figure) && figure.measure.isCounted === isCount
    );
  };
  const choose = (hidden: ReadonlySet<number>, isCount: boolean): number[] =>
    chooseSecondary({
      network: networkOf(board, relations, known, small),
      primary: hidden,
      mayHide: (number) => mayHide(number, isCount),
    });
  const counts = new Set([...marked, ...small]);
  for (const number of choose(counts, true)) counts.add(number);
  const whole = new Set([...counts, ...besides(board, counts)]);
  for (const number of choose(whole, false)) whole.add(number);
  return {
    marked,
    small,
    others: new Set([...whole].filter((number) => !marked.has(number) && !small.has(number))),
  };
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
      return known.get(number) ?? boundsOf(figure, small.has(number), board, negative);
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
