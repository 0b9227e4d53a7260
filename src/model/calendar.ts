import type { Bilingual } from './bilingual.ts';

/** One date that was promised for a publication. */
export interface PromisedDate {
  /** Days since 1970-01-01; absent where a move names no new date. */
  day?: number;
  /** Hour in Tehran, e.g. "10:00"; absent where only the day is promised. */
  time?: string;
  /** The day it was announced. */
  announcedDay: number;
  /** Why the date before it no longer holds; the first date has none. */
  reason?: Bilingual;
  /** Line in the file. */
  line: number;
}

/** A publication announced in `data/releases/calendar.csv`, with every date it was ever promised for, oldest first. */
export interface PlannedRelease {
  /** Stable: part of the address of its calendar entry. */
  id: string;
  dataset: string;
  /** What will be published, e.g. «ارقام آبان ۱۴۰۵». */
  what: Bilingual;
  /** The period whose figures are promised, as the dataset writes it: the release that brings them keeps the promise. */
  period?: string;
  dates: readonly [PromisedDate, ...PromisedDate[]];
}
