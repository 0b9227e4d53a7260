import type { Bilingual } from '#model/bilingual.ts';
import { addedTexts } from './added-texts.ts';
import type { ExportTable } from './canonical-table.ts';
import { columnFacts, type ColumnType } from './column-facts.ts';

/** A published column as the typed formats describe it. Plain data, written as JSON into them. */
export interface FieldView {
  name: string;
  type: Exclude<ColumnType, 'exact'>;
  /** Numbers too long for the type stand as decimal texts, digit for digit. */
  exactAsText?: true;
  title: Bilingual;
  unit?: { code: string; title: Bilingual };
  /** Where the format has room for a column of reasons: what it is called. Only where a value is missing. */
  missingColumn?: string;
  /** What is counted, for a column the site added to the dataset's own. */
  addedFor?: string;
}

/** Every published column, in order. */
export function fieldViews(table: ExportTable): FieldView[] {
  const taken = new Set(table.columns.map(({ name }) => name));
  return columnFacts(table).map(({ column: { name, added, field }, type, hasMissing }) => ({
    name,
    ...(type === 'exact' ? { type: 'number', exactAsText: true } : { type }),
    title: added ? addedTitle(added) : field.title,
    ...(added || !field.unit ? {} : { unit: { code: field.unit.code, title: field.unit.label } }),
    ...(hasMissing ? { missingColumn: freeName(`${name}_missing`, taken) } : {}),
    ...(added ? { addedFor: field.name } : {}),
  }));
}

const addedTitle = (added: keyof typeof addedTexts): Bilingual => ({
  fa: addedTexts[added].title,
  en: addedTexts[added].titleEn,
});

/** A dataset may itself have a column of that name. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  while (taken.has(name)) name += '_';
  taken.add(name);
  return name;
}
