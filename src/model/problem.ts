import type { Bilingual } from './bilingual.ts';

export const problemStates = ['open', 'confirmed', 'fixed', 'not-a-fault'] as const;
export type ProblemState = (typeof problemStates)[number];

/** A reported fault of the published data, from `data/releases/problems.csv`. Days are since 1970-01-01. */
export interface ReportedProblem {
  id: string;
  dataset: string;
  resource?: string;
  /** Column → value of the rows it is about; empty where it is about the whole table or dataset. */
  where: Readonly<Record<string, string>>;
  reportedDay: number;
  text: Bilingual;
  state: ProblemState;
  closedDay?: number;
  /** The release that fixed it. */
  release?: string;
  answer?: Bilingual;
  /** An answer is promised within so many days. */
  dueDays?: number;
  /** Line in the file. */
  line: number;
}

export const isClosed = ({ state }: Pick<ReportedProblem, 'state'>): boolean =>
  state === 'fixed' || state === 'not-a-fault';
