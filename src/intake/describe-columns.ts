import { calendarOf } from '#pipeline/read-period-cell.ts';
import { foldKey } from '#text/letters.ts';
import { englishTitle } from './column-names.ts';
import { columnWords } from './column-words.ts';
import type { GuessedColumn } from './guess-columns.ts';
import { isTotalLabel } from './row-kinds.ts';
import { unitAlone } from './unit-words.ts';

/** A converted column, ready to be described. */
export interface Column {
  guess: GuessedColumn;
  name: string;
  texts: readonly string[];
}

const missingWords: Readonly<Record<string, { label: string; labelEn: string; reason: string }>> = {
  np: { label: 'منتشر نشده', labelEn: 'not published', reason: 'not-published' },
  na: { label: 'در فایل نبود', labelEn: 'not in the file', reason: 'unknown' },
  sup: { label: 'محرمانه', labelEn: 'confidential', reason: 'suppressed' },
  nap: { label: 'موضوعیت ندارد', labelEn: 'not applicable', reason: 'not-applicable' },
};

/** The missing values a new table declares: those it uses, empty and "not published". */
export function missingValues(columns: readonly Column[]) {
  const values = columns.filter(({ guess }) => ['OBS_VALUE', 'SAMPLE_SIZE'].includes(guess.concept));
  const used = new Set(values.flatMap(({ texts }) => texts));
  const codes = Object.keys(missingWords).filter((code) => code === 'np' || used.has(code));
  return [
    { value: '', label: 'خالی', labelEn: 'empty', reason: 'not-applicable' },
    ...codes.map((value) => ({ value, ...missingWords[value] })),
  ];
}

const isNumber = (text: string): boolean => !Object.hasOwn(missingWords, text) && text !== '';

/** «هزینه (میلیارد ریال)» is titled «هزینه»: the unit has a property of its own, and pages print it. */
function withoutUnit(title: string, unit: string | undefined): string {
  const short = title.replaceAll(/\s*\(([^()]*)\)/gu, (part, word: string) =>
    unit !== undefined && unitAlone(word) === unit ? '' : part,
  );
  return short.trim() === '' ? title : short.trim();
}

/** A Table Schema field. Keys in the order of docs/data-format.md, so that two runs differ in nothing. */
export function describeColumn({ guess, name, texts }: Column): Record<string, unknown> {
  const { concept, title, unit } = guess;
  const isValue = concept === 'OBS_VALUE' || concept === 'SAMPLE_SIZE';
  const isInteger = isValue && texts.filter(isNumber).every((text) => !text.includes('.'));
  const english = englishTitle(title);
  const period = texts.find((text) => text !== '') ?? '';
  return {
    name,
    type: isValue ? (isInteger ? 'integer' : 'number') : 'string',
    title: withoutUnit(title, unit),
    ...(english === undefined ? {} : { titleEn: english }),
    concept,
    ...(concept === 'TIME_PERIOD' ? { calendar: calendarOf(period), constraints: { required: true } } : {}),
    ...(concept === 'DIMENSION' ? { categories: categoriesOf(texts) } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(concept === 'OBS_VALUE' && guess.isEnd ? { timing: 'stock' } : {}),
  };
}

function categoriesOf(texts: readonly string[]) {
  return [...new Set(texts)]
    .filter((text) => text !== '')
    .map((value) => {
      const english = columnWords.get(foldKey(value));
      const labelEn = english ? english.charAt(0).toUpperCase() + english.slice(1) : undefined;
      return {
        value,
        label: value,
        ...(labelEn === undefined ? {} : { labelEn }),
        ...(isTotalLabel(value) ? { total: true } : {}),
      };
    });
}

/** Period, place and categories, if they tell every row apart. */
export function primaryKey(columns: readonly Column[]): string[] {
  const keys = columns.filter(({ guess }) =>
    ['TIME_PERIOD', 'REF_AREA', 'DIMENSION'].includes(guess.concept),
  );
  const height = keys[0]?.texts.length ?? 0;
  const rows = new Set(
    Array.from({ length: height }, (_, row) => JSON.stringify(keys.map(({ texts }) => texts[row]))),
  );
  return rows.size === height ? keys.map(({ name }) => name) : [];
}
