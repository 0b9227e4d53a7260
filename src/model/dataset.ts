import type { Bilingual } from './bilingual.ts';
import type { Direction, Table } from './table.ts';

export const themes = [
  'coverage',
  'service-volume',
  'cost',
  'satisfaction',
  'complaints',
  'denominators',
  'other',
] as const;
export type Theme = (typeof themes)[number];

export interface Source {
  title: string;
  publisher?: string;
  url?: string;
  date?: string; // ISO Gregorian, possibly only a year
}

export interface Licence {
  name: string;
  title?: string;
  url?: string;
}

export const chartKinds = ['line', 'columns', 'bars', 'stacked', 'dots', 'before-after'] as const;
export type ChartKind = (typeof chartKinds)[number];

/** The descriptor's wish for a resource's chart; every part is optional and the rest is inferred. */
export interface ChartWish {
  kind?: ChartKind;
  /** Field whose categories become series. */
  series?: string;
  /** Field whose categories become bars. */
  category?: string;
  where?: Readonly<Record<string, string>>;
}

/** `selection`: the publisher named some only ("the five provinces with most calls"). */
export const completenesses = ['whole', 'selection'] as const;
export type Completeness = (typeof completenesses)[number];

/** `conflicts` holds other sources' figures for the same keys; `unplotted` holds undated or weak figures. */
export type ResourceRole = 'main' | 'conflicts' | 'unplotted';

/** What is hidden in a table to protect people. `small`, `others` and `marked` count cells. */
export interface Suppression {
  /** Counts below this are hidden; absent where the file itself hides cells and no rule is declared. */
  below?: number;
  hidesZero?: boolean;
  /** Hidden for being small: primary suppression. */
  small: number;
  /** Hidden so that the small ones cannot be worked out: other values of their rows, and secondary suppression. */
  others: number;
  /** Already hidden in the file. */
  marked: number;
}

/** One CSV of a dataset, read and checked. */
export interface Resource {
  name: string;
  title: Bilingual;
  description?: Bilingual;
  role: ResourceRole;
  /** Relative to the data folder, e.g. "datasets/insured/insured.csv". */
  file: string;
  /** Of the file as read; empty where cells of it are hidden, because guesses could be tested against it. */
  sha256: string;
  bytes: number;
  suppression?: Suppression;
  chart: ChartWish;
  /** Are the rows of each date all there are, or some that were picked? Absent: told from categories, places and totals. */
  completeness?: Completeness;
  /** Why its rows may not be compared with each other over time (other producers, other definitions). */
  incomparable?: Bilingual;
  /** Where present, this counts instead of the dataset's. */
  producer?: Bilingual;
  /** Where present, these count instead of the dataset's. */
  breaks?: readonly SeriesBreak[];
  /** The resource's descriptor as read, custom properties included. */
  descriptor: Readonly<Record<string, unknown>>;
  primaryKey: readonly string[];
  foreignKeys: readonly { fields: readonly string[]; resource: string; referenceFields: readonly string[] }[];
  table: Table;
}

/** A series that stands for the dataset in sentences and on the home page. */
export interface Headline {
  title: Bilingual;
  resource: string;
  measure: string;
  where: Readonly<Record<string, string>>;
  direction: Direction;
}

/** The definition changed with the period that begins at `at`, e.g. "1393". */
export interface SeriesBreak {
  at: string;
  reason: Bilingual;
}

/** A warning somebody looked into and answered; the answer is published. */
export interface Acknowledgement {
  /** e.g. "table/sum-mismatch" */
  code: string;
  resource?: string;
  reason: Bilingual;
}

export interface Dataset {
  name: string;
  title: Bilingual;
  description?: Bilingual;
  question?: Bilingual;
  theme: Theme;
  keywords: readonly string[];
  version?: string;
  created?: string;
  sources: readonly Source[];
  licences: readonly Licence[];
  licenceNote?: Bilingual;
  method?: Bilingual;
  /** The one office that produced all the figures, whoever published them. */
  producer?: Bilingual;
  limitations: readonly Bilingual[];
  related: readonly string[];
  breaks: readonly SeriesBreak[];
  /** Oddities of the figures that staff have checked and explain. */
  acknowledged: readonly Acknowledgement[];
  headlines: readonly Headline[];
  isSample: boolean;
  resources: readonly Resource[];
  /** The descriptor as read, for writing metadata files; custom properties included. */
  descriptor: Readonly<Record<string, unknown>>;
}
