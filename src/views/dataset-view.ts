import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import { citedDataset, type CitedWork } from '#exports/citation.ts';
import { dataWords } from '#messages/data-words.ts';
import { href } from '#text/address.ts';
import type { ChartResult } from './chart-view.ts';
import type { ConflictView } from './conflict-view.ts';
import { conflictViews } from './conflict-view.ts';
import type { HeadlineView } from './headline-view.ts';
import { headlineViews } from './headline-view.ts';
import { datasetPath, sectionId, topicPath } from './links.ts';
import { measureCharts } from './measure-charts.ts';
import { movementViews, type MovementView } from './movement-view.ts';
import { optional } from './optional.ts';
import type { ProducerView } from './producer-view.ts';
import { producerViews } from './producer-view.ts';
import type { SummaryView } from './summary-view.ts';
import { summaryView } from './summary-view.ts';
import { suppressionView, type SuppressionView } from './suppression-view.ts';
import type { TableView } from './table-parts.ts';
import { tableView } from './table-view.ts';

export interface DefinitionView {
  term: LocalText;
  text: LocalText;
}

/** One resource's section of the page. `conflicts` resources have no section of their own; they are told side by side. */
export interface SectionView {
  id: string;
  title: LocalText;
  description?: LocalText;
  incomparable?: LocalText;
  isUnplotted: boolean;
  /** One per measure; none where nothing may be drawn. */
  charts: readonly ChartResult[];
  /** What may be said of its ways through time, beyond the latest change. */
  movements: readonly MovementView[];
  table: TableView;
  /** What is hidden in it to protect people. */
  suppression?: SuppressionView;
}

/** Everything a dataset page shows. */
export interface DatasetView {
  name: string;
  path: string;
  title: LocalText;
  description?: LocalText;
  question?: LocalText;
  theme: { label: string; href: string };
  headlines: readonly HeadlineView[];
  /** Where no headline was declared. */
  summary?: SummaryView;
  sections: readonly SectionView[];
  conflicts: readonly ConflictView[];
  definitions: readonly DefinitionView[];
  method?: LocalText;
  producers: readonly ProducerView[];
  limitations: readonly LocalText[];
  /** What looks wrong in the figures, was checked, and why it is so. */
  oddities: readonly LocalText[];
  hasLimits: boolean;
  sources: Dataset['sources'];
  licences: Dataset['licences'];
  licenceNote?: LocalText;
  /** What a citation of it names; its release comes with the history. */
  cited: CitedWork;
  related: readonly { href: string; title: LocalText }[];
  version?: string;
  isSample: boolean;
  rowCount: number;
}

/** Builds a dataset page's props. `siteUrl` is the base of permanent addresses, without a closing slash. */
export function datasetView(
  catalogue: Catalogue,
  dataset: Dataset,
  locale: Locale,
  siteUrl: string,
): DatasetView {
  const text = (source: Parameters<typeof localText>[0] | undefined): LocalText | undefined =>
    source ? localText(source, locale) : undefined;
  const shown = dataset.resources.filter((resource) => resource.role !== 'conflicts');
  const headlines = headlineViews(dataset, locale);
  return {
    name: dataset.name,
    path: datasetPath(dataset.name),
    title: localText(dataset.title, locale),
    ...optional('description', text(dataset.description)),
    ...optional('question', text(dataset.question)),
    theme: { label: dataWords[locale].themes[dataset.theme], href: href(locale, topicPath(dataset.theme)) },
    headlines,
    ...(headlines.length > 0
      ? {}
      : optional('summary', summaryView({ dataset, locale, places: catalogue.places }))),
    sections: shown.map((resource) => sectionView(catalogue, dataset, resource, locale)),
    conflicts: conflictViews({ dataset, locale, places: catalogue.places }),
    definitions: definitionViews(dataset, locale),
    ...optional('method', text(dataset.method)),
    producers: producerViews(dataset, locale),
    limitations: dataset.limitations.map((limitation) => localText(limitation, locale)),
    oddities: oddityTexts(dataset, locale),
    hasLimits: dataset.limitations.length + dataset.acknowledged.length > 0,
    sources: dataset.sources,
    licences: dataset.licences,
    ...optional('licenceNote', text(dataset.licenceNote)),
    cited: citedDataset(dataset, { site: catalogue.site, siteUrl }),
    related: relatedViews(catalogue, dataset, locale),
    ...optional('version', dataset.version),
    isSample: dataset.isSample,
    rowCount: dataset.resources.reduce((sum, resource) => sum + resource.table.rowCount, 0),
  };
}

function sectionView(
  catalogue: Catalogue,
  dataset: Dataset,
  resource: Resource,
  locale: Locale,
): SectionView {
  const frame = { dataset, resource, locale, places: catalogue.places };
  const isUnplotted = resource.role === 'unplotted';
  const description = resource.description && localText(resource.description, locale);
  const incomparable = resource.incomparable && localText(resource.incomparable, locale);
  return {
    id: sectionId(resource.name),
    title: localText(resource.title, locale),
    ...optional('description', description),
    ...optional('incomparable', incomparable),
    isUnplotted,
    charts: isUnplotted ? [] : measureCharts(frame),
    movements: movementViews({ catalogue, dataset, resource, locale }),
    table: tableView(frame),
    ...optional('suppression', suppressionView(resource, locale)),
  };
}

/** One definition per column that says something a reader must know, across resources, each text once. */
function definitionViews(dataset: Dataset, locale: Locale): DefinitionView[] {
  const definitions = dataset.resources
    .flatMap((resource) => resource.table.fields)
    .flatMap((field): [string, DefinitionView][] => {
      if (!field.definition) return [];
      const text = localText(field.definition, locale);
      const term = localText(field.title, locale);
      return [[`${term.text}\n${text.text}`, { term, text }]];
    });
  return [...new Map(definitions).values()];
}

/** Each reason once: one often explains several figures. */
function oddityTexts({ acknowledged }: Dataset, locale: Locale): LocalText[] {
  const texts = acknowledged.map(({ reason }) => localText(reason, locale));
  return [...new Map(texts.map((text) => [text.text, text])).values()];
}

function relatedViews(catalogue: Catalogue, dataset: Dataset, locale: Locale): DatasetView['related'] {
  return dataset.related.flatMap((name) => {
    const other = catalogue.datasets.find((candidate) => candidate.name === name);
    return other ? [{ href: href(locale, datasetPath(name)), title: localText(other.title, locale) }] : [];
  });
}
