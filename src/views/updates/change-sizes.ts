import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { DatasetChange, TableChange } from '#model/release.ts';
import { updateWords } from '#messages/update-words.ts';
import { formatNumber } from '#text/numbers.ts';
import type { ReleasedPackage } from './released-package.ts';

export interface TableSizeView {
  title: string;
  texts: readonly string[];
}

/** How much changed, table by table, in words; the description of the data last. */
export function changeSizes(
  change: DatasetChange,
  released: ReleasedPackage,
  locale: Locale,
): TableSizeView[] {
  return change.tables.map((table) => {
    const title = released.tables.get(table.resource)?.title ?? { fa: table.resource };
    return { title: localText(title, locale).text, texts: tableTexts(table, released, locale) };
  });
}

function tableTexts(change: TableChange, released: ReleasedPackage, locale: Locale): string[] {
  const { sizes } = updateWords[locale];
  const say = (word: (count: string) => string, count: number): string[] =>
    count > 0 ? [word(formatNumber(count, locale))] : [];
  if (change.kind === 'new') return [sizes.newTable(formatNumber(change.rowsAfter, locale))];
  if (change.kind === 'removed') return [sizes.goneTable(formatNumber(change.rowsBefore, locale))];
  const titles = (columns: readonly string[]): string =>
    columns
      .map((column) => released.tables.get(change.resource)?.fields.get(column)?.title)
      .map((title, index) => (title ? localText(title, locale).text : (columns[index] ?? '')))
      .join(locale === 'fa' ? '، ' : ', ');
  return [
    ...(change.changedRows > 0
      ? [
          sizes.changedRows(
            formatNumber(change.changedRows, locale),
            formatNumber(change.changedCells, locale),
          ),
        ]
      : []),
    ...say(sizes.addedRows, change.addedRows),
    ...say(sizes.removedRows, change.removedRows),
    ...(change.addedColumns.length > 0 ? [sizes.addedColumns(titles(change.addedColumns))] : []),
    ...(change.removedColumns.length > 0 ? [sizes.removedColumns(titles(change.removedColumns))] : []),
    ...say(sizes.meaning, change.meaning.length),
    ...(change.isReordered ? [sizes.reordered] : []),
  ];
}
