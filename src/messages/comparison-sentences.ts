import type { Locale } from '#model/bilingual.ts';
import type { Permission } from '#statistics/guard.ts';
import { countWord } from './number-phrases.ts';

type Verdict = Permission<'difference'>['verdict'];

/** A figure's verdict against another, as the guard gave it. */
interface Difference {
  permission: Permission<'difference'>;
  locale: Locale;
}

const englishWords: Record<Verdict, string> = {
  higher: 'higher than',
  lower: 'lower than',
  equal: 'the same as',
};

/** «از رقم … بیشتر است»: the verb closes the sentence, so the other side stands in the middle. */
const besideFa = (verdict: Verdict, other: string): string =>
  verdict === 'equal'
    ? `با ${other} برابر است`
    : `از ${other} ${verdict === 'higher' ? 'بیشتر' : 'کمتر'} است`;

/** One sentence that puts a place's figure beside that of the whole country. `figure` is the country's, with its unit. */
export function besideCountrySentence({
  permission: { verdict },
  figure,
  locale,
}: Difference & { figure: string }): string {
  return locale === 'fa'
    ? `${besideFa(verdict, `رقم کل کشور (${figure})`)}.`
    : `It is ${englishWords[verdict]} in the whole country (${figure}).`;
}

/**
 * One sentence that puts a province's figure beside those of neighbours that stand the same way to it.
 * Errors: throws without neighbours, and where they do not stand the same way: one sentence cannot say both.
 */
export function besideNeighboursSentence(
  neighbours: readonly { name: string; permission: Permission<'difference'> }[],
  locale: Locale,
): string {
  const [verdict, ...others] = new Set(neighbours.map(({ permission }) => permission.verdict));
  if (verdict === undefined || others.length > 0) throw new Error('Neighbours of one verdict are expected.');
  const names = nameList(
    neighbours.map(({ name }) => name),
    locale,
  );
  const count = countWord(neighbours.length, locale);
  if (locale === 'fa') return `${besideFa(verdict, `رقم ${count} استان همسایه`)}: ${names}.`;
  const provinces = neighbours.length === 1 ? 'province' : 'provinces';
  return `It is ${englishWords[verdict]} in ${count} neighbouring ${provinces}: ${names}.`;
}

/** «فارس، یزد و کرمان», "Fars, Yazd and Kerman". */
function nameList(names: readonly string[], locale: Locale): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const [comma, and] = locale === 'fa' ? ['، ', ' و '] : [', ', ' and '];
  // A name that holds «و» itself («سیستان و بلوچستان») would run into the last "and".
  const joint = names.slice(-2).some((name) => name.includes(and)) ? comma.trimEnd() + and : and;
  return names.slice(0, -1).join(comma) + joint + last;
}
