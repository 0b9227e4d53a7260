import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Resource } from '#model/dataset.ts';
import type { Field, Timing, Value } from '#model/table.ts';
import { confidences, statuses } from '#model/table.ts';
import { findConcept, textAt, valueAt } from '#model/table-access.ts';
import { dataWords } from '#messages/data-words.ts';
import { languageOf } from '#text/letters.ts';
import { formatFigure } from '#text/figure-number.ts';
import { formatPlainNumber } from '#text/numbers.ts';
import { formatPeriod } from '#text/periods.ts';
import { missingText } from './figure-view.ts';
import { moneyTag } from './money-tag.ts';
import { categoryLabel, placeOf } from './observations.ts';
import { optional } from './optional.ts';
import type { CellView, ColumnView, TableFrame } from './table-parts.ts';

export function columnView(field: Field, locale: Locale): ColumnView {
  const isNumber = field.concept === 'OBS_VALUE' || field.concept === 'SAMPLE_SIZE';
  return {
    name: field.name,
    title: localText(field.title, locale).text,
    ...foreignLang(localText(field.title, locale).text, locale),
    isNumber,
    ...(field.unit ? { unit: localText(field.unit.label, locale).text } : {}),
    ...(field.unit?.kind === 'money' ? { moneyUnit: field.unit.code } : {}),
  };
}

/** One cell as it is read, with status and address of its figure. */
export function cellView(frame: TableFrame, field: Field, row: number, index: number): CellView {
  const { locale, resource, dataset } = frame;
  const value = valueAt(resource.table, row, index);
  if (value.kind === 'missing') {
    const why = missingText(field, value.reason, locale);
    return { text: why, isNumber: false, isMissing: true, ...foreignLang(why, locale) };
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
    ...optional('money', moneyTagAt(frame, field, row)),
  };
}

/** The tag of an amount in a table. Only values are amounts: a column to read may hold rials, too, but has no period. */
function moneyTagAt({ resource: { table } }: TableFrame, field: Field, row: number): string | undefined {
  if (field.concept !== 'OBS_VALUE' || field.unit?.kind !== 'money') return undefined;
  const time = findConcept(table, 'TIME_PERIOD');
  const at = time === undefined ? undefined : valueAt(table, row, time);
  const period = at?.kind === 'period' ? at.period : undefined;
  return moneyTag(field, period, textAt(table, row, findConcept(table, 'REF_AREA')));
}

function valueText(
  { locale, places, resource }: TableFrame,
  field: Field,
  value: Exclude<Value, { kind: 'missing' }>,
): string {
  if (value.kind === 'number') {
    // A code, a year or a coordinate is not counted in thousands.
    return field.concept === 'ATTRIBUTE'
      ? formatPlainNumber(value.exact, locale)
      : formatFigure(value.exact, field, locale);
  }
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

/** Marks a text whose letters are all of the other language, so that it is spoken and set as such. */
export function foreignLang(text: string, locale: Locale): { lang?: Locale } {
  const lang = languageOf(text, locale);
  return lang === locale ? {} : { lang };
}
