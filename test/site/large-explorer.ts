import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { ExportTable } from '#exports/canonical-table.ts';
import { parquetBytes } from '#exports/parquet.ts';
import type { ExploreProps } from '#views/explore/explore-props.ts';
import { makeDataset, type MadeRow } from '../unit/dataset-maker.ts';
import { exploredTable, type Explored } from '../unit/explore-tables.ts';
import { readPage } from './site-pages.ts';

/** How the server answers for the large file: in parts, with all of it whatever is asked, or not at all. */
export type Answering = 'parts' | 'whole' | 'silence';

export interface LargeExplorer {
  /** The explorer's page. */
  address: string;
  rows: number;
  rowsPerGroup: number;
  groups: readonly string[];
  fileBytes: number;
  answer: (how: Answering) => void;
  /** Ranges of the large file that were asked for; "whole" without one. */
  asked: readonly string[];
  close: () => void;
}

const rowsPerGroup = 20_000;
const groups = ['گروه نخست', 'گروه میانی', 'گروه پسین'];
const rowCount = groups.length * rowsPerGroup;

/** A number that does not pack well: the file must be longer than one that comes in a piece. */
const scattered = (row: number): number => (Math.imul(row ^ (row >>> 3), 2_246_822_519) >>> 7) ^ (row * 31);

/** One row of each group, as the page knows the table; its file has many rows like them. */
const fewRows = groups.map((group, at): MadeRow => [`${1401 + at}`, group, at]);

function manyRows({ exported }: Explored): ExportTable {
  const [group, value] = ['group', 'value'].map((name) =>
    exported.columns.findIndex((column) => column.name === name),
  );
  return {
    ...exported,
    rowCount,
    cell: (row, column) => {
      if (column === group) return groups[Math.floor(row / rowsPerGroup)] ?? '';
      return column === value ? String(scattered(row)) : exported.cell(row % fewRows.length, column);
    },
    missing: () => undefined,
  };
}

function largeTable(): { bytes: Uint8Array<ArrayBuffer>; props: ExploreProps; href: string } {
  const dataset = makeDataset({ rows: fewRows, resource: { primaryKey: [] } });
  const [resource] = dataset.resources;
  if (!resource) throw new Error('No resource.');
  const few = exploredTable({ places: [] }, dataset, resource);
  const bytes = parquetBytes(manyRows(few), { dataset: dataset.name, resource: resource.name });
  const footer = new DataView(bytes.buffer).getUint32(bytes.length - 8, true) + 8;
  const file = { ...few.table.file, bytes: bytes.length, footer };
  return { bytes, props: { ...few.props, tables: [{ ...few.table, rowCount, file }] }, href: file.href };
}

/** The built site with one table more, long enough to be read in parts, on a server that can be told how to answer. */
export async function serveLargeExplorer(folder: string, page: string): Promise<LargeExplorer> {
  const { bytes, props, href } = largeTable();
  const path = '/datasets/made/explore/';
  const html = withProps(readPage(folder, page).html, props);
  const asked: string[] = [];
  let answering: Answering = 'parts';
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (name === path) send(response, Buffer.from(html), '.html');
    else if (name === href) {
      asked.push(request.headers.range ?? 'whole');
      answerFile(request, response, bytes, answering);
    } else sendFile(response, join(folder, decodeURIComponent(name)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    rows: rowCount,
    rowsPerGroup,
    groups,
    fileBytes: bytes.length,
    answer: (how) => {
      answering = how;
    },
    asked,
    close: () => server.close(),
  };
}

function withProps(html: string, props: ExploreProps): string {
  const json = JSON.stringify(props).replaceAll('<', '\\u003c');
  const made = html.replace(
    /(?<start><script type="application\/json" id="explore-data"[^>]*>)[\s\S]*?(?<end><\/script>)/u,
    (_, start: string, end: string) => start + json + end,
  );
  if (made === html) throw new Error('The page has no explorer.');
  return made;
}

function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Uint8Array,
  how: Answering,
): void {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/u.exec(request.headers.range ?? '') ?? [];
  if (how === 'silence') request.socket.destroy();
  else if (how === 'whole' || from === undefined || to === undefined) send(response, Buffer.from(bytes), '');
  else {
    response.writeHead(206, { 'Content-Range': `bytes ${from}-${to}/${bytes.length}` });
    response.end(bytes.subarray(Number(from), Number(to) + 1));
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

function sendFile(response: ServerResponse, file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) send(response, readFileSync(file), extname(file));
  else response.writeHead(404).end();
}

function send(response: ServerResponse, body: Buffer, ending: string): void {
  response.writeHead(200, { 'Content-Type': types[ending] ?? 'application/octet-stream' });
  response.end(body);
}
