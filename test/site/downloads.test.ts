import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { expect, inject, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { dataPackageSchema, readPublishedPackage } from './published-package.ts';
import { filePaths, readPages } from './site-pages.ts';
import { plainNumber, readDescriptor, readRecords, sourceRecords } from './source-cells.ts';

const folder = inject('siteFolder');
const data = 'data';
const datasets = readdirSync(join(data, 'datasets'));
const bytesOf = (path: string): Buffer => readFileSync(join(folder, path));
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const rowsOf = (bytes: Buffer): string[][] => parse(bytes, { bom: true });

/** Every table the site publishes, with its descriptor. */
const tables = datasets.flatMap((dataset) =>
  readPublishedPackage(folder, dataset).resources.map((resource) => ({
    dataset,
    resource,
    path: `/data/${dataset}/latest/${resource.path}`,
  })),
);

test('publishes every resource of every dataset', () => {
  expectNone(
    datasets.flatMap((dataset) => {
      const own = readDescriptor(data, dataset).resources.map(({ name }) => name);
      const published = readPublishedPackage(folder, dataset).resources.map(({ name }) => name);
      return own.join() === published.join()
        ? []
        : [`${dataset}: ${published.join()} instead of ${own.join()}`];
    }),
  );
});

test('publishes descriptors that follow the Data Package standard', () => {
  const isValid = new Ajv2020({ allErrors: true }).compile(dataPackageSchema);
  expectNone(
    datasets.flatMap((dataset) =>
      isValid(readPublishedPackage(folder, dataset))
        ? []
        : (isValid.errors ?? []).map(({ instancePath, message }) => `${dataset}${instancePath}: ${message}`),
    ),
  );
});

test('names in every key columns and tables that exist', () => {
  expectNone(
    datasets.flatMap((dataset) => {
      const { resources } = readPublishedPackage(folder, dataset);
      const columns = new Map(
        resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]),
      );
      return resources.flatMap(({ name, schema: { primaryKey = [], foreignKeys = [] } }) => {
        const own = [...[primaryKey].flat(), ...foreignKeys.flatMap(({ fields }) => fields)];
        const others = foreignKeys.flatMap(({ reference }) =>
          [reference.fields].flat().map((field) => [reference.resource ?? name, field] as const),
        );
        return [...own.map((field) => [name, field] as const), ...others]
          .filter(([table, field]) => !columns.get(table)?.includes(field))
          .map(([table, field]) => `${dataset}/${name}: ${table}.${field}`);
      });
    }),
  );
});

test('describes each file with its own hash, size and columns', () => {
  expectNone(
    tables.flatMap(({ resource, path }) => {
      const bytes = bytesOf(path);
      const header = rowsOf(bytes)[0]?.join();
      return [
        ...(resource.hash === `sha256:${sha256(bytes)}` ? [] : [`${path}: hash`]),
        ...(resource.bytes === bytes.length ? [] : [`${path}: bytes`]),
        ...(header === resource.schema.fields.map(({ name }) => name).join()
          ? []
          : [`${path}: columns ${header}`]),
      ];
    }),
  );
});

test('publishes the canonical CSV without BOM, with CRLF and a row for each record of the source', () => {
  expectNone(
    tables.flatMap(({ dataset, resource, path }) => {
      const bytes = bytesOf(path);
      const rows = readRecords(join(folder, path)).length;
      return [
        ...(bytes[0] === 0xef ? [`${path}: starts with a BOM`] : []),
        ...(bytes.subarray(-2).toString() === '\r\n' ? [] : [`${path}: does not end in CRLF`]),
        ...(rows === sourceRecords(data, dataset, resource.name).length ? [] : [`${path}: ${rows} rows`]),
      ];
    }),
  );
});

test('publishes every cell as its declared type or as a declared missing value', () => {
  const patterns: Record<string, RegExp> = {
    number: /^-?\d+(\.\d+)?$/u,
    integer: /^-?\d+$/u,
    date: /^\d{4}-\d\d-\d\d$/u,
  };
  expectNone(
    tables.flatMap(({ resource: { schema }, path }) => {
      const missing = new Set(schema.missingValues.map(({ value }) => value));
      const checked = schema.fields.filter(({ type }) => patterns[type]);
      return readRecords(join(folder, path)).flatMap((record, index) =>
        checked
          .filter(
            ({ name, type }) => !missing.has(record[name] ?? '') && !patterns[type]?.test(record[name] ?? ''),
          )
          .map(({ name }) => `${path} row ${index + 1} ${name}: "${record[name]}"`),
      );
    }),
  );
});

test('keeps every number of the source in the download', () => {
  expectNone(
    tables.flatMap(({ dataset, resource, path }) => {
      const fields = resource.schema.fields.filter(({ type }) => type === 'number' || type === 'integer');
      const source = sourceRecords(data, dataset, resource.name);
      return readRecords(join(folder, path)).flatMap((record, index) =>
        fields
          .filter(({ name }) => plainNumber(record[name] ?? '') !== plainNumber(source[index]?.[name] ?? ''))
          .map(
            ({ name }) =>
              `${path} row ${index + 1} ${name}: "${record[name]}" for "${source[index]?.[name]}"`,
          ),
      );
    }),
  );
});

test('gives Excel a BOM, the same values and no formula', () => {
  expectNone(
    tables.flatMap(({ path }) => {
      const excel = bytesOf(path.replace(/\.csv$/u, '.excel.csv'));
      const rows = rowsOf(bytesOf(path));
      const found = rowsOf(excel);
      const isSame = found.every((row, at) =>
        row.every((cell, c) => cell.replace(/^'(?=[=+\-@\t\r])/u, '') === rows[at]?.[c]),
      );
      const formula = found.flat().find((cell) => /^[=+@\t\r]|^-(?![\d.])/u.test(cell));
      return [
        ...(excel.subarray(0, 3).toString('hex') === 'efbbbf' ? [] : [`${path}: no BOM`]),
        ...(isSame && found.length === rows.length ? [] : [`${path}: other values for Excel`]),
        ...(formula === undefined ? [] : [`${path}: "${formula}" would run`]),
      ];
    }),
  );
});

test('lists every file with its true hash in SHA256SUMS', () => {
  const lines = bytesOf('/data/SHA256SUMS').toString().trimEnd().split('\n');
  const listed = new Map(
    lines.map((line): [string, string] => [`/data/${line.slice(66)}`, line.slice(0, 64)]),
  );
  // Past files have their hashes in the ledger; cards and codes are parts of pages.
  const files = ['csv', 'json', 'xlsx', 'parquet', 'md']
    .flatMap((ending) => filePaths(folder, ending))
    .filter((path) => /^\/data\/[^/]+\/latest\//u.test(path));
  expectNone(files.flatMap((path) => (listed.get(path) === sha256(bytesOf(path)) ? [] : [path])));
  expect(listed.size).toBe(files.length);
  const { files: described } = JSON.parse(bytesOf('/data/files.json').toString()) as {
    files: { path: string; bytes: number; sha256: string }[];
  };
  expect(described.map(({ path, sha256: hash }) => [path, hash])).toEqual([...listed]);
  expectNone(described.flatMap(({ path, bytes }) => (bytesOf(path).length === bytes ? [] : [path])));
});

/** Pages of one kind below each dataset, in both languages. */
const datasetPages = (ending: string): ReturnType<typeof readPages> =>
  readPages(folder).filter(({ path }) => new RegExp(`^(?:/en)?/datasets/[^/]+/${ending}$`, 'u').test(path));
const downloadsOf = ({ $ }: ReturnType<typeof readPages>[number]): string[] =>
  $('a[download][href^="/data/"]')
    .toArray()
    .map(({ attribs }) => attribs.href ?? '');
const filesOf = (path: string): string[] => {
  const dataset = /\/datasets\/([^/]+)\//u.exec(path)?.[1] ?? '';
  return readdirSync(join(folder, 'data', dataset, 'latest')).map(
    (file) => `/data/${dataset}/latest/${file}`,
  );
};

test('prints beside every file on the page of files the hash, rows and size of the very file', () => {
  expectNone(
    datasetPages('files/').flatMap(({ path, $ }) =>
      $('a[download][href^="/data/"]')
        .toArray()
        .flatMap((link) => {
          const href = link.attribs.href ?? '';
          const entry = $(link).closest('li');
          const bytes = bytesOf(href);
          const rows = rowsOf(href.endsWith('.csv') ? bytes : Buffer.from('')).length - 1;
          const facts = entry.find('.download-facts').text();
          const hasRows = !href.endsWith('.csv') || plainNumber(facts) === String(rows);
          const hasSize = plainNumber(facts.replace(/^.*?(?:ردیف|rows)\S*/u, '')) === kilobytes(bytes);
          const hash = entry.find('code').text();
          return [
            ...(hash === sha256(bytes) ? [] : ['hash']),
            ...(hasRows ? [] : [`rows "${facts}"`]),
            ...(hasSize ? [] : [`size "${facts}"`]),
          ].map((problem) => `${path}: ${problem} of ${href}`);
        }),
    ),
  );
});

test('prints on dataset pages the size of every file and leads to the fingerprints', () => {
  expectNone(
    datasetPages('').flatMap(({ path, $ }) => {
      const wrong = $('a[download][href^="/data/"]')
        .toArray()
        .filter((link) => {
          const href = link.attribs.href ?? '';
          const facts = $(link).parent().find('span').last().text();
          const [rows = '', size = rows] = facts.split(/[،,] /u);
          const isSized = plainNumber(size) === kilobytes(bytesOf(href));
          const count = String(rowsOf(href.endsWith('.csv') ? bytesOf(href) : Buffer.from('')).length - 1);
          return !isSized || (rows !== size && plainNumber(rows) !== count);
        })
        .map(({ attribs }) => `${path}: ${attribs.href}`);
      return [...wrong, ...($(`.downloads a[href="${path}files/"]`).length > 0 ? [] : [`${path}: no link`])];
    }),
  );
});

const kilobytes = (bytes: Buffer): string => plainNumber((bytes.length / 1000).toFixed(1));

test('offers every file of a dataset on its pages and in its structured data', () => {
  expectNone(
    [...datasetPages(''), ...datasetPages('files/')].flatMap((page) => {
      const offered = new Set(downloadsOf(page));
      const isDescribed = (file: string): boolean =>
        page.path.endsWith('/files/') || page.html.includes(`${file}"`);
      return filesOf(page.path)
        .filter((file) => !offered.has(file) || !isDescribed(file))
        .map((file) => `${page.path}: ${file}`);
    }),
  );
});

test('gives every form of every release at its own address, in the record or made of its CSV', () => {
  const lists = globSync('data/*/v/*/files.list.json', { cwd: folder });
  expect(lists.length).toBeGreaterThan(0);
  expectNone(
    lists.flatMap((list) => {
      const at = join(folder, dirname(list));
      const { files } = JSON.parse(readFileSync(join(folder, list), 'utf8')) as {
        files: { name: string; kind: string; bytes: number; sha256: string; recorded: boolean }[];
      };
      const stray = readdirSync(at).filter(
        (name) => !['files.list.json', 'SHA256SUMS', ...files.map((file) => file.name)].includes(name),
      );
      const wrong = files.filter(({ name, kind, bytes, sha256: hash, recorded }) => {
        const found = readFileSync(join(at, name));
        return (
          found.length !== bytes ||
          sha256(found) !== hash ||
          (['csv', 'data-package'].includes(kind) && !recorded)
        );
      });
      return [...stray, ...wrong.map(({ name }) => name)].map((name) => `${dirname(list)}/${name}`);
    }),
  );
});
