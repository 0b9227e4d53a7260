import type { FigureBoard } from './figures.ts';
import type { Measure } from './figure-tables.ts';
import type { Candidate, Relation, Sum } from './relations.ts';

/** How often sums of a kind must be seen to hold before they are believed where they cannot be seen. */
const fewestColumns = 2;

/** The sums of one kind that may be used: those seen to hold, and those like them where it cannot be seen. */
export function trusted(candidates: readonly Candidate[], board: FigureBoard): Relation[] {
  const [first] = candidates;
  if (!first) return [];
  const { measure, through } = first;
  const step = stepOf(measure, candidates, board);
  const verdicts = candidates.map((sum) => holds(sum, board, step));
  const right = verdicts.filter((verdict) => verdict === true).length;
  const wrong = verdicts.filter((verdict) => verdict === false).length;
  const isUsual = right >= (through === 'columns' ? fewestColumns : 1) && wrong * 10 <= right;
  const isUntested = right + wrong === 0;
  const mayAdd = through === 'periods' ? measure.isSummedOverTime : measure.isAdditive;
  return candidates.flatMap((sum, index) => {
    const verdict = verdicts[index];
    const isTrusted = verdict ?? (isUsual || (isUntested && sum.isComplete && mayAdd));
    return isTrusted && (through !== 'columns' || isUsual) ? [relationOf(sum)] : [];
  });
}

const relationOf = ({ total, parts, through, dimension }: Candidate): Relation => ({
  total,
  parts,
  through,
  dimension,
  terms: [{ figure: total, factor: -1n }, ...parts.map((figure) => ({ figure, factor: 1n }))],
});

/** Is the total the sum of its parts? Undefined where a figure is unknown. */
function holds({ total, parts }: Sum, { figures }: FigureBoard, step: bigint): boolean | undefined {
  let sum = -1n * (figures[total]?.value ?? 0n);
  if (figures[total]?.value === undefined) return undefined;
  for (const part of parts) {
    const value = figures[part]?.value;
    if (value === undefined) return undefined;
    sum += value;
  }
  // Each rounded figure may be off by half a step.
  const slack = step * BigInt(parts.length + 1);
  return 2n * (sum < 0n ? -sum : sum) <= slack;
}

/** The last place figures are given to: 1000 where all are whole thousands; nought for whole numbers, which are exact. */
function stepOf(
  { unit }: Measure,
  candidates: readonly Candidate[],
  { figures, scaleOf }: FigureBoard,
): bigint {
  const scale = scaleOf(unit);
  let step: bigint | undefined;
  for (const { total, parts } of candidates) {
    for (const figure of [total, ...parts]) {
      const value = figures[figure]?.value ?? 0n;
      if (value === 0n) continue;
      step ??= 10n ** 15n;
      while (step > 1n && value % step !== 0n) step /= 10n;
      if (step === 1n) return scale > 1n ? 1n : 0n;
    }
  }
  if (step !== undefined) return step;
  // Nothing but noughts.
  return 0n;
}
