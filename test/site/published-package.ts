import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PublishedField {
  name: string;
  type: string;
}

export interface PublishedPackage {
  name: string;
  resources: readonly {
    name: string;
    path: string;
    hash: string;
    bytes: number;
    schema: { fields: readonly PublishedField[]; missingValues: readonly { value: string; label: string }[] };
  }[];
}

/** The descriptor that the site publishes beside the files of a dataset. */
export function readPublishedPackage(folder: string, dataset: string): PublishedPackage {
  return JSON.parse(
    readFileSync(join(folder, 'data', dataset, 'latest', 'datapackage.json'), 'utf8'),
  ) as PublishedPackage;
}

const name = { type: 'string', pattern: '^[a-z0-9._-]+$' };
const types =
  'string number integer boolean object list datetime date time year yearmonth duration geopoint geojson any';

/** What a reader's tool may rely on. Source: Data Package v2 and Table Schema v2, https://datapackage.org/ */
export const dataPackageSchema = {
  type: 'object',
  required: ['$schema', 'name', 'title', 'resources', 'licenses', 'sources', 'version'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name,
    title: { type: 'string', minLength: 1 },
    licenses: {
      type: 'array',
      minItems: 1,
      items: { $ref: '#/$defs/license' },
    },
    sources: {
      type: 'array',
      items: { $ref: '#/$defs/source' },
    },
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
    resources: { type: 'array', minItems: 1, items: { $ref: '#/$defs/resource' } },
  },
  $defs: {
    license: {
      anyOf: [
        { type: 'object', required: ['name'] },
        { type: 'object', required: ['path'] },
      ],
    },
    source: { type: 'object', required: ['title'], properties: { title: { type: 'string', minLength: 1 } } },
    resource: {
      type: 'object',
      required: ['name', 'path', 'type', 'format', 'mediatype', 'encoding', 'hash', 'bytes', 'schema'],
      properties: {
        name,
        path: { type: 'string', pattern: '^[a-z0-9._-]+\\.csv$' },
        type: { const: 'table' },
        format: { const: 'csv' },
        mediatype: { const: 'text/csv' },
        encoding: { const: 'utf-8' },
        hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
        bytes: { type: 'integer', minimum: 1 },
        schema: { type: 'object', required: ['fields'], properties: { fields: { $ref: '#/$defs/fields' } } },
      },
    },
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'type'],
        properties: { name: { type: 'string', minLength: 1 }, type: { enum: types.split(' ') } },
      },
    },
  },
} as const;
