import type { GlossaryTerm, PlaceEntry } from '#model/reference.ts';
import type { Column } from '#model/table.ts';
import { checkKeys } from './check-keys.ts';
import { checkRows, type CheckedRows } from './check-rows.ts';
import type { IssueLog } from './issue-log.ts';
import { readInside, sizeLimits } from './read-file.ts';
import { readPackage } from './read-package.ts';
import { decodeCsv } from './read-text.ts';

/** One record of a reference table: texts by field name; "" where empty. */
type Entry = Readonly<Record<string, string>>;

/** Reads data/reference/places. Errors: issues; an empty list when there is nothing to read. */
export async function readPlaces(root: string, log: IssueLog): Promise<PlaceEntry[]> {
  const entries = await readEntries(root, 'reference/places', log);
  return entries.map((entry) => {
    const column = Number(entry['grid_column'] || Number.NaN);
    const row = Number(entry['grid_row'] || Number.NaN);
    const grid = Number.isFinite(column) && Number.isFinite(row) ? { grid: { column, row } } : {};
    return {
      code: entry['code'] ?? '',
      slug: entry['slug'] ?? '',
      name: { fa: entry['name_fa'] ?? '', en: entry['name_en'] ?? '' },
      variants: variantsOf(entry),
      ...grid,
    };
  });
}

/** Reads data/reference/glossary. Errors: issues; an empty list when there is nothing to read. */
export async function readGlossary(root: string, log: IssueLog): Promise<GlossaryTerm[]> {
  const entries = await readEntries(root, 'reference/glossary', log);
  return entries.map((entry) => ({
    id: entry['id'] ?? '',
    term: { fa: entry['term_fa'] ?? '', en: entry['term_en'] ?? '' },
    definition: { fa: entry['definition_fa'] ?? '', en: entry['definition_en'] ?? '' },
    variants: variantsOf(entry),
  }));
}

const variantsOf = (entry: Entry): string[] =>
  (entry['variants'] ?? '')
    .split('|')
    .map((variant) => variant.trim())
    .filter((variant) => variant !== '');

async function readEntries(root: string, folder: string, log: IssueLog): Promise<Entry[]> {
  const plan = (await readPackage(root, folder, log))?.resources[0];
  if (!plan) return [];
  const blame = { file: plan.document.file, ...plan.document.positionOf([...plan.path, 'path']) };
  const bytes = await readInside({ root, file: plan.file, limit: sizeLimits.csv, blame }, log);
  const text = bytes && decodeCsv(bytes, plan.descriptor.encoding, plan.file, log);
  const rows = text && checkRows(plan, text, { places: [], isPersian: false, log });
  if (!rows) return [];
  checkKeys([rows], log);
  return entriesOf(rows);
}

function entriesOf({ plan, columns, rowCount }: CheckedRows): Entry[] {
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(plan.fields.map(({ name }, index) => [name, textAt(columns[index], row)])),
  );
}

function textAt(column: Column | undefined, row: number): string {
  if (column?.kind === 'number') return column.missing.has(row) ? '' : String(column.numbers[row] ?? '');
  if (column?.kind === 'text') return column.dictionary[column.codes[row] ?? -1] ?? '';
  return '';
}
