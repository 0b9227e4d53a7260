import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource, Source } from '#model/dataset.ts';
import type { Field, Timing, Value } from '#model/table.ts';
import { confidences, statuses } from '#model/table.ts';
import { findConcept, textAt, valueAt } from '#model/table-access.ts';
import { dataWords } from '#messages/data-words.ts';
import { localDigits } from '#text/digits.ts';
import { languageOf } from '#text/letters.ts';
import { formatNumber } from '#text/numbers.ts';
import { formatPeriod } from '#text/periods.ts';
import { rowAnchor } from './links.ts';
import { categoryLabel, placeOf } from './observations.ts';

export interface CellView {
  text: string;
  /** Language of the text when it is not the page's. */
  lang?: Locale;
  isNumber: boolean;
  isMissing: boolean;
  /** Ties a number to its cell. */
  key?: string;
  /** Numbers of sources, in source cells. */
  sources?: readonly number[];
  /** Status other than actual, said beside the number it qualifies. */
  mark?: string;
}

export interface ColumnView {
  name: string;
  title: string;
  unit?: string;
  isNumber: boolean;
}

export interface RowView {
  anchor: string;
  cells: readonly CellView[];
}

/** A source cited by rows of a table; `number` is its place in the list. */
export interface NumberedSource extends Source {
  number: number;
}

/** A resource as a table a person reads: labels for codes, one number per source instead of four source columns. */
export interface TableView {
  caption: string;
  columns: readonly ColumnView[];
  rows: readonly RowView[];
  sources: readonly NumberedSource[];
}

interface Frame {
  dataset: Dataset;
  resource: Resource;
  locale: Locale;
  places: Catalogue['places'];
}

/** Columns told elsewhere: sources as numbers, notes merged, status beside the value. */
const folded = new Set([
  'SOURCE_TITLE',
  'SOURCE_PUBLISHER',
  'SOURCE_URL',
  'SOURCE_DATE',
  'COMMENT_OBS',
  'COMMENT_OBS_EN',
  'OBS_STATUS',
]);

/** Builds the full table of a resource for a reader, one row per record, in file order. */
export function tableView(frame: Frame): TableView {
  const { resource, locale } = frame;
  const words = dataWords[locale];
  const { table } = resource;
  const sources = new SourceList();
  const shown = table.fields.flatMap((field, index) => (folded.has(field.concept) ? [] : [{ field, index }]));
  const hasNotes = noteColumn(resource, locale) !== undefined;
  const hasSources = findConcept(table, 'SOURCE_TITLE') !== undefined;
  const columns: ColumnView[] = [
    ...shown.map(({ field }) => columnView(field, locale)),
    ...(hasSources ? [{ name: 'source', title: words.source, isNumber: false }] : []),
    ...(hasNotes ? [{ name: 'note', title: words.note, isNumber: false }] : []),
  ];
  const rows = Array.from({ length: table.rowCount }, (_, row): RowView => ({
    anchor: rowAnchor(resource.name, row),
    cells: [
      ...shown.map(({ field, index }) => cellView(frame, field, row, index)),
      ...(hasSources ? [sourceCell(frame, row, sources)] : []),
      ...(hasNotes ? [noteCell(frame, row)] : []),
    ],
  }));
  return { caption: localText(resource.title, locale).text, columns, rows, sources: sources.all };
}

function columnView(field: Field, locale: Locale): ColumnView {
  const isNumber = field.concept === 'OBS_VALUE' || field.concept === 'SAMPLE_SIZE';
  return {
    name: field.name,
    title: localText(field.title, locale).text,
    isNumber,
    ...(field.unit ? { unit: localText(field.unit.label, locale).text } : {}),
  };
}

function cellView(frame: Frame, field: Field, row: number, index: number): CellView {
  const { locale, resource, dataset } = frame;
  const value = valueAt(resource.table, row, index);
  if (value.kind === 'missing') {
    return { text: dataWords[locale].missing[value.reason], isNumber: false, isMissing: true };
  }
  const text = valueText(frame, field, value);
  if (value.kind !== 'number')
    return { text, isNumber: false, isMissing: false, ...foreignLang(text, locale) };
  const status = statuses.find(
    (s) => s === textAt(resource.table, row, findConcept(resource.table, 'OBS_STATUS')),
  );
  const isMarked = field.concept === 'OBS_VALUE' && status !== undefined && status !== 'actual';
  return {
    text,
    isNumber: true,
    isMissing: false,
    key: `${dataset.name}/${resource.name}/${row + 1}/${field.name}`,
    ...(isMarked ? { mark: dataWords[locale].statuses[status] } : {}),
  };
}

function valueText(
  { locale, places, resource }: Frame,
  field: Field,
  value: Exclude<Value, { kind: 'missing' }>,
): string {
  if (value.kind === 'number') return formatNumber(value.exact, locale);
  if (value.kind === 'period') return formatPeriod(value.period, locale, measureTiming(resource));
  if (field.concept === 'REF_AREA') return placeOf(value.text, places)?.name[locale] ?? value.text;
  if (field.concept === 'CONFIDENCE') {
    const word = confidences.find((confidence) => confidence === value.text);
    return word ? dataWords[locale].confidences[word] : value.text;
  }
  return categoryLabel(field, value.text, locale);
}

/** A period column says when; whether that is "in" or "at the end of" is a property of what was measured. */
function measureTiming(resource: Resource): Timing {
  return resource.table.fields.find((field) => field.concept === 'OBS_VALUE')?.timing ?? 'flow';
}

function noteColumn(resource: Resource, locale: Locale): number | undefined {
  const own = findConcept(resource.table, locale === 'fa' ? 'COMMENT_OBS' : 'COMMENT_OBS_EN');
  return own ?? findConcept(resource.table, 'COMMENT_OBS') ?? findConcept(resource.table, 'COMMENT_OBS_EN');
}

function noteCell({ resource, locale }: Frame, row: number): CellView {
  const text = textAt(resource.table, row, noteColumn(resource, locale)) ?? '';
  return { text, isNumber: false, isMissing: false, ...foreignLang(text, locale) };
}

/** Marks a text whose letters are all of the other language, so that it is spoken and set as such. */
function foreignLang(text: string, locale: Locale): { lang?: Locale } {
  const lang = languageOf(text, locale);
  return lang === locale ? {} : { lang };
}

function sourceCell({ resource, locale }: Frame, row: number, list: SourceList): CellView {
  const { table } = resource;
  const title = textAt(table, row, findConcept(table, 'SOURCE_TITLE'));
  if (!title) return { text: '', isNumber: false, isMissing: false };
  const publisher = textAt(table, row, findConcept(table, 'SOURCE_PUBLISHER'));
  const url = textAt(table, row, findConcept(table, 'SOURCE_URL'));
  const date = textAt(table, row, findConcept(table, 'SOURCE_DATE'));
  const number = list.numberOf({
    title,
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
    ...(date ? { date } : {}),
  });
  return { text: localDigits(String(number), locale), isNumber: false, isMissing: false, sources: [number] };
}

/** Gives each distinct source one number, in order of first use. */
class SourceList {
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
