import type { Ruling } from '#statistics/guard.ts';
import { ruleOn } from '#statistics/guard.ts';
import { comparableFigure } from './comparable-figure.ts';
import type { PlaceMoment } from './place-indicators.ts';

/** What the guard says of the provinces of one map. */
export interface PlaceRanking {
  ruling: Ruling<'ranking'>;
  /** Rank by the code of the province; empty where ranking is refused. */
  ranks: ReadonlyMap<string, number>;
  /** May lighter and darker colours be drawn, which say "lower" and "higher"? */
  mayColour: boolean;
}

const made = new WeakMap<PlaceMoment, PlaceRanking>();

/**
 * Asks the guard whether the provinces may be ranked. Colours ask too: they may be drawn where an order of all is
 * allowed, and also where chance blurs neighbours only but the highest and the lowest are clear.
 */
export function placeRanking(moment: PlaceMoment): PlaceRanking {
  const known = made.get(moment) ?? rankProvinces(moment);
  made.set(moment, known);
  return known;
}

function rankProvinces({ figures }: PlaceMoment): PlaceRanking {
  const codes = [...figures.keys()];
  const items = [...figures.values()].map((figure) => comparableFigure(figure));
  const ruling = ruleOn<'ranking'>({ kind: 'ranking', items });
  const ends = ruleOn<'ranking'>({ kind: 'ranking', items, onlyEnds: true });
  const ranks = ruling.may ? codes.map((code, index) => [code, ruling.ranks[index] ?? 0] as const) : [];
  return { ruling, ranks: new Map(ranks), mayColour: ruling.may || ends.may };
}
