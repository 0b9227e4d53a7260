import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import { allOfConcept } from '#model/table-access.ts';
import { dataWords } from '#messages/data-words.ts';
import { yearsWords } from '#messages/years-words.ts';
import { href } from '#text/address.ts';
import { formatNumber } from '#text/numbers.ts';
import { formatPeriod } from '#text/periods.ts';
import type { FigureView } from './figure-view.ts';
import { figureView } from './figure-view.ts';
import { byCategories } from './indicator-names.ts';
import { datasetPath, sectionId } from './links.ts';
import { sourceText } from './move-view.ts';
import { categoryLabel } from './observations.ts';
import { optional } from './optional.ts';
import type { DatedObservation, YearEntry, YearTable } from './year-index.ts';
import { isNumber } from './year-index.ts';

export interface YearRowView {
  label: string;
  periodText: string;
  figure: FigureView;
  isDoubtful: boolean;
}

/** One table's figures of one year, the national ones first; what is left to its own page is said. */
export interface YearTableView {
  id: string;
  title: LocalText;
  href: string;
  rows: readonly YearRowView[];
  /** How many figures of the whole are in the full table only. */
  more?: string;
  placeFigures?: string;
}

export interface YearDatasetView {
  title: LocalText;
  href: string;
  tables: readonly YearTableView[];
  sources: readonly LocalText[];
  conflicts?: { text: string; href: string };
}

/** A year's page shows so many rows of a table; its own page has them all. */
const mostRows = 12;

/** The datasets that have figures for a year, in the order of the catalogue. */
export function yearDatasetViews(
  tables: readonly YearTable[],
  { conflicts }: YearEntry,
  locale: Locale,
): YearDatasetView[] {
  const words = yearsWords[locale];
  return [...Map.groupBy(tables, ({ dataset }) => dataset)].map(([dataset, own]) => {
    const address = href(locale, datasetPath(dataset.name));
    const rivals = conflicts.get(dataset.name);
    const shown = own.map((table) => ({ table, rows: chooseRows(table) }));
    return {
      title: localText(dataset.title, locale),
      href: address,
      tables: shown.map(({ table, rows }) => tableView(table, rows, locale)),
      sources: sourcesOf(
        shown.flatMap(({ rows }) => rows),
        locale,
      ),
      ...optional(
        'conflicts',
        rivals === undefined
          ? undefined
          : {
              text: words.conflicting(formatNumber(rivals, locale), rivals === 1),
              href: `${address}#conflicts`,
            },
      ),
    };
  });
}

/** All rows of the whole, or of a long table the last figure of each series; in the order of categories, then of time. */
function chooseRows({ resource, whole }: YearTable): DatedObservation[] {
  const compare = byCategories(resource);
  const sorted = whole.toSorted(
    (a, b) => a.column - b.column || compare(a.dimensions, b.dimensions) || a.period.endDay - b.period.endDay,
  );
  if (sorted.length <= mostRows) return sorted;
  const series = Map.groupBy(sorted.filter(isNumber), (one) => JSON.stringify([one.column, one.dimensions]));
  return [...series.values()].flatMap((rows) => rows.at(-1) ?? []).slice(0, mostRows);
}

function tableView(table: YearTable, rows: readonly DatedObservation[], locale: Locale): YearTableView {
  const { dataset, resource, whole, placeFigures } = table;
  const words = yearsWords[locale];
  const more = whole.filter(isNumber).length - rows.filter(isNumber).length;
  return {
    id: `${dataset.name}--${resource.name}`,
    title: localText(resource.title, locale),
    href: `${href(locale, datasetPath(dataset.name))}#${sectionId(resource.name)}`,
    rows: rows.map((row) => rowView(row, locale)),
    ...optional('more', more > 0 ? words.moreFigures(formatNumber(more, locale), more === 1) : undefined),
    ...optional(
      'placeFigures',
      placeFigures > 0
        ? words.placeFigures(formatNumber(placeFigures, locale), placeFigures === 1)
        : undefined,
    ),
  };
}

function rowView(row: DatedObservation, locale: Locale): YearRowView {
  return {
    label: rowLabel(row, locale),
    periodText: formatPeriod(row.period, locale, row.measure.timing),
    figure: figureView(row, locale),
    isDoubtful: row.confidence === 'low',
  };
}

/** The row's categories; the column as well where the table has several, or nothing else is there to say. */
function rowLabel({ resource, measure, dimensions }: DatedObservation, locale: Locale): string {
  const { table } = resource;
  const labels = Object.entries(dimensions).flatMap(([name, value]) => {
    const field = table.fields.find((candidate) => candidate.name === name);
    return field && value ? [categoryLabel(field, value, locale)] : [];
  });
  const isAlone = allOfConcept(table, 'OBS_VALUE').length === 1;
  const column = localText(measure.title, locale).text;
  const parts = isAlone && labels.length > 0 ? labels : [column, ...labels];
  return parts.join(dataWords[locale].separator);
}

function sourcesOf(rows: readonly DatedObservation[], locale: Locale): LocalText[] {
  const texts = rows.filter(isNumber).flatMap((row) => sourceText(row, locale) ?? []);
  return [...new Map(texts.map((text) => [text.text, text])).values()];
}
