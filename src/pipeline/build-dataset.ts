import type { Bilingual } from '#model/bilingual.ts';
import type { Dataset, Headline, Licence, Resource, Source } from '#model/dataset.ts';
import type { PackageDescriptor } from '#model/descriptor.ts';
import type { PlaceEntry } from '#model/reference.ts';
import type { Category, Column, Field } from '#model/table.ts';
import { units, type Unit } from '#model/units.ts';
import { hasPersian } from '#text/letters.ts';
import type { CheckedRows } from './check-rows.ts';
import { canonicalWhere } from './check-where.ts';
import type { MeantColumn } from './infer-concepts.ts';
import type { PackagePlan } from './package-plan.ts';
import { isWebAddress } from './read-source-cell.ts';

/** A resource whose rows are checked and whose columns have a meaning. */
export interface CheckedResource {
  rows: CheckedRows;
  meant: readonly MeantColumn[];
  sha256: string;
  bytes: number;
}

/** Puts a checked package together as the site sees it. Titles fall back to names; nothing is invented. */
export function buildDataset(
  plan: PackagePlan,
  resources: readonly CheckedResource[],
  places: readonly PlaceEntry[],
): Dataset {
  const { descriptor, name } = plan;
  const built = resources.map((resource) => buildResource(resource, places));
  return {
    name,
    title: bilingual(descriptor.title, descriptor.titleEn) ?? { en: readable(name) },
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
    limitations: (descriptor.limitations ?? []) as Bilingual[],
    related: descriptor.related ?? [],
    breaks: (descriptor.breaks ?? []) as { at: string; reason: Bilingual }[],
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

/** A standard text and its English twin. A lone text in Latin letters is English, whatever property it is in. */
export function bilingual(text: string | undefined, textEn: string | undefined): Bilingual | undefined {
  const isEnglish = text !== undefined && textEn === undefined && !hasPersian(text);
  const fa = isEnglish ? undefined : text;
  const en = isEnglish ? text : textEn;
  if (!fa && !en) return undefined;
  return { ...(fa ? { fa } : {}), ...(en ? { en } : {}) };
}

/** "gdp-per_capita" → "Gdp per capita". */
function readable(name: string): string {
  const words = name.replaceAll(/[-_]+/gu, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
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
  return (licenses ?? (single ? [single] : [])).flatMap(({ name, title, path }) => {
    const known = name ?? title ?? path;
    if (known === undefined) return [];
    const link = path !== undefined && isWebAddress(path) ? { url: path } : {};
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
      resource === undefined ? resources[0] : resources.find(({ rows }) => rows.plan.name === resource);
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

function buildResource(resource: CheckedResource, places: readonly PlaceEntry[]): Resource {
  const { rows, meant, sha256, bytes } = resource;
  const { descriptor, name, file, primaryKey, foreignKeys } = rows.plan;
  const { where, ...chart } = descriptor.chart ?? {};
  return {
    name,
    title: bilingual(descriptor.title, descriptor.titleEn) ?? { en: readable(name) },
    ...optional('description', bilingual(descriptor.description, descriptor.descriptionEn)),
    role: descriptor.role ?? 'main',
    file,
    sha256,
    bytes,
    chart: {
      ...chart,
      ...(where ? { where: canonicalWhere(where, meant, places) } : {}),
    } as Resource['chart'],
    ...optional('incomparable', descriptor.incomparable as Bilingual | undefined),
    primaryKey,
    foreignKeys: foreignKeys.map((key) => ({
      fields: key.fields,
      resource: key.resource === '' ? name : key.resource,
      referenceFields: key.referenceFields,
    })),
    table: {
      rowCount: rows.rowCount,
      fields: meant.map((column) => buildField(column, places, unitFromColumn(meant))),
      columns: meant.map(({ column }) => column),
      lines: rows.lines,
    },
    descriptor,
  };
}

/** A `UNIT_MEASURE` column with one known unit speaks for the values beside it. */
function unitFromColumn(meant: readonly MeantColumn[]): Unit | undefined {
  const column = meant.find(({ concept }) => concept === 'UNIT_MEASURE')?.column;
  if (column?.kind !== 'text' || column.dictionary.length !== 1) return undefined;
  return units.get(column.dictionary[0] ?? '');
}

function buildField(
  { plan, concept, column }: MeantColumn,
  places: readonly PlaceEntry[],
  shared?: Unit,
): Field {
  const { descriptor, name, type, format } = plan;
  const unit = plan.unit ?? (concept === 'OBS_VALUE' ? shared : undefined);
  return {
    name,
    type,
    format,
    title: bilingual(descriptor.title, descriptor.titleEn) ?? { en: readable(name) },
    ...optional('definition', bilingual(descriptor.description, descriptor.descriptionEn)),
    concept,
    categories: categoriesOf({ plan, concept, column }, places),
    ...(unit ? { unit } : {}),
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
  return [...column.dictionary].map((value) => ({
    value,
    label: hasPersian(value) ? { fa: value } : { en: value },
    isTotal: false,
  }));
}
