import { themes, type Theme } from '#model/dataset.ts';
import type { Status } from '#model/table.ts';
import { units } from '#model/units.ts';
import { languageOf } from '#text/letters.ts';
import { englishTitle, slugOf } from './column-names.ts';
import type { GuessedColumn } from './guess-columns.ts';
import type { LocatedTable } from './locate-table.ts';
import type { NoteList } from './note-list.ts';
import { themeOf } from './vocabulary.ts';

/** Everything a dataset needs beside its table; inferred first, then asked for. */
export interface Draft {
  name: string;
  title: string;
  /** No title stands in the file and nobody gave one. */
  isTitledByFile?: boolean;
  titleEn?: string;
  theme: Theme;
  status: Status;
  source: { title?: string; publisher?: string; url?: string; date?: string };
  licence?: { name: string; url: string };
  columns: readonly GuessedColumn[];
}

export const licences: Readonly<Record<string, { name: string; url: string }>> = {
  'cc-by': { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  cc0: { name: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
};

export interface FileFacts {
  /** Without folder, e.g. "بیمه‌شدگان.xlsx". */
  fileName: string;
  /** Address asked for with --name. */
  name?: string;
}

/** What the file itself says: title rows give the title, «منبع: …» below the table the source. */
export function inferDraft(table: LocatedTable, columns: readonly GuessedColumn[], facts: FileFacts): Draft {
  const stem = facts.fileName
    .replace(/\.[a-z]{2,5}$/iu, '')
    .replaceAll(/[_-]+/gu, ' ')
    .trim();
  const inTable = titleOf(table);
  const title = inTable ?? stem;
  const titleEn = languageOf(title, 'fa') === 'en' ? title : englishTitle(title);
  const source = sourceOf([...table.footnotes, ...table.titles]);
  const words = [title, ...columns.map((column) => column.title)].join(' ');
  return {
    name: facts.name ?? slugOf(facts.fileName),
    title,
    ...(inTable === undefined ? { isTitledByFile: true } : {}),
    ...(titleEn === undefined ? {} : { titleEn }),
    theme: themeOf(words),
    status: 'actual',
    source: source === undefined ? {} : { title: source },
    columns,
  };
}

const titleOf = ({ titles }: LocatedTable): string | undefined =>
  titles.map(cleanTitle).find((text) => text.length >= 4);

/** What the cells of a wide table are: «هزینهٔ درمان» of «هزینهٔ درمان به تفکیک استان در سال‌های ۱۴۰۰ تا ۱۴۰۲». */
export const valueTitle = (table: LocatedTable): string =>
  titleOf(table)?.replace(/\s+(?:به تفکیک|بر ?حسب|در سال|طی سال|در استان).*$/u, '') ?? 'مقدار';

/** «جدول ۳-۲: بیمه‌شدگان به تفکیک استان (نفر)» → «بیمه‌شدگان به تفکیک استان»; statements of a unit are no title. */
function cleanTitle(text: string): string {
  if (/^\s*\(?\s*(?:ارقام|مبالغ|واحد|رقم)/u.test(text) || /^\s*(?:منبع|مأخذ|ماخذ)/u.test(text)) return '';
  return text
    .replace(/^جدول\s*(?:شماره\s*)?[\d۰-۹٠-٩]*(?:[-–.][\d۰-۹]+)*\s*[-–:.)]*\s*/u, '')
    .replace(/\s*\((?:ارقام|مبالغ|واحد)?[^()]*\)\s*$/u, '')
    .trim();
}

function sourceOf(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const source = /(?:منبع|مأخذ|ماخذ|source)\s*[:：\-–]?\s+(.+)$/iu.exec(text)?.[1]?.trim();
    if (source) return source;
  }
  return undefined;
}

/** Money without a unit: the one thing that is asked and never assumed. */
export const columnsWithoutMoneyUnit = ({ columns }: Draft): GuessedColumn[] =>
  columns.filter(({ concept, isMoney, unit }) => {
    const isMoneyUnit = unit !== undefined && units.get(unit)?.kind === 'money';
    return concept === 'OBS_VALUE' && isMoney && !isMoneyUnit;
  });

/** Sets units given on the command line: "rial" for every open money column, "هزینه=rial" for one. */
export function withUnits(
  columns: readonly GuessedColumn[],
  wishes: ReadonlyMap<string, string>,
): GuessedColumn[] {
  return columns.map((column) => {
    if (column.concept !== 'OBS_VALUE') return column;
    const own = wishes.get(column.title);
    const all = column.isMoney && column.unit === undefined ? wishes.get('') : undefined;
    const unit = own ?? all;
    return unit === undefined ? column : { ...column, unit };
  });
}

/** Remarks on what nobody said: the page will say so too. */
export function noteGaps(draft: Draft, notes: NoteList): void {
  if (draft.isTitledByFile) notes.add('placeholder-title', { to: draft.title });
  if (draft.titleEn === undefined) notes.add('no-english-title');
  if (draft.source.title === undefined) notes.add('placeholder-source');
  if (draft.licence === undefined) notes.add('no-licence');
  if (draft.theme === 'other') notes.add('no-theme', { params: { allowed: themes.join(', ') } });
  for (const { concept, unit, title, column } of draft.columns) {
    if (concept === 'OBS_VALUE' && unit === undefined) {
      notes.add('no-unit', { from: title, ...(column === undefined ? {} : { column }) });
    }
  }
  for (const { title, column } of columnsWithoutMoneyUnit(draft)) {
    notes.add('money-without-unit', { from: title, ...(column === undefined ? {} : { column }) });
  }
}
