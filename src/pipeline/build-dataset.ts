import type { Bilingual } from '#model/bilingual.ts';
import type {
  Dataset,
  Headline,
  Licence,
  Resource,
  SeriesBreak,
  Source,
  Suppression,
} from '#model/dataset.ts';
import type { PackageDescriptor } from '#model/descriptor.ts';
import type { PlaceEntry } from '#model/reference.ts';
import type { Category, Column, Field } from '#model/table.ts';
import { unitNamed, unitNotStated, units, type Unit } from '#model/units.ts';
import { hasPersian } from '#text/letters.ts';
import { acknowledgementsOf } from './acknowledge.ts';
import type { CheckedRows } from './check-rows.ts';
import { canonicalWhere } from './check-where.ts';
import type { MeantColumn } from './infer-concepts.ts';
import type { PackagePlan } from './package-plan.ts';
import { isWebAddress } from './read-source-cell.ts';
import { bilingual, fieldTitle, titleOr } from './titles.ts';

/** A resource whose rows are checked and whose columns have a meaning. */
export interface CheckedResource {
  rows: CheckedRows;
  meant: readonly MeantColumn[];
  sha256: string;
  bytes: number;
  suppression?: Suppression;
}

/** Puts a checked package together as the site sees it. Titles fall back to names; nothing is invented. */
export function buildDataset(
  plan: PackagePlan,
  resources: readonly CheckedResource[],
  places: readonly PlaceEntry[],
): Dataset {
  const { descriptor, name } = plan;
  const built = resources.map((resource) => buildResource(resource, plan, places));
  return {
    name,
    title: titleOr(descriptor.title, descriptor.titleEn, descriptor.name ?? name),
    ...optional('description', bilingual(descriptor.description, descriptor.descriptionEn)),
    ...optional('question', descriptor.question as Bilingual | undefined),
    theme: descriptor.theme ?? 'other',
    keywords: descriptor.keywords ?? [],
    ...optional('version', descriptor.version),
    ...optional('created', descriptor.created),
    sources: sourcesOf(descriptor),
    licences: licencesOf(descriptor),
    ...optional('licenceNote', descriptor.licenseNote as Bilingual | undefined),
    ...optional('method', descriptor.method as Bilingual | undefined),
    ...optional('producer', descriptor.producer as Bilingual | undefined),
    limitations: (descriptor.limitations ?? []) as Bilingual[],
    related: descriptor.related ?? [],
    breaks: (descriptor.breaks ?? []) as SeriesBreak[],
    acknowledged: acknowledgementsOf(plan),
    headlines: headlinesOf(descriptor, resources, places),
    isSample: descriptor.sample ?? false,
    resources: built,
    descriptor: plan.document.value as Record<string, unknown>,
  };
}

/** `{ [key]: value }`, or nothing for undefined: absent is not the same as undefined here. */
function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, T>>;
}

function sourcesOf({ sources = [] }: PackageDescriptor): Source[] {
  return sources.flatMap((source) => {
    const url = source.path ?? source.web;
    const title = source.title ?? source.name ?? url;
    if (title === undefined) return [];
    const link = url !== undefined && isWebAddress(url) ? { url } : {};
    return [{ title, ...optional('publisher', source.publisher), ...link, ...optional('date', source.date) }];
  });
}

function licencesOf({ licenses, license }: PackageDescriptor): Licence[] {
  const single = typeof license === 'string' ? { name: license } : license;
  return (licenses ?? (single ? [single] : [])).flatMap(({ name, title, path, type, id, url }) => {
    // Before v1 a licence had `type` or `id`, and `url`.
    const known = [name, type, id, title, path, url].find((text) => typeof text === 'string' && text !== '');
    if (typeof known !== 'string') return [];
    const address = path ?? url;
    const link = typeof address === 'string' && isWebAddress(address) ? { url: address } : {};
    return [{ name: known, ...optional('title', title), ...link }];
  });
}

function headlinesOf(
  { headlines = [] }: PackageDescriptor,
  resources: readonly CheckedResource[],
  places: readonly PlaceEntry[],
): Headline[] {
  return headlines.flatMap(({ title, where = {}, resource, measure, direction }) => {
    const target =
      resource === undefined
        ? resources[0]
        : resources.find(({ rows }) => rows.plan.writtenName === resource);
    const value = target?.meant.find(({ plan, concept }) =>
      measure === undefined ? concept === 'OBS_VALUE' : plan.name === measure,
    );
    if (!target || !value) return [];
    return [
      {
        title: title as Bilingual,
        resource: target.rows.plan.name,
        measure: value.plan.name,
        where: canonicalWhere(where, target.meant, places),
        direction: direction ?? value.plan.descriptor.direction ?? 'neutral',
      },
    ];
  });
}

function buildResource(
  resource: CheckedResource,
  { resources, descriptor: whole }: PackagePlan,
  places: readonly PlaceEntry[],
): Resource {
  const { rows, meant, sha256, bytes, suppression } = resource;
  const { descriptor, name, sources, primaryKey, foreignKeys } = rows.plan;
  const { where, ...chart } = descriptor.chart ?? {};
  const isWritten = typeof descriptor.schema === 'string';
  return {
    name,
    title:
      bilingual(descriptor.title, descriptor.titleEn) ??
      (whole.resources.length === 1 ? bilingual(whole.title, whole.titleEn) : undefined) ??
      titleOr(undefined, undefined, rows.plan.writtenName),
    ...optional('description', bilingual(descriptor.description, descriptor.descriptionEn)),
    role: descriptor.role ?? 'main',
    file: sources === 'inline' ? rows.plan.document.file : (sources[0] ?? rows.plan.file),
    sha256,
    bytes,
    ...optional('suppression', suppression),
    chart: {
      ...chart,
      ...(where ? { where: canonicalWhere(where, meant, places) } : {}),
    } as Resource['chart'],
    ...optional('completeness', descriptor.completeness),
    ...optional('incomparable', descriptor.incomparable as Bilingual | undefined),
    ...optional('producer', descriptor.producer as Bilingual | undefined),
    ...optional('breaks', descriptor.breaks as SeriesBreak[] | undefined),
    primaryKey,
    foreignKeys: foreignKeys.flatMap(({ fields, resource: written, referenceFields }) => {
      const target =
        written === '' ? name : resources.find(({ writtenName }) => writtenName === written)?.name;
      return target === undefined ? [] : [{ fields, resource: target, referenceFields }];
    }),
    table: {
      rowCount: rows.rowCount,
      fields: meant.map((column) => buildField(column, places, unitFromColumn(meant))),
      columns: meant.map(({ column }) => column),
      lines: rows.lines,
    },
    // A schema in a file of its own is published with the rest.
    descriptor: isWritten ? { ...descriptor, schema: rows.plan.schemaDocument.value } : descriptor,
  };
}

/** A `UNIT_MEASURE` column with one known unit speaks for the values beside it. */
function unitFromColumn(meant: readonly MeantColumn[]): Unit | undefined {
  const column = meant.find(({ concept }) => concept === 'UNIT_MEASURE')?.column;
  if (column?.kind !== 'text' || column.dictionary.length !== 1) return undefined;
  const [text = ''] = column.dictionary;
  return meant.some(({ plan }) => plan.isOwn) ? units.get(text) : unitNamed(text);
}

function buildField(
  { plan, concept, column }: MeantColumn,
  places: readonly PlaceEntry[],
  shared?: Unit,
): Field {
  const { descriptor, name, type, format } = plan;
  const unstated = plan.isOwn ? undefined : unitNotStated;
  const unit = plan.unit ?? (concept === 'OBS_VALUE' ? (shared ?? unstated) : undefined);
  return {
    name,
    type,
    format,
    title: fieldTitle(plan),
    ...optional('definition', bilingual(descriptor.description, descriptor.descriptionEn)),
    concept,
    categories: categoriesOf({ plan, concept, column }, places),
    ...(unit ? { unit } : {}),
    ...optional('decimals', descriptor.decimals),
    ...optional('populationSize', descriptor.populationSize),
    ...optional('numerator', descriptor.numerator),
    ...optional('missingLabels', plan.missingLabels),
    timing: descriptor.timing ?? 'flow',
    direction: descriptor.direction ?? 'neutral',
    aggregation: descriptor.aggregation ?? 'none',
    calendar: descriptor.calendar ?? calendarFrom(column),
  };
}

function calendarFrom(column: Column): Field['calendar'] {
  return column.kind === 'period' ? (column.dictionary[0]?.calendar ?? 'jalali') : 'jalali';
}

/** Places bring their names; a dimension nobody described brings its own values. */
function categoriesOf({ plan, concept, column }: MeantColumn, places: readonly PlaceEntry[]): Category[] {
  if (column.kind !== 'text') return [...plan.categories];
  if (concept === 'REF_AREA') {
    const used = new Set(column.dictionary);
    return places
      .filter(({ code }) => used.has(code))
      .map(({ code, name }) => ({ value: code, label: name, isTotal: code === 'IR' }));
  }
  if (concept !== 'DIMENSION' || plan.categories.length > 0) return [...plan.categories];
  return [...column.dictionary].map((value) => ({ value, label: labelOf(value), isTotal: false }));
}

/** A value in its own words; an empty text, where the package does not call it missing, still needs a sign. */
const labelOf = (value: string): Bilingual =>
  value.trim() === '' ? { en: '—' } : hasPersian(value) ? { fa: value } : { en: value };
