import type { PlaceEntry } from '#model/reference.ts';
import { units } from '#model/units.ts';
import type { MissingReason } from '#model/missing.ts';
import type { FieldPlan, ResourcePlan } from '#pipeline/package-plan.ts';
import type { Tick } from '#pipeline/tick.ts';
import { foldKey } from '#text/letters.ts';
import { missingMark, refuseBroken, toNumber, toPeriod, type MissingMark } from './convert-cell.ts';
import { conceptConverter, convertColumn, wordConverter, type Converter } from './convert-columns.ts';
import type { LocatedTable } from './locate-table.ts';
import { matchColumns } from './match-columns.ts';
import type { NoteList } from './note-list.ts';
import { findPeriodColumns, flatten, refuseShortYears, unpivot, type FlatTable } from './reshape.ts';
import { isEmpty } from './sheet.ts';
import { moneyUnitIn, tableUnit } from './unit-words.ts';
import { isPeriodTitle } from './vocabulary.ts';
import { csvText } from './write-csv.ts';

export interface FillOptions {
  places: readonly PlaceEntry[];
  /** Whether period columns become rows; by default when the table has no period column of its own. */
  unpivot?: boolean;
  /** Values for columns the file does not have, by field name. */
  set: ReadonlyMap<string, string>;
  /** Fields the present file leaves empty on every row; only these may stay away unasked. */
  idle: ReadonlySet<string>;
  /** Told how many columns are converted. */
  tick?: Tick;
}

/**
 * Fills a declared table from a located one; every column and cell is held against the descriptor.
 * Shape:  the CSV text, its columns in the descriptor's order.
 * Errors: refused notes; the text is then not to be written.
 */
export function fillTable(
  table: LocatedTable,
  plan: ResourcePlan,
  options: FillOptions,
  notes: NoteList,
): string {
  refuseShortYears(table, notes);
  refuseTableUnit(table, plan, notes);
  const flat = reshape(table, plan, options, notes);
  const match = matchColumns(flat, plan.fields, notes);
  const columns = plan.fields.map((field, index) => {
    options.tick?.(index, plan.fields.length);
    const at = match[index] ?? -1;
    return at < 0
      ? absentColumn(field, flat.rows.length, options, notes)
      : fieldTexts(field, flat, at, options, notes);
  });
  return csvText(
    plan.fields.map(({ name }) => name),
    columns,
  );
}

function reshape(table: LocatedTable, plan: ResourcePlan, options: FillOptions, notes: NoteList): FlatTable {
  const periods = findPeriodColumns(table);
  const hasPeriod = table.columns.some(({ title }) => isPeriodTitle(title));
  const isMonths = periods.some(({ label }) => label.kind === 'part');
  const isWanted = options.unpivot ?? (periods.length > 0 && (!hasPeriod || isMonths));
  if (!isWanted || periods.length === 0) return flatten(table, notes);
  const values = plan.fields.filter(({ descriptor }) => descriptor.concept === 'OBS_VALUE');
  const [only] = values;
  const title = values.length === 1 ? (only?.descriptor.title ?? only?.name) : undefined;
  return unpivot(table, periods, title ?? 'مقدار', notes);
}

/** «ارقام به میلیون ریال» above a table whose descriptor says another unit. */
function refuseTableUnit(table: LocatedTable, plan: ResourcePlan, notes: NoteList): void {
  const stated = [...table.titles, ...table.footnotes].map(tableUnit).find((code) => code !== undefined);
  const found = stated === undefined ? undefined : units.get(stated);
  if (found?.kind !== 'money') return;
  for (const { unit, name, descriptor } of plan.fields) {
    if (unit?.kind !== 'money' || unit.code === found.code || moneyUnitIn(descriptor.title ?? '')) continue;
    const params = { title: descriptor.title ?? name, unit: unit.label.fa, found: found.label.fa };
    notes.add('unit-differs', { params });
  }
}

function fieldTexts(
  field: FieldPlan,
  flat: FlatTable,
  at: number,
  options: FillOptions,
  notes: NoteList,
): readonly string[] {
  const cells = flat.rows.flatMap((row) => row[at] ?? []);
  const title = field.descriptor.title ?? field.name;
  const mayBeEmpty = field.missing.has('') && field.descriptor.constraints?.required !== true;
  if (!mayBeEmpty) {
    for (const cell of cells.filter(isEmpty)) {
      const params = { title, allowed: declaredMissing(field) };
      notes.add('missing-value', { row: cell.row, column: cell.column, from: '', params });
    }
  }
  const convert = withMissing(field, converterOf(field, options.places));
  return convertColumn(title, cells, convert, codeOfEmpty(field), notes);
}

const declaredMissing = ({ missing }: FieldPlan): string =>
  [...missing.keys()].filter((code) => code !== '').join('، ') || '—';

function absentColumn(
  field: FieldPlan,
  height: number,
  { set, idle }: FillOptions,
  notes: NoteList,
): readonly string[] {
  const { name, descriptor, missing } = field;
  const wanted = set.get(name);
  if (wanted !== undefined) {
    notes.add('column-set', { to: wanted, params: { name } });
    return new Array<string>(height).fill(wanted);
  }
  const isOptional = descriptor.constraints?.required !== true && missing.has('');
  if (isOptional && idle.has(name)) notes.add('column-left-empty', { params: { name } });
  else notes.add('missing-column', { from: descriptor.title ?? name, params: { name } });
  return new Array<string>(height).fill('');
}

const reasons: Readonly<Record<MissingMark, MissingReason>> = {
  np: 'not-published',
  suppressed: 'suppressed',
  'not-applicable': 'not-applicable',
  unknown: 'unknown',
};

/** The declared code for a reason, empty or not. */
const codeOfReason = ({ missing }: FieldPlan, reason: MissingReason): string | undefined =>
  [...missing].find(([code, own]) => own === reason && code !== '')?.[0] ??
  [...missing].find(([, own]) => own === reason)?.[0];

/** An empty cell among figures is a figure nobody knows, if there is a code for that; «» is what is declared. */
const codeOfEmpty = (field: FieldPlan): string =>
  field.descriptor.concept === 'OBS_VALUE' ? (codeOfReason(field, 'unknown') ?? '') : '';

/** Declared codes stay, their labels become codes; other marks are for the descriptor to declare. */
function withMissing(field: FieldPlan, convert: Converter): Converter {
  const labels = missingLabels(field);
  return (cell) => {
    if (field.missing.has(cell.text)) return { text: cell.text };
    const code = cell.kind === 'text' ? labels.get(foldKey(cell.text)) : undefined;
    if (code !== undefined) return { text: code, changed: 'missing-mark' };
    const result = convert(cell);
    const mark = 'refused' in result && cell.kind === 'text' ? missingMark(cell.text) : undefined;
    if (mark === undefined) return result;
    const declared = codeOfReason(field, reasons[mark]);
    if (declared !== undefined) return { text: declared, changed: 'missing-mark' };
    return { refused: 'missing-value', params: { allowed: declaredMissing(field) } };
  };
}

/** «منتشر نشده» → "np", from the labels of `missingValues`. */
function missingLabels({ descriptor, document, path }: FieldPlan): Map<string, string> {
  const schema = [...path].slice(0, -2).reduce<unknown>(child, document.value) as
    { missingValues?: unknown } | undefined;
  const declared =
    descriptor.missingValues ?? (schema?.missingValues as typeof descriptor.missingValues) ?? [];
  return new Map(
    declared.flatMap((value): [string, string][] =>
      typeof value === 'string'
        ? []
        : [value.label, value.labelEn].flatMap((label): [string, string][] =>
            label === undefined ? [] : [[foldKey(label), value.value]],
          ),
    ),
  );
}

const child = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;

function converterOf(field: FieldPlan, places: readonly PlaceEntry[]): Converter {
  const { descriptor, type, unit, categories } = field;
  if (descriptor.concept === 'TIME_PERIOD') return (cell) => toPeriod(cell, descriptor.calendar);
  if (type === 'number' || type === 'integer') return (cell) => toNumber(cell, unit);
  if (categories.length > 0) return categoryConverter(field);
  return conceptConverter(descriptor.concept, places);
}

/** A declared value, or its label in either language. */
function categoryConverter({ categories }: FieldPlan): Converter {
  const values = new Map<string, string>();
  for (const { value, label } of categories) {
    for (const text of [label.en, label.fa, value]) if (text) values.set(foldKey(text), value);
  }
  const allowed = categories.map(({ value, label }) => label.fa ?? value);
  const convert = wordConverter((text) => values.get(foldKey(text)), allowed);
  return (cell) => refuseBroken(cell) ?? convert(cell);
}
