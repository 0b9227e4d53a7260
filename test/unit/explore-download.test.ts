import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { arrangeRows, type Result } from '#islands/explore/arrange-rows.ts';
import { ParquetSource } from '#islands/explore/parquet-source.ts';
import { resultBytes, type FileFormat } from '#islands/explore/result-file.ts';
import { scanRows } from '#islands/explore/scan-rows.ts';
import { compareDecimals } from '#text/decimals.ts';
import type { ExploreState } from '#views/explore/explore-state.ts';
import { resultFileName } from '#views/explore/result-table.ts';
import { rowFilter } from '#views/explore/row-filter.ts';
import { anyState, exploredTables, type Explored } from './explore-tables.ts';
import { serveFile } from './explore-file.ts';
import { readWorkbook } from './read-workbook.ts';

let explored: Explored[] = [];
beforeAll(async () => {
  explored = await exploredTables();
});
beforeEach(() => vi.stubGlobal('location', new URL('https://site.example/datasets/x/explore/?f.kind=y')));
afterEach(() => vi.unstubAllGlobals());

async function open({ bytes, table }: Explored): Promise<ParquetSource> {
  serveFile({ bytes });
  return ParquetSource.open(table);
}

/** What a reader has on the screen for a state. */
async function shown(one: Explored, source: ParquetSource, state: ExploreState): Promise<Result> {
  let rows = new Uint32Array();
  for await (const step of scanRows(source, rowFilter(one.table, state))) rows = step.rows.taken().slice();
  const result = await arrangeRows(one.props, one.table, source, state, rows);
  await result.load(0, result.view.rowCount);
  return result;
}

/** What stands on the screen, header first: every cell, and behind figures that are marked or not there, what is said of them. */
function textsOf({ view }: Result): string[][] {
  const rows = Array.from({ length: view.rowCount }, (_, row) => row);
  const columns = view.columns.flatMap(
    ({ fileName, saysStatus }, at): [string, (row: number) => string][] => {
      const figure = (row: number): string => view.cell(row, at).file;
      const status = (row: number): string => view.cell(row, at).status ?? '';
      const isQualified = rows.some((row) => !['', 'actual', figure(row)].includes(status(row)));
      return saysStatus && isQualified
        ? [
            [fileName, figure],
            [`${fileName}_status`, status],
          ]
        : [[fileName, figure]];
    },
  );
  return [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, read]) => read(row)))];
}

/** A cell of the Excel flavour without the apostrophe that keeps it from being a formula. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/u, '');

const records = (bytes: Uint8Array, options = {}): string[][] =>
  parse(new TextDecoder().decode(bytes), { bom: true, relax_column_count: true, ...options }) as string[][];

const isNote = ([cell = '']: readonly string[]): boolean => cell.startsWith('# ');

/** "1.50" and "1.5" are one number to a spreadsheet. */
const isSame = (cell: { text: string; isNumber: boolean } | undefined, text: string): boolean =>
  cell?.isNumber ? compareDecimals(cell.text, text) === 0 : (cell?.text ?? '') === text;

test('saves as CSV, as CSV for Excel and as a workbook what is on the screen, grouped and spread, too', async () => {
  for (const one of explored) {
    const source = await open(one);
    await fc.assert(
      fc.asyncProperty(anyState(one.table), async (state) => {
        const result = await shown(one, source, state);
        const save = (format: FileFormat, hasNote = true) =>
          resultBytes(one.props, result, { format, hasNote });
        const [names = [], ...texts] = textsOf(result);
        expect(records(await save('csv', false))).toEqual([names, ...texts]);
        expect(records(await save('csv'), { comment: '#' })).toEqual([names, ...texts]);
        const lines = records(await save('excel.csv'));
        const noteLength = lines.findIndex((row) => !isNote(row));
        expect(noteLength).toBeGreaterThan(names.length);
        const excel = lines.slice(noteLength).map((row) => row.map(unguarded));
        expect(excel).toEqual([names, ...texts].map((row) => row.map(unguarded)));
        const [sheet, about] = readWorkbook(await save('xlsx'));
        expect(sheet).toMatchObject({ isRightToLeft: true, frozenRows: 1, hasFormula: false });
        expect(sheet?.rows[0]?.map((cell) => cell?.text)).toEqual(names);
        expect(sheet?.rows.length).toBe(texts.length + 1);
        const wrong = texts.flatMap((row, at) =>
          row.filter((text, column) => !isSame(sheet?.rows[at + 1]?.[column], text)),
        );
        expect(wrong).toEqual([]);
        expect(about?.rows.some((row) => row.some((cell) => cell?.text === location.href))).toBe(true);
      }),
      { numRuns: 2 },
    );
  }
});

test('says in name, workbook and note how many rows there are', async () => {
  const one = explored.find(({ table }) => table.rowCount > 9 && table.rowCount < 100);
  if (!one) throw new Error('No table of that length.');
  const state = { table: one.table.name, picks: {}, words: {}, group: [] };
  const result = await shown(one, await open(one), state);
  const { rowCount } = one.table;
  expect(resultFileName(one.props, one.table, rowCount, 'csv')).toMatch(
    new RegExp(`-${rowCount}-rows.csv$`, 'u'),
  );
  const english = { ...one.props, locale: 'en' } as const;
  const [, about] = readWorkbook(await resultBytes(english, result, { format: 'xlsx', hasNote: true }));
  const said = about?.rows.map((row) => row.map((cell) => cell?.text).join(': ')) ?? [];
  expect(said.some((line) => line.includes(`${rowCount}`))).toBe(true);
  const csv = await resultBytes(english, result, { format: 'csv', hasNote: true });
  const note = new TextDecoder()
    .decode(csv)
    .split('\r\n')
    .filter((line) => line.startsWith('# '));
  expect(note.map((line) => line.slice(2))).toEqual(
    said.slice(1).map((line) => line.replaceAll('\n', ' | ')),
  );
  expect(note).toContain(`# Rows: ${rowCount} of ${rowCount} rows`);
});

test('orders the rows of a pivot by any of its columns, those without a figure last', async () => {
  let ordered = 0;
  for (const one of explored) {
    const period = one.table.columns.find(({ role }) => role === 'period');
    const spread = one.table.columns.find(
      ({ role, choices }) => (role === 'dimension' || role === 'place') && (choices?.length ?? 0) > 1,
    );
    const measure = one.table.columns.find(({ role }) => role === 'measure');
    if (!period || !spread || !measure) continue;
    const source = await open(one);
    for (const { value } of spread.choices?.slice(0, 2) ?? [])
      for (const isDown of [false, true]) {
        const state: ExploreState = {
          table: one.table.name,
          picks: {},
          words: {},
          group: [period.name],
          pivot: spread.name,
          sort: { column: measure.name, value, isDown },
        };
        const { view } = await shown(one, source, state);
        const at = view.columns.findIndex(
          ({ sortBy }) => sortBy?.column === measure.name && sortBy.value === value,
        );
        expect(at).toBeGreaterThan(0);
        const cells = Array.from({ length: view.rowCount }, (_, row) => view.cell(row, at));
        const present = cells.filter(({ isMissing }) => !isMissing);
        expect(cells.slice(0, present.length)).toEqual(present);
        const texts = present.map(({ file }) => file);
        const sorted = texts.toSorted((a, b) => compareDecimals(a, b) * (isDown ? -1 : 1));
        expect(texts).toEqual(sorted);
        ordered += present.length > 1 ? 1 : 0;
      }
  }
  expect(ordered).toBeGreaterThan(10);
});

test('names in a saved file every publisher of the rows kept, with how many each gave, under one label', async () => {
  let named = 0;
  for (const one of explored) {
    const column = one.table.columns.find(({ name }) => name === one.table.publisherColumn)?.name;
    const source = await open(one);
    await fc.assert(
      fc.asyncProperty(anyState(one.table), async (state) => {
        const result = await shown(one, source, state);
        const english = { ...one.props, locale: 'en' } as const;
        const csv = await resultBytes(english, result, { format: 'csv', hasNote: true });
        const lines = new TextDecoder().decode(csv).split('\r\n');
        const said = lines.filter((line) => line.startsWith('# Source: '));
        expect(said).toHaveLength(1);
        expect(said[0]).not.toMatch(/Source: Source|منبع: /u);
        const publishers = Array.from(result.rows, (row) => (column ? one.cell(row, column) : ''));
        const counts = Map.groupBy(
          publishers.filter((name) => typeof name === 'string' && name !== ''),
          String,
        );
        for (const [name, rows] of counts) {
          named += 1;
          expect(said[0]).toContain(`${name} (${rows.length} row`.replaceAll(/\s+/gu, ' '));
        }
        if (counts.size > 0) return;
        for (const name of one.table.sources) expect(said[0]).toContain(name);
      }),
      { numRuns: 2 },
    );
  }
  // Some rows are drawn at random; that any are named at all is what counts here.
  expect(named).toBeGreaterThan(10);
});
