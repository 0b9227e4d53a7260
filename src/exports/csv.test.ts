import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDataset } from '../../test/unit/dataset-maker.ts';
import type { PlainTable } from './canonical-table.ts';
import { canonicalTable } from './canonical-table.ts';
import { csvBytes, excelCsvBytes } from './csv.ts';

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function tableOf(cells: readonly (readonly [text: string, number: string])[]): PlainTable {
  return {
    columns: [
      { name: 'متن', isText: true },
      { name: 'value', isText: false },
    ],
    rowCount: cells.length,
    cell: (row, index) => cells[row]?.[index] ?? '',
  };
}

const anyText = fc.oneof(
  fc.string(),
  fc.constantFrom('«الف»، ب', 'دو\nخط', '# شماره', 'خط\n#۲', '"نقل"', '=1+1', '-5', '\u200Cنیم‌فاصله'),
);

test('writes a CSV that reads back as the same table', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, fc.integer().map(String)), { minLength: 1 }), (cells) => {
      const [, ...rows] = parse(decode(csvBytes(tableOf(cells))), { record_delimiter: '\r\n' }) as string[][];
      expect(rows).toEqual(cells.map((cell) => [...cell]));
    }),
  );
});

test('writes a note that a reader told of comments leaves out, and no cell with it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, fc.integer().map(String)), { minLength: 1 }), (cells) => {
      const text = decode(csvBytes(tableOf(cells), ['جدول: «الف»، ب', 'نشانی: /#x']));
      expect(text.startsWith('# جدول: «الف»، ب\r\n# نشانی: /#x\r\n')).toBe(true);
      const [, ...rows] = parse(text, { record_delimiter: '\r\n', comment: '#' }) as string[][];
      expect(rows).toEqual(cells.map((cell) => [...cell]));
    }),
  );
  const [[first], header] = parse(decode(excelCsvBytes(tableOf([]), ['الف, ب'])), {
    bom: true,
    relax_column_count: true,
  }) as [string[], string[]];
  expect([first, header]).toEqual(['# الف, ب', ['متن', 'value']]);
});

test('writes the canonical CSV without a byte order mark and the Excel CSV with one', () => {
  expect(decode(csvBytes(tableOf([])))).toBe('متن,value\r\n');
  expect(decode(excelCsvBytes(tableOf([])))).toBe('\uFEFFمتن,value\r\n');
});

test('disarms text that a spreadsheet would run, and leaves negative numbers alone', () => {
  const text = decode(
    excelCsvBytes(
      tableOf([
        ['=HYPERLINK("x")', '-12'],
        ['@cmd', '-0.5'],
        ['-۵', '3'],
      ]),
    ),
  );
  expect(text.split('\r\n').slice(1, 4)).toEqual([`"'=HYPERLINK(""x"")",-12`, `'@cmd,-0.5`, `'-۵,3`]);
});

test('publishes a province by its name, beside its code', () => {
  const dataset = makeDataset({ rows: [['1403', 'IR-13', 5]] });
  const [resource] = dataset.resources;
  if (!resource) throw new Error('The made dataset has no resource.');
  const fields = resource.table.fields.map((field) =>
    field.name === 'group' ? { ...field, name: 'province', concept: 'REF_AREA' as const } : field,
  );
  const hamadan = { code: 'IR-13', slug: 'hamadan', name: { fa: 'همدان', en: 'Hamadan' }, variants: [] };
  const table = canonicalTable({ ...resource.table, fields }, [hamadan]);
  expect(decode(csvBytes(table)).split('\r\n')[1]).toBe('1403,2024-03-20,2025-03-20,همدان,IR-13,5,actual');
});

test('adds the first and last day of each period and says why a value is missing', () => {
  const dataset = makeDataset({
    rows: [
      ['1403', 'main', 5],
      ['1404-12', 'main', 'np'],
    ],
  });
  const [resource] = dataset.resources;
  if (!resource) throw new Error('The made dataset has no resource.');
  expect(decode(csvBytes(canonicalTable(resource.table, []))).split('\r\n')).toEqual([
    'period,period_start,period_end,group,value,status',
    '1403,2024-03-20,2025-03-20,main,5,actual',
    '1404-12,2026-02-20,2026-03-20,main,not-published,actual',
    '',
  ]);
});
