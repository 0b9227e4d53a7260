import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { MissingReason } from '#model/missing.ts';
import type { Field } from '#model/table.ts';
import { dataWords } from '#messages/data-words.ts';
import { formatFigure, formatFigureQuantity } from '#text/figure-number.ts';
import { href } from '#text/address.ts';
import { datasetPath, rowAnchor, sectionId } from './links.ts';
import { moneyTagOf } from './money-tag.ts';
import type { Observation } from './observations.ts';
import { numberKey } from './observations.ts';
import { optional } from './optional.ts';
import { shownRows } from './shown-rows.ts';

/**
 * One figure as it is rendered anywhere: the same words in table, card, sentence and chart.
 * `bare` is the number alone (for tables whose header names the unit); `text` carries the unit.
 * `mark` is the status in words unless the figure is simply actual. `key` ties it to its cell (data-num).
 */
export interface FigureView {
  key: string;
  href: string;
  text: string;
  bare: string;
  mark?: string;
  /** What shows an amount in other measures (data-money, see money-tag.ts). */
  money?: string;
  isMissing: boolean;
}

/** Why a value is missing: in the publisher's own words where there are any. */
export function missingText(field: Field, reason: MissingReason, locale: Locale): string {
  const own = field.missingLabels?.get(reason);
  return own ? localText(own, locale).text : dataWords[locale].missing[reason];
}

export function figureView(observation: Observation, locale: Locale): FigureView {
  const { dataset, resource, row, value, measure, status } = observation;
  // Rows that are only in the file have no address of their own; their table has.
  const anchor = shownRows(resource.table).rows.has(row)
    ? rowAnchor(resource.name, row)
    : sectionId(resource.name);
  const base = {
    key: numberKey(observation),
    href: `${href(locale, datasetPath(dataset.name))}#${anchor}`,
  };
  if (value.kind === 'missing') {
    const reason = missingText(measure, value.reason, locale);
    return { ...base, text: reason, bare: reason, isMissing: true };
  }
  const bare = formatFigure(value.exact, measure, locale);
  const { unit } = measure;
  return {
    ...base,
    text: unit ? formatFigureQuantity(value.exact, { ...measure, unit }, locale) : bare,
    bare,
    isMissing: false,
    ...optional('money', moneyTagOf(observation)),
    ...(status === 'actual' ? {} : { mark: dataWords[locale].statuses[status] }),
  };
}
