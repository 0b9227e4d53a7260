import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Theme } from '#model/dataset.ts';
import { dataWords } from '#messages/data-words.ts';
import { roundedSize } from '#messages/change-words.ts';
import { movesWords } from '#messages/moves-words.ts';
import { countWord } from '#messages/number-phrases.ts';
import { refusalStatement } from '#messages/sentences.ts';
import { percentagePointChange, relativeChangePercent } from '#statistics/change.ts';
import { roundDerived } from '#statistics/shown-amount.ts';
import { href } from '#text/address.ts';
import { localDigits } from '#text/digits.ts';
import { formatQuantity } from '#text/money.ts';
import { formatNumber } from '#text/numbers.ts';
import { formatPeriod } from '#text/periods.ts';
import { languageOf } from '#text/letters.ts';
import type { Judgement } from './change-view.ts';
import type { FigureView } from './figure-view.ts';
import { figureView } from './figure-view.ts';
import type { Dated } from './headline-series.ts';
import { publisherOf, surveyQualifier } from './headline-view.ts';
import type { Moved, Steady } from './indicator-outcome.ts';
import type { Indicator } from './indicators.ts';
import { datasetPath, sectionId } from './links.ts';
import { moneyTagOf } from './money-tag.ts';
import type { Observation } from './observations.ts';
import { optional } from './optional.ts';

/** A figure of an indicator with its period. */
export interface PointView {
  figure: FigureView;
  periodText: string;
}

/** What an indicator is called, where it stands and who published its figure. */
export interface IndicatorNameView {
  id: string;
  title: LocalText;
  /** The dataset's title, where the indicator's own does not say it. */
  context: LocalText;
  href: string;
  theme: Theme;
  themeLabel: string;
  source?: LocalText;
  qualifier?: string;
}

/** One change: both figures, the change in words, and the lengths of two bars that start at zero. */
export interface MoveView extends IndicatorNameView {
  verdict: 'rose' | 'fell' | 'unchanged';
  judgement: Judgement | 'steady';
  from: PointView;
  to: PointView;
  change: string;
  /** For money: both amounts at the prices of one year, each with what shows it in other units (data-money). */
  real?: readonly (string | { text: string; money: string })[];
  /** Percent of the larger figure; undefined for negative figures and for money, whose figures are not what is compared. */
  bars?: { from: number; to: number };
}

export function indicatorNameView(indicator: Indicator, latest: Dated, locale: Locale): IndicatorNameView {
  const { dataset, resource, headline, id } = indicator;
  return {
    id,
    title: localText(headline.title, locale),
    context: localText(dataset.title, locale),
    href: `${href(locale, datasetPath(dataset.name))}#${sectionId(resource.name)}`,
    theme: dataset.theme,
    themeLabel: dataWords[locale].themes[dataset.theme],
    ...optional('source', sourceText(latest, locale)),
    ...optional('qualifier', surveyQualifier(dataset, latest, locale)),
  };
}

/** The row's publisher, else the dataset's first source; undefined where neither is stated. */
export function sourceText(figure: Observation, locale: Locale): LocalText | undefined {
  const own = publisherOf(figure, locale);
  if (own) return own;
  const [first] = figure.dataset.sources;
  const text = first?.publisher ?? first?.title;
  return text === undefined ? undefined : { text, lang: languageOf(text, locale) };
}

export const pointView = (figure: Dated, locale: Locale): PointView => ({
  figure: figureView(figure, locale),
  periodText: formatPeriod(figure.period, locale, figure.measure.timing),
});

/** Puts a change into words. Only outcomes that the guard let pass are `Moved`. */
export function moveView(moved: Moved, locale: Locale): MoveView {
  const { indicator, from, to, verdict, judgement, real } = moved;
  const [before, after] = real ? [Number(real.from), Number(real.to)] : [from.value.value, to.value.value];
  return {
    ...indicatorNameView(indicator, to, locale),
    verdict,
    judgement,
    from: pointView(from, locale),
    to: pointView(to, locale),
    change: changeText(moved, [before, after], locale),
    ...optional('real', realTerms(moved, locale)),
    ...optional('bars', real ? undefined : barsOf(before, after)),
  };
}

function changeText(moved: Moved, [before, after]: readonly [number, number], locale: Locale): string {
  const { from, to, verdict, real } = moved;
  const words = movesWords[locale];
  const isShare = to.measure.unit?.kind === 'percent';
  const size = isShare ? percentagePointChange(before, after) : relativeChangePercent(before, after);
  const text = words.change({
    amount: formatNumber(roundedSize(size ?? 0), locale),
    isShare,
    isRise: verdict === 'rose',
    span: spanText(from, to, locale),
  });
  return real ? words.realChange(text) : text;
}

/** Stands for an amount while the sentence is made; no text holds it. */
const amountPlace = '\uFFFC';

function realTerms({ real, from, to }: Moved, locale: Locale): MoveView['real'] {
  const { unit } = to.measure;
  if (!real || !unit) return undefined;
  const amounts = [
    { exact: real.from, money: moneyTagOf(from) ?? '' },
    { exact: real.to, money: moneyTagOf(to) ?? '' },
  ].map(({ exact, money }) => ({ text: formatQuantity(roundDerived(exact), unit, locale), money }));
  const base = localDigits(real.base, locale);
  const words = movesWords[locale].realTerms({ base, from: amountPlace, to: amountPlace });
  return words.split(amountPlace).flatMap((text, at) => [text, ...amounts.slice(at, at + 1)]);
}

function barsOf(before: number, after: number): { from: number; to: number } | undefined {
  const most = Math.max(before, after);
  if (Math.min(before, after) < 0 || most <= 0) return undefined;
  const lengthOf = (value: number): number => Math.round((value / most) * 1000) / 10;
  return { from: lengthOf(before), to: lengthOf(after) };
}

/** How far the ends of two periods lie apart, in whole years where they are, else in months, else in days. */
function spanText(from: Dated, to: Dated, locale: Locale): string {
  const words = movesWords[locale];
  const days = to.period.endDay - from.period.endDay;
  const years = days / 365.2422;
  const say = (count: number): string => countWord(Math.round(count), locale);
  if (years > 0.9 && Math.abs(years - Math.round(years)) < 0.05)
    return words.spanYears(say(years), Math.round(years) === 1);
  const months = days / 30.437;
  return months < 0.9 ? words.spanDays(say(days)) : words.spanMonths(say(months), Math.round(months) === 1);
}

/** Two comparable figures that do not differ clearly, and why that is said. */
export function steadyView({ indicator, from, to, reason }: Steady, locale: Locale): MoveView {
  const words = movesWords[locale];
  return {
    ...indicatorNameView(indicator, to, locale),
    verdict: 'unchanged',
    judgement: 'steady',
    from: pointView(from, locale),
    to: pointView(to, locale),
    change:
      reason === 'unchanged' ? words.unchanged(spanText(from, to, locale)) : refusalStatement(reason, locale),
  };
}
