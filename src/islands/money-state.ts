import type { MeasureSource, Measures } from '#model/measures.ts';
import { moneyWords } from '#messages/money-words.ts';
import { qualifiers, reasonsText, type MoneyVoice } from '#messages/shown-money.ts';
import type { AmountTally } from '#statistics/amount-tally.ts';
import { href } from '#text/address.ts';
import { localDigits } from '#text/digits.ts';
import { isAsPublished } from '#text/money-choice.ts';
import { formatNumber } from '#text/numbers.ts';

/** Says how amounts are shown, from which series, and how many could not be; empty when all is as published. */
export function stateOf(
  voice: MoneyVoice,
  measures: Measures,
  tally: AmountTally,
  unknown: readonly string[],
): HTMLElement[] {
  const words = moneyWords[voice.locale];
  const notice = unknown.length > 0 ? [paragraph(words.unknown(unknown.map(quoted).join(words.comma)))] : [];
  if (isAsPublished(voice.choice)) return notice;
  const [shown, ...rest] = sentencesOf(voice, tally);
  const first = paragraph(shown ?? '');
  first.className = 'money-shown';
  return [...notice, first, ...rest.map(paragraph), ...sourcesOf(voice, measures, tally)];
}

/** What holds for all amounts first: a unit always does, prices and people only where one amount could be so calculated. */
function sentencesOf(voice: MoneyVoice, { all, refused, reasons, hasDerived }: AmountTally): string[] {
  const { choice, locale } = voice;
  const words = moneyWords[locale];
  const [unit, said] = [choice.unit ? [words.units[choice.unit]] : [], qualifiers(voice)];
  const why = reasonsText(reasons, locale);
  const isNone = all > 0 && refused === all;
  const held = (isNone ? unit : [...unit, ...said]).join(words.comma);
  const [count, total] = [refused, all].map((number) => formatNumber(number, locale));
  return [
    ...(held ? [`${words.shown(held)} ${words.filesUnchanged}`] : []),
    ...(isNone ? [words.noneShown(said.join(words.comma), why)] : []),
    ...(!isNone && refused > 0 ? [words.refused(count ?? '', total ?? '', why)] : []),
    ...(hasDerived ? [words.rounded] : []),
  ];
}

/** What a stranger wrote into an address, cut short and kept from turning the line around. */
const quoted = (text: string): string => `«\u2068${text.slice(0, 40)}\u2069»`;

/** The series behind the figures, with links to them. */
function sourcesOf(
  { choice, locale }: MoneyVoice,
  { prices, perHead }: Measures,
  { hasPlaces, hasDerived }: AmountTally,
): HTMLElement[] {
  const words = moneyWords[locale];
  const base = localDigits(prices?.base ?? '', locale);
  const named = choice.per && hasDerived ? (perHead[choice.per]?.sources ?? []) : [];
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
