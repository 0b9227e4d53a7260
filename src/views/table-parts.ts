import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource, Source } from '#model/dataset.ts';
import { findConcept, textAt } from '#model/table-access.ts';
import { optional } from './optional.ts';
import type { RevisionView } from './updates/revisions.ts';

export interface CellView {
  text: string;
  /** Language of the text when it is not the page's. */
  lang?: Locale;
  isNumber: boolean;
  isMissing: boolean;
  /** Ties a number to its cell. */
  key?: string;
  /** Where its row is, unless on this page. */
  href?: string;
  /** What shows an amount in other measures (data-money). */
  money?: string;
  /** The row's permanent address, where a cell and not a whole row stands for it. */
  anchor?: string;
  /** Number of the source in the list below the table. */
  source?: number;
  /** Mark of the note in the list below the table, e.g. "الف". */
  noteMark?: string;
  /** Status other than actual, said beside the number it qualifies. */
  mark?: string;
}

export interface ColumnView {
  name: string;
  title: string;
  /** Language of the title when it is not the page's. */
  lang?: Locale;
  unit?: string;
  /** Code of the unit where it is one of money: header and cells change together. */
  moneyUnit?: string;
  isNumber: boolean;
}

export interface RowView {
  anchor?: string;
  cells: readonly CellView[];
  /** What the latest release changed in this row, said right under it. */
  revisions?: readonly RevisionView[];
}

/** A source cited by rows of a table; `number` is its place in the list. */
export interface NumberedSource extends Source {
  number: number;
}

/**
 * A resource as a table a person reads: labels for codes, one number per source instead of four source columns.
 * Long: a row per record. Matrix: a row per period and a column per category, with notes below.
 */
export interface TableView {
  caption: string;
  /** Where the table is too long to be read here: what is shown of it, and where all of it is. */
  excerpt?: { caption: string; text: string; href: string; fileLabel: string };
  /** The unit of all numbers, where the columns do not name their own. */
  unit?: string;
  /** Code of that unit where it is one of money. */
  moneyUnit?: string;
  columns: readonly ColumnView[];
  rows: readonly RowView[];
  sources: readonly NumberedSource[];
  /** Notes of cells, each text once; empty where notes have a column of their own. */
  notes: readonly { mark: string; text: string; lang?: Locale }[];
}

/** What a table is made from. */
export interface TableFrame {
  dataset: Dataset;
  resource: Resource;
  locale: Locale;
  places: Catalogue['places'];
}

/** Gives each distinct source one number, in order of first use. */
export class SourceList {
  readonly all: NumberedSource[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(source: Source): number {
    const key = JSON.stringify([source.title, source.publisher, source.url, source.date]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.all.length + 1;
    this.#numbers.set(key, number);
    this.all.push({ ...source, number });
    return number;
  }
}

/** The source of a record, or undefined where it names none. */
export function sourceOfRow({ table }: Resource, row: number): Source | undefined {
  const at = (concept: Parameters<typeof findConcept>[1]): string | undefined =>
    textAt(table, row, findConcept(table, concept));
  const title = at('SOURCE_TITLE');
  if (!title) return undefined;
  return {
    title,
    ...optional('publisher', at('SOURCE_PUBLISHER')),
    ...optional('url', at('SOURCE_URL')),
    ...optional('date', at('SOURCE_DATE')),
  };
}

/** The note of a record in the reader's language, else in the other one; empty where there is none. */
export function noteOfRow({ table }: Resource, row: number, locale: Locale): string {
  const [own, other] = locale === 'fa' ? (['', '_EN'] as const) : (['_EN', ''] as const);
  const column = findConcept(table, `COMMENT_OBS${own}`) ?? findConcept(table, `COMMENT_OBS${other}`);
  return textAt(table, row, column) ?? '';
}
