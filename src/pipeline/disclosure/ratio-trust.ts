import { isWithin } from '#statistics/disclosure/system.ts';
import type { FigureBoard } from './figures.ts';
import type { Reading } from './ratio-links.ts';
import { figureWithin } from './ratio-range.ts';

/** `possible`: nothing speaks against it, and too little for it. */
export type Verdict = 'proven' | 'possible' | 'no';

/** Shares of a total in the same table are seen twice before they are believed. */
const fewestSeen = 2;
/** Decimal logarithm of the chance that is left to a share of a total over the same categories, and to any other reading. */
const chances = { share: -2, other: -3.5 };

/**
 * Was the ratio worked out from these figures?
 * Shape: by the rows where both figures are known (to the publisher: a reader may take the table's word for it). How
 * many rows must fit depends on how likely each is to fit by chance, and on how many readings were tried.
 */
export function judged(reading: Reading, tried: number, { figures }: FigureBoard): Verdict {
  let [right, wrong, chance] = [0, 0, Math.log10(tried)];
  for (const { figure, base, wide } of reading.links) {
    const [own, other] = [figures[figure]?.value, figures[base]?.value];
    if (own === undefined || other === undefined) continue;
    const range = figureWithin(wide, other);
    if (other <= 0n || !isWithin(own, range)) {
      wrong += 1;
      continue;
    }
    right += 1;
    // Nought of nought, the whole of itself and no growth fit any two columns.
    if (own === 0n || own === other) continue;
    const width = Number((range.high ?? 0n) - (range.low ?? 0n)) + 1;
    chance += Math.min(0, Math.log10(width / (Number(own > other ? own : other) + 1)));
  }
  if (wrong * 10 > right) return 'no';
  const { kind, isWhole, isPercent, isSameTable, left } = reading;
  const isShare = kind === 'share' && isWhole && isPercent;
  if (isShare && isSameTable && left === 1 && right >= fewestSeen && wrong === 0) return 'proven';
  if (right > 0 && chance <= (isShare ? chances.share : chances.other)) return 'proven';
  return kind === 'share' && isPercent && wrong === 0 && (isWhole || right > 0) ? 'possible' : 'no';
}
