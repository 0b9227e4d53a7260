import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import { dataWords } from '#messages/data-words.ts';
import type { Subject } from '#messages/sentences.ts';
import { indicatorsOf, type Indicator } from './indicators.ts';
import { spokenSeries, termsOf } from './movement-series.ts';
import { categoryLabel, isTotal } from './observations.ts';
import { contributionMovement } from './part-contributions.ts';
import {
  growthMovement,
  indexMovement,
  trendMovement,
  type MovementView,
  type Spoken,
} from './series-movement.ts';

export type { MovementView };

interface Frame {
  catalogue: Catalogue;
  dataset: Dataset;
  resource: Resource;
  locale: Locale;
}

/** Of either kind: ways of a series, and parts of a total. */
const most = 2;

/**
 * What can be said of a table's ways through time beside its latest change: years of one direction, growth over the same
 * part of the year before, the latest figure as an index, and the parts that made a change.
 * Shape:  few sentences, each only where the guard gave leave; none of a table whose rows may not be compared. Of money
 *         everything is said at constant prices.
 */
export function movementViews({ catalogue, dataset, resource, locale }: Frame): readonly MovementView[] {
  if (resource.incomparable || resource.role !== 'main') return [];
  const { indicators } = indicatorsOf(dataset);
  const own = indicators.filter((indicator) => indicator.resource === resource);
  const terms = termsOf(catalogue);
  const subjectIn = (one: Indicator) =>
    one.isDeclared || own.length > 1 ? { subject: subjectOf(one, locale) } : {};
  const ways = spokenSeries(resource, own).flatMap((indicator) => {
    const spoken: Spoken = { series: indicator.series, ...subjectIn(indicator), terms, locale };
    // The change of a headline stands above already.
    const growth = indicator.isDeclared ? undefined : growthMovement(spoken);
    const [trend, index] = [trendMovement(spoken), indexMovement(spoken)];
    const isOfSameWay = trend && trend.figures[0]?.key === index?.figures[0]?.key;
    return [trend, growth, isOfSameWay ? undefined : index];
  });
  const parts = own.map((total) =>
    contributionMovement(total, {
      subject: subjectOf(total, locale),
      terms,
      locale,
      resource,
      indicators: own,
    }),
  );
  const given = [ways, parts].map((list) => list.filter((one) => one !== undefined).slice(0, most));
  return given.flat();
}

/**
 * What a series is called beside its own table: as declared, a phrase; else by its column and categories alone. Totals
 * are named only where nothing else is left to name.
 */
function subjectOf({ isDeclared, headline, resource, series }: Indicator, locale: Locale): Subject {
  const [first] = series;
  if (isDeclared || !first) return { name: localText(headline.title, locale).text, isPhrase: true };
  const { fields } = resource.table;
  const isAlone = fields.filter(({ concept }) => concept === 'OBS_VALUE').length === 1;
  const labels = fields.flatMap((field) => {
    const value = headline.where[field.name];
    const isNamed = field.concept === 'DIMENSION' && value && !isTotal(field, value);
    return isNamed ? [categoryLabel(field, value, locale)] : [];
  });
  const own = isAlone ? [] : [localText(first.measure.title, locale).text];
  const names = [...own, ...labels];
  if (names.length === 0) names.push(localText(resource.title, locale).text);
  return { name: names.join(dataWords[locale].separator), isPhrase: false };
}
