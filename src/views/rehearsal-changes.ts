import { localText } from '#model/bilingual.ts';
import type { ChartView } from '#model/chart.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import type { PlaceEntry } from '#model/reference.ts';
import type { Field } from '#model/table.ts';
import { canonicalTable } from '#exports/canonical-table.ts';
import { rehearsalWords as words } from '#messages/rehearsal-words.ts';
import { diffTables, isEmptyDiff, type FlatTable } from '#releases/table-diff.ts';
import { chartView } from './chart-view.ts';
import { optional } from './optional.ts';
import { digits, type RowFinder } from './rehearsal-issues.ts';
import { tableChangeView, type TableChangeView } from './rehearsal-rows.ts';

/** A dataset as the output folder has it. */
export interface PublishedDataset {
  name: string;
  /** The published CSVs, by resource name, as text. */
  tables: ReadonlyMap<string, FlatTable>;
  /** Resources whose file would be published byte for byte as it is. */
  unchanged: ReadonlySet<string>;
  /** Read back through the pipeline, for its chart; absent where that failed. */
  dataset?: Dataset;
}

export interface ResourceChangeView {
  title: string;
  /** A whole table that came or went, in words. */
  whole?: string;
  facts: readonly string[];
  table?: TableChangeView;
  charts?: { before?: ChartView; after?: ChartView; isSame: boolean };
}

export interface DatasetChangeView {
  name: string;
  title: string;
  kind: 'new' | 'removed' | 'changed' | 'broken';
  note?: string;
  facts: readonly string[];
  resources: readonly ResourceChangeView[];
}

export interface ChangeInput {
  datasets: readonly Dataset[];
  places: readonly PlaceEntry[];
  published: readonly PublishedDataset[];
  /** Names of datasets whose errors keep them from being read. */
  broken: readonly string[];
  rowOf: RowFinder;
}

/** What publication would change, dataset by dataset; unchanged ones are left out. */
export function changeViews(input: ChangeInput): DatasetChangeView[] {
  const old = new Map(input.published.map((dataset) => [dataset.name, dataset]));
  const fresh = new Set(input.datasets.map(({ name }) => name));
  const present = input.datasets.flatMap((dataset): DatasetChangeView[] => {
    const before = old.get(dataset.name);
    if (!before) return [newDataset(dataset, input.places)];
    const view = changedDataset(dataset, before, input);
    return view.facts.length + view.resources.length > 0 ? [view] : [];
  });
  const gone = input.published
    .filter(({ name }) => !fresh.has(name))
    .map((dataset) => absentDataset(dataset, input.broken.includes(dataset.name)));
  return [...gone, ...present];
}

const titleOf = (source: Dataset | Resource): string => localText(source.title, 'fa').text;

function newDataset(dataset: Dataset, places: readonly PlaceEntry[]): DatasetChangeView {
  const rows = dataset.resources.reduce((sum, { table }) => sum + table.rowCount, 0);
  return {
    name: dataset.name,
    title: titleOf(dataset),
    kind: 'new',
    note: words.newDataset(digits(dataset.resources.length), digits(rows)),
    facts: [],
    resources: dataset.resources.flatMap((resource): ResourceChangeView[] => {
      const charts = chartPair(undefined, undefined, dataset, resource, places);
      return charts ? [{ title: titleOf(resource), facts: [], charts }] : [];
    }),
  };
}

function absentDataset({ name, dataset }: PublishedDataset, isBroken: boolean): DatasetChangeView {
  return {
    name,
    title: dataset ? titleOf(dataset) : name,
    kind: isBroken ? 'broken' : 'removed',
    note: isBroken ? words.broken : words.removedDataset,
    facts: [],
    resources: [],
  };
}

function changedDataset(dataset: Dataset, before: PublishedDataset, input: ChangeInput): DatasetChangeView {
  const names = new Set(dataset.resources.map(({ name }) => name));
  const changed = dataset.resources.flatMap((resource) => resourceChange(dataset, resource, before, input));
  const removed = [...before.tables.keys()]
    .filter((name) => !names.has(name))
    .map((name): ResourceChangeView => {
      const old = before.dataset?.resources.find((resource) => resource.name === name);
      return { title: old ? titleOf(old) : name, whole: words.removedTable, facts: [] };
    });
  return {
    name: dataset.name,
    title: titleOf(dataset),
    kind: 'changed',
    facts: before.dataset ? propertyFacts(before.dataset, dataset) : [],
    resources: [...changed, ...removed],
  };
}

/** Top-level properties of the descriptor that read differently; those of tables are told with their table. */
function propertyFacts(before: Dataset, after: Dataset): string[] {
  return Object.keys(words.properties)
    .filter((key) => JSON.stringify(before.descriptor[key]) !== JSON.stringify(after.descriptor[key]))
    .map((key) => words.properties[key] ?? key);
}

function resourceChange(
  dataset: Dataset,
  resource: Resource,
  published: PublishedDataset,
  { places, rowOf }: ChangeInput,
): ResourceChangeView[] {
  const isUnchanged = published.unchanged.has(resource.name);
  const after = isUnchanged ? noTable : flatTable(resource, places);
  const before = isUnchanged ? noTable : published.tables.get(resource.name);
  const old = published.dataset?.resources.find(({ name }) => name === resource.name);
  if (!before) {
    return [{ title: titleOf(resource), whole: words.newTable(digits(resource.table.rowCount)), facts: [] }];
  }
  const diff = diffTables(before, after, keyOf(resource));
  const facts = old ? fieldFacts(old, resource) : [];
  if (isEmptyDiff(diff) && facts.length === 0) return [];
  const table = isEmptyDiff(diff)
    ? undefined
    : tableChangeView({ diff, before, after, resource, places, key: keyOf(resource), rowOf });
  const charts = chartPair(old && published.dataset, old, dataset, resource, places);
  return [{ title: titleOf(resource), facts, ...optional('table', table), ...optional('charts', charts) }];
}

const noTable: FlatTable = { columns: [], rows: [] };

/** The canonical CSV of a resource as text, row by row. */
export function flatTable(resource: Resource, places: readonly PlaceEntry[]): FlatTable {
  const { columns, rowCount, cell } = canonicalTable(resource.table, places);
  return {
    columns: columns.map(({ name }) => name),
    rows: Array.from({ length: rowCount }, (_, row) => columns.map((_, index) => cell(row, index))),
  };
}

const keyConcepts: readonly string[] = ['TIME_PERIOD', 'REF_AREA', 'DIMENSION'];

/** What makes a row the same row: the declared key, else its period, place and categories. */
function keyOf({ primaryKey, table }: Resource): readonly string[] {
  if (primaryKey.length > 0) return primaryKey;
  return table.fields.filter(({ concept }) => keyConcepts.includes(concept)).map(({ name }) => name);
}

/** What a reader is told about a column: a changed unit changes every figure in it. */
function fieldFacts(before: Resource, after: Resource): string[] {
  return after.table.fields.flatMap((field) => {
    const old = before.table.fields.find(({ name }) => name === field.name);
    if (!old) return [];
    const [was, is] = [factsOf(old), factsOf(field)];
    return (Object.keys(words.fieldFacts) as (keyof typeof words.fieldFacts)[])
      .filter((key) => was[key] !== is[key])
      .map((key) =>
        words.fieldChanged(localText(field.title, 'fa').text, words.fieldFacts[key], was[key], is[key]),
      );
  });
}

function factsOf(field: Field): Record<keyof typeof words.fieldFacts, string> {
  return {
    unit: field.unit?.label.fa ?? words.none,
    title: localText(field.title, 'fa').text,
    definition: field.definition ? localText(field.definition, 'fa').text : words.none,
    timing: words.timings[field.timing],
    direction: words.directions[field.direction],
  };
}

/** Both charts under their own ids, so that they can stand on one page. */
function chartPair(
  oldDataset: Dataset | undefined,
  old: Resource | undefined,
  dataset: Dataset,
  resource: Resource,
  places: readonly PlaceEntry[],
): ResourceChangeView['charts'] {
  if (resource.role !== 'main') return undefined;
  const draw = (from: Dataset, one: Resource) =>
    chartView({ dataset: from, resource: one, locale: 'fa', places }).chart;
  const before = oldDataset && old ? draw(oldDataset, old) : undefined;
  const after = draw(dataset, resource);
  if (!before && !after) return undefined;
  return {
    ...optional('before', before && { ...before, id: `${before.id}-before` }),
    ...optional('after', after && { ...after, id: `${after.id}-after` }),
    isSame: JSON.stringify(before) === JSON.stringify(after),
  };
}
