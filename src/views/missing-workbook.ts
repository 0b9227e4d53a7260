import type { Bilingual, Locale } from '#model/bilingual.ts';
import type { Resource } from '#model/dataset.ts';
import { mostSheetRows } from '#exports/xlsx.ts';
import { downloadWords } from '#messages/download-words.ts';
import { formatNumber } from '#text/numbers.ts';

interface Counted {
  table: Pick<Resource['table'], 'rowCount'>;
}

/** Why a table has no workbook, in both languages; undefined where it has one. */
export function missingWorkbook({ table }: Counted): Required<Bilingual> | undefined {
  if (table.rowCount <= mostSheetRows) return undefined;
  const say = (locale: Locale): string =>
    downloadWords[locale].withoutWorkbook(
      formatNumber(table.rowCount, locale),
      formatNumber(mostSheetRows, locale),
    );
  return { fa: say('fa'), en: say('en') };
}
