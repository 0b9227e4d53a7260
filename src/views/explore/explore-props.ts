import type { Locale, LocalText } from '#model/bilingual.ts';
import type { MissingReason } from '#model/missing.ts';
import type { Calendar } from '#model/period.ts';
import type { Timing } from '#model/table.ts';

/** One value that a column holds, as the published file writes it and as a reader reads it. */
export interface ExploreChoice {
  value: string;
  label: string;
  /** The sum of its siblings. */
  isTotal?: true;
  /** Value of the place that contains this one. */
  within?: string;
  /** A place nothing is known about: it may lie in another one. */
  isUnknownPlace?: true;
}

/** What a column is for: dimensions tell figures apart, measures hold them, details qualify them. */
export type ColumnRole = 'period' | 'place' | 'dimension' | 'measure' | 'status' | 'confidence' | 'detail';

/** Why figures of a measure may or may not be added up: what kind of figure it is. */
export type Additivity = 'sum' | 'rate' | 'index' | 'score' | 'duration' | 'undeclared';

/** A column of the published table, under its published name. */
export interface ExploreColumn {
  name: string;
  title: string;
  /** Language of the title where it is not the page's. */
  lang?: Locale;
  kind: 'period' | 'text' | 'number';
  role: ColumnRole;
  /** Is it in the table before a reader chooses? */
  isShown: boolean;
  unit?: string;
  /** Fraction digits readers see, as the descriptor declares them. */
  decimals?: number;
  /** An amount, shown to the last digit. */
  isMoney?: true;
  /** A code, a year or a coordinate, not counted in thousands. */
  isPlainNumber?: true;
  /** Every value of the column, unless they are too many to list; of periods the written form, in order of time. */
  choices?: readonly ExploreChoice[];
  calendar?: Calendar;
  /** Of a period column: the columns with its first and last day. */
  bounds?: { start: string; end: string };
  /** The column of the Parquet file that says why a cell is missing; absent where none is. */
  missingColumn?: string;
  /** Spelling of numbers that a typed file does not keep, zeros at the end of a fraction: for all, or by row from 0. */
  written?: { fraction: number } | { texts: Readonly<Record<string, string>> };
  /** The publisher's own words for why a value is missing. */
  missing?: Readonly<Partial<Record<MissingReason, string>>>;
  /** Of measures. */
  additivity?: Additivity;
  timing?: Timing;
}

/** One table of a dataset and where its file is. */
export interface ExploreTable {
  name: string;
  title: LocalText;
  rowCount: number;
  columns: readonly ExploreColumn[];
  /** The Parquet file; `footer` is how many bytes at its end say where everything is. */
  file: { href: string; bytes: number; footer: number; sha256: string };
  /** Do the columns of the primary key all tell figures apart, so that no two rows are of the same thing? */
  hasKey: boolean;
  /** Where a row is explained; `#anchor` follows. Rows that are in the file only share the table's own. */
  rowHref: { page: string; row?: string; table: string };
  timing: Timing;
  /** Definitions change on these days since 1970-01-01; the reasons are said beside a chart. */
  breaks: readonly { day: number; label: string; note: string }[];
  /** Other sources' figures of the same things. */
  isConflicts?: true;
  /** Undated or weak figures: nothing may be drawn. */
  isUnplotted?: true;
  /** Why its rows may not be compared over time. */
  incomparable?: string;
  /** The column that says who published a row; absent where none does. */
  publisherColumn?: string;
  /** Who published the dataset, for rows that do not say. */
  sources: readonly string[];
  /** Id of the release that has this table as it is; absent where none has it yet. */
  release?: string;
}

/** Everything the explorer knows before it reads a file; printed as JSON into its page. */
export interface ExploreProps {
  locale: Locale;
  dataset: string;
  title: string;
  /** Made-up data that shows what a dataset would look like. */
  isSample?: true;
  tables: readonly ExploreTable[];
}
