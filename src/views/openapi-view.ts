import type { Catalogue } from '#model/catalogue.ts';
import { openApiSchemas } from './openapi-schemas.ts';

type Node = Readonly<Record<string, unknown>>;

/** `/data/openapi.json`: the addresses programs read, all of them static files. Source: OpenAPI 3.1. */
export function openApi({ site, datasets }: Catalogue, siteUrl: string): Node {
  const dataset = parameter(
    'dataset',
    datasets.map(({ name }) => name),
  );
  const table = parameter('table');
  const get = (
    summary: string,
    schema: Node,
    parameters: readonly Node[] = [],
    type = 'application/json',
  ) => ({
    get: {
      summary,
      ...(parameters.length > 0 ? { parameters } : {}),
      responses: {
        200: { description: 'OK', content: { [type]: { schema } } },
        ...(parameters.length > 0 ? { 404: { description: 'There is no such file.' } } : {}),
      },
    },
  });
  const at = (name: string): Node => ({ $ref: `#/components/schemas/${name}` });
  const file = '/data/{dataset}/latest/{table}';
  return {
    openapi: '3.1.0',
    info: {
      title: site.name.en,
      version: '1',
      description: `${site.tagline.en}. Every address is a static file: no key, no limit, no query string.`,
    },
    servers: [{ url: siteUrl }],
    paths: {
      '/data/index.json': get('All datasets and their tables', at('Index')),
      '/data/files.json': get('All current files with size and sha256', at('Files')),
      '/data/catalog.jsonld': get('The same as DCAT 3', { type: 'object' }, [], 'application/ld+json'),
      '/data/SHA256SUMS': get('Fingerprints of all current files', text, [], 'text/plain'),
      '/data/manifest.json': get('The signed record of the last release', { type: 'object' }),
      '/data/releases/index.json': get('All releases and the fingerprints of their files', {
        type: 'object',
      }),
      '/data/measures.json': get('Price index and numbers of people by period', { type: 'object' }),
      '/data/{dataset}/latest/datapackage.json': get('Data Package v2 descriptor', { type: 'object' }, [
        dataset,
      ]),
      [`${file}.json`]: get('A table as typed rows', at('Table'), [dataset, table]),
      [`${file}.csv`]: get('A table as CSV', text, [dataset, table], 'text/csv'),
      [`${file}.csv-metadata.json`]: get('The columns of a CSV (CSVW)', { type: 'object' }, [dataset, table]),
      [`${file}.parquet`]: get(
        'A table as Parquet',
        binary,
        [dataset, table],
        'application/vnd.apache.parquet',
      ),
      [`${file}.xlsx`]: get('A table as Excel workbook', binary, [dataset, table], sheet),
      '/data/{dataset}/v/{release}/{table}.csv': get(
        'A table as a release published it, for ever the same',
        text,
        [dataset, parameter('release'), table],
        'text/csv',
      ),
      '/data/{dataset}/v/{release}/{table}.json': get(
        'The same as typed rows; .xlsx, .parquet, .excel.csv and .csv-metadata.json stand there too',
        at('Table'),
        [dataset, parameter('release'), table],
      ),
      '/data/{dataset}/v/{release}/datapackage.json': get(
        'Descriptor as a release published it',
        { type: 'object' },
        [dataset, parameter('release')],
      ),
      '/data/{dataset}/v/{release}/files.list.json': get(
        'Every file of a dataset in a release with size, sha256 and whether the record has that hash',
        at('FrozenFiles'),
        [dataset, parameter('release')],
      ),
    },
    components: { schemas: openApiSchemas() },
  };
}

const text = { type: 'string' };
const binary = { type: 'string', format: 'binary' };
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const parameter = (name: string, known?: readonly string[]): Node => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string', ...(known ? { enum: known } : {}) },
});
