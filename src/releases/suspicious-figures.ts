import type { SuspicionCode, SuspicionLimits } from '#model/release.ts';
import { isMissing } from './change-units.ts';
import type { TableComparison } from './compare-versions.ts';
import type { FlatTable } from './table-diff.ts';

/** The figures behind a suspicion, by name. */
export type Seen = Record<string, string>;
type Found = Partial<Record<SuspicionCode, Seen>>;

/** Fewer cells than this are no pattern; one figure is judged by `large-change`. */
const fewest = 3;

/** A published figure whose row is still there. `after` is undefined where it was emptied. */
interface Figure {
  row: number;
  before: number;
  after: number | undefined;
}

/** What is suspicious about one column of figures. */
export function figureSuspicions(table: TableComparison, column: string, limits: SuspicionLimits): Found {
  const at = table.after.columns.indexOf(column);
  const history = historyOf(table, column);
  if (at < 0 || history.length === 0) return {};
  const moves = history.filter(({ before, after }) => before !== after);
  const now = numbersOf(table.after, at);
  return {
    ...changedHistory(history, moves, limits),
    ...largeMoves(table, history, moves, limits),
    ...zeroes(table, { history, moves, now, column: at }, limits),
    ...firstNegative(history, now),
  };
}

function historyOf({ before, diff }: TableComparison, column: string): Figure[] {
  const at = before.columns.indexOf(column);
  const removed = new Set(diff.removed.map(({ row }) => row));
  const changed = new Map(
    diff.changed.map(({ row, cells }) => [row, cells.find((cell) => cell.column === column)?.after]),
  );
  return before.rows.flatMap((cells, row): Figure[] => {
    const old = numberOf(cells[at] ?? '');
    if (old === undefined || removed.has(row)) return [];
    const text = changed.get(row);
    return [{ row, before: old, after: text === undefined ? old : numberOf(text) }];
  });
}

const numbersOf = (table: FlatTable, column: number): number[] =>
  table.rows.flatMap((row) => numberOf(row[column] ?? '') ?? []);

function numberOf(cell: string): number | undefined {
  const value = isMissing(cell) ? Number.NaN : Number(cell);
  return Number.isFinite(value) ? value : undefined;
}

function changedHistory(
  history: readonly Figure[],
  moves: readonly Figure[],
  { changedShareRatio }: SuspicionLimits,
): Found {
  const share = moves.length / history.length;
  if (moves.length < fewest || share <= changedShareRatio) return {};
  const seen = { count: String(moves.length), before: String(history.length), ratio: ratioText(share) };
  return { 'history-changed': seen };
}

function largeMoves(
  table: TableComparison,
  history: readonly Figure[],
  moves: readonly Figure[],
  limits: SuspicionLimits,
): Found {
  const sized = moves.flatMap(({ row, before, after }) =>
    after === undefined || before === 0
      ? []
      : [{ row, before, after, ratio: (after - before) / Math.abs(before) }],
  );
  const [largest] = sized.toSorted((a, b) => Math.abs(b.ratio) - Math.abs(a.ratio));
  const kept = history.filter(({ after }) => after !== undefined);
  const [before, after] = [sum(kept.map((one) => one.before)), sum(kept.map((one) => one.after ?? 0))];
  const share = before === 0 ? 0 : (after - before) / Math.abs(before);
  return {
    ...(largest && Math.abs(largest.ratio) > limits.changeRatio
      ? { 'large-change': { ...seenMove(largest), row: rowName(table, largest.row) } }
      : {}),
    ...(sized.length > 1 && Math.abs(share) > limits.totalChangeRatio
      ? { 'total-moved': seenMove({ before, after, ratio: share }) }
      : {}),
  };
}

interface Zeroes {
  history: readonly Figure[];
  moves: readonly Figure[];
  now: readonly number[];
  /** Index in the new table. */
  column: number;
}

/** Figures that were something and are nothing, and new rows that are nothing where nothing was before. */
function zeroes(
  table: TableComparison,
  { history, moves, now, column }: Zeroes,
  limits: SuspicionLimits,
): Found {
  const old = history.filter(({ before }) => before !== 0);
  const zeroed = moves.filter(({ before, after }) => before !== 0 && after === 0);
  const emptied = moves.filter(({ after }) => after === undefined);
  const fresh = table.diff.added.flatMap(({ cells }) => numberOf(cells[column] ?? '') ?? []);
  const isAllZero = old.length > 0 && now.length > 1 && now.every((value) => value === 0);
  const isFreshZero = fresh.length >= fewest && fresh.every((value) => value === 0);
  const of = (count: number, all: number): Seen => ({
    count: String(count),
    before: String(all),
    ratio: ratioText(count / all),
  });
  return {
    ...(isAllZero || (isFreshZero && old.length === history.length)
      ? { 'all-zero': { count: String(isAllZero ? now.length : fresh.length) } }
      : {}),
    ...(!isAllZero && zeroed.length > 1 && zeroed.length / old.length > limits.zeroedShareRatio
      ? { zeroed: of(zeroed.length, old.length) }
      : {}),
    ...(emptied.length > 0 && emptied.length / history.length > limits.zeroedShareRatio
      ? { emptied: of(emptied.length, history.length) }
      : {}),
  };
}

function firstNegative(history: readonly Figure[], now: readonly number[]): Found {
  const least = now.reduce((least, value) => Math.min(least, value), 0);
  const isNew = least < 0 && history.length >= fewest && !history.some(({ before }) => before < 0);
  return isNew ? { 'first-negative': { after: decimalText(least) } } : {};
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const seenMove = (move: { before: number; after: number; ratio: number }): Seen => ({
  before: decimalText(move.before),
  after: decimalText(move.after),
  ratio: ratioText(move.ratio),
});

/** The key of an old row as a person would name it: "1402 · تهران". */
export function rowName({ before, facts }: TableComparison, row: number): string {
  const cells = facts.key.map((column) => before.rows[row]?.[before.columns.indexOf(column)] ?? '');
  return cells.filter((cell) => cell !== '').join(' · ');
}

/** A decimal without exponent; sums of doubles are cut where their digits stop meaning anything. */
const decimalText = (value: number): string =>
  value.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 15 });

/** "-0.68": three digits are enough to judge by. */
export const ratioText = (ratio: number): string =>
  ratio.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 3 });
