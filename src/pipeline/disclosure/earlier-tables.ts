import type { Calendar, Period } from '#model/period.ts';
import { unitNamed } from '#model/units.ts';
import { parsePeriod } from '#text/periods.ts';
import { calendarOf } from '../read-period-cell.ts';
import {
  isCountry,
  periodName,
  placeName,
  totalsAmong,
  type Dimension,
  type FigureTable,
  type Measure,
} from './figure-tables.ts';

/** One version of a table as a release published it: the cells of its CSV and what its descriptor said of them. */
export interface EarlierTable {
  name: string;
  /** Id of the release that brought it. */
  release: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** Columns by what they are, as the ledger keeps it. */
  facts?: { key: readonly string[]; measures: readonly string[]; period?: string };
  /** The published fields, unread. */
  fields?: readonly unknown[];
}

interface PublishedField {
  name?: string;
  concept?: string;
  unit?: string;
  calendar?: Calendar;
  categories?: readonly unknown[];
}

const aboutConcepts = ['TIME_PERIOD', 'REF_AREA', 'DIMENSION', 'UNIT_MEASURE'];

/**
 * An earlier version, read by what was said of its columns when it was published, and by today's columns of the same
 * names where nothing was. Columns may have come, gone or changed their names since.
 */
export function earlierFigureTable(version: EarlierTable, today: readonly FigureTable[]): FigureTable {
  const columns = version.columns.map((name) => columnOf(name, version, today));
  return {
    name: version.name,
    release: version.release,
    rule: undefined,
    dimensions: columns
      .flatMap(({ dimension }) => dimension ?? [])
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    measures: columns.flatMap(({ measure }) => measure ?? []),
    rowCount: version.rows.length,
  };
}

function columnOf(
  name: string,
  version: EarlierTable,
  today: readonly FigureTable[],
): { dimension?: Dimension; measure?: Measure } {
  const { facts, fields = [] } = version;
  const field = (fields as readonly PublishedField[]).find((one) => one.name === name) ?? {};
  // The table of the same name first.
  const tables = today.toSorted((a, b) => Number(b.name === version.name) - Number(a.name === version.name));
  const measure = tables.flatMap(({ measures }) => measures.find((one) => one.name === name) ?? [])[0];
  if (field.concept === 'OBS_VALUE' || facts?.measures.includes(name) || measure)
    return { measure: measureOf(name, version, field, measure) };
  const known = tables.flatMap((table) => dimensionFrom(table, name) ?? [])[0];
  const isKey = field.concept === undefined && facts?.key.includes(name) === true;
  if (!known && !isKey && !aboutConcepts.includes(field.concept ?? '')) return {};
  return { dimension: dimensionOf(name, version, field, known) };
}

interface KnownDimension {
  dimension: Dimension;
  calendar: Calendar | undefined;
}

/** Today's dimension in a column of this name. */
function dimensionFrom({ resource, dimensions }: FigureTable, column: string): KnownDimension | undefined {
  const meant = resource?.meant.find(({ plan }) => plan.name === column);
  const dimension = meant && dimensions.find(({ name }) => name === meant.concept || name === column);
  if (!dimension) return undefined;
  const calendar = meant.column.kind === 'period' ? meant.column.dictionary[0]?.calendar : undefined;
  return { dimension, calendar };
}

function dimensionOf(
  column: string,
  { columns, rows, facts }: EarlierTable,
  { concept, categories = [], calendar }: PublishedField,
  known: KnownDimension | undefined,
): Dimension {
  const isPeriod = facts?.period === column || concept === periodName;
  const name = isPeriod ? periodName : concept === placeName ? placeName : (known?.dimension.name ?? column);
  const own = totalsAmong(categories.flatMap(categoryOf));
  const isTotal = (text: string): boolean => own.isTotal(text) || known?.dimension.isTotal(text) === true;
  const textOf = cellReader(columns, rows, column);
  const codeOf = cellReader(columns, rows, `${column}_code`);
  const placeOf = (row: number): string | undefined => codeOf(row) ?? textOf(row);
  const periodOf = (row: number): Period | undefined => {
    const text = name === periodName ? textOf(row) : undefined;
    return text === undefined ? undefined : periodIn(text, calendar ?? known?.calendar);
  };
  return {
    name,
    textOf: name === placeName ? placeOf : textOf,
    periodOf,
    isTotal: name === placeName ? isCountry : isTotal,
    declared: own.declared || (known?.dimension.declared ?? 0),
  };
}

/** A category of a published field: a plain value, or one with words beside it. */
function categoryOf(category: unknown): { value: string; isTotal: boolean; label: string }[] {
  if (typeof category === 'string') return [{ value: category, isTotal: false, label: category }];
  const { value, total, label } = (category ?? {}) as { value?: unknown; total?: unknown; label?: unknown };
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  return [{ value: String(value), isTotal: total === true, label: typeof label === 'string' ? label : '' }];
}

function measureOf(
  name: string,
  { columns, rows }: EarlierTable,
  { unit }: PublishedField,
  known: Measure | undefined,
): Measure {
  const cellOf = cellReader(columns, rows, name);
  const textOf = (row: number): string | undefined => {
    const cell = cellOf(row) ?? '';
    return /^-?\d+(?:\.\d+)?$/u.test(cell) ? cell : undefined;
  };
  const said = unit === undefined ? undefined : unitNamed(unit);
  return {
    isCounted: false,
    isAdditive: false,
    isSummedOverTime: false,
    ...known,
    name,
    unit: said?.code ?? known?.unit ?? '',
    kind: said?.kind ?? known?.kind ?? 'other',
    isFractional: rows.some((_, row) => /\.\d*[1-9]/u.test(textOf(row) ?? '')),
    textOf,
    isMarked: () => false,
  };
}

function cellReader(
  columns: readonly string[],
  rows: EarlierTable['rows'],
  name: string,
): (row: number) => string | undefined {
  const index = columns.indexOf(name);
  return (row) => (index < 0 ? undefined : rows[row]?.[index] || undefined);
}

function periodIn(text: string, calendar: Calendar = calendarOf(text)): Period | undefined {
  const period = parsePeriod(text, calendar);
  return 'problem' in period ? undefined : period;
}
