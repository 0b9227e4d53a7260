import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Resource } from '#model/dataset.ts';
import type { PlaceEntry } from '#model/reference.ts';
import type { Column, Concept, Field, NumberColumn, Table } from '#model/table.ts';
import { confidences, statuses } from '#model/table.ts';
import { addedTexts } from '#exports/added-texts.ts';
import { fieldViews, type FieldView } from '#exports/field-views.ts';
import type { ExportColumn, ExportTable } from '#exports/canonical-table.ts';
import { dataWords } from '#messages/data-words.ts';
import { optional } from './optional.ts';
import type { Additivity, ColumnRole, ExploreChoice, ExploreColumn } from './explore/explore-props.ts';

/** More values than this are searched for, not listed. */
const mostChoices = 1000;

const roles: Partial<Record<Concept, ColumnRole>> = {
  TIME_PERIOD: 'period',
  REF_AREA: 'place',
  DIMENSION: 'dimension',
  OBS_VALUE: 'measure',
  OBS_STATUS: 'status',
  CONFIDENCE: 'confidence',
};

/** Details that are in the table from the start; sources, notes and added dates are there for the asking. */
const shownDetails: readonly Concept[] = ['ATTRIBUTE', 'SAMPLE_SIZE', 'UNIT_MEASURE'];

/** The columns of a published table as the explorer offers them, in their order. */
export function exploreColumns(
  { table }: Resource,
  exported: ExportTable,
  locale: Locale,
  places: readonly PlaceEntry[],
): ExploreColumn[] {
  const names = new Set(exported.columns.map(({ name }) => name));
  const views = fieldViews(exported);
  return exported.columns.map((column, place) => {
    const index = table.fields.indexOf(column.field);
    const cells = table.columns[index];
    if (!cells) throw new Error(`Column ${column.name} has no cells.`);
    return column.added
      ? addedColumn(column, locale)
      : ownColumn({ table, cells, field: column.field, locale, places, names, view: views[place] });
  });
}

function addedColumn({ name, field, added }: ExportColumn, locale: Locale): ExploreColumn {
  const texts = addedTexts[added ?? 'place-code'];
  const title = localText({ fa: texts.title, en: texts.titleEn }, locale).text;
  return {
    name,
    title: `${localText(field.title, locale).text}: ${title}`,
    kind: 'text',
    role: 'detail',
    isShown: false,
  };
}

interface Own {
  table: Table;
  cells: Column;
  field: Field;
  locale: Locale;
  places: readonly PlaceEntry[];
  names: ReadonlySet<string>;
  /** How the typed files have it. */
  view: FieldView | undefined;
}

function ownColumn(own: Own): ExploreColumn {
  const { table, cells, field, locale, names, view } = own;
  const title = localText(field.title, locale);
  const [start, end] = [`${field.name}_start`, `${field.name}_end`];
  const isMeasure = field.concept === 'OBS_VALUE' && cells.kind === 'number';
  // Of several period columns the first says when; the others are details.
  const isFirst =
    table.fields.findIndex(({ concept }) => concept === field.concept) === table.fields.indexOf(field);
  const role = roles[field.concept] ?? 'detail';
  const choices = choicesOf(own);
  return {
    name: field.name,
    title: title.text,
    ...(title.lang === locale ? {} : { lang: title.lang }),
    kind: cells.kind,
    role: role === 'measure' && !isMeasure ? 'detail' : role === 'period' && !isFirst ? 'dimension' : role,
    isShown: role !== 'detail' || shownDetails.includes(field.concept),
    ...optional('unit', field.unit && localText(field.unit.label, locale).text),
    ...optional('decimals', field.decimals),
    ...(field.unit?.kind === 'money' ? { isMoney: true } : {}),
    ...(cells.kind === 'number' && field.concept === 'ATTRIBUTE' ? { isPlainNumber: true } : {}),
    ...optional('choices', choices),
    ...(cells.kind === 'period' ? { calendar: field.calendar } : {}),
    ...(cells.kind === 'period' && names.has(start) && names.has(end) ? { bounds: { start, end } } : {}),
    ...optional('missingColumn', view?.missingColumn),
    ...(cells.kind === 'number' && !view?.exactAsText ? optional('written', writtenForms(cells)) : {}),
    ...optional('missing', missingWords(field, locale)),
    ...(isMeasure ? { additivity: additivityOf(field), timing: field.timing } : {}),
  };
}

/** More spellings than this are left to the files: the numbers are the same, zeros at the end of a fraction are not. */
const mostSpellings = 2000;

/** How numbers are written that a double gives back as another text: "84.50". One number of digits, or text by row. */
function writtenForms({ exact, numbers, missing }: NumberColumn): ExploreColumn['written'] {
  if (exact.size === 0) return undefined;
  const digits = new Set<number>();
  for (let row = 0; row < numbers.length && digits.size < 2; row += 1) {
    if (missing.has(row)) continue;
    digits.add((exact.get(row) ?? String(numbers[row])).split('.')[1]?.length ?? 0);
  }
  const [fraction] = digits;
  if (digits.size === 1 && fraction !== undefined) return { fraction };
  return exact.size > mostSpellings ? undefined : { texts: Object.fromEntries(exact) };
}

function additivityOf({ aggregation, unit }: Field): Additivity {
  if (aggregation === 'sum') return 'sum';
  if (unit?.kind === 'percent') return 'rate';
  if (unit?.kind === 'index' || unit?.kind === 'score' || unit?.kind === 'duration') return unit.kind;
  return 'undeclared';
}

function missingWords({ missingLabels }: Field, locale: Locale): ExploreColumn['missing'] {
  if (!missingLabels || missingLabels.size === 0) return undefined;
  return Object.fromEntries(
    [...missingLabels].map(([reason, text]) => [reason, localText(text, locale).text]),
  );
}

function choicesOf(own: Own): ExploreChoice[] | undefined {
  const { cells, field } = own;
  if (cells.kind === 'number' || cells.dictionary.length > mostChoices) return undefined;
  if (cells.kind === 'period') {
    const byTime = cells.dictionary.toSorted((a, b) => a.startDay - b.startDay || a.endDay - b.endDay);
    return [...new Set(byTime.map(({ text }) => text))].map((text) => ({ value: text, label: text }));
  }
  if (!(field.concept in roles)) return undefined;
  if (field.concept === 'REF_AREA') return placeChoices(own, cells.dictionary);
  const order = new Map(field.categories.map(({ value }, index) => [value, index]));
  const inOrder = [...new Set(cells.dictionary)].sort(
    (a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity) || 0,
  );
  return inOrder.map((value) => choice(own, value));
}

function choice({ field, locale }: Own, value: string): ExploreChoice {
  const category = field.categories.find((candidate) => candidate.value === value);
  const words = dataWords[locale];
  const status = statuses.find((word) => field.concept === 'OBS_STATUS' && word === value);
  const confidence = confidences.find((word) => field.concept === 'CONFIDENCE' && word === value);
  const known = status ? words.statuses[status] : confidence ? words.confidences[confidence] : undefined;
  return {
    value,
    label: known ?? (category ? localText(category.label, locale).text : value),
    ...(category?.isTotal ? { isTotal: true } : {}),
  };
}

function placeChoices({ locale, places, field }: Own, areas: readonly string[]): ExploreChoice[] {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const totals = new Set(field.categories.filter(({ isTotal }) => isTotal).map(({ value }) => value));
  const choices = areas.map((area): ExploreChoice => {
    const place = byCode.get(area);
    if (!place) return { value: area, label: area, isUnknownPlace: true };
    const parent = place.parent === undefined ? undefined : byCode.get(place.parent);
    return {
      value: place.name.fa,
      label: place.name[locale],
      ...(totals.has(area) ? { isTotal: true } : {}),
      ...optional('within', parent?.name.fa),
    };
  });
  // Two places of one name are one text in the file.
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}
