import type { SeriesBreak } from '#model/dataset.ts';
import type { Period } from '#model/period.ts';
import type { Quantity } from '#model/table.ts';
import { findConcept, textAt } from '#model/table-access.ts';
import { unitNotStated } from '#model/units.ts';
import type { Comparable } from '#statistics/guard.ts';
import { parsePeriod } from '#text/periods.ts';
import type { Observation } from './observations.ts';
import { optional } from './optional.ts';
import { eventsBehind } from './rate-numerator.ts';

/** An observation with a number. */
export type Figure = Observation & { value: Quantity };

/** For tables without any dates: their publisher shows them as one moment. No period has this text. */
const undated: Period = { text: '', calendar: 'jalali', grain: 'range', startDay: 0, endDay: 0 };

/**
 * A figure as the comparison guard wants it: with its producer, its survey's size, a rate's events, and whether a declared change of
 * definition lies on the way.
 * Shape: `way` is the earliest and the latest period of the claim; without it (figures of one date) no break is crossed.
 */
export function comparableFigure(figure: Figure, way?: readonly [Period, Period]): Comparable {
  const { dataset, resource, measure, value, period, status, confidence, sampleSize } = figure;
  const breaks = resource.breaks ?? dataset.breaks;
  return {
    value: value.value,
    status,
    period: period ?? undated,
    unit: measure.unit ?? unitNotStated,
    timing: measure.timing,
    isSurvey: isSurveyFigure(figure),
    crossesBreak: way !== undefined && breaks.some(({ at }) => isCrossed(at, way, measure.timing)),
    ...optional('confidence', confidence),
    ...optional('sampleSize', sampleSize),
    ...optional('populationSize', measure.populationSize),
    ...optional('source', sourceOf(figure)),
    ...optional('definition', definitionOf(figure)),
    ...optional('count', eventsBehind(figure)),
  };
}

/** Was the figure asked, not counted? Percentages and scores of satisfaction are, and whatever states its number of answers. */
function isSurveyFigure({ dataset, measure, sampleSize }: Observation): boolean {
  if (sampleSize !== undefined) return true;
  const kind = measure.unit?.kind;
  return dataset.theme === 'satisfaction' && (kind === 'percent' || kind === 'score');
}

/** Columns that say of each row what was counted in it, or how people were asked. */
const definingColumns: ReadonlySet<string> = new Set(['definition', 'survey_method']);

/** What a row says of its own definition; rows that say different things are not compared. */
function definitionOf({ resource: { table }, row }: Observation): string | undefined {
  const texts = table.fields.flatMap(({ name }, index) =>
    definingColumns.has(name) ? (textAt(table, row, index) ?? []) : [],
  );
  return texts.length > 0 ? texts.join('␟') : undefined;
}

/** The office that produced the figure where the descriptor declares one, else the publisher its row names. */
export function sourceOf({ dataset, resource, row }: Observation): string | undefined {
  const producer = resource.producer ?? dataset.producer;
  if (producer) return producer.fa ?? producer.en;
  return textAt(resource.table, row, findConcept(resource.table, 'SOURCE_PUBLISHER'));
}

/**
 * Does a definition change on the way? A break at "1393" begins with that year. A sum that holds days of both
 * definitions is of neither.
 */
function isCrossed(at: SeriesBreak['at'], [from, to]: readonly [Period, Period], timing: string): boolean {
  const start = parsePeriod(at, from.calendar);
  if ('problem' in start) return from.text.slice(0, at.length) < at && at <= to.text.slice(0, at.length);
  const first = timing === 'flow' ? from.startDay : from.endDay;
  return first < start.startDay && start.startDay <= to.endDay;
}
