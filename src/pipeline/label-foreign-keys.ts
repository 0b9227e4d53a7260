import { missingReasons } from '#model/missing.ts';
import type { Category, Column, TextColumn } from '#model/table.ts';
import type { CheckedResource } from './build-dataset.ts';
import type { MeantColumn } from './infer-concepts.ts';
import { nameWords } from './name-hints.ts';
import { bilingual } from './titles.ts';

/**
 * Gives columns that refer to another table that table's names for labels: candidate 7 is shown as "A. Smith".
 * Shape: only in packages others wrote, for keys of one column, where the other table has an obvious column of names.
 */
export function labelForeignKeys(tables: readonly CheckedResource[]): CheckedResource[] {
  return tables.map((table) => {
    const { plan } = table.rows;
    const keys = plan.foreignKeys.filter(({ fields }) => fields.length === 1);
    const meant = table.meant.map((column) => {
      const key = keys.find(({ fields }) => fields[0] === column.plan.name);
      const target = key && tables.find(({ rows }) => rows.plan.writtenName === key.resource);
      const labels = target && target !== table ? labelsIn(target, key.referenceFields[0] ?? '') : undefined;
      return labels && canBeLabelled(column) ? labelled(column, labels) : column;
    });
    return { ...table, meant };
  });
}

const canBeLabelled = ({ plan, column, concept }: MeantColumn): boolean =>
  !plan.isOwn &&
  plan.categories.length === 0 &&
  column.kind !== 'period' &&
  (concept === 'DIMENSION' || concept === 'ATTRIBUTE');

/** Key → name, from the first column of texts that is called a name, title or label. */
function labelsIn(target: CheckedResource, keyName: string): ReadonlyMap<string, string> | undefined {
  const key = target.meant.find(({ plan }) => plan.name === keyName);
  const names = target.meant.find(
    ({ plan, column }) =>
      plan.name !== keyName &&
      column.kind === 'text' &&
      /(?:^| )(?:name|title|label)$|نام|عنوان/u.test(nameWords(plan.name)),
  );
  if (!key || names?.column.kind !== 'text') return undefined;
  const keys = asTexts(key.column);
  const labels = new Map<string, string>();
  for (let row = 0; row < target.rows.rowCount; row += 1) {
    const [value, label] = [textIn(keys, row), textIn(names.column, row)];
    if (value !== undefined && label) labels.set(value, label);
  }
  return labels;
}

function labelled(meant: MeantColumn, labels: ReadonlyMap<string, string>): MeantColumn {
  const column = asTexts(meant.column);
  const categories = column.dictionary.map((value): Category => {
    return {
      value,
      label: bilingual(labels.get(value) ?? value, undefined) ?? { en: value },
      isTotal: false,
    };
  });
  return { plan: { ...meant.plan, categories }, column, concept: 'DIMENSION' };
}

const textIn = ({ codes, dictionary }: TextColumn, row: number): string | undefined =>
  dictionary[codes[row] ?? -1];

/** Numbers that are keys, as texts. */
function asTexts(column: Column): TextColumn {
  if (column.kind === 'text') return column;
  if (column.kind === 'period') {
    return { kind: 'text', codes: column.codes, dictionary: column.dictionary.map(({ text }) => text) };
  }
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(column.numbers, (number, row) => {
    const reason = column.missing.get(row);
    if (reason) return -1 - missingReasons.indexOf(reason);
    const text = column.exact.get(row) ?? String(number);
    const code = codeOf.get(text) ?? codeOf.size;
    codeOf.set(text, code);
    return code;
  });
  return { kind: 'text', codes, dictionary: [...codeOf.keys()] };
}
