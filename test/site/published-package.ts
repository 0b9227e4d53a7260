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
    schema: {
      fields: readonly PublishedField[];
      missingValues: readonly { value: string; label: string }[];
      primaryKey?: string | string[];
      foreignKeys?: {
        fields: string | string[];
        reference: { resource?: string; fields: string | string[] };
      }[];
    };
  }[];
}

/** The descriptor that the site publishes beside the files of a dataset. */
export function readPublishedPackage(folder: string, dataset: string): PublishedPackage {
  return JSON.parse(
    readFileSync(join(folder, 'data', dataset, 'latest', 'datapackage.json'), 'utf8'),
  ) as PublishedPackage;
}

const name = { type: 'string', pattern: '^[a-z0-9._-]+$' };
const text = { type: 'string', minLength: 1 };
/** An address on the Web, or a path without a way out of the folder. */
const place = { type: 'string', pattern: '^(?:https?://\\S+|(?!/|~|\\.\\.?/)(?!.*/\\.\\./)[^\\\\:]+)$' };
const types =
  'string number integer boolean object list datetime date time year yearmonth duration geopoint geojson any';

/**
 * What Data Package v2 asks, and what this site promises beyond it: every file with hash, size and schema.
 * Source: https://datapackage.org/standard/data-package/, …/data-resource/, …/table-schema/ (2.0), and the profile
 * https://datapackage.org/profiles/2.0/datapackage.json, which asks less.
 */
export const dataPackageSchema = {
  type: 'object',
  required: ['$schema', 'name', 'title', 'resources', 'licenses', 'sources', 'version'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name,
    title: text,
    description: text,
    homepage: { type: 'string', pattern: '^https?://' },
    created: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}' },
    keywords: { type: 'array', minItems: 1, items: text },
    contributors: {
      type: 'array',
      items: {
        type: 'object',
        anyOf: [{ required: ['title'] }, { required: ['givenName'] }, { required: ['familyName'] }],
      },
    },
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
      type: 'object',
      anyOf: [{ required: ['name'] }, { required: ['path'] }],
      // Identifiers of the Open Definition have no other letters.
      properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path: place, title: text },
    },
    source: { type: 'object', required: ['title'], properties: { title: text, path: place } },
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
        title: text,
        description: text,
        sources: { type: 'array', items: { $ref: '#/$defs/source' } },
        licenses: { type: 'array', minItems: 1, items: { $ref: '#/$defs/license' } },
        schema: { $ref: '#/$defs/schema' },
      },
    },
    schema: {
      type: 'object',
      required: ['fields', 'missingValues'],
      properties: {
        fields: { $ref: '#/$defs/fields' },
        fieldsMatch: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
        // v2 has either all texts or all with a label.
        missingValues: {
          type: 'array',
          items: {
            type: 'object',
            required: ['value', 'label'],
            properties: { value: { type: 'string' }, label: text },
          },
        },
        primaryKey: { $ref: '#/$defs/key' },
        uniqueKeys: { type: 'array', minItems: 1, items: { type: 'array', minItems: 1, items: text } },
        foreignKeys: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['fields', 'reference'],
            properties: {
              fields: { $ref: '#/$defs/key' },
              reference: {
                type: 'object',
                required: ['fields'],
                properties: { resource: name, fields: { $ref: '#/$defs/key' } },
              },
            },
          },
        },
      },
    },
    key: { anyOf: [text, { type: 'array', minItems: 1, uniqueItems: true, items: text }] },
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'type'],
        properties: {
          name: text,
          title: text,
          description: text,
          format: text,
          type: { enum: types.split(' ') },
          categoriesOrdered: { type: 'boolean' },
          categories: {
            type: 'array',
            minItems: 1,
            items: { type: 'object', required: ['value'], properties: { label: text } },
          },
          constraints: {
            type: 'object',
            properties: {
              required: { type: 'boolean' },
              unique: { type: 'boolean' },
              pattern: { type: 'string' },
              enum: { type: 'array', minItems: 1 },
              minLength: { type: 'integer', minimum: 0 },
              maxLength: { type: 'integer', minimum: 0 },
            },
          },
        },
        // Only texts and whole numbers may be categorical.
        if: { required: ['categories'] },
        then: { properties: { type: { enum: ['string', 'integer'] } } },
      },
    },
  },
} as const;
