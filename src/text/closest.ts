import { foldKey } from './letters.ts';

/** Damerau-Levenshtein distance (a swap of neighbours counts as one), or `limit + 1` when it is more. */
function editDistance(a: readonly string[], b: readonly string[], limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit && Math.min(...last) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** One slip for every three letters, three at most: «یذد» finds «یزد», «قم» does not find «بم». */
const defaultLimit = (length: number): number => Math.min(3, Math.floor(length / 3));

/**
 * Finds the candidate a typist most likely meant, compared after folding (ي/ی, digits, ZWNJ, case).
 * Shape: the candidate as given; the earlier one wins a tie; undefined when nothing is near enough.
 */
export function closest(
  word: string,
  candidates: Iterable<string>,
  options: { maxDistance?: number } = {},
): string | undefined {
  const letters = [...foldKey(word)];
  let limit = options.maxDistance ?? defaultLimit(letters.length);
  let found: string | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(letters, [...foldKey(candidate)], limit);
    if (distance > limit) continue;
    found = candidate;
    if (distance === 0) return found;
    limit = distance - 1;
  }
  return found;
}
