import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import papaparse from 'papaparse';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { getCatalogue } from '#catalogue';
import { serve } from '../../scripts/serve.ts';
import {
  developerExamples,
  exampleTable,
  type ExampleTable,
  type ExampleTool,
} from '#views/developer-examples.ts';
import { readPages } from './site-pages.ts';

/** The examples of the page for developers do what they say, run from the very text the page shows. */
const folder = inject('siteFolder');
const run = promisify(execFile);
let site: Awaited<ReturnType<typeof serve>>;
let chosen: ExampleTable;
let rowCount: number;
let figures: number;

beforeAll(async () => {
  site = await serve(folder, 0);
  const found = exampleTable(await getCatalogue());
  if (!found) throw new Error('No table fits the examples.');
  chosen = found;
  const text = await readFile(join(folder, `data/${chosen.dataset}/latest/${chosen.table}.csv`), 'utf8');
  const { data } = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  rowCount = data.length;
  figures = data.filter((row) => /^-?\d/u.test(row[chosen.measure] ?? '')).length;
});
afterAll(() => site.close());

const codeOf = (tool: ExampleTool, base: string): string =>
  developerExamples(chosen, base).find((example) => example.tool === tool)?.code ?? '';

test('shows every example in both languages, as it is run here', () => {
  const pages = readPages(folder).filter(({ path }) => path.endsWith('/developers/'));
  expect(pages.length).toBe(2);
  for (const { $ } of pages) {
    const shown = $('main pre')
      .toArray()
      .map((code) => $(code).text());
    const base = /https?:\/\/[^/"'\s]+/u.exec(shown[0] ?? '')?.[0] ?? '';
    expect(shown).toEqual(developerExamples(chosen, base).map(({ code }) => code));
  }
});

test('names in every example files that are there and columns that they have, and closes its brackets', async () => {
  const csv = join(folder, `data/${chosen.dataset}/latest/${chosen.table}.csv`);
  const columns = (await readFile(csv, 'utf8')).split(/\r?\n/u, 1)[0]?.split(',') ?? [];
  expect(columns).toEqual(expect.arrayContaining(['period', 'period_start', 'period_end', chosen.measure]));
  for (const { tool, code } of developerExamples(chosen, site.url)) {
    const addresses = code.match(/https?:\/\/[^"'\s]+/gu) ?? [];
    expect(addresses.length, tool).toBeGreaterThan(0);
    for (const address of addresses) expect((await fetch(address)).status, address).toBe(200);
    const open: string[] = [];
    for (const bracket of code.match(/[()[\]{}]/gu) ?? [])
      if ('([{'.includes(bracket)) open.push(bracket);
      else expect(`${open.pop()}${bracket}`, tool).toMatch(/^(?:\(\)|\[\]|\{\})$/u);
    expect(open, tool).toEqual([]);
  }
});

test('downloads and checks a file by curl', async () => {
  const here = await mkdtemp(join(tmpdir(), 'tamin-curl-'));
  try {
    const { stdout } = await run('bash', ['-o', 'pipefail', '-ec', codeOf('curl', site.url)], {
      cwd: here,
    });
    expect(stdout).toContain(`${chosen.table}.csv: OK`);
  } finally {
    await rm(here, { recursive: true });
  }
});

test('reads the figures in JavaScript', async () => {
  const { stdout } = await run(process.execPath, [
    '--input-type=module',
    '-e',
    codeOf('javascript', site.url),
  ]);
  expect(Number(stdout)).toBe(figures);
});

test('reads the figures in DuckDB', async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  // Its reader of web addresses would have to be downloaded; the same file is read from disk.
  const answer = await connection.runAndReadAll(codeOf('duckdb', folder));
  expect(answer.getRows().length).toBe(figures);
});

test.each(['pandas', 'r'] as const)(
  'names in %s every mark that stands for a missing figure',
  async (tool) => {
    const code = codeOf(tool, site.url);
    const [address = ''] = /http[^"]+\.csv/u.exec(code) ?? [];
    const marks = [...(/na(?:_values)? = ?c?[([]([^)\]]+)|na_values=\[([^\]]+)/u.exec(code)?.slice(1) ?? [])]
      .filter(Boolean)
      .flatMap((list) => [...(list ?? '').matchAll(/"([^"]*)"/gu)].map(([, mark]) => mark ?? ''));
    const text = await (await fetch(address)).text();
    const { data } = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(data.length).toBe(rowCount);
    const cells = data.map((row) => row[chosen.measure] ?? '').filter((cell) => !marks.includes(cell));
    expect(cells.length).toBe(figures);
  },
);

test('opens in Excel the sheet the example names', async () => {
  const { readWorkbook } = await import('../unit/read-workbook.ts');
  const code = codeOf('excel', site.url);
  const [address = ''] = /http[^"]+\.xlsx/u.exec(code) ?? [];
  const book = readWorkbook(new Uint8Array(await (await fetch(address)).arrayBuffer()));
  const name = /Item="([^"]+)"/u.exec(code)?.[1];
  expect(book.find((sheet) => sheet.name === name)?.rows.length).toBe(rowCount + 1);
});
