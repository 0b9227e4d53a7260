import type { Ruling } from '#statistics/guard.ts';
import { ruleOn } from '#statistics/guard.ts';
import { comparableFigure, type Figure } from './comparable-figure.ts';
import type { Observation } from './observations.ts';
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

const hasNumber = (row: Observation): row is Figure => row.value.kind === 'number';

function rankProvinces({ figures, gaps, setSize }: PlaceMoment): PlaceRanking {
  const codes = [...figures.keys()];
  // A figure too weak to be drawn is still one that may be the largest.
  const weak = [...gaps.values()].filter(hasNumber);
  const items = [...figures.values(), ...weak].map((figure) => comparableFigure(figure));
  const ruling = ruleOn<'ranking'>({ kind: 'ranking', items, setSize });
  const ends = ruleOn<'ranking'>({ kind: 'ranking', items, setSize, onlyEnds: true });
  const ranks = ruling.may ? codes.map((code, index) => [code, ruling.ranks[index] ?? 0] as const) : [];
  return { ruling, ranks: new Map(ranks), mayColour: ruling.may || ends.may };
}
