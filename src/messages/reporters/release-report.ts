import type { Locale } from '#model/bilingual.ts';
import type { ChangePart, DatasetChange, Suspicion, TableChange } from '#model/release.ts';
import { localDigits } from '#text/digits.ts';
import { cellText, changePartWords, kept, shareText, suspicionText } from '../release-words.ts';

/** One changed cell, for a person to look at. `before` or `after` is absent where a row came or went. */
export interface CellExample {
  row: string;
  column: string;
  before: string;
  after: string;
}

/** Changes that need one answer. */
export interface GroupView {
  dataset: string;
  resource?: string;
  part: ChangePart;
  columns: readonly string[];
  count: number;
  isDemanded: boolean;
  examples: readonly CellExample[];
}

export interface ReleaseView {
  /** Id of the release before; absent for the first. */
  since?: string;
  mark: string;
  changes: readonly DatasetChange[];
  groups: readonly GroupView[];
  suspicions: readonly Suspicion[];
}

const line = (locale: Locale, fa: string, en: string): string => (locale === 'fa' ? fa : en);

/** Writes what a release would change: per dataset the sizes, then what needs a reason, then what looks like an accident. */
export function renderRelease(view: ReleaseView, locale: Locale): string {
  const number = (value: number): string => localDigits(String(value), locale);
  const head =
    view.since === undefined
      ? line(locale, 'نخستین انتشار.', 'The first release.')
      : line(locale, `تغییرها از انتشار ${kept(view.since, 'fa')}:`, `Changes since release ${view.since}:`);
  const demanded = view.groups.filter(({ isDemanded }) => isDemanded);
  const reasons = line(
    locale,
    `${number(demanded.length)} گروه تغییر دلیل می‌خواهد.`,
    `${number(demanded.length)} group(s) of changes need a reason.`,
  );
  const suspicions = view.suspicions.map((suspicion) => `  ! ${suspicionText(suspicion, locale)}`);
  const alarm = line(
    locale,
    'به اشتباه می‌ماند و باید با عبارت روشن پذیرفته شود:',
    'Looks like an accident and must be acknowledged in words:',
  );
  return [
    head,
    ...view.changes.flatMap((change) => renderDataset(change, locale)),
    reasons,
    ...demanded.map((group) => renderGroup(group, locale)),
    ...(suspicions.length > 0 ? [alarm, ...suspicions] : []),
    line(locale, `نشان این تغییرها: ${kept(view.mark, 'fa')}`, `Mark of these changes: ${view.mark}`),
    '',
  ].join('\n');
}

const datasetKinds: Readonly<Record<DatasetChange['kind'], { fa: string; en: string }>> = {
  new: { fa: 'تازه', en: 'new' },
  removed: { fa: 'پس گرفته', en: 'withdrawn' },
  changed: { fa: 'عوض شده', en: 'changed' },
};

function renderDataset({ dataset, kind, properties, tables }: DatasetChange, locale: Locale): string[] {
  const facts =
    properties.length === 0
      ? ''
      : line(
          locale,
          `؛ ${localDigits(String(properties.length), 'fa')} ویژگی شناسنامه`,
          `; ${properties.length} properties of the descriptor`,
        );
  const title = `• ${kept(dataset, locale)}: ${datasetKinds[kind][locale]}${facts}`;
  return [
    title,
    ...tables.map((table) => `    ${kept(table.resource, locale)}: ${tableFacts(table, locale)}`),
  ];
}

/** The sizes of a table's change, e.g. «۳ سطر تازه، ۲ خانه در ۲ سطر عوض شده (۶ ← ۹ سطر)». */
export function tableFacts(table: TableChange, locale: Locale): string {
  const number = (value: number): string => localDigits(String(value), locale);
  const columns = (names: readonly string[]): string => names.map((name) => kept(name, locale)).join('، ');
  const facts: readonly (readonly [number, string, string])[] = [
    [table.addedRows, `${number(table.addedRows)} سطر تازه`, `${table.addedRows} new rows`],
    [table.removedRows, `${number(table.removedRows)} سطر ناپدید`, `${table.removedRows} rows gone`],
    [
      table.changedCells,
      `${number(table.changedCells)} خانه در ${number(table.changedRows)} سطر عوض شده`,
      `${table.changedCells} cells in ${table.changedRows} rows changed`,
    ],
    [
      table.addedColumns.length,
      `ستون تازه: ${columns(table.addedColumns)}`,
      `new columns: ${table.addedColumns.join(', ')}`,
    ],
    [
      table.removedColumns.length,
      `ستون برداشته: ${columns(table.removedColumns)}`,
      `columns gone: ${table.removedColumns.join(', ')}`,
    ],
    [
      table.meaning.length,
      `معنای ${number(table.meaning.length)} ستون عوض شده`,
      `${table.meaning.length} columns changed meaning`,
    ],
    [table.isReordered ? 1 : 0, 'ترتیب سطرها عوض شده', 'rows in another order'],
  ];
  const told = facts.filter(([count]) => count > 0).map(([, fa, en]) => line(locale, fa, en));
  const size = line(
    locale,
    `(${number(table.rowsBefore)} سطر بود، ${number(table.rowsAfter)} سطر است)`,
    `(${table.rowsBefore} → ${table.rowsAfter} rows)`,
  );
  return `${told.join(locale === 'fa' ? '، ' : ', ')} ${size}`;
}

/** One group with its first cells. */
export function renderGroup(group: GroupView, locale: Locale): string {
  const place = [group.dataset, ...(group.resource === undefined ? [] : [group.resource])].join('/');
  const columns =
    group.columns.length === 0
      ? ''
      : line(
          locale,
          `، ستون ${group.columns.map((name) => kept(name, 'fa')).join('، ')}`,
          `, column ${group.columns.join(', ')}`,
        );
  const count = line(locale, `${localDigits(String(group.count), 'fa')} مورد`, `${group.count}`);
  const title = `  ? ${kept(place, locale)}: ${changePartWords(group.part)[locale]}${columns} (${count})`;
  return [title, ...group.examples.map((example) => `      ${exampleText(example, locale)}`)].join('\n');
}

/** «۱۴۰۲ · تهران، people: ۳۰۰ ← ۳۱۰ (۳٫۳٪ افزایش)». */
function exampleText({ row, column, before, after }: CellExample, locale: Locale): string {
  if (column === '') return kept(row, locale);
  const [old, now] = [Number(before), Number(after)];
  const isFigure = before !== '' && after !== '' && Number.isFinite(old) && Number.isFinite(now) && old !== 0;
  const share = isFigure ? ` (${shareText(String((now - old) / Math.abs(old)), locale)})` : '';
  const values = `${cellText(before, locale)} ${locale === 'fa' ? '←' : '→'} ${cellText(after, locale)}`;
  return `${kept(row, locale)}${locale === 'fa' ? '، ' : ', '}${kept(column, locale)}: ${values}${share}`;
}
