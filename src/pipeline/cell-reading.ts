import type { IssueCode } from '#model/issue-codes.ts';
import type { Issue } from '#model/issue.ts';
import type { MissingReason } from '#model/missing.ts';

/** Something a reader noticed in a cell; place, column and file are added by `checkRows`. */
export interface CellFinding {
  code: IssueCode;
  params?: Issue['params'];
  /** Findings with the same cause are one issue; without one, all of a column's are. */
  cause?: string;
}

/** What a cell turned out to be. Neither `value` nor `missing` means that it could not be read. */
export interface Reading<T> {
  value?: T;
  missing?: MissingReason;
  findings?: readonly CellFinding[];
}

export type CellReader<T> = (cell: string) => Reading<T>;

export const failed = (code: IssueCode, params?: Issue['params'], cause?: string): Reading<never> => ({
  findings: [{ code, ...(params ? { params } : {}), ...(cause === undefined ? {} : { cause }) }],
});

/** A reading with more findings; the value is kept. */
export function noting<T>(reading: Reading<T>, more: readonly CellFinding[]): Reading<T> {
  return more.length === 0 ? reading : { ...reading, findings: [...(reading.findings ?? []), ...more] };
}
