export type Severity = 'error' | 'warning' | 'notice';

/** Where a problem is: 1-based line of the record's first line; column is the field number in CSV, the character elsewhere. */
export interface Place {
  line?: number;
  column?: number;
  /** 1-based data record, header excluded. */
  record?: number;
  found?: string;
}

/**
 * One problem, as data. The words (Persian and English) live in `messages`, keyed by `code`.
 * `places` holds the first places of one cause; `count` says how many there are in all.
 */
export interface Issue {
  code: string; // e.g. "cell/not-a-number"; permanent
  severity: Severity;
  /** Relative to the data folder, with "/", e.g. "datasets/pensions/pensions.csv". */
  file: string;
  line?: number;
  column?: number;
  record?: number;
  field?: { name: string; title?: string };
  found?: string;
  /** Values the wording needs, e.g. { closest: 'کرمان' }. */
  params: Readonly<Record<string, string | number | readonly string[]>>;
  places: readonly Place[];
  count: number;
}
