import type { Locale } from '#model/bilingual.ts';
import type { Period } from '#model/period.ts';
import type { Timing } from '#model/table.ts';
import { unitNamed } from '#model/units.ts';
import { ruleOn, type Claim, type Comparable, type Permission } from '#statistics/guard.ts';
import { formatQuantity } from '#text/money.ts';
import { formatNumber } from '#text/numbers.ts';
import { inPeriod, parsePeriod } from '#text/periods.ts';

/** One sentence in both languages as it must be; `make` makes it through the same door as the site. */
export interface SentenceCase {
  /** Name of the template in docs/sentences.md. */
  template: string;
  note: string;
  make: (locale: Locale) => string;
  fa: string;
  en: string;
}

/** A text for each language. */
export type Both = Record<Locale, string>;

function period(text: string): Period {
  const found = parsePeriod(text, 'jalali');
  if ('problem' in found) throw new Error(`No period "${text}".`);
  return found;
}

/** "140,000 people" as every page prints it. */
export const quantity = (exact: string, unit: string, locale: Locale): string =>
  formatQuantity(exact, unitNamed(unit), locale);

/** As headlines have it: English leaves out what is counted, because the title has named it. */
export const figureIn = (exact: string, unit: string, locale: Locale): string =>
  locale === 'en' && unitNamed(unit).kind === 'count'
    ? formatNumber(exact, locale)
    : quantity(exact, unit, locale);

/** "at the end of 1399 (March 2021)" as sentences say it. */
export const when = (text: string, locale: Locale, timing: Timing = 'flow'): string =>
  inPeriod(period(text), locale, timing);

const comparable = (value: number, text: string): Comparable => ({
  // Large, so that the guard does not take the difference for chance.
  value: value * 1e6,
  status: 'actual',
  period: period(text),
  unit: unitNamed('index-point'),
  timing: 'flow',
  source: 'سازمان تأمین اجتماعی',
});

function allowed<K extends Claim['kind']>(claim: Extract<Claim, { kind: K }>): Permission<K> {
  const ruling = ruleOn<K>(claim);
  if (!ruling.may) throw new Error(`The guard refuses: ${ruling.reason}.`);
  return ruling;
}

/** The guard's leave to speak of a change between two numbers. */
export const changePermission = (before: number, after: number): Permission<'change'> =>
  allowed({ kind: 'change', before: comparable(before, '1401'), after: comparable(after, '1402') });

export const differencePermission = (first: number, second: number): Permission<'difference'> =>
  allowed({ kind: 'difference', first: comparable(first, '1401'), second: comparable(second, '1401') });

export const rankingPermission = (...values: readonly number[]): Permission<'ranking'> =>
  allowed({
    kind: 'ranking',
    items: values.map((value) => comparable(value, '1401')),
    onlyEnds: true,
    setSize: values.length,
  });

export const trendPermission = (...values: readonly number[]): Permission<'trend'> =>
  allowed({
    kind: 'trend',
    points: values.map((value, index) => comparable(value, String(1398 + index))),
  });
