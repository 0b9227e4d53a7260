import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

test('prints beside every download of a dataset page the hash, rows and size of the very file', () => {
  const pages = readPages(folder).filter(({ path }) => /\/datasets\/[^/]+\/$/u.test(path));
  expectNone(
    pages.flatMap(({ path, $ }) =>
      $('a[download][href^="/data/"]')
        .toArray()
        .flatMap((link) => {
          const href = link.attribs.href ?? '';
          const entry = $(link).closest('li');
          const bytes = bytesOf(href);
          const rows = rowsOf(href.endsWith('.csv') ? bytes : Buffer.from('')).length - 1;
          const facts = entry.find('p').text();
          const hasRows = !href.endsWith('.csv') || plainNumber(facts) === String(rows);
          const hash = entry.find('code').text();
          return [...(hash === sha256(bytes) ? [] : ['hash']), ...(hasRows ? [] : [`rows "${facts}"`])].map(
            (problem) => `${path}: ${problem} of ${href}`,
          );
        }),
    ),
  );
});

test('offers every file of a dataset on its pages and in its structured data', () => {
  const pages = readPages(folder).filter(({ path }) => /\/datasets\/[^/]+\/$/u.test(path));
  expectNone(
    pages.flatMap(({ path, html, $ }) => {
      const dataset = basename(path);
      const files = readdirSync(join(folder, 'data', dataset, 'latest')).map(
        (file) => `/data/${dataset}/latest/${file}`,
      );
      const offered = new Set(
        $('a[download]')
          .toArray()
          .map(({ attribs }) => attribs.href),
      );
      return files
        .filter(
          (file) => !offered.has(file) || !html.includes(`${file}","sha256":"${sha256(bytesOf(file))}"`),
        )
        .map((file) => `${path}: ${file}`);
    }),
  );
});
