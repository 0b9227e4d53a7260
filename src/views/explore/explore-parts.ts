import type { DroppedPart } from './explore-address.ts';
import type { ExploreState } from './explore-state.ts';

/** Rows of a result that are in the table at a time: more than browsers can scroll through are in parts. */
export const rowsPerPart = 100_000;

/** How many parts a result has; one without a row has one. */
export const partCount = (rowCount: number): number => Math.max(1, Math.ceil(rowCount / rowsPerPart));

/** The part of a result to be shown, from 1: the last there is where a later one is asked for. */
export const shownPart = ({ page = 1 }: ExploreState, rowCount: number): number =>
  Math.min(page, partCount(rowCount));

/** A state whose part the result has, and what was asked for where it has not. */
export function fitPart(
  state: ExploreState,
  rowCount: number,
): { state: ExploreState; dropped: readonly DroppedPart[] } {
  const { page, ...rest } = state;
  const part = shownPart(state, rowCount);
  if (page === undefined || page === part) return { state, dropped: [] };
  const fit = part > 1 ? { ...rest, page: part } : rest;
  return { state: fit, dropped: [{ name: 'page', value: String(page) }] };
}
