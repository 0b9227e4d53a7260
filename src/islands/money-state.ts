import type { MeasureSource, Measures, MoneyRefusal } from '#model/measures.ts';
import { moneyWords } from '#messages/money-words.ts';
import { qualifiers, type MoneyVoice } from '#messages/shown-money.ts';
import { href } from '#text/address.ts';
import { localDigits } from '#text/digits.ts';
import { isAsPublished } from '#text/money-choice.ts';
import { formatNumber } from '#text/numbers.ts';
import type { Tally } from './money-figures.ts';

/** Says how amounts are shown, from which series, and how many could not be; empty when all is as published. */
export function stateOf(
  voice: MoneyVoice,
  measures: Measures,
  tally: Tally,
  unknown: readonly string[],
): HTMLElement[] {
  const words = moneyWords[voice.locale];
  const notice = unknown.length > 0 ? [paragraph(words.unknown(unknown.map(quoted).join(words.comma)))] : [];
  if (isAsPublished(voice.choice)) return notice;
  const { unit } = voice.choice;
  const said = [unit ? words.units[unit] : '', ...qualifiers(voice)].filter(Boolean).join(words.comma);
  const { all, count, reasons } = refusedIn(tally, voice);
  const isNone = all > 0 && count === all;
  const shown = paragraph(
    isNone ? words.noneShown(said, reasons) : `${words.shown(said)} ${words.filesUnchanged}`,
  );
  shown.className = 'money-shown';
  const figures = [count, all].map((number) => formatNumber(number, voice.locale));
  const text = words.refused(figures[0] ?? '', figures[1] ?? '', reasons);
  const partly = count > 0 && !isNone ? [paragraph(text)] : [];
  return [...notice, shown, ...partly, ...sourcesOf(voice, measures, tally)];
}

/** What a stranger wrote into an address, cut short and kept from turning the line around. */
const quoted = (text: string): string => `«\u2068${text.slice(0, 40)}\u2069»`;

/** How many amounts could not be shown as asked, and why. */
function refusedIn(
  { all, refused }: Tally,
  { locale }: MoneyVoice,
): { all: number; count: number; reasons: string } {
  const words = moneyWords[locale];
  const count = [...refused.values()].reduce((sum, one) => sum + one, 0);
  const reasons = [...refused.keys()].map((reason: MoneyRefusal) => words.reasons[reason]);
  return { all, count, reasons: reasons.join(locale === 'fa' ? '؛ ' : '; ') };
}

/** The series behind the figures, with links to them. */
function sourcesOf(
  { choice, locale }: MoneyVoice,
  { prices, perHead }: Measures,
  { hasPlaces }: Tally,
): HTMLElement[] {
  const words = moneyWords[locale];
  const base = localDigits(prices?.base ?? '', locale);
  const named = choice.per ? (perHead[choice.per]?.sources ?? []) : [];
  const heads = named.filter((source) => hasPlaces || !source.isOfPlaces);
  const index = choice.isReal && prices ? [prices.source] : [];
  const say = (source: MeasureSource): string =>
    source === prices?.source
      ? words.priceSource(source.label[locale], base, source.last[locale])
      : words.headSource(source.label[locale], source.last[locale]);
  return [...index, ...heads].map((source) => {
    const link = document.createElement('a');
    link.href = href(locale, `/datasets/${source.dataset}/`);
    link.textContent = say(source);
    const line = paragraph('');
    line.append(link);
    return line;
  });
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
