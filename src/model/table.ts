import type { Bilingual } from './bilingual.ts';
import type { Missing, MissingReason } from './missing.ts';
import type { Calendar, Period } from './period.ts';
import type { Unit } from './units.ts';

export const concepts = [
  'TIME_PERIOD',
  'REF_AREA',
  'DIMENSION',
  'OBS_VALUE',
  'UNIT_MEASURE',
  'OBS_STATUS',
  'CONFIDENCE',
  'SAMPLE_SIZE',
  'SOURCE_TITLE',
  'SOURCE_PUBLISHER',
  'SOURCE_URL',
  'SOURCE_DATE',
  'COMMENT_OBS',
  'COMMENT_OBS_EN',
  'ATTRIBUTE',
] as const;
export type Concept = (typeof concepts)[number];

export const statuses = ['actual', 'provisional', 'estimate', 'budget', 'claim'] as const;
export type Status = (typeof statuses)[number];

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

export type Timing = 'stock' | 'flow';
export type Direction = 'more-is-better' | 'less-is-better' | 'neutral';

/** One value a category column may hold. `isTotal` marks the sum of its siblings. */
export interface Category {
  value: string;
  label: Bilingual;
  isTotal: boolean;
}

/** What a column means: declared in the descriptor, else inferred from type, name and content. */
export interface Field {
  name: string;
  type: string; // Table Schema type
  format: string; // Table Schema format, "default" if absent
  title: Bilingual;
  definition?: Bilingual;
  concept: Concept;
  categories: readonly Category[];
  unit?: Unit;
  /** SDMX DECIMALS: fraction digits readers see; figures are stored and published with all of theirs. */
  decimals?: number;
  /** How many people a survey's sample was drawn from, where that narrows its intervals. */
  populationSize?: number;
  /** Name of the column with the events of this rate: what chance works on. */
  numerator?: string;
  timing: Timing;
  direction: Direction;
  aggregation: 'sum' | 'none';
  calendar: Calendar;
  /** The publisher's own words for why a value is missing, in place of the site's. */
  missingLabels?: ReadonlyMap<MissingReason, Bilingual>;
}

/** A number as published: `value` for drawing, `exact` is the canonical decimal, e.g. "-12345678901234567890.50". */
export interface Quantity {
  kind: 'number';
  value: number;
  exact: string;
}
export interface TextValue {
  kind: 'text';
  text: string;
}
export interface PeriodValue {
  kind: 'period';
  period: Period;
}
export type Value = Quantity | TextValue | PeriodValue | Missing;

/**
 * One column of a checked table, stored by column so that a million rows stay small.
 * In a `REF_AREA` column of known places the dictionary holds their codes ("IR-23"), whatever the file says;
 * the field's `categories` bring the names.
 * `codes[row]` indexes `dictionary`; -1-n means missing with reason `missingReasons[n]`.
 * Numbers: `numbers[row]` for arithmetic, NaN only under a missing code; `exact` holds decimals whose text a double cannot give back.
 */
export interface TextColumn {
  kind: 'text';
  codes: Int32Array;
  dictionary: readonly string[];
}
export interface NumberColumn {
  kind: 'number';
  numbers: Float64Array;
  exact: ReadonlyMap<number, string>;
  missing: ReadonlyMap<number, MissingReason>;
}
export interface PeriodColumn {
  kind: 'period';
  codes: Int32Array;
  dictionary: readonly Period[];
}
export type Column = TextColumn | NumberColumn | PeriodColumn;

/** A checked table. `lines[row]` is the 1-based first line of the record in its file. */
export interface Table {
  rowCount: number;
  fields: readonly Field[];
  columns: readonly Column[]; // same order as fields
  lines: Uint32Array;
}
