import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { canonicalTable, type ExportTable } from '#exports/canonical-table.ts';
import { csvBytes, excelCsvBytes } from '#exports/csv.ts';
import type { FieldView } from '#exports/field-views.ts';
import { jsonBytes } from '#exports/json.ts';
import { parquetBytes } from '#exports/parquet.ts';
import { xlsxBytes } from '#exports/xlsx.ts';
import { canonicalDecimal, decimalOf } from '#text/decimals.ts';
import { anyTable } from './any-table.ts';
import { readWorkbook } from './read-workbook.ts';

/** Every format gives back the same table: the cells of the canonical CSV, and why a value is missing. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const cellsOf = (table: ExportTable): string[][] =>
  Array.from({ length: table.rowCount }, (_, row) =>
    table.columns.map((column, index) => asValue(table.cell(row, index), column.isText)),
  );
/** "1.50" and "1.5" are one number; two texts are one only letter by letter. */
const asValue = (cell: string, isText: boolean): string =>
  !isText && /^-?\d/u.test(cell) ? canonicalDecimal(cell) : cell;
const published = anyTable.map((table) => canonicalTable(table, []));
const about = { dataset: 'made', resource: 'people', release: '2026-11-22' };

test('writes CSVs that read back as the same table', () => {
  fc.assert(
    fc.property(published, (table) => {
      const rows = (bytes: Uint8Array): string[][] =>
        (parse(decode(bytes), { record_delimiter: '\r\n', bom: true }) as string[][]).slice(1);
      const values = (bytes: Uint8Array, isExcel: boolean): string[][] =>
        rows(bytes).map((row) =>
          row.map((cell, index) => {
            const isText = table.columns[index]?.isText ?? true;
            return asValue(isExcel && isText ? cell.replace(/^'(?=[=+\-@\t\r])/u, '') : cell, isText);
          }),
        );
      expect(values(csvBytes(table), false)).toEqual(cellsOf(table));
      expect(values(excelCsvBytes(table), true)).toEqual(cellsOf(table));
    }),
  );
});

test('writes a workbook whose first sheet is the same table, without a formula', async () => {
  await fc.assert(
    fc.asyncProperty(published, async (table) => {
      const [sheet] = readWorkbook(await xlsxBytes({ table, direction: 'rtl', sheets: [] }));
      const rows = sheet?.rows.map((row) =>
        table.columns.map(({ isText }, index) => asValue(row[index]?.text ?? '', isText)),
      );
      expect(rows).toEqual([table.columns.map(({ name }) => name), ...cellsOf(table)]);
      expect(sheet).toMatchObject({ isRightToLeft: true, frozenRows: 1, hasFormula: false });
      for (const cell of sheet?.rows.slice(1).flat() ?? [])
        if (cell?.isNumber) expect(cell.text.replace(/\D/gu, '').replace(/^0+/u, '').length).toBeLessThan(16);
    }),
    { numRuns: 40 },
  );
});

interface ReadJson {
  fields: { name: string; type: string; exactAsText?: true }[];
  rows: (string | number | null | { missing: string })[][];
}

test('writes JSON that reads back as the same table, with the reason for every missing value', () => {
  fc.assert(
    fc.property(published, (table) => {
      const { fields, rows } = JSON.parse(
        decode(jsonBytes(table, { ...about, title: { fa: 'آزمون' } })),
      ) as ReadJson;
      expect(fields.map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name));
      expect(rows.length).toBe(table.rowCount);
      for (const [row, cells] of rows.entries())
        for (const [index, cell] of cells.entries()) {
          const { isText = true, added } = table.columns[index] ?? {};
          const reason = table.missing(row, index);
          if (reason !== undefined) expect(cell).toEqual(added ? null : { missing: reason });
          else expect(asValue(plainText(cell), isText)).toBe(asValue(table.cell(row, index), isText));
          const { type, exactAsText } = fields[index] ?? {};
          const isNumber = (type === 'integer' || type === 'number') && !exactAsText;
          if (reason === undefined) expect(typeof cell).toBe(isNumber ? 'number' : 'string');
        }
    }),
  );
});

test('writes Parquet that reads back as the same table, with a column of reasons', async () => {
  await fc.assert(
    fc.asyncProperty(published, async (table) => {
      const bytes = parquetBytes(table, about);
      const file = bytes.buffer;
      const metadata = parquetMetadata(file);
      const values = new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value ?? '']));
      expect(values.get('release')).toBe('2026-11-22');
      const fields = JSON.parse(values.get('fields') ?? '[]') as FieldView[];
      const rows = table.rowCount > 0 ? await parquetReadObjects({ file }) : [];
      expect(rows.length).toBe(table.rowCount);
      for (const [row, record] of rows.entries())
        for (const [index, { name, missingColumn }] of fields.entries()) {
          const isText = table.columns[index]?.isText ?? true;
          const reason = table.missing(row, index);
          if (missingColumn !== undefined) expect(record[missingColumn] ?? undefined).toBe(reason);
          if (reason !== undefined) expect(record[name] ?? null).toBeNull();
          else expect(asValue(plainText(record[name]), isText)).toBe(asValue(table.cell(row, index), isText));
        }
    }),
  );
});

test('writes the same bytes for the same table', async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, async (source) => {
      const twice = [canonicalTable(source, []), canonicalTable(source, [])];
      const [one, two] = await Promise.all(
        twice.map(async (table) => [
          jsonBytes(table, { ...about, title: { fa: 'آزمون' } }),
          parquetBytes(table, about),
          await xlsxBytes({ table, direction: 'rtl', sheets: [] }),
        ]),
      );
      expect(one).toEqual(two);
    }),
    { numRuns: 20 },
  );
});

/** A value as a reader of the format gets it, as a canonical text. */
function plainText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? decimalOf(value) : String(value as string | bigint);
}
