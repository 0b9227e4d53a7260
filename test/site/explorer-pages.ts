import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { ExploreProps, ExploreTable } from '#views/explore/explore-props.ts';
import { pagePaths, readPage } from './site-pages.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');

/** Addresses of all explorers. */
export const pages = pagePaths(folder).filter((path) => path.endsWith('/explore/'));
export const propsOf = (path: string): ExploreProps =>
  JSON.parse(readPage(folder, path).$('#explore-data').text()) as ExploreProps;

export interface Chosen {
  path: string;
  table: ExploreTable;
  /** A column with several values to choose from, and one of them. */
  column: string;
  value: string;
}

/** The longest table of the site that has a dimension to filter by. */
function choose(language: 'fa' | 'en'): Chosen {
  const own = pages.filter((path) => path.startsWith('/en/') === (language === 'en'));
  const candidates = own.flatMap((path) =>
    propsOf(path).tables.flatMap((table): Chosen[] => {
      const column = table.columns.find(
        ({ role, choices }) => (role === 'place' || role === 'dimension') && (choices?.length ?? 0) > 1,
      );
      const value = column?.choices?.[1]?.value;
      return column && value !== undefined ? [{ path, table, column: column.name, value }] : [];
    }),
  );
  const longest = candidates.sort((a, b) => b.table.rowCount - a.table.rowCount)[0];
  if (!longest) throw new Error('No table has a dimension.');
  return longest;
}
export const persian = choose('fa');
export const english = choose('en');
export const addressOf = ({ path, table }: Chosen, more = ''): string =>
  `${url}${path}?table=${encodeURIComponent(table.name)}${more}`;
export const filterOf = ({ column, value }: Chosen): string =>
  `&f.${encodeURIComponent(column)}=${encodeURIComponent(value)}`;

export const grid = (page: Page): Locator => page.locator('[role=grid]');
/** Waits until all rows were looked at. Gives how many were found. */
export async function settled(page: Page): Promise<number> {
  await page.locator('.explore-count[data-rows]').waitFor();
  await page.locator('[role=grid]:not([aria-busy=true])').waitFor();
  return Number(await page.locator('.explore-count').getAttribute('data-rows'));
}

/** A cell on the screen: what a file of it holds, and what a reader sees. */
export interface SeenCell {
  file: string;
  status: string;
  /** What is said beside the number. */
  mark: string;
  text: string;
  isMissing: boolean;
}

/** Cells of the rows in view, in the order on the screen. */
export const seenCells = (page: Page): Promise<SeenCell[][]> =>
  page.locator('.explore-row--data').evaluateAll((rows) =>
    rows
      .sort((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')))
      .map((row) =>
        [...row.querySelectorAll('[data-file]')].map((cell) => ({
          file: cell.getAttribute('data-file') ?? '',
          status: cell.getAttribute('data-status') ?? '',
          mark: cell.querySelector('.mark')?.textContent ?? '',
          text: cell.textContent,
          isMissing: cell.classList.contains('missing'),
        })),
      ),
  );

/**
 * What is wrong with rows of a file, given what stands on the screen for them: each cell must be there, and whatever
 * the screen says beside or instead of a figure must be in the same row as a code.
 */
export function fileFaults(
  header: readonly string[],
  rows: readonly string[][],
  seen: SeenCell[][],
): string[] {
  const width = seen[0]?.length ?? 0;
  const isStatus = (at: number): boolean => header[at] === `${header[at - 1]}_status`;
  const own = header.flatMap((_, at) => (header.length > width && isStatus(at) ? [] : [at]));
  if (own.length !== width) return [`${width} columns on the screen, in the file: ${header.join(' ')}`];
  return seen.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const line = rows[row] ?? [];
      const at = own[column] ?? -1;
      const said = own.includes(at + 1) ? undefined : line[at + 1];
      const isSaid = said === undefined ? line.includes(cell.status) : said === cell.status;
      const needsCode = said !== undefined || cell.mark !== '' || (cell.isMissing && cell.status !== '');
      return line[at] === cell.file && (isSaid || !needsCode || isOwnReason(cell))
        ? []
        : [`row ${row + 1}, ${header[at]}: “${cell.text}” is ${line.join()}`];
    }),
  );
}

/** A published table leaves a cell empty where a figure does not apply. */
const isOwnReason = ({ file, status }: SeenCell): boolean => file === '' && status === 'not-applicable';

export async function download(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`button[data-format="${format}"]`).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
