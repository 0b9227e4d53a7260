import type { FieldPlan } from '#pipeline/package-plan.ts';
import { closest } from '#text/closest.ts';
import { foldKey } from '#text/letters.ts';
import { units } from '#model/units.ts';
import { columnName } from './column-names.ts';
import type { NoteList } from './note-list.ts';
import type { FlatColumn, FlatTable } from './reshape.ts';
import { moneyUnitIn } from './unit-words.ts';
import { conceptOfTitle, isPeriodTitle, isPersonal } from './vocabulary.ts';

/** For each declared field the index of its column in the table; -1 where there is none. */
export type ColumnMatch = readonly number[];

/** Without what stands in brackets (a unit, most often), joiners and dashes. */
const bare = (text: string): string =>
  foldKey(text.replaceAll(/\([^()]*\)/gu, ''))
    .replaceAll(/[_\-–:]+/gu, ' ')
    .replaceAll(/ +/gu, ' ')
    .trim();

/**
 * Finds the column of each field: by id, by title in any spelling, by the id the title would get, and period and
 * place by what they are.
 * Errors: refused notes for columns nobody declared and for two columns of one field.
 */
export function matchColumns(table: FlatTable, fields: readonly FieldPlan[], notes: NoteList): ColumnMatch {
  const fieldOf = table.columns.map((column) => findField(column, fields));
  table.columns.forEach((column, index) => {
    const at = column.column === undefined ? {} : { column: column.column };
    const field = fieldOf[index];
    if (!field) refuseUnknown(column, table, index, fields, notes);
    else if (fieldOf.indexOf(field) < index) {
      notes.add('duplicate-column', { ...at, from: column.title, to: field.name });
    } else {
      refuseOtherUnit(column, field, notes);
      const isSame = [field.name, field.descriptor.title].includes(column.title);
      if (!isSame && !column.isPeriod)
        notes.add('header-matched', { ...at, from: column.title, to: field.name });
    }
  });
  return fields.map((field) => fieldOf.indexOf(field));
}

function findField({ title, isPeriod }: FlatColumn, fields: readonly FieldPlan[]): FieldPlan | undefined {
  const period = fields.find(({ descriptor }) => descriptor.concept === 'TIME_PERIOD');
  if (isPeriod) return period;
  const names = ({ name, descriptor }: FieldPlan) => [name, descriptor.title ?? '', descriptor.titleEn ?? ''];
  const exact = fields.find((field) => names(field).includes(title));
  if (exact) return exact;
  const folded = fields.find((field) =>
    names(field).some((text) => text !== '' && bare(text) === bare(title)),
  );
  if (folded) return folded;
  const byId = fields.find(({ name }) => name === columnName(title));
  if (byId) return byId;
  if (isPeriodTitle(title)) return period;
  const concept = bare(title) === 'استان' ? 'REF_AREA' : conceptOfTitle(title);
  return concept === undefined ? undefined : fields.find(({ descriptor }) => descriptor.concept === concept);
}

function refuseUnknown(
  { title, column }: FlatColumn,
  table: FlatTable,
  index: number,
  fields: readonly FieldPlan[],
  notes: NoteList,
): void {
  const at = column === undefined ? {} : { column };
  const texts = table.rows.map((row) => row[index]?.text ?? '');
  if (title === '') notes.add('nameless-column', at);
  else if (isPersonal(title, texts)) notes.add('personal-data', { ...at, from: title });
  else {
    const names = fields.map(({ name, descriptor }) => descriptor.title ?? name);
    const near =
      closest(bare(title), names) ??
      closest(
        title,
        fields.map(({ name }) => name),
      );
    const params = { allowed: names.join('، '), ...(near === undefined ? {} : { closest: near }) };
    notes.add('unknown-column', { ...at, from: title, params });
  }
}

/** A header that names another money unit than the descriptor is a factor of a thousand waiting to happen. */
function refuseOtherUnit({ title, column }: FlatColumn, field: FieldPlan, notes: NoteList): void {
  const found = moneyUnitIn(title);
  if (found === undefined || field.unit?.kind !== 'money' || found === field.unit.code) return;
  const params = { title, found: units.get(found)?.label.fa ?? found, unit: field.unit.label.fa };
  notes.add('unit-differs', { ...(column === undefined ? {} : { column }), params });
}
