import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { readRecords } from './source-cells.ts';

/**
 * Every CSVW file against the rules of the standard, and every cell of its CSV against what it declares.
 * Source: W3C, Metadata Vocabulary for Tabular Data, https://www.w3.org/TR/tabular-metadata/ (§5.1 property syntax,
 * §5.3 context, §5.4 tables, §5.5 schemas, §5.6 columns, §5.8 common properties, §5.9 dialects, §5.11 datatypes).
 */
const folder = inject('siteFolder');

interface Column {
  name: string;
  titles: Record<string, string[]>;
  datatype: string;
  null: string[];
}
interface Metadata {
  '@context': [string, Record<string, string>];
  url: string;
  dialect: Record<string, unknown>;
  tableSchema: { columns: Column[]; primaryKey?: string[] };
}

const files = globSync('data/*/latest/*.csv-metadata.json', { cwd: folder });
const read = (file: string): Metadata => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Metadata;
const each = (problemsOf: (metadata: Metadata, file: string) => readonly string[]): string[] =>
  files.flatMap((file) => problemsOf(read(file), file).map((problem) => `${file}: ${problem}`));

/** Terms of the standard; everything else must be a common property under a prefix CSVW knows. */
const terms = {
  table: ['@context', 'url', 'dialect', 'tableSchema'],
  schema: ['columns', 'primaryKey'],
  column: ['name', 'titles', 'datatype', 'null'],
  dialect: ['encoding', 'header', 'delimiter', 'quoteChar', 'lineTerminators'],
};
/** Of the RDFa initial context, which §5.8 takes over. */
const prefixed = /^(?:dc|schema):\w+$/u;
const strangers = (part: object, known: readonly string[]): string[] =>
  Object.keys(part).filter((key) => !known.includes(key) && !prefixed.test(key));

test('uses only terms of CSVW and known prefixes, under its context', () => {
  expect(files.length).toBeGreaterThan(0);
  expectNone(
    each((metadata) => [
      ...(metadata['@context'][0] === 'http://www.w3.org/ns/csvw' ? [] : ['context']),
      ...Object.keys(metadata['@context'][1]).filter((key) => key !== '@language'),
      ...strangers(metadata, terms.table),
      ...strangers(metadata.tableSchema, terms.schema),
      ...strangers(metadata.dialect, terms.dialect),
      ...metadata.tableSchema.columns.flatMap((column) => strangers(column, terms.column)),
    ]),
  );
});

const common = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.every(common);
  if (typeof value !== 'object' || value === null) return typeof value === 'string';
  const keys = Object.keys(value).sort().join();
  return ['@id', '@language,@value', '@type,@value'].includes(keys);
};

test('writes common properties as texts, addresses or typed values', () => {
  expectNone(
    each((metadata) =>
      [metadata, ...metadata.tableSchema.columns].flatMap((part) =>
        Object.entries(part)
          .filter(([key, value]) => prefixed.test(key) && !common(value))
          .map(([key]) => key),
      ),
    ),
  );
});

test('names columns as the standard asks, by the very header of the CSV, and keys that exist', () => {
  expectNone(
    each(({ url, tableSchema: { columns, primaryKey = [] } }, file) => {
      const [header = ''] = readFileSync(join(folder, dirname(file), url), 'utf8').split('\r\n', 1);
      const names = columns.map(({ name }) => name);
      return [
        ...names.filter((name) => name.startsWith('_') || !/^(?:[\w.]|%[0-9A-F]{2})+$/u.test(name)),
        ...(new Set(names).size === names.length ? [] : ['a name stands twice']),
        ...primaryKey.filter((name) => !names.includes(name)).map((name) => `key ${name}`),
        ...(columns.map(({ titles }) => titles.en?.[0]).join() === header.replaceAll('"', '')
          ? []
          : [header]),
      ];
    }),
  );
});

const forms: Readonly<Record<string, RegExp>> = {
  string: /^/u,
  integer: /^[-+]?\d+$/u,
  decimal: /^[-+]?\d+(?:\.\d+)?$/u,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
};

test('holds in every cell a value of the declared datatype or a declared null', () => {
  expectNone(
    each(({ url, tableSchema: { columns } }, file) => {
      const records = readRecords(join(folder, dirname(file), url));
      return columns.flatMap(({ titles, datatype, null: nulls }) => {
        const form = forms[datatype];
        if (!form) return [`datatype ${datatype}`];
        const header = titles.en?.[0] ?? '';
        return records
          .map((record) => record[header] ?? 'no such column')
          .filter((cell) => !nulls.includes(cell) && !form.test(cell))
          .map((cell) => `${header}: "${cell}" is no ${datatype}`);
      });
    }),
  );
});
