import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import type { PerHeadKind } from '#model/per-head.ts';
import type { SeriesReference } from '#model/site.ts';
import { findConcept } from '#model/table-access.ts';
import { inRealTerms } from '#statistics/real-terms.ts';
import { perHead } from '#statistics/per-head.ts';
import type { Dated } from './headline-series.ts';
import { DenominatorSeries } from './denominator-series.ts';
import type { Observation } from './observations.ts';
import { isPlottable, matches, observationsOf } from './observations.ts';
import { PriceIndex, type IndexRefusal } from './price-index.ts';

export type { PerHeadKind };

export type DeflateRefusal = IndexRefusal | 'not-money' | 'foreign-currency';
export type Deflated = { exact: string; baseYear: string } | { refused: DeflateRefusal };

export type PerHeadRefusal = 'no-denominator' | 'not-a-total';
export type PerHead = { exact: string; denominator: Dated } | { refused: PerHeadRefusal };

const indices = new WeakMap<Catalogue, { index: PriceIndex | undefined }>();
const heads = new WeakMap<Catalogue, Map<PerHeadKind, DenominatorSeries>>();

/** The price index that `site.json` names, by period; undefined where it names none. Read once per catalogue. */
export function priceIndex(catalogue: Catalogue): PriceIndex | undefined {
  const known = indices.get(catalogue) ?? { index: readIndex(catalogue) };
  indices.set(catalogue, known);
  return known.index;
}

function readIndex(catalogue: Catalogue): PriceIndex | undefined {
  const prices = catalogue.site.references?.prices;
  if (!prices) return undefined;
  const { monthly, base } = prices;
  const annual = seriesOf(catalogue, prices);
  return new PriceIndex(annual, monthly ? seriesOf(catalogue, monthly) : [], base);
}

/** The numbers of people of one kind, by place and date. Shape: holds nothing where `site.json` names no series. */
export function denominator(catalogue: Catalogue, kind: PerHeadKind): DenominatorSeries {
  const known = heads.get(catalogue) ?? new Map<PerHeadKind, DenominatorSeries>();
  heads.set(catalogue, known);
  const named = catalogue.site.references?.perHead[kind] ?? [];
  const series =
    known.get(kind) ??
    new DenominatorSeries(
      named.map(({ match, at, ...reference }) => ({ match, at, rows: seriesOf(catalogue, reference) })),
    );
  known.set(kind, series);
  return series;
}

/**
 * An amount in the money of the base period, or why not.
 * Shape:  `exact` has up to 24 significant digits; round for print. A missing value is `not-money`: there is no amount.
 * Units:  the observation's own.
 * Source: the index that `references.prices` in site.json names; nothing is estimated beyond its last period.
 */
export function deflate(catalogue: Catalogue, { value, measure, period }: Observation): Deflated {
  if (measure.unit?.kind !== 'money' || value.kind === 'missing') return { refused: 'not-money' };
  if (measure.unit.rial === undefined) return { refused: 'foreign-currency' };
  const index = priceIndex(catalogue);
  if (!index || !period) return { refused: 'no-index' };
  const found = index.at(period, measure.timing);
  if ('refused' in found) return found;
  const { base } = index;
  return { exact: inRealTerms(value.exact, found.exact, base.value), baseYear: base.period };
}

/**
 * A total (money or a count) divided by the people of its own place and date, or why not.
 * Shape:  `exact` has up to 24 significant digits; `denominator` is the figure it was divided by, for the reader to see.
 * Errors: none; percentages, indices and scores are no totals, and a date without a count is refused.
 */
export function perHeadOf(catalogue: Catalogue, observation: Observation, kind: PerHeadKind): PerHead {
  const { value, measure, period, area } = observation;
  const isTotal = measure.unit?.kind === 'money' || measure.unit?.kind === 'count';
  if (!isTotal || value.kind === 'missing') return { refused: 'not-a-total' };
  const people = period && denominator(catalogue, kind).at(period, area);
  if (!people) return { refused: 'no-denominator' };
  return { exact: perHead(value.exact, people.value.exact), denominator: people };
}

/** Statuses a figure may be divided by: what somebody only promised or said is not a count of people. */
const countable = new Set(['actual', 'provisional', 'estimate']);

/** The dated, plottable figures of a named series. Errors: throws for names the pipeline has ruled out. */
function seriesOf(
  catalogue: Catalogue,
  { dataset: name, resource, measure, where }: SeriesReference,
): Dated[] {
  const dataset = catalogue.datasets.find((candidate) => candidate.name === name);
  const table = dataset?.resources.find((candidate) => candidate.name === (resource ?? firstName(dataset)));
  if (!dataset || !table) throw new Error(`site.json: no series "${name}/${resource ?? ''}".`);
  const { fields } = table.table;
  const column =
    measure === undefined
      ? findConcept(table.table, 'OBS_VALUE')
      : fields.findIndex((field) => field.name === measure);
  return observationsOf(dataset, table, column).filter(
    (observation): observation is Dated =>
      observation.period !== undefined &&
      observation.value.kind === 'number' &&
      isPlottable(observation) &&
      countable.has(observation.status) &&
      matches(observation, where),
  );
}

const firstName = (dataset: Dataset): string => dataset.resources[0]?.name ?? '';
