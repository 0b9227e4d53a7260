import type { Period } from '#model/period.ts';
import type { PlaceEntry } from '#model/reference.ts';
import type { Column, Concept, TextColumn } from '#model/table.ts';
import { foldKey } from '#text/letters.ts';
import { parsePeriod } from '#text/periods.ts';
import type { CheckedRows } from './check-rows.ts';
import type { FieldPlan } from './package-plan.ts';
import { placeListing } from './read-listed-cell.ts';
import { calendarOf } from './read-period-cell.ts';

/** A column with what it means, declared or inferred. */
export interface MeantColumn {
  plan: FieldPlan;
  column: Column;
  concept: Concept;
}

const conventional: Readonly<Record<string, Concept>> = {
  unit: 'UNIT_MEASURE',
  n: 'SAMPLE_SIZE',
  sample_size: 'SAMPLE_SIZE',
  source_title: 'SOURCE_TITLE',
  source_publisher: 'SOURCE_PUBLISHER',
  source_url: 'SOURCE_URL',
  source_date: 'SOURCE_DATE',
  note: 'COMMENT_OBS',
  note_en: 'COMMENT_OBS_EN',
};

const periodNames =
  /(?:^|[_\s-])(?:period|year|years|date|time|month|quarter|day|ref[_-]?period)(?:$|[_\s-])|سال|دوره|تاریخ|ماه|فصل/iu;
const identifierNames =
  /(?:^|[_\s-])(?:id|code|key|no|number|zip|phone|rank|order|lat|lon|latitude|longitude)$|شناسه|کد/iu;
const mostCategories = 60;

/**
 * Says what each column means: as declared, else from its type, name and content, so that a package nobody
 * wrote for this site still gets a period, a place, categories and measures.
 * Shape: at most one period and one place are inferred; a period column becomes a `PeriodColumn`.
 */
export function inferConcepts(rows: CheckedRows, places: readonly PlaceEntry[]): MeantColumn[] {
  const { plan, columns } = rows;
  const meant = plan.fields.map((field, index) => ({
    plan: field,
    column: columns[index] ?? emptyColumn,
    concept: field.descriptor.concept,
  }));
  const has = (concept: Concept): boolean => meant.some((column) => column.concept === concept);
  if (!has('TIME_PERIOD')) inferPeriod(meant);
  if (!has('REF_AREA')) inferPlace(meant, places);
  const isKey = (name: string): boolean => plan.primaryKey.includes(name);
  return meant.map((column) => ({
    ...column,
    concept: column.concept ?? conceptOf(column.plan, column.column, isKey(column.plan.name), rows.rowCount),
  }));
}

const emptyColumn: TextColumn = { kind: 'text', codes: new Int32Array(0), dictionary: [] };

type Meaning = Omit<MeantColumn, 'concept'> & { concept: Concept | undefined };

/** Declared date types first, then columns whose name says so; every value must be a period. */
function inferPeriod(meant: Meaning[]): void {
  const isDated = ({ plan }: Meaning) => ['year', 'yearmonth', 'date', 'datetime'].includes(plan.type);
  const isNamed = ({ plan }: Meaning) => periodNames.test(`${plan.name} ${plan.descriptor.title ?? ''}`);
  const undeclared = meant.filter(({ concept }) => concept === undefined);
  for (const candidate of [
    ...undeclared.filter(isDated),
    ...undeclared.filter((c) => !isDated(c) && isNamed(c)),
  ]) {
    const column = toPeriods(candidate);
    if (!column) continue;
    candidate.column = column;
    candidate.concept = 'TIME_PERIOD';
    return;
  }
}

function parseAny(text: string): Period | undefined {
  const day = text.slice(0, /^\d{4}-\d{2}-\d{2}T/u.test(text) ? 10 : undefined);
  const period = parsePeriod(day, calendarOf(day));
  return 'problem' in period ? undefined : period;
}

function toPeriods({ column }: Meaning): Column | undefined {
  if (column.kind === 'period') return column;
  if (column.kind === 'text') {
    const periods = column.dictionary.map(parseAny);
    const isAll = periods.length > 0 && periods.every((period) => period !== undefined);
    return isAll ? { kind: 'period', codes: column.codes, dictionary: periods } : undefined;
  }
  if (column.missing.size > 0) return undefined;
  const years = [...new Set(column.numbers)];
  const periods = years.map((year) => parseAny(String(year)));
  if (periods.length === 0 || !periods.every((period) => period !== undefined)) return undefined;
  const codeOf = new Map(years.map((year, code) => [year, code]));
  const codes = Int32Array.from(column.numbers, (year) => codeOf.get(year) ?? 0);
  return { kind: 'period', codes, dictionary: periods };
}

/** The first text column whose every value is a known place; its values become place codes. */
function inferPlace(meant: Meaning[], places: readonly PlaceEntry[]): void {
  const { exact, folded, variants } = placeListing(places);
  const codeOf = (text: string) =>
    exact.get(text) ?? folded.get(foldKey(text)) ?? variants.get(foldKey(text));
  for (const candidate of meant) {
    const { column, concept, plan } = candidate;
    if (concept !== undefined || column.kind !== 'text' || plan.categories.length > 0) continue;
    const codes = column.dictionary.map(codeOf);
    if (codes.length === 0 || !codes.every((code) => code !== undefined)) continue;
    if (new Set(codes).size < codes.length) continue;
    candidate.column = { ...column, dictionary: codes };
    candidate.concept = 'REF_AREA';
    return;
  }
}

function conceptOf(plan: FieldPlan, column: Column, isKey: boolean, rowCount: number): Concept {
  const { descriptor, name, type } = plan;
  const byName = conventional[name.toLowerCase()];
  if (byName && (byName !== 'SAMPLE_SIZE' || column.kind === 'number')) return byName;
  if (column.kind === 'number') {
    const isIdentifier =
      descriptor.constraints?.unique === true || (identifierNames.test(name) && !plan.unit);
    return isIdentifier || isKey ? 'ATTRIBUTE' : 'OBS_VALUE';
  }
  if (column.kind === 'period') return 'ATTRIBUTE';
  if (plan.categories.length > 0 || descriptor.constraints?.enum || type === 'boolean') return 'DIMENSION';
  const count = column.dictionary.length;
  const isText = type === 'string' || type === 'any';
  const repeats = count <= mostCategories && (isKey || count * 2 <= rowCount);
  return isText && count > 0 && (repeats || isKey) ? 'DIMENSION' : 'ATTRIBUTE';
}
