import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import { findConcept, textAt } from '#model/table-access.ts';
import { formatPeriod } from '#text/periods.ts';
import type { FigureView } from './figure-view.ts';
import { figureView } from './figure-view.ts';
import { rowAnchor } from './links.ts';
import type { Observation } from './observations.ts';
import { categoryLabel, observationsOf, placeOf } from './observations.ts';

/** One of several figures that sources give for the same thing. */
export interface RivalView {
  isMain: boolean;
  /** The row's permanent address; a main figure has its own in the table. */
  anchor?: string;
  figure: FigureView;
  source: { title: string; publisher?: string; url?: string; date?: string };
  note?: string;
}

/** One thing about which sources disagree: what it is, and every figure given for it, the main one first. */
export interface ConflictView {
  subject: string;
  rivals: readonly RivalView[];
}

interface Frame {
  dataset: Dataset;
  locale: Locale;
  places: Catalogue['places'];
}

/** All conflicting figures of a dataset, grouped by what they are about, in file order. */
export function conflictViews(frame: Frame): ConflictView[] {
  return frame.dataset.resources
    .filter((resource) => resource.role === 'conflicts')
    .flatMap((resource) => conflictsIn(resource, frame));
}

function conflictsIn(resource: Resource, frame: Frame): ConflictView[] {
  const link = resource.foreignKeys[0];
  const main = frame.dataset.resources.find((candidate) => candidate.name === link?.resource);
  if (!link || !main) return [];
  const rivals = Map.groupBy(observationsOf(frame.dataset, resource), (o) => keyOf(o, link.fields));
  const mains = Map.groupBy(observationsOf(frame.dataset, main), (o) => keyOf(o, link.referenceFields));
  return [...rivals].map(([key, others]) => {
    const own = mains.get(key) ?? [];
    const first = own[0] ?? others[0];
    return {
      subject: first ? subjectOf(first, frame) : key,
      rivals: [
        ...own.map((observation) => rivalView(observation, true, frame.locale)),
        ...others.map((observation) => rivalView(observation, false, frame.locale)),
      ],
    };
  });
}

function keyOf(observation: Observation, fields: readonly string[]): string {
  const { table } = observation.resource;
  const parts = fields.map((name) =>
    textAt(
      table,
      observation.row,
      table.fields.findIndex((field) => field.name === name),
    ),
  );
  return JSON.stringify(parts);
}

/** "بیمه‌شدگان اصلی، پایان ۱۳۹۹": the categories, the place and the period the figures are about. */
function subjectOf(observation: Observation, { locale, places }: Frame): string {
  const { table } = observation.resource;
  const categories = Object.entries(observation.dimensions).flatMap(([name, value]) => {
    const field = table.fields.find((candidate) => candidate.name === name);
    return field && value ? [categoryLabel(field, value, locale)] : [];
  });
  const area = observation.area
    ? (placeOf(observation.area, places)?.name[locale] ?? observation.area)
    : undefined;
  const period = observation.period && formatPeriod(observation.period, locale, observation.measure.timing);
  const parts = [...categories, area, period].filter((part) => part !== undefined);
  return parts.join(locale === 'fa' ? '، ' : ', ');
}

function rivalView(observation: Observation, isMain: boolean, locale: Locale): RivalView {
  const { table } = observation.resource;
  const at = (concept: Parameters<typeof findConcept>[1]): string | undefined =>
    textAt(table, observation.row, findConcept(table, concept));
  const publisher = at('SOURCE_PUBLISHER');
  const url = at('SOURCE_URL');
  const date = at('SOURCE_DATE');
  const note = at(locale === 'fa' ? 'COMMENT_OBS' : 'COMMENT_OBS_EN');
  return {
    isMain,
    ...(isMain ? {} : { anchor: rowAnchor(observation.resource.name, observation.row) }),
    figure: figureView(observation, locale),
    source: {
      title: at('SOURCE_TITLE') ?? '',
      ...(publisher ? { publisher } : {}),
      ...(url ? { url } : {}),
      ...(date ? { date } : {}),
    },
    ...(note ? { note } : {}),
  };
}
