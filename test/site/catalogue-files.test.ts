import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { expect, inject, test } from 'vitest';
import { dcatProblems } from './dcat-problems.ts';
import { dcatPrefixes } from './dcat-rules.ts';
import { expectNone } from './expect-none.ts';

/** The lists programs read: DCAT catalogue, index and OpenAPI description, against the files that are there. */
const folder = inject('siteFolder');
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value : [value]).filter(isNode);
const listed = new Map(
  (read('/data/files.json') as { files: { path: string; sha256: string; bytes: number }[] }).files.map(
    (file) => [file.path, file],
  ),
);

test('describes all data in DCAT by the rules of DCAT 3 and DCAT-AP 3', () => {
  const { '@context': context, ...catalogue } = read('/data/catalog.jsonld') as Node;
  expect(context).toEqual(dcatPrefixes);
  expectNone(dcatProblems(catalogue));
});

test('finds what breaks a rule of DCAT', () => {
  const { '@context': context, ...catalogue } = read('/data/catalog.jsonld') as Node;
  expect(context).toBeDefined();
  const [dataset = {}] = nodes(catalogue['dcat:dataset']);
  const broken: Node[] = [
    { ...dataset, 'dct:title': [] },
    { ...dataset, 'dct:description': 'plain' },
    { ...dataset, 'dct:invented': 'x' },
    { ...dataset, 'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': '1402' } },
    { ...dataset, 'dct:source': ['a title'] },
    { ...dataset, 'dcat:distribution': [] },
  ];
  for (const one of broken)
    expect(dcatProblems({ ...catalogue, 'dcat:dataset': [one] }).length, JSON.stringify(one)).toBeGreaterThan(
      0,
    );
});

test('names every file in DCAT once, with its size and checksum', () => {
  const datasets = nodes((read('/data/catalog.jsonld') as Node)['dcat:dataset']);
  const files = datasets.flatMap((dataset) => nodes(dataset['dcat:distribution']));
  const idOf = (value: unknown): string => String(nodes(value)[0]?.['@id']);
  const paths = files.map((file) => new URL(idOf(file['dcat:downloadURL'])).pathname);
  expect(paths.toSorted()).toEqual([...listed.keys()].sort());
  expectNone(
    files.flatMap((file, at) => {
      const own = listed.get(paths[at] ?? '');
      const checksum = nodes(nodes(file['spdx:checksum'])[0]?.['spdx:checksumValue'])[0]?.['@value'];
      const size = nodes(file['dcat:byteSize'])[0]?.['@value'];
      return checksum === own?.sha256 && size === String(own?.bytes) ? [] : [paths[at] ?? ''];
    }),
  );
});

/** Files of releases; a site without releases has none, and then nothing is promised of them. */
const frozen = globSync('data/*/v/*/*', { cwd: folder }).map((path) => `/${path}`);

interface OpenApi {
  openapi: string;
  paths: Record<
    string,
    { get: { responses: Record<string, { content: Record<string, { schema: Node }> }> } }
  >;
  components: { schemas: Record<string, Node> };
}

test('answers every address of the OpenAPI description, in the form it promises', () => {
  const api = read('/data/openapi.json') as OpenApi;
  expect(api.openapi).toBe('3.1.0');
  const ajv = new Ajv2020({ allErrors: false, strict: false });
  const check = (schema: Node) =>
    ajv.compile({ ...schema, components: api.components } as Parameters<typeof ajv.compile>[0]);
  const isFixed = (path: string): boolean => !path.includes('{');
  expectNone(
    Object.entries(api.paths).flatMap(([path, { get }]) => {
      const [type, content] = Object.entries(get.responses['200']?.content ?? {})[0] ?? [];
      const names = isFixed(path) ? [path] : [...listed.keys(), ...frozen].filter(matches(path));
      if (names.length === 0 && !path.includes('/v/')) return [`${path}: no such file`];
      if (!type?.includes('json') || !content) return [];
      const isValid = check(content.schema);
      return names.flatMap((name) =>
        isValid(read(name)) ? [] : [`${name}: ${ajv.errorsText(isValid.errors)}`],
      );
    }),
  );
});

/** Does an address fit a template? A table's JSON is neither the descriptor nor the CSVW file. */
function matches(template: string): (path: string) => boolean {
  const pattern = new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u');
  const isTable = template.endsWith('{table}.json');
  return (path) =>
    pattern.test(path) && !(isTable && /(?:datapackage|\.csv-metadata|files\.list)\.json$/u.test(path));
}

test('lists every dataset and table in the index', () => {
  const { datasets } = read('/data/index.json') as {
    datasets: { name: string; tables: { json: string; csv: string; parquet: string }[] }[];
  };
  expect(datasets.map(({ name }) => name).sort()).toEqual(readdirSync(join('data', 'datasets')).sort());
  expectNone(
    datasets.flatMap(({ tables }) =>
      tables.flatMap(({ json, csv, parquet }) => [json, csv, parquet].filter((path) => !listed.has(path))),
    ),
  );
});

test('counts in the index the columns and rows that the file of a table has', () => {
  const { datasets } = read('/data/index.json') as {
    datasets: { tables: { csv: string; columns: number; rows: number }[] }[];
  };
  expectNone(
    datasets.flatMap(({ tables }) =>
      tables.flatMap(({ csv, columns, rows }) => {
        const [header = [], ...records] = parse(readFileSync(join(folder, csv))) as string[][];
        const said = `${csv}: ${columns} columns and ${rows} rows, the file has ${header.length} and ${records.length}`;
        return header.length === columns && records.length === rows ? [] : [said];
      }),
    ),
  );
});
