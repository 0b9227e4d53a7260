import type { Bilingual } from '#model/bilingual.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import { missingReasons } from '#model/missing.ts';
import type { ExportTable } from './canonical-table.ts';
import { columnFacts, type ColumnType } from './column-facts.ts';
import { fieldViews, type FieldView } from './field-views.ts';
import type { FileFrame } from './file-frame.ts';

/**
 * Describes a canonical CSV to machines that read CSV on the Web: types, marks of missing values, keys and titles.
 * Source: W3C, Metadata Vocabulary for Tabular Data, https://www.w3.org/TR/tabular-metadata/
 */
export function csvwJson(dataset: Dataset, resource: Resource, table: ExportTable, frame: FileFrame): string {
  const { site, release } = frame;
  const [licence] = dataset.licences;
  const description = resource.description ?? dataset.description;
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'fa' }],
    url: `${resource.name}.csv`,
    'dc:title': tagged(resource.title),
    ...(description ? { 'dc:description': tagged(description) } : {}),
    'dc:isPartOf': tagged(dataset.title),
    'dc:publisher': tagged(site.publisher),
    ...(release === undefined
      ? {}
      : { 'dc:issued': { '@value': release.slice(0, 10), '@type': 'xsd:date' } }),
    ...(licence ? { 'dc:license': licence.url ? { '@id': licence.url } : licence.name } : {}),
    'dc:source': dataset.sources.map(({ url, title }) => (url ? { '@id': url } : title)),
    'dc:identifier': `${site.baseUrl}/data/${dataset.name}/latest/${resource.name}.csv`,
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', quoteChar: '"', lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: columnsOf(table),
      ...(resource.primaryKey.length > 0 ? { primaryKey: resource.primaryKey.map(columnName) } : {}),
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

const datatypes: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  date: 'date',
  integer: 'integer',
  number: 'decimal',
  exact: 'decimal',
};

/** An empty cell means "not applicable"; every other reason is written out. */
const nulls = ['', ...missingReasons.filter((reason) => reason !== 'not-applicable')];

function columnsOf(table: ExportTable): Record<string, unknown>[] {
  const facts = columnFacts(table);
  return fieldViews(table).map((view, index) => {
    const definition = facts[index]?.column.added ? undefined : facts[index]?.column.field.definition;
    return {
      name: columnName(view.name),
      titles: titlesOf(view),
      datatype: datatypes[facts[index]?.type ?? 'text'],
      null: nulls,
      ...(definition ? { 'dc:description': tagged(definition) } : {}),
      ...(view.unit ? { 'schema:unitText': tagged(view.unit.title) } : {}),
    };
  });
}

/** A title must be the header of the CSV; the labels stand beside it. */
function titlesOf({ name, title }: FieldView): Record<string, string[]> {
  return {
    ...(title.fa ? { fa: [title.fa] } : {}),
    en: [...new Set([name, ...(title.en ? [title.en] : [])])],
  };
}

/** A name as URI templates take it: other letters are percent-encoded. */
const columnName = (name: string): string =>
  encodeURIComponent(name).replaceAll(
    /[^\w%.]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

const tagged = ({ fa, en }: Bilingual): { '@value': string; '@language': string }[] => [
  ...(fa ? [{ '@value': fa, '@language': 'fa' }] : []),
  ...(en ? [{ '@value': en, '@language': 'en' }] : []),
];
