import type { Bilingual } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import type { CardColumn, CardFigure, CardRow, FigureCards } from '#model/figure-card.ts';
import type { Field } from '#model/table.ts';
import { allOfConcept, findConcept, textAt, valueAt } from '#model/table-access.ts';
import { canonicalTable } from '#exports/canonical-table.ts';
import { datasetFiles } from '#exports/dataset-files.ts';
import { figureCodes, type FigureCode } from '#exports/figure-codes.ts';
import type { Ledger } from '#releases/ledger.ts';
import { channelText } from '#text/channel-text.ts';
import { hasPersian } from '#text/letters.ts';
import { formatFigureQuantity } from '#text/figure-number.ts';
import { formatQuantity } from '#text/money.ts';
import { formatNumber } from '#text/numbers.ts';
import { formatPeriodLong } from '#text/periods.ts';
import { rivalsIn } from './card-rivals.ts';
import { filePath, rowAnchor, sectionId } from './links.ts';
import type { Observation } from './observations.ts';
import { observationsOf, placeOf } from './observations.ts';
import { optional } from './optional.ts';
import { shownRows } from './shown-rows.ts';
import { cellView } from './table-cell.ts';
import { sourceOfRow } from './table-parts.ts';
import { citedFile } from './updates/cited-file.ts';

interface Frame {
  catalogue: Catalogue;
  dataset: Dataset;
  resource: Resource;
  /** Base of permanent addresses, without a closing slash. */
  site: string;
  ledger: Ledger;
}

/** Tables up to this long have a card for every row; of longer ones the rows on their page have. */
const longestWhole = 2000;

/** Rows of a table that have cards, 0-based. */
export function cardRows({ table }: Resource): readonly number[] {
  if (table.rowCount > longestWhole) return [...shownRows(table).rows].sort((a, b) => a - b);
  return [...Array(table.rowCount).keys()];
}

const codes = new WeakMap<Resource, readonly FigureCode[]>();

/** The codes of all figures that have a card, made once per resource. */
export function cardCodes({
  catalogue,
  dataset,
  resource,
}: Omit<Frame, 'site' | 'ledger'>): readonly FigureCode[] {
  const made = codes.get(resource) ?? figureCodes(dataset, resource, catalogue.places, cardRows(resource));
  codes.set(resource, made);
  return made;
}

/**
 * The cards of the figures of some rows (0-based) of a table, in both languages: the same words and numbers as on the
 * pages, and what of the published file they come from.
 */
export function figureCards(frame: Frame, rows: readonly number[]): FigureCards {
  const { catalogue, dataset, resource, site, ledger } = frame;
  const csv = datasetFiles(dataset, catalogue.places).find(
    (file) => file.kind === 'csv' && file.resource === resource,
  );
  if (!csv) throw new Error(`${dataset.name}/${resource.name}: no file was published.`);
  const codesByRow = Map.groupBy(cardCodes(frame), ({ row }) => row);
  return {
    dataset: { name: dataset.name, title: dataset.title, ...optional('version', dataset.version) },
    resource: { name: resource.name, title: resource.title },
    publisher: catalogue.site.publisher,
    channels: reportChannels(catalogue),
    ...optional('sms', smsChannel(catalogue)),
    site,
    file: {
      href: filePath(dataset.name, csv.name),
      sha256: csv.sha256,
      rows: resource.table.rowCount,
      ...optional('frozen', citedFile(ledger, dataset.name, csv)),
    },
    columns: cardColumns(frame),
    rows: Object.fromEntries(
      rows.map((row) => [String(row + 1), cardRow(frame, row, codesByRow.get(row) ?? [])]),
    ),
  };
}

/** Channels of data/site.json that answer for figures, where they are there and confirmed. */
const reportChannelIds = ['1420', '1420-web'];

function reportChannels({ site }: Catalogue): FigureCards['channels'] {
  return site.channels
    .filter(({ id, confidence }) => reportChannelIds.includes(id) && confidence === 'confirmed')
    .map((channel) => ({
      label: channel.label,
      value: both((locale) => channelText(channel, locale).text),
      ...optional('href', channel.href),
    }));
}

function smsChannel({ site }: Catalogue): FigureCards['sms'] {
  const channel = site.channels.find(({ kind }) => kind === 'sms');
  return (
    channel && {
      number: channel.value,
      value: both((locale) => channelText(channel, locale).text),
      isConfirmed: channel.confidence === 'confirmed',
    }
  );
}

function cardColumns({ catalogue, resource }: Frame): Record<string, CardColumn> {
  const published = canonicalTable(resource.table, catalogue.places).columns;
  return Object.fromEntries(
    resource.table.fields.flatMap((field, index): [string, CardColumn][] => {
      if (resource.table.columns[index]?.kind !== 'number') return [];
      const number = published.findIndex(({ name, added }) => !added && name === field.name) + 1;
      const unit = field.unit && { code: field.unit.code, label: field.unit.label };
      return [[field.name, { title: field.title, number, ...optional('unit', unit) }]];
    }),
  );
}

function cardRow(frame: Frame, row: number, codesOfRow: readonly FigureCode[]): CardRow {
  const { dataset, resource } = frame;
  const [observation] = observationsOf(dataset, resource).slice(row, row + 1);
  const isShown = shownRows(resource.table).rows.has(row);
  const sampleSize = observation?.sampleSize;
  const note = {
    ...optional('fa', cell(resource, row, 'COMMENT_OBS')),
    ...optional('en', cell(resource, row, 'COMMENT_OBS_EN')),
  };
  return {
    subject: subjectOf(frame, row, observation),
    status: observation?.status ?? 'actual',
    ...optional('confidence', observation?.confidence),
    ...optional(
      'sampleSize',
      sampleSize === undefined ? undefined : both((l) => formatNumber(sampleSize, l)),
    ),
    ...optional('source', sourceOfRow(resource, row)),
    ...(note.fa || note.en ? { note } : {}),
    anchor: isShown ? rowAnchor(resource.name, row) : sectionId(resource.name),
    ...(isShown ? {} : { isInFileOnly: true as const }),
    figures: Object.fromEntries(codesOfRow.map((code) => [code.measure, cardFigure(frame, row, code)])),
  };
}

const both = (say: (locale: 'fa' | 'en') => string): Required<Bilingual> => ({
  fa: say('fa'),
  en: say('en'),
});

const cell = (
  { table }: Resource,
  row: number,
  concept: Parameters<typeof findConcept>[1],
): string | undefined => textAt(table, row, findConcept(table, concept)) || undefined;

/** A text as written in the data, under the language of its letters. */
const asWritten = (text: string): Bilingual => (hasPersian(text) ? { fa: text } : { en: text });

/** What the row is about: its categories, its place and its period. */
function subjectOf(
  { catalogue, resource }: Frame,
  row: number,
  observation: Observation | undefined,
): Bilingual[] {
  const { table } = resource;
  const categories = allOfConcept(table, 'DIMENSION').flatMap((index) => {
    const [field, value] = [table.fields[index], textAt(table, row, index)];
    return field && value ? [labelOf(field, value)] : [];
  });
  const area = cell(resource, row, 'REF_AREA');
  const place = area === undefined ? [] : [placeOf(area, catalogue.places)?.name ?? asWritten(area)];
  const period = observation?.period;
  const timing = observation?.measure.timing ?? 'flow';
  return [...categories, ...place, ...(period ? [both((l) => formatPeriodLong(period, l, timing))] : [])];
}

const labelOf = (field: Field, value: string): Bilingual =>
  field.categories.find((category) => category.value === value)?.label ?? asWritten(value);

function cardFigure(frame: Frame, row: number, { key, measure, code }: FigureCode): CardFigure {
  const { catalogue, dataset, resource } = frame;
  const index = resource.table.fields.findIndex(({ name }) => name === measure);
  const field = resource.table.fields[index];
  const value = valueAt(resource.table, row, index);
  if (!field || value.kind !== 'number') throw new Error(`${key} is no figure.`);
  const { unit } = field;
  const { exact } = value;
  const text = both((locale) =>
    unit
      ? formatFigureQuantity(exact, { ...field, unit }, locale)
      : cellView({ dataset, resource, locale, places: catalogue.places }, field, row, index).text,
  );
  const published = both((locale) =>
    unit ? formatQuantity(exact, unit, locale) : formatNumber(exact, locale),
  );
  return {
    text,
    ...(field.concept !== 'ATTRIBUTE' && published.en !== text.en ? { published } : {}),
    exact,
    code,
    ...optional('rivals', rivalsIn(catalogue, dataset).get(key)),
  };
}
