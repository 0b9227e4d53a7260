import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Resource } from '#model/dataset.ts';
import { textAt } from '#model/table-access.ts';
import { checkFolder, type CheckOptions } from '#pipeline/check-folder.ts';
import { casesFolder } from './case-folder.ts';

export interface TableSpec {
  name?: string;
  csv: readonly string[];
  rest?: object;
  fields?: readonly object[];
  /** Columns that name a row of the first table. */
  foreignKey?: readonly string[];
}

export const period = { name: 'period', type: 'string', concept: 'TIME_PERIOD', title: 'دوره' };
export const place = { name: 'province', type: 'string', concept: 'REF_AREA', title: 'استان' };
export const dimension = (name: string, values: readonly string[], total = 'all') => ({
  name,
  type: 'string',
  concept: 'DIMENSION',
  title: `ویژگی ${name}`,
  categories: [total, ...values].map((value) => ({ value, label: `«${value}»`, total: value === total })),
});
export const measure = (name: string, unit: string, rest: object = {}) => ({
  name,
  type: 'number',
  concept: 'OBS_VALUE',
  title: `رقم ${name}`,
  unit,
  ...rest,
});
export const people = measure('people', 'person', { aggregation: 'sum' });
export const kinds = dimension('kind', ['work', 'road', 'home']);
export const rule = { suppression: { below: 5 } };

/** Writes a dataset of tables and reads it; tables have the columns of `fields`, all but numbers in the key. */
export async function read(tables: readonly TableSpec[], options: CheckOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'tamin-suppress-'));
  try {
    await cp(join(casesFolder, 'valid-minimal/data'), folder, { recursive: true });
    await cp(join(casesFolder, 'valid-suppressed/data/datasets'), join(folder, 'datasets'), {
      recursive: true,
    });
    return await readIn(folder, tables, options);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readIn(folder: string, tables: readonly TableSpec[], options: CheckOptions) {
  const dataset = join(folder, 'datasets/accidents');
  const resources = tables.map(
    ({ name = 'accidents', rest = {}, fields = [period, kinds, people], foreignKey }) => ({
      name,
      path: `${name}.csv`,
      title: `جدول ${name}`,
      ...rest,
      schema: {
        fields,
        ...(foreignKey
          ? {
              foreignKeys: [{ fields: foreignKey, reference: { resource: 'accidents', fields: foreignKey } }],
            }
          : {}),
        missingValues: [
          { value: 'np', reason: 'not-published' },
          { value: 'x', reason: 'suppressed' },
        ],
      },
    }),
  );
  const descriptor = {
    name: 'accidents',
    title: 'حادثه‌ها',
    theme: 'coverage',
    licenses: [{ name: 'CC0' }],
    resources,
  };
  await writeFile(join(dataset, 'datapackage.json'), JSON.stringify(descriptor));
  for (const { name = 'accidents', csv } of tables)
    await writeFile(join(dataset, `${name}.csv`), `${csv.join('\n')}\n`);
  const { issues, sound, catalogue } = await checkFolder(folder, options);
  const own = [...(catalogue?.datasets ?? sound.datasets)].find(({ name }) => name === 'accidents');
  const found = issues.filter(
    ({ severity, code }) => severity === 'error' || code.startsWith('suppression/'),
  );
  return { codes: found.map(({ code }) => code), issues: found, resources: own?.resources ?? [] };
}

/** Cells of a column as published; "·" where hidden. */
export function column(resource: Resource | undefined, name: string): string[] {
  const table = resource?.table;
  const index = table?.fields.findIndex((field) => field.name === name) ?? -1;
  if (!table || index < 0) throw new Error(`There is no column ${name}.`);
  return Array.from({ length: table.rowCount }, (_, row) => textAt(table, row, index) ?? '·');
}
