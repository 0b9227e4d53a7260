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
import { deflate, type DeflateRefusal } from './reference-series.ts';

/** The change of an amount: cut around the earlier amount, which is a link and follows the reader's choice of unit. */
export interface MoneyChangeView {
  before: string;
  /** The earlier amount as published, where the sentence names it. */
  amount?: string;
  after: string;
  /** Said behind the sentence while that amount is as published: the change is at other prices than it. */
  ownPrices?: string;
  /** Said where amounts are shown per head and a change is stated. */
  ofTotal?: string;
}

/** Stands for the earlier amount while the sentence is made; no text holds it. */
const amountPlace = '\uFFFC';

/**
 * What is said of the change of an amount: at constant prices alone, as in the list of ups and downs, whatever prices a
 * reader looks at. Without a price index for both, the earlier amount and why no change is stated.
 */
export function moneyChangeView(
  catalogue: Catalogue,
  { pair: { from, to } }: Extract<ChangeView, { kind: 'money' }>,
  locale: Locale,
): MoneyChangeView {
  const words = moneyWords[locale];
  const { sentence, isReal } = sentenceOf(catalogue, from, to, locale);
  const [before = '', after] = sentence.split(amountPlace);
  const ofTotal = isReal ? { ofTotal: words.ofTotal } : {};
  if (after === undefined) return { before, after: '', ...ofTotal };
  return {
    before,
    amount: figureView(from, locale).text,
    after,
    ...(isReal ? { ownPrices: words.ownPrices } : {}),
    ...ofTotal,
  };
}

function sentenceOf(
  catalogue: Catalogue,
  from: Dated,
  to: Dated,
  locale: Locale,
): { sentence: string; isReal: boolean } {
  const words = moneyWords[locale];
  const previousWhen = inPeriod(from.period, locale, from.measure.timing);
  const [before, after] = [deflate(catalogue, from), deflate(catalogue, to)];
  if ('refused' in before || 'refused' in after) {
    const why = words.realRefused[reasonOf('refused' in before ? before : after)];
    return { sentence: `${words.previously(previousWhen, amountPlace)} ${why}`, isReal: false };
  }
  const values = [Number(before.exact), Number(after.exact)] as const;
  const permission = rulingOnChange(from, to, values);
  if (!permission.may) return { sentence: refusalSentence(permission.reason, locale), isReal: false };
  const size = relativeChangePercent(...values);
  if (size === undefined) return { sentence: refusalSentence('zero-base', locale), isReal: false };
  const change = { permission, size, isShare: false, previousWhen, previousFigure: amountPlace, locale };
  return {
    sentence: words.realChange(localDigits(before.baseYear, locale), changeSentence(change)),
    isReal: true,
  };
}

/** Both figures are amounts of money with a number, so "not-money" is none of the reasons. */
function reasonOf(one: { refused: DeflateRefusal } | object): Exclude<DeflateRefusal, 'not-money'> {
  const refused = 'refused' in one ? one.refused : 'no-index';
  return refused === 'not-money' ? 'no-index' : refused;
}
