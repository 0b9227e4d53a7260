import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Field } from '#model/table.ts';
import { allOfConcept, findConcept, textAt } from '#model/table-access.ts';
import { dataWords } from '#messages/data-words.ts';
import { localDigits } from '#text/digits.ts';
import { rowAnchor } from './links.ts';
import { categoryLabel } from './observations.ts';
import { cellView, columnView, foreignLang } from './table-cell.ts';
import type { CellView, ColumnView, RowView, TableFrame, TableView } from './table-parts.ts';
import { optional } from './optional.ts';
import { noteOfRow, SourceList, sourceOfRow } from './table-parts.ts';

interface Axes {
  period: number;
  dimension: number;
  measure: number;
  field: Field;
  /** Category values in the descriptor's order, then in that of first appearance. */
  values: readonly string[];
}

const mostColumns = 8;

/**
 * A table with a row per period and a column per category, where that says all: one dimension with two to eight
 * categories, two periods or more, one measure and no other column to read. Otherwise undefined.
 */
export function matrixView(frame: TableFrame): TableView | undefined {
  const { resource, locale } = frame;
  const axes = axesOf(frame);
  if (!axes) return undefined;
  const sources = new SourceList();
  const notes = new NoteList(locale);
  const records = Map.groupBy(
    Array.from({ length: resource.table.rowCount }, (_, row) => row),
    (row) => textAt(resource.table, row, axes.period) ?? '',
  );
  if (records.size < 2) return undefined;
  const unit = resource.table.fields[axes.measure]?.unit;
  const rows = [...records.values()].map((group) => matrixRow(frame, axes, group, sources, notes));
  return {
    caption: localText(resource.title, locale).text,
    ...optional('unit', unit && localText(unit.label, locale).text),
    ...(unit?.kind === 'money' ? { moneyUnit: unit.code } : {}),
    columns: matrixColumns(frame, axes),
    rows,
    sources: sources.all,
    notes: notes.all,
  };
}

function axesOf({ resource }: TableFrame): Axes | undefined {
  const { table } = resource;
  const period = findConcept(table, 'TIME_PERIOD');
  const [dimension, ...otherDimensions] = allOfConcept(table, 'DIMENSION');
  const [measure, ...otherMeasures] = allOfConcept(table, 'OBS_VALUE');
  const others = table.fields.filter(({ concept }) =>
    ['REF_AREA', 'SAMPLE_SIZE', 'ATTRIBUTE', 'UNIT_MEASURE'].includes(concept),
  );
  if (period === undefined || dimension === undefined || measure === undefined) return undefined;
  if (otherDimensions.length + otherMeasures.length + others.length > 0) return undefined;
  const field = table.fields[dimension];
  const pairs = Array.from({ length: table.rowCount }, (_, row) => [
    textAt(table, row, period),
    textAt(table, row, dimension),
  ]);
  const isWhole = pairs.flat().every((part) => part !== undefined);
  const isUnique = new Set(pairs.map((pair) => JSON.stringify(pair))).size === table.rowCount;
  const found = new Set(pairs.map(([, value]) => value ?? ''));
  const listed =
    field?.categories.map((category) => category.value).filter((value) => found.has(value)) ?? [];
  const values = [...new Set([...listed, ...found])];
  if (!field || !isWhole || !isUnique || values.length < 2 || values.length > mostColumns) return undefined;
  return { period, dimension, measure, field, values };
}

function matrixColumns({ resource, locale }: TableFrame, axes: Axes): ColumnView[] {
  const time = resource.table.fields[axes.period];
  if (!time) return [];
  return [
    columnView(time, locale),
    ...axes.values.map((value) => {
      const title = categoryLabel(axes.field, value, locale);
      return { name: value, title, isNumber: true, ...foreignLang(title, locale) };
    }),
  ];
}

function matrixRow(
  frame: TableFrame,
  axes: Axes,
  group: readonly number[],
  sources: SourceList,
  notes: NoteList,
): RowView {
  const { resource, locale } = frame;
  const { fields } = resource.table;
  const [time, measure] = [fields[axes.period], fields[axes.measure]];
  const first = group[0];
  if (!time || !measure || first === undefined) return { cells: [] };
  const cells = axes.values.map((value): CellView => {
    const row = group.find((candidate) => textAt(resource.table, candidate, axes.dimension) === value);
    if (row === undefined) return { text: dataWords[locale].noRow, isNumber: false, isMissing: true };
    const source = sourceOfRow(resource, row);
    const noteMark = notes.markOf(qualification(frame, row));
    return {
      ...cellView(frame, measure, row, axes.measure),
      anchor: rowAnchor(resource.name, row),
      ...(source ? { source: sources.numberOf(source) } : {}),
      ...(noteMark ? { noteMark } : {}),
    };
  });
  return { cells: [cellView(frame, time, first, axes.period), ...cells] };
}

/** The note of a record, led by its confidence where that is not high. */
function qualification({ resource, locale }: TableFrame, row: number): string {
  const confidence = textAt(resource.table, row, findConcept(resource.table, 'CONFIDENCE'));
  const words = dataWords[locale];
  const doubt =
    confidence === 'low' || confidence === 'medium'
      ? `${words.confidence}${words.colon}${words.confidences[confidence]}.`
      : '';
  return [doubt, noteOfRow(resource, row, locale)].filter(Boolean).join(' ');
}

const letters: Readonly<Record<Locale, readonly string[]>> = {
  fa: 'الف ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی'.split(' '),
  en: [...'abcdefghijklmnopqrstuvwxyz'],
};

/** Gives each distinct note one letter, then numbers, in order of first use. */
class NoteList {
  readonly all: { mark: string; text: string; lang?: Locale }[] = [];
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  markOf(text: string): string | undefined {
    if (!text) return undefined;
    const known = this.all.find((note) => note.text === text);
    if (known) return known.mark;
    const alphabet = letters[this.#locale];
    const place = this.all.length;
    const mark = alphabet[place] ?? localDigits(String(place - alphabet.length + 1), this.#locale);
    this.all.push({ mark, text, ...foreignLang(text, this.#locale) });
    return mark;
  }
}
