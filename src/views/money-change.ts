import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { moneyWords } from '#messages/money-words.ts';
import { changeSentence, refusalSentence } from '#messages/sentences.ts';
import { relativeChangePercent } from '#statistics/change.ts';
import { localDigits } from '#text/digits.ts';
import { inPeriod } from '#text/periods.ts';
import type { ChangeView } from './change-view.ts';
import { figureView } from './figure-view.ts';
import type { Dated } from './headline-series.ts';
import { rulingOnChange } from './latest-change.ts';
import { moneyTagOf } from './money-tag.ts';
import { optional } from './optional.ts';
import { deflate } from './reference-series.ts';

/** A sentence cut around the earlier amount in it, so that the amount can be shown in other units. */
export interface CutSentence {
  before: string;
  amount?: { text: string; money: string };
  after: string;
}

/** A change of an amount, said twice: at the prices of each time, and at constant prices. One of them is shown. */
export interface MoneyChangeView {
  nominal: CutSentence;
  real: CutSentence;
  ofTotal: string;
}

/** Both wordings of a change of money; undefined for changes of anything else. The guard is asked about each by itself. */
export function moneyChangeView(
  catalogue: Catalogue,
  change: Extract<ChangeView, { kind: 'changed' }>,
  locale: Locale,
): MoneyChangeView | undefined {
  const { pair, sentence } = change;
  if (pair?.to.measure.unit?.kind !== 'money') return undefined;
  return {
    nominal: cut(sentence, pair.from, locale),
    real: cut(realSentence(catalogue, pair, locale), pair.from, locale),
    ofTotal: moneyWords[locale].ofTotal,
  };
}

/** The change of both amounts at the prices of the base year, or why it cannot be said. */
function realSentence(
  catalogue: Catalogue,
  { from, to }: { from: Dated; to: Dated },
  locale: Locale,
): string {
  const words = moneyWords[locale];
  const [before, after] = [deflate(catalogue, from), deflate(catalogue, to)];
  for (const side of [before, after]) {
    if ('refused' in side && side.refused !== 'not-money') return words.realRefused[side.refused];
  }
  if ('refused' in before || 'refused' in after) return '';
  const values = [Number(before.exact), Number(after.exact)] as const;
  const permission = rulingOnChange(from, to, values);
  if (!permission.may) return refusalSentence(permission.reason, locale);
  const size = relativeChangePercent(...values);
  if (size === undefined) return refusalSentence('zero-base', locale);
  const sentence = changeSentence({
    permission,
    size,
    isShare: false,
    previousWhen: inPeriod(from.period, locale, from.measure.timing),
    previousFigure: figureView(from, locale).text,
    locale,
  });
  return words.realChange(localDigits(before.baseYear, locale), sentence);
}

function cut(sentence: string, from: Dated, locale: Locale): CutSentence {
  const { text } = figureView(from, locale);
  const money = moneyTagOf(from);
  const at = sentence.lastIndexOf(text);
  if (at < 0 || money === undefined) return { before: sentence, after: '' };
  return {
    before: sentence.slice(0, at),
    ...optional('amount', { text, money }),
    after: sentence.slice(at + text.length),
  };
}
