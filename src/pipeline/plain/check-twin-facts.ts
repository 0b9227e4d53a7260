import type { Locale } from '#model/bilingual.ts';
import { toAsciiDigits } from '#text/digits.ts';
import type { IssueLog } from '../issue-log.ts';
import type { PlainPage } from './check-plain-language.ts';

/** Numbers that are written in words. "One" is too often no number, and «نه» most often means no. */
const inWords: Readonly<Record<Locale, readonly (readonly [RegExp, number])[]>> = {
  fa: wordList('سه:3 چهار:4 پنج:5 شش:6 هفت:7 هشت:8 ده:10 دوازده:12 پانزده:15 بیست:20 سی:30', {
    // Alone it is too often "both".
    'دو(?=\\s+(?:روز|هفته|ماه|سال|بار|برابر))': 2,
  }),
  en: wordList(
    'three:3 four:4 five:5 six:6 seven:7 eight:8 ten:10 twelve:12 fifteen:15 twenty:20 thirty:30',
    {
      'two(?=\\s+(?:working\\s+)?(?:days|weeks|months|years|times))': 2,
      'twice|double': 2,
    },
  ),
};

function wordList(list: string, more: Readonly<Record<string, number>>): (readonly [RegExp, number])[] {
  const words = list.split(' ').map((entry): [string, number] => {
    const [word = '', number] = entry.split(':');
    return [word, Number(number)];
  });
  return [...words, ...Object.entries(more)].map(([word, number]) => [
    new RegExp(`(?<![\\p{L}\\u200C-])(?:${word})(?![\\p{L}\\u200C-])`, 'giu'),
    number,
  ]);
}

/** A day of the other calendar in brackets, and the minutes of a full hour, are no facts of their own. */
const beside = /\([^()]*\b(?:19|20)\d\d\b[^()]*\)|(?<=\d):00\b/gu;

/** Every number a text states, once, written with ASCII digits. */
export function numbersOf(text: string, locale: Locale): Set<string> {
  const digits = toAsciiDigits(text)
    .replaceAll(beside, '')
    .replaceAll(/(\d)[٬,](?=\d{3})/gu, '$1')
    .replaceAll('٫', '.');
  const written = [...digits.matchAll(/\d+(?:\.\d+)?/gu)].map(([number]) => number.replace(/^0+(?=\d)/u, ''));
  const worded = inWords[locale].flatMap(([pattern, number]) =>
    [...text.matchAll(pattern)].map(() => String(number)),
  );
  return new Set([...written, ...worded]);
}

/** A year of the other calendar stands beside the Iranian one in English. */
export const isGregorianYear = (number: string): boolean => /^(?:19|20)\d\d$/u.test(number);

const bySection = ({ prose, page }: PlainPage): Map<string, string> => {
  const texts = Map.groupBy(prose, ({ section }) => section);
  return new Map(
    [...texts].map(([id, parts]) => [id, parts.map(({ text }) => text).join('\n')] as const),
  ).set('', [page.lead, page.front.summary].join('\n'));
};

/** Numbers and deadlines that only one of two languages states. Errors: content/facts-differ. */
export function checkTwinFacts(fa: PlainPage, en: PlainPage, log: IssueLog): void {
  const theirs = bySection(en);
  for (const [section, text] of bySection(fa)) {
    const [own, other] = [numbersOf(text, 'fa'), numbersOf(theirs.get(section) ?? '', 'en')];
    const only = [...own].filter((number) => !other.has(number));
    const missing = [...other].filter((number) => !own.has(number) && !isGregorianYear(number));
    if (only.length + missing.length === 0) continue;
    const line = fa.page.sections.find(({ id }) => id === section)?.line ?? 1;
    log.add({
      code: 'content/facts-differ',
      file: fa.page.file,
      line,
      found: [...only, ...missing].join(', '),
      params: { section: section || 'summary', twin: en.page.file },
      cause: section,
    });
  }
}
