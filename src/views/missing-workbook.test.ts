import { expect, test } from 'vitest';
import { mostSheetRows } from '#exports/xlsx.ts';
import { missingWorkbook } from './missing-workbook.ts';

const of = (rowCount: number) => missingWorkbook({ table: { rowCount } });

test('says in both languages how long a table is that fits on no sheet, and nothing of one that does', () => {
  expect(of(mostSheetRows)).toBeUndefined();
  expect(of(mostSheetRows + 1)).toMatchInlineSnapshot(`
    {
      "en": "This table has 1,048,576 rows, and a sheet of Excel has room for no more than 1,048,575. So there is no Excel file; CSV and Parquet have all rows.",
      "fa": "این جدول ۱٬۰۴۸٬۵۷۶ ردیف دارد و یک برگهٔ اکسل بیش از ۱٬۰۴۸٬۵۷۵ ردیف جا ندارد. برای همین فایل اکسل ندارد؛ CSV و Parquet همهٔ ردیف‌ها را دارند.",
    }
  `);
});
