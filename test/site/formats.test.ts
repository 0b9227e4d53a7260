import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, inject, test } from 'vitest';
import { canonicalDecimal, decimalOf } from '#text/decimals.ts';
import { readWorkbook } from '../unit/read-workbook.ts';
import { expectNone } from './expect-none.ts';
import { readPublishedPackage } from './published-package.ts';
import { filePaths } from './site-pages.ts';
import { readRecords } from './source-cells.ts';

/** Every form of every table says what its canonical CSV says. */
const folder = inject('siteFolder');
const tables = filePaths(folder, 'csv')
  .filter((path) => /^\/data\/[^/]+\/latest\/(?:(?!\.excel\.csv).)*$/u.test(path))
  .map((path) => ({ path, base: join(folder, path.replace(/\.csv$/u, '')) }));

type Records = Record<string, string>[];

/** What a reader of the CSV holds: numbers as decimals of one spelling, missing values apart from texts. */
function csvRecords(path: string): {
  columns: string[];
  records: Records;
  isNumber: (name: string) => boolean;
} {
  const [, , dataset = '', , file = ''] = path.split('/');
  const { resources } = readPublishedPackage(folder, dataset);
  const fields = resources.find((resource) => resource.path === file)?.schema.fields ?? [];
  const numbers = new Set(
    fields.filter(({ type }) => type === 'number' || type === 'integer').map(({ name }) => name),
  );
  const isNumber = (name: string): boolean => numbers.has(name);
  const records = readRecords(join(folder, path)).map((record) =>
    Object.fromEntries(Object.entries(record).map(([name, cell]) => [name, value(cell, isNumber(name))])),
  );
  return { columns: fields.map(({ name }) => name), records, isNumber };
}

const value = (cell: string, isNumber: boolean): string =>
  isNumber && /^-?\d/u.test(cell) ? canonicalDecimal(cell) : cell;

/** The first cell in which two tables differ, in words. */
function difference(path: string, expected: Records, found: Records): string[] {
  if (found.length !== expected.length) return [`${path}: ${found.length} rows`];
  for (const [row, record] of expected.entries())
    for (const [name, cell] of Object.entries(record))
      if (found[row]?.[name] !== cell)
        return [`${path} row ${row + 1} ${name}: "${found[row]?.[name]}" for "${cell}"`];
  return [];
}

test('publishes every table in every form', () => {
  const forms = ['.xlsx', '.json', '.parquet', '.excel.csv', '.csv-metadata.json'];
  expect(tables.length).toBeGreaterThan(0);
  expectNone(
    tables.flatMap(({ base }) =>
      forms.flatMap((form) => (readFileSync(base + form).length > 0 ? [] : [base + form])),
    ),
  );
});

test('gives Excel the same table from right to left, under a frozen header, without a formula', () => {
  expectNone(
    tables.flatMap(({ path, base }) => {
      const { columns, records, isNumber } = csvRecords(path);
      const sheets = readWorkbook(readFileSync(`${base}.xlsx`));
      const [sheet] = sheets;
      const found = sheet?.rows
        .slice(1)
        .map((row) =>
          Object.fromEntries(columns.map((name, at) => [name, value(row[at]?.text ?? '', isNumber(name))])),
        );
      const isSafe = sheets.every(
        (one) => one.isRightToLeft && one.frozenRows === 1 && !one.hasFormula && one.rows.length > 1,
      );
      return [...(isSafe ? [] : [`${path}: sheet`]), ...difference(path, records, found ?? [])];
    }),
  );
});

interface ReadJson {
  fields: { name: string }[];
  rows: (string | number | null | { missing: string })[][];
}

test('gives programs the same table as JSON', () => {
  expectNone(
    tables.flatMap(({ path, base }) => {
      const { records, isNumber } = csvRecords(path);
      const { fields, rows } = JSON.parse(readFileSync(`${base}.json`, 'utf8')) as ReadJson;
      const found = rows.map((row) =>
        Object.fromEntries(fields.map(({ name }, at) => [name, value(jsonCell(row[at]), isNumber(name))])),
      );
      return difference(path, records, found);
    }),
  );
});

function jsonCell(cell: ReadJson['rows'][number][number] | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return decimalOf(cell);
  if (typeof cell === 'string') return cell;
  return cell.missing === 'not-applicable' ? '' : cell.missing;
}

test('gives an independent reader of Parquet the same table, with the reasons in columns of their own', async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const wrong: string[] = [];
  for (const { path, base } of tables) {
    const { records, isNumber } = csvRecords(path);
    const file = `${base}.parquet`.replaceAll("'", "''");
    const facts = await connection.runAndReadAll(
      `SELECT decode(value) FROM parquet_kv_metadata('${file}') WHERE decode(key) = 'fields'`,
    );
    const fields = JSON.parse(String(facts.getRows()[0]?.[0])) as { name: string; missingColumn?: string }[];
    const read = await connection.runAndReadAll(`SELECT COLUMNS(*)::VARCHAR FROM read_parquet('${file}')`);
    const rows = read.getRowObjects() as Record<string, string | null>[];
    const found = rows.map((row) =>
      Object.fromEntries(
        fields.map(({ name, missingColumn }) => {
          const reason = missingColumn === undefined ? null : row[missingColumn];
          const cell = row[name] ?? (reason === 'not-applicable' ? '' : (reason ?? ''));
          return [name, value(plainNumber(cell, isNumber(name)), isNumber(name))];
        }),
      ),
    );
    wrong.push(...difference(path, records, found));
  }
  expectNone(wrong);
});

/** DuckDB prints large doubles with an exponent. */
const plainNumber = (cell: string, isNumber: boolean): string =>
  isNumber && /^-?\d.*e/u.test(cell) ? decimalOf(Number(cell)) : cell;

test('describes every CSV with its own columns in CSVW', () => {
  expectNone(
    tables.flatMap(({ path, base }) => {
      const { columns } = csvRecords(path);
      const { url, tableSchema } = JSON.parse(readFileSync(`${base}.csv-metadata.json`, 'utf8')) as {
        url: string;
        tableSchema: { columns: { titles: { en: string[] } }[]; primaryKey?: string[] };
      };
      const titles = tableSchema.columns.map((column) => column.titles.en[0]);
      return titles.join() === columns.join() && path.endsWith(`/${url}`) ? [] : [path];
    }),
  );
});
