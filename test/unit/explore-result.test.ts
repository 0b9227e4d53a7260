import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { MissingReason } from '#model/missing.ts';
import type { Period } from '#model/period.ts';
import { valueAt } from '#model/table-access.ts';
import { csvBytes } from '#exports/csv.ts';
import { arrangeRows, type Result } from '#islands/explore/arrange-rows.ts';
import { ParquetSource } from '#islands/explore/parquet-source.ts';
import { scanRows } from '#islands/explore/scan-rows.ts';
import { compareDecimals } from '#text/decimals.ts';
import { foldKey } from '#text/letters.ts';
import { parsePeriod } from '#text/periods.ts';
import { fileText } from '#views/explore/cells.ts';
import { shownColumns, type ExploreState } from '#views/explore/explore-state.ts';
import { fileColumns, plainTable } from '#views/explore/file-table.ts';
import { rowFilter } from '#views/explore/row-filter.ts';
import { anyState, exploredTables, type Explored } from './explore-tables.ts';
import { serveFile } from './explore-file.ts';

let explored: Explored[] = [];
beforeAll(async () => {
  explored = await exploredTables();
});
afterEach(() => vi.unstubAllGlobals());

async function open({ bytes, table }: Explored): Promise<ParquetSource> {
  serveFile({ bytes });
  return ParquetSource.open(table);
}

/** The table on the screen for a state, read from the file as a browser reads it. */
async function resultOf(one: Explored, source: ParquetSource, state: ExploreState): Promise<Result> {
  let rows = new Uint32Array();
  for await (const step of scanRows(source, rowFilter(one.table, state))) rows = step.rows.taken().slice();
  const result = await arrangeRows(one.props, one.table, source, state, rows);
  await result.load(0, result.view.rowCount);
  return result;
}

const periodAt = ({ resource }: Explored, row: number): Period | undefined => {
  const index = resource.table.fields.findIndex(({ concept }) => concept === 'TIME_PERIOD');
  const value = valueAt(resource.table, row, index);
  return value.kind === 'period' ? value.period : undefined;
};

/** Rows a state keeps, found the plain way: from the published table, one test after another. */
function keptRows(one: Explored, state: ExploreState): number[] {
  const { exported, table } = one;
  const textOf = (row: number, name: string): string =>
    exported.cell(
      row,
      exported.columns.findIndex((column) => column.name === name),
    );
  const isMissing = (row: number, name: string): boolean =>
    exported.missing(
      row,
      exported.columns.findIndex((column) => column.name === name),
    ) !== undefined;
  const calendar = table.columns.find(({ role }) => role === 'period')?.calendar ?? 'jalali';
  const edge = (text: string | undefined): Period | undefined => {
    const period = text === undefined ? undefined : parsePeriod(text, calendar);
    return period && !('problem' in period) ? period : undefined;
  };
  const [from, to] = [edge(state.from), edge(state.to)];
  return Array.from({ length: exported.rowCount }, (_, row) => row).filter((row) => {
    const picked = Object.entries(state.picks).every(
      ([name, values]) => !isMissing(row, name) && values.includes(textOf(row, name)),
    );
    const found = Object.entries(state.words).every(([name, text]) =>
      foldKey(textOf(row, name)).includes(foldKey(text)),
    );
    if (!from && !to) return picked && found;
    const period = periodAt(one, row);
    const isWithin =
      period !== undefined &&
      (!from || period.startDay >= from.startDay) &&
      (!to || period.endDay <= to.endDay);
    return picked && found && isWithin;
  });
}

interface WantedColumn {
  name: string;
  textOf: (row: number) => string;
}

/** What a file of rows has: the columns chosen, and where the status column is not among them, statuses beside figures. */
function wantedColumns(one: Explored, state: ExploreState, kept: readonly number[]): WantedColumn[] {
  const shown = shownColumns(one.table, state);
  const status = one.table.columns.find(({ role }) => role === 'status');
  return shown.flatMap(({ name, role }) => {
    const figure = (row: number): string => fileText(one.cell(row, name));
    const own = { name, textOf: figure };
    if (role !== 'measure' || !status || shown.includes(status)) return [own];
    const textOf = (row: number): string => {
      const [cell, said] = [one.cell(row, name), one.cell(row, status.name)];
      return typeof cell === 'string' ? (typeof said === 'string' ? said : '') : cell.reason;
    };
    const isSaid = kept.some((row) => !['', 'actual', figure(row)].includes(textOf(row)));
    return isSaid ? [own, { name: `${name}_status`, textOf }] : [own];
  });
}

test('reads from the column file every cell as the published CSV has it, and why a cell is missing', async () => {
  for (const one of explored) {
    const source = await open(one);
    for (const [group] of source.groups.entries())
      await source.load(
        group,
        one.table.columns.map(({ name }) => name),
      );
    const wrong = one.table.columns.flatMap(({ name }) =>
      Array.from({ length: one.table.rowCount }, (_, row) => row).flatMap((row) => {
        const [read, published] = [source.cell(row, name), one.cell(row, name)];
        return JSON.stringify(read) === JSON.stringify(published)
          ? []
          : [{ table: one.name, name, row, read, published }];
      }),
    );
    expect(wrong).toEqual([]);
  }
});

test('keeps the rows that a plain search of the published table keeps, for every table', async () => {
  for (const one of explored) {
    const source = await open(one);
    await fc.assert(
      fc.asyncProperty(anyState(one.table), async (state) => {
        let rows: number[] = [];
        for await (const step of scanRows(source, rowFilter(one.table, state))) rows = [...step.rows.taken()];
        expect(rows).toEqual(keptRows(one, state));
      }),
      { numRuns: 6 },
    );
  }
});

test('writes as a file the table on the screen: the same rows, columns, order and text', async () => {
  for (const one of explored) {
    const source = await open(one);
    await fc.assert(
      fc.asyncProperty(anyState(one.table), async (state) => {
        const plain = { ...state, group: [], pivot: undefined };
        const { view } = await resultOf(one, source, plain);
        const saved = plainTable(view, fileColumns(view));
        const [header, ...records] = parse(new TextDecoder().decode(csvBytes(saved)), {
          relax_column_count: true,
        }) as string[][];
        const kept = keptRows(one, plain);
        const columns = wantedColumns(one, plain, kept);
        expect(header).toEqual(columns.map(({ name }) => name));
        const texts = (row: number): string[] => columns.map(({ textOf }) => textOf(row));
        if (!plain.sort) expect(records).toEqual(kept.map(texts));
        // Sorted rows are the same rows.
        const asText = (lines: string[][]): string[] => lines.map((line) => JSON.stringify(line)).sort();
        expect(asText(records)).toEqual(asText(kept.map(texts)));
      }),
      { numRuns: 3 },
    );
  }
});

test('sorts numbers by size and leaves missing ones last, whichever way', async () => {
  for (const one of explored.filter(({ table }) => table.rowCount > 1)) {
    const source = await open(one);
    for (const { name } of one.table.columns.filter(({ kind }) => kind === 'number')) {
      for (const isDown of [false, true]) {
        const state = {
          table: one.table.name,
          picks: {},
          words: {},
          group: [],
          columns: [name],
          sort: { column: name, isDown },
        };
        const { view } = await resultOf(one, source, state);
        const cells = Array.from({ length: view.rowCount }, (_, row) => view.cell(row, 0));
        const firstMissing = cells.findIndex(({ isMissing }) => isMissing);
        const present = cells.slice(0, firstMissing < 0 ? cells.length : firstMissing);
        expect(cells.slice(present.length).every(({ isMissing }) => isMissing)).toBe(true);
        const inOrder = present.every(
          ({ file }, index) =>
            index === 0 || compareDecimals(present[index - 1]?.file ?? '', file) * (isDown ? -1 : 1) <= 0,
        );
        expect(inOrder, `${one.name} ${name}`).toBe(true);
      }
    }
  }
});

test('says of each figure of a group the status that its row has, and of each gap why', async () => {
  const seen = new Set<string>();
  for (const one of explored) {
    const source = await open(one);
    const column = one.table.columns.find(({ role }) => role === 'status');
    await fc.assert(
      fc.asyncProperty(anyState(one.table), async (state) => {
        const { view, refusals } = await resultOf(one, source, state);
        view.columns.forEach(({ saysStatus }, at) => {
          for (let row = 0; saysStatus && row < view.rowCount; row += 1) {
            const { key, status, mark, text, file, isMissing } = view.cell(row, at);
            seen.add(status ?? '');
            expect(mark !== undefined).toBe(!isMissing && ![undefined, 'actual'].includes(status));
            if (key !== undefined) {
              const own = column && one.cell(Number(key.split('/')[2]) - 1, column.name);
              expect(status).toBe(typeof own === 'string' ? own : undefined);
            }
            if (status === 'not-added') expect(refusals.length).toBeGreaterThan(0);
            if (isMissing && status !== 'no-row' && status !== 'not-added')
              expect(file).toBe(fileText({ kind: 'missing', reason: status as MissingReason }));
            expect(text).not.toBe('');
          }
        });
      }),
      { numRuns: 3 },
    );
  }
  expect([...seen]).toEqual(
    expect.arrayContaining(['actual', 'estimate', 'not-added', 'no-row', 'not-published']),
  );
});

test('groups every row once, and adds up nothing but figures that are declared to add up', async () => {
  for (const one of explored) {
    const source = await open(one);
    await fc.assert(
      fc.asyncProperty(anyState(one.table), async (state) => {
        const { view, rows } = await resultOf(one, source, state);
        if (state.group.length === 0 && !state.pivot) return;
        const counts = Array.from({ length: view.rowCount }, (_, row) =>
          Number(view.cell(row, view.columns.length - 1).file),
        );
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
        view.columns.forEach(({ key, isNumber }, column) => {
          const measure = one.table.columns.find(({ name }) => key.split('\u0000')[0] === name);
          if (!isNumber || measure?.role !== 'measure' || measure.additivity === 'sum') return;
          for (let row = 0; row < view.rowCount; row += 1) {
            const cell = view.cell(row, column);
            // Without leave to add up, a number is one published figure and tied to its cell.
            if (cell.isNumber) expect(cell.key).toBeDefined();
          }
        });
      }),
      { numRuns: 3 },
    );
  }
});
