import { missingReasons } from '#model/missing.ts';
import { themes } from '#model/dataset.ts';

type Node = Readonly<Record<string, unknown>>;

const text = { type: 'string' };
const object = (properties: Node, required = Object.keys(properties)): Node => ({
  type: 'object',
  properties,
  required,
});
const list = (items: Node): Node => ({ type: 'array', items });
const nullable = { type: ['string', 'null'] };
const whole = { type: 'integer', minimum: 0 };
const names = object({ fa: text, en: text }, []);

/** What the JSON files of the site hold, for `/data/openapi.json`. Source: JSON Schema 2020-12, as OpenAPI 3.1 takes it. */
export const openApiSchemas = (): Node => ({
  Index: object({
    title: names,
    publisher: names,
    release: nullable,
    datasets: list(
      object({
        name: text,
        title: names,
        theme: { type: 'string', enum: themes },
        release: nullable,
        isSample: { type: 'boolean' },
        page: text,
        descriptor: text,
        tables: list(
          object({
            name: text,
            title: names,
            role: { type: 'string', enum: ['main', 'conflicts', 'unplotted'] },
            rows: whole,
            columns: whole,
            json: text,
            csv: text,
            parquet: text,
          }),
        ),
      }),
    ),
  }),
  Files: object({
    files: list(
      object({ path: text, kind: text, mediaType: text, bytes: whole, sha256: text, rows: whole }, [
        'path',
        'kind',
        'mediaType',
        'bytes',
        'sha256',
      ]),
    ),
    omitted: list(object({ path: text, kind: text, rows: whole, reason: names })),
  }),
  FrozenFiles: object({
    dataset: text,
    release: text,
    note: text,
    files: list(
      object(
        {
          name: text,
          kind: text,
          mediaType: text,
          bytes: whole,
          sha256: text,
          rows: whole,
          recorded: {
            type: 'boolean',
            description: 'Whether the signed record has this very hash; where not, the CSV is the proof.',
          },
        },
        ['name', 'kind', 'mediaType', 'bytes', 'sha256', 'recorded'],
      ),
    ),
  }),
  Table: object({
    dataset: text,
    resource: text,
    title: names,
    release: nullable,
    licence: nullable,
    address: text,
    fields: list(
      object(
        {
          name: text,
          type: { type: 'string', enum: ['text', 'date', 'integer', 'number'] },
          exactAsText: {
            type: 'boolean',
            description: 'Numbers are decimal texts: a double cannot hold them.',
          },
          title: names,
          unit: object({ code: text, title: names }),
          hasMissing: { type: 'boolean' },
          addedFor: { type: 'string', description: 'The column this one explains; the site added it.' },
        },
        ['name', 'type', 'title'],
      ),
    ),
    rows: list(
      list({
        oneOf: [
          text,
          { type: 'number' },
          { type: 'null' },
          object({ missing: { type: 'string', enum: missingReasons } }),
        ],
      }),
    ),
  }),
});
