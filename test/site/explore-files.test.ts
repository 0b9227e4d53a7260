import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { dataWords } from '#messages/data-words.ts';
import { exploreWords } from '#messages/explore-words.ts';
import { compareDecimals } from '#text/decimals.ts';
import { formatNumber } from '#text/numbers.ts';
import { readWorkbook, type ReadCell } from '../unit/read-workbook.ts';
import { desk, useBrowser, withPage } from './browser-pages.ts';
import {
  addressOf,
  download,
  english,
  fileFaults,
  filterOf,
  pages,
  persian,
  propsOf,
  seenCells,
  settled,
} from './explorer-pages.ts';

const url = inject('siteUrl');
const browser = useBrowser();
const settings = { ...desk, acceptDownloads: true };

/** The rows of a CSV without the lines of its note. */
const records = (bytes: Buffer): string[][] =>
  (parse(bytes, { bom: true, relax_column_count: true }) as string[][]).filter(
    ([cell = '']) => !cell.startsWith('# '),
  );
/** "1.50" and "1.5" are one number to a spreadsheet. */
const isSame = (cell: ReadCell | undefined, text: string): boolean =>
  cell?.isNumber ? compareDecimals(cell.text, text) === 0 : (cell?.text ?? '') === text;

describe.each([
  ['Persian', 'fa', persian],
  ['English', 'en', english],
] as const)('the %s explorer', (_language, locale, chosen) => {
  const views = [
    ['filtered', filterOf(chosen)],
    ['spread over columns', `&pivot=${encodeURIComponent(chosen.column)}`],
    ['grouped', `&group=${encodeURIComponent(chosen.column)}`],
  ] as const;

  test.each(views)('gives as files the table on the screen, %s', async (_how, more) => {
    await withPage(browser(), settings, async (page) => {
      await page.goto(addressOf(chosen, more));
      await settled(page);
      const count = Number(await page.locator('[role=grid]').getAttribute('aria-rowcount')) - 1;
      const label = await page.locator('button[data-format=csv]').innerText();
      expect(label).toContain(formatNumber(count, locale));
      const { name, bytes } = await download(page, 'csv');
      expect(name).toContain(`-${count}-rows.csv`);
      expect(bytes.toString('utf8').startsWith('# ')).toBe(true);
      const [header = [], ...rows] = records(bytes);
      expect(rows).toHaveLength(count);
      const seen = await seenCells(page);
      expect(seen.length).toBeGreaterThan(0);
      expect(fileFaults(header, rows, seen)).toEqual([]);
      expect(records((await download(page, 'excel.csv')).bytes)).toEqual([header, ...rows]);
      await page.locator('.explore-downloads input').uncheck();
      expect(parse((await download(page, 'csv')).bytes)).toEqual([header, ...rows]);
      const xlsx = await download(page, 'xlsx');
      expect(xlsx.name).toContain(`-${count}-rows.xlsx`);
      const [sheet, about] = readWorkbook(xlsx.bytes);
      expect(sheet).toMatchObject({ isRightToLeft: locale === 'fa', frozenRows: 1, hasFormula: false });
      expect(sheet?.rows[0]?.map((cell) => cell?.text)).toEqual(header);
      expect(sheet?.rows).toHaveLength(count + 1);
      const wrong = rows.flatMap((row, at) =>
        row.filter((text, column) => !isSame(sheet?.rows[at + 1]?.[column], text)),
      );
      expect(wrong).toEqual([]);
      const said = about?.rows.flat().map((cell) => cell?.text ?? '') ?? [];
      expect(said.some((text) => text.includes(formatNumber(count, locale)))).toBe(true);
      expect(said).toContain(page.url());
    });
  });

  test('orders the rows by a column that a pivot made, keeps it in the address and in the file', async () => {
    await withPage(browser(), settings, async (page) => {
      await page.goto(addressOf(chosen, `&pivot=${encodeURIComponent(chosen.column)}`));
      await settled(page);
      const heads = page.locator('[role=columnheader]');
      const at = await page
        .locator('[role=columnheader].number')
        .first()
        .evaluate((head) => Number(head.getAttribute('aria-colindex')) - 1);
      const head = heads.nth(at);
      await head.getByRole('button').click();
      await head.and(page.locator('[aria-sort=ascending]')).waitFor();
      await head.getByRole('button').click();
      await head.and(page.locator('[aria-sort=descending]')).waitFor();
      const query = new URL(page.url()).searchParams;
      expect([query.has('sort'), query.has('of'), query.get('order')]).toEqual([true, true, 'down']);
      await page.reload();
      await settled(page);
      await head.and(page.locator('[aria-sort=descending]')).waitFor();
      expect(await page.locator('.explore-dropped').count()).toBe(0);
      const [, ...rows] = records((await download(page, 'csv')).bytes);
      const figures = rows.map((row) => row[at] ?? '').filter((text) => /^-?[\d.]+$/u.test(text));
      expect(figures).toEqual(figures.toSorted((a, b) => compareDecimals(b, a)));
      await page.goBack();
      await head.and(page.locator('[aria-sort=ascending]')).waitFor();
    });
  });

  test('keeps in files what the screen says beside and instead of figures of a pivot, and explains it', async () => {
    const { path, table, column } = markedTable(locale);
    await withPage(browser(), settings, async (page) => {
      await page.goto(`${url}${path}?table=${table}&pivot=${encodeURIComponent(column)}`);
      await settled(page);
      const seen = await seenCells(page);
      const marked = seen.flat().filter(({ mark }) => mark !== '');
      const absent = seen.flat().filter(({ status }) => status === 'no-row');
      expect(marked.length).toBeGreaterThan(0);
      expect(absent.length).toBeGreaterThan(0);
      const { statuses } = dataWords[locale];
      for (const { status, mark } of marked) expect(mark).toBe(statuses[status as keyof typeof statuses]);
      for (const { text } of absent) expect(text).toBe(exploreWords[locale].noRow);
      const saved = await download(page, 'csv');
      const [header = [], ...rows] = records(saved.bytes);
      expect(header.some((name) => name.endsWith('_status'))).toBe(true);
      expect(fileFaults(header, rows, seen)).toEqual([]);
      const note = saved.bytes
        .toString('utf8')
        .split('\r\n')
        .filter((line) => line.startsWith('# '));
      for (const name of header) expect(note.some((line) => line.startsWith(`# ${name}: `))).toBe(true);
      for (const { status } of [...marked, ...absent])
        expect(note.some((line) => line.includes(`${status}: `))).toBe(true);
      const [sheet] = readWorkbook((await download(page, 'xlsx')).bytes);
      expect(sheet?.rows[0]?.map((cell) => cell?.text)).toEqual(header);
    });
  });
});

/** A table whose figures are not all actual, with a column to spread, so that some pairs have no row. */
function markedTable(locale: 'fa' | 'en'): { path: string; table: string; column: string } {
  for (const path of pages.filter((one) => one.startsWith('/en/') === (locale === 'en')))
    for (const { name, columns, rowCount } of propsOf(path).tables) {
      const spread = columns.find(({ role, choices }) => role === 'dimension' && (choices?.length ?? 0) > 1);
      const isMarked = columns.some(
        ({ role, choices }) => role === 'status' && choices?.some(({ value }) => value === 'estimate'),
      );
      const periods = columns.find(({ role }) => role === 'period')?.choices?.length ?? 0;
      const isSparse = rowCount < periods * (spread?.choices?.length ?? 0);
      if (spread && isMarked && isSparse) return { path, table: name, column: spread.name };
    }
  throw new Error('No table has figures of another status.');
}
