import type { PlaceEntry } from '#model/reference.ts';
import type { Column, Concept, NumberColumn, TextColumn } from '#model/table.ts';
import { foldKey } from '#text/letters.ts';
import type { CheckedRows } from './check-rows.ts';
import { isDated, toPeriods } from './infer-period.ts';
import {
  namesIdentifier,
  namesOrdinal,
  namesOtherDate,
  namesPeriod,
  namesRemark,
  namesYear,
  nameWords,
} from './name-hints.ts';
import type { FieldPlan, ResourcePlan } from './package-plan.ts';
import { placeListing } from './read-listed-cell.ts';

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

const mostCategories = 5000;
/** Longer texts are read, not compared. */
const longestLabel = 60;

/**
 * Says what each column means: as declared, else from its type, name and content, so that a package nobody
 * wrote for this site still gets a period, a place, categories and measures.
 * Shape: at most one period and one place are inferred; a period column becomes a `PeriodColumn`.
 */
export function inferConcepts(
  rows: CheckedRows,
  places: readonly PlaceEntry[],
  isPersian: boolean,
): MeantColumn[] {
  const { plan, columns } = rows;
  const meant = plan.fields.map((field, index) => ({
    plan: field,
    column: columns[index] ?? emptyColumn,
    concept: field.descriptor.concept,
  }));
  const has = (concept: Concept): boolean => meant.some((column) => column.concept === concept);
  if (!has('TIME_PERIOD')) inferPeriod(meant, isPersian);
  if (!has('REF_AREA')) inferPlace(meant, places);
  const hasPeriod = has('TIME_PERIOD');
  const context = { resource: plan, rowCount: rows.rowCount, hasPeriod };
  const named = meant.map((column) => ({ ...column, concept: column.concept ?? conceptOf(column, context) }));
  return named.some(({ plan: field }) => field.isOwn) ? named : withoutEchoes(withLabel(named, context));
}

const emptyColumn: TextColumn = { kind: 'text', codes: new Int32Array(0), dictionary: [] };

type Meaning = Omit<MeantColumn, 'concept'> & { concept: Concept | undefined };

interface Context {
  resource: ResourcePlan;
  rowCount: number;
  hasPeriod: boolean;
}

const wordsOf = ({ name, descriptor }: FieldPlan): string => nameWords(`${name} ${descriptor.title ?? ''}`);

/** Declared date types first, then columns whose name says so; every value must be a period. */
function inferPeriod(meant: Meaning[], isPersian: boolean): void {
  const isNamed = ({ plan }: Meaning) => namesPeriod(wordsOf(plan));
  const isDate = ({ plan }: Meaning) => isDated(plan);
  const undeclared = meant.filter(
    ({ concept, plan }) => concept === undefined && !namesOtherDate(wordsOf(plan)),
  );
  for (const candidate of [
    ...undeclared.filter((c) => isDate(c) && isNamed(c)),
    ...undeclared.filter((c) => isDate(c) && !isNamed(c)),
    ...undeclared.filter((c) => !isDate(c) && isNamed(c)),
  ]) {
    const column = toPeriods(candidate.plan, candidate.column, isPersian);
    if (!column) continue;
    candidate.column = column;
    candidate.concept = 'TIME_PERIOD';
    return;
  }
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

function conceptOf({ plan, column }: Meaning, context: Context): Concept {
  const byName = conventional[plan.name.toLowerCase()];
  if (byName && fits(byName, plan, column)) return byName;
  if (column.kind === 'number') return isMeasure(plan, column, context) ? 'OBS_VALUE' : 'ATTRIBUTE';
  return column.kind === 'text' && isDimension(plan, column, context) ? 'DIMENSION' : 'ATTRIBUTE';
}

/** A stranger's `n` or `unit` may be anything; only a unit column with one unit is taken as such. */
function fits(concept: Concept, { isOwn }: FieldPlan, column: Column): boolean {
  if (concept === 'SAMPLE_SIZE') return isOwn && column.kind === 'number';
  if (column.kind !== 'text') return false;
  return isOwn || concept !== 'UNIT_MEASURE' || column.dictionary.length === 1;
}

function isMeasure(plan: FieldPlan, column: NumberColumn, { resource, rowCount }: Context): boolean {
  const { descriptor, name, isOwn } = plan;
  const isKey = resource.primaryKey.includes(name);
  const isForeign = resource.foreignKeys.some(({ fields }) => fields.includes(name));
  if (isKey || isForeign || descriptor.constraints?.unique === true) return false;
  const isNamedUnit = (descriptor.unit ?? descriptor['units']) !== undefined;
  if (!isNamedUnit && namesIdentifier(nameWords(name))) return false;
  if (isOwn) return true;
  if (column.missing.size === rowCount) return false;
  const words = wordsOf(plan);
  if (namesYear(words) && isYears(column)) return false;
  return !(plan.type === 'integer' && isCounter(column, resource.fields.indexOf(plan), namesOrdinal(words)));
}

function isYears({ numbers, missing }: NumberColumn): boolean {
  return numbers.every(
    (year, row) => missing.has(row) || (Number.isInteger(year) && year > 0 && year < 3000),
  );
}

/** 1, 2, 3, … in the first column counts rows; what is called "number" and never repeats, numbers things. */
function isCounter({ numbers }: NumberColumn, index: number, isOrdinal: boolean): boolean {
  const first = numbers[0] ?? 0;
  if (numbers.length < 3) return false;
  if (isOrdinal && new Set(numbers).size === numbers.length) return true;
  return index === 0 && numbers.every((number, row) => number === first + row);
}

function isDimension(
  plan: FieldPlan,
  column: TextColumn,
  { resource, rowCount, hasPeriod }: Context,
): boolean {
  const { descriptor, type, categories, isOwn } = plan;
  const isKey = resource.primaryKey.includes(plan.name);
  if (categories.length > 0 || descriptor.constraints?.enum || type === 'boolean') return true;
  const count = column.dictionary.length;
  if ((type !== 'string' && type !== 'any') || count === 0 || plan.format !== 'default') return false;
  if (isOwn) return isKey || (count <= 60 && count * 2 <= rowCount);
  if (namesRemark(nameWords(plan.name)) || isLong(column) || count > mostCategories) return false;
  return isKey || count * 2 <= rowCount || (hasPeriod && count < rowCount * 0.8);
}

const isLong = ({ dictionary }: TextColumn): boolean =>
  dictionary.some((text) => text.length > 4 * longestLabel) ||
  dictionary.reduce((sum, text) => sum + text.length, 0) > dictionary.length * longestLabel;

/** A table of things with no category of its own ("one row per city") is labelled by its first column of names. */
function withLabel(meant: readonly MeantColumn[], { rowCount, hasPeriod }: Context): MeantColumn[] {
  const isLabel = ({ plan, column, concept }: MeantColumn): boolean =>
    concept === 'ATTRIBUTE' &&
    column.kind === 'text' &&
    plan.format === 'default' &&
    (plan.type === 'string' || plan.type === 'any') &&
    column.dictionary.length > rowCount * 0.9 &&
    !isLong(column) &&
    !namesRemark(nameWords(plan.name));
  const hasUnique = meant.some(
    ({ plan, column, concept }) =>
      concept === 'DIMENSION' &&
      column.kind === 'text' &&
      column.dictionary.length === rowCount &&
      !namesIdentifier(nameWords(plan.name)),
  );
  const isNamed = (column: MeantColumn): boolean => !namesIdentifier(nameWords(column.plan.name));
  const label = meant.find((column) => isLabel(column) && isNamed(column)) ?? meant.find(isLabel);
  if (hasPeriod || hasUnique || !label || rowCount > mostCategories) return [...meant];
  return meant.map((column) => (column === label ? { ...column, concept: 'DIMENSION' } : column));
}

/** A column that another one settles (the code of a country, its continent) tells rows apart no further. */
function withoutEchoes(meant: readonly MeantColumn[]): MeantColumn[] {
  const isCode = ({ plan }: MeantColumn): boolean => namesIdentifier(nameWords(plan.name));
  const isFree = ({ plan }: MeantColumn): boolean => plan.categories.length === 0;
  const dimensions = meant.filter(({ concept }) => concept === 'DIMENSION' || concept === 'REF_AREA');
  // Names before codes, and the finer column before the coarser.
  const ranked = dimensions.toSorted(
    (a, b) => Number(isCode(a)) - Number(isCode(b)) || sizeOf(b) - sizeOf(a),
  );
  const kept: MeantColumn[] = [];
  for (const column of ranked) {
    const isEcho =
      column.concept === 'DIMENSION' &&
      isFree(column) &&
      kept.some((other) => settles(other.column, column.column));
    if (!isEcho) kept.push(column);
  }
  return meant.map((column) =>
    dimensions.includes(column) && !kept.includes(column) ? { ...column, concept: 'ATTRIBUTE' } : column,
  );
}

const sizeOf = ({ column }: MeantColumn): number => (column.kind === 'text' ? column.dictionary.length : 0);

/** Does each value of one column go with one value of the other? */
function settles(one: Column, other: Column): boolean {
  if (one.kind !== 'text' || other.kind !== 'text') return false;
  const partner = new Map<number, number>();
  return one.codes.every((code, row) => {
    const found = other.codes[row] ?? -1;
    const known = partner.get(code);
    if (known === undefined) partner.set(code, found);
    return known === undefined || known === found;
  });
}
