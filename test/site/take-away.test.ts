import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { desk, useBrowser, withPage } from './browser-pages.ts';
import { pagesUnder } from './page-kinds.ts';
import { packedChart } from './packed-chart.ts';
import { readPage } from './site-pages.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();
const settings = { ...desk, permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true };

/** The packed values of a chart of a page, counted among those that can be taken away. */
function dataAt(path: string, index: number): string {
  const { $ } = readPage(folder, path);
  const figure = $('figure.chart-figure:has(tamin-take-away)').eq(index);
  return packedChart(folder, $, figure.find('tamin-chart'));
}

/** The first Persian dataset page whose charts fit what is asked, and which of its charts. */
function findChart(fits: (data: string) => boolean): { path: string; index: number } {
  for (const path of pagesUnder(folder, 'datasets').filter((one) => !one.startsWith('/en/'))) {
    const { $ } = readPage(folder, path);
    const charts = $('figure.chart-figure:has(tamin-take-away)').toArray();
    const index = charts.findIndex((figure) => fits(packedChart(folder, $, $(figure).find('tamin-chart'))));
    if (index >= 0) return { path, index };
  }
  throw new Error('No chart of that kind.');
}

interface Packed {
  view: { title: string; unit: string; kind: string; ticks: unknown[]; money?: object };
  series: [key: string, label: string][];
}
const parse = (data: string): Packed => JSON.parse(data) as Packed;

const figureAt = (page: Page, index: number) =>
  page.locator('figure.chart-figure:has(tamin-take-away)').nth(index);

async function download(page: Page, index: number, taking: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figureAt(page, index).locator(`[data-take="${taking}"]`).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Text of a standalone drawing without the marks that keep directions. */
const textOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</gu)]
    .map(([, text]) => text?.replaceAll(/[\u2066-\u2069]/gu, ''))
    .join('\n');

test('saves the chart as SVG with title, source, address and release printed in', async () => {
  const { path, index } = findChart((data) => data !== '');
  await withPage(browser(), settings, async (page) => {
    await page.goto(url + path);
    const { name, bytes } = await download(page, index, 'svg');
    expect(name).toMatch(/^[a-z0-9._-]+-fa\.svg$/u);
    const text = textOf(bytes.toString('utf8'));
    const source = await figureAt(page, index).locator('figcaption').textContent();
    expect(text.replaceAll(/\s/gu, '')).toContain(
      (source ?? '')
        .trim()
        .replaceAll(/\s|[\u2066-\u2069]/gu, '')
        .slice(0, 30),
    );
    expect(text).toContain(path);
    expect(text).toMatch(/انتشار/u);
  });
});

test('saves the chart as a PNG picture that is not blank and has no gap where letters belong', async () => {
  const { path, index } = findChart((data) => data !== '');
  await withPage(browser(), settings, async (page) => {
    await page.goto(url + path);
    const { name, bytes } = await download(page, index, 'png');
    expect(name).toMatch(/\.png$/u);
    const { width, height, data } = PNG.sync.read(bytes);
    expect(width).toBe(688 * 3);
    // The title stands in the first fifth, on the right, where Persian begins.
    let dark = 0;
    for (let y = 0; y < height / 5; y++)
      for (let x = width / 2; x < width; x++) if ((data[(y * width + x) * 4] ?? 255) < 100) dark += 1;
    expect(dark).toBeGreaterThan(500);
  });
});

test('leaves out of the picture the series that the reader switched off', async () => {
  const { path, index } = findChart((data) => {
    const { view, series } = parse(data);
    return series.length > 2 && series.length < 6 && view.kind === 'line';
  });
  await withPage(browser(), settings, async (page) => {
    await page.goto(url + path);
    const figure = figureAt(page, index);
    await figure.locator('.chart-open').click();
    const off = figure.locator('.chart-series button').first();
    const label = (await off.textContent()) ?? '';
    await off.click();
    const text = textOf((await download(page, index, 'svg')).bytes.toString('utf8'));
    const kept = (await figure.locator('.chart-series button').nth(1).textContent()) ?? '';
    expect(text).not.toContain(`\n${label}\n`);
    expect(text.replaceAll('\n', ' ')).toContain(kept.split(' ')[0]);
  });
});

test('draws amounts in the unit the address asks for, and says so in name, address and embed code', async () => {
  const { path, index } = findChart((data) => data !== '' && parse(data).view.money !== undefined);
  await withPage(browser(), settings, async (page) => {
    await page.goto(`${url}${path}?money=rial`);
    await page.locator('.money.is-active').first().waitFor();
    const { name, bytes } = await download(page, index, 'svg');
    expect(name).toContain('-rial-');
    const text = textOf(bytes.toString('utf8'));
    expect(text).toContain('ریال');
    expect(text).toContain(`${path}?money=rial`);
    const row = figureAt(page, index);
    await row.locator('summary').click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some(({ value }) => value.includes('?money=rial"')),
    );
  });
});

/** The copied rows: the table, and below an empty one what is said of it. */
async function copied(page: Page): Promise<{ table: string[][]; notes: string[] }> {
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const [table = '', notes = ''] = text.replace(/\r/gu, '').trimEnd().split('\n\n');
  return { table: table.split('\n').map((line) => line.split('\t')), notes: notes.split('\n') };
}

test('copies the chart as a table of plain numbers, and below it what it is of and where it is from', async () => {
  const { path, index } = findChart((data) => data !== '');
  await withPage(browser(), settings, async (page) => {
    await page.goto(url + path);
    const figure = figureAt(page, index);
    const packed = parse(dataAt(path, index));
    await figure.locator('[data-take="table"]').click();
    await figure.locator('tamin-take-away [role=status]:not(:empty)').waitFor();
    const { table: rows, notes } = await copied(page);
    expect(rows.length).toBe(packed.view.ticks.length + 1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.slice(1).some((row) => /^-?\d+(?:\.\d+)?$/u.test(row[1]?.trim() ?? ''))).toBe(true);
    expect(notes[0]).toContain(packed.view.title);
    expect(notes).toContain((await figure.locator('figcaption').innerText()).trim());
    expect(notes.some((note) => /انتشار/u.test(note))).toBe(true);
    expect(notes.at(-1)).toMatch(new RegExp(`^https://[^/]+${path}$`, 'u'));
  });
});

test('copies amounts at constant prices under a header that says so, with the address of that view', async () => {
  const { path, index } = findChart((data) => data !== '' && parse(data).view.money !== undefined);
  await withPage(browser(), settings, async (page) => {
    await page.goto(`${url}${path}?money=toman&prices=real`);
    await page.locator('.money.is-active').first().waitFor();
    const figure = figureAt(page, index);
    const shown = (await figure.locator('.money-caption').innerText()).trim();
    await figure.locator('[data-take="table"]').click();
    await figure.locator('tamin-take-away [role=status]:not(:empty)').waitFor();
    const { table, notes } = await copied(page);
    const { title } = parse(dataAt(path, index)).view;
    const measure = shown.slice(shown.indexOf(title) + title.length).replace(/ \([^()]*\)$/u, '');
    expect(measure.length).toBeGreaterThan(5);
    expect(table[0]?.join(' ')).toContain(measure);
    expect(notes[0]).toContain(measure);
    expect(notes.at(-1)).toContain(`${path}?money=toman&prices=real`);
  });
});

test('cites the chart in four forms, by its frozen address', async () => {
  const { path, index } = findChart((data) => data !== '');
  await withPage(browser(), settings, async (page) => {
    await page.goto(url + path);
    const figure = figureAt(page, index);
    await figure.locator('[data-take="cite"]').click();
    const quotes = figure.locator('.take-away-cite :is(p, pre)[lang]');
    await expect.poll(() => quotes.count()).toBe(4);
    const [persian, english, bibtex, csl] = await quotes.allTextContents();
    expect(persian).toMatch(/\/embed\/[^\s]+/u);
    expect(english).toContain('Chart of the dataset');
    expect(bibtex).toMatch(/^@misc\{/u);
    expect(JSON.parse(csl ?? '')).toMatchObject([{ type: 'figure' }]);
    await figure.locator('.take-away-cite button').first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(persian);
  });
});

test('offers picture, table, embed code and citation of every chart without JavaScript', () => {
  const { path } = findChart((data) => data !== '');
  const { $ } = readPage(folder, path);
  const row = $('tamin-take-away').first();
  expect(row.find('a[href$="chart.svg"]').length).toBe(1);
  expect(row.find('textarea[readonly]').first().text()).toMatch(
    /^(?:<div style="[^"<>]+">)?<iframe src="https:\/\/[^"]+\/embed\//u,
  );
  expect($('#citation').length).toBe(1);
  expect($('.citation blockquote').length).toBe(2);
  expect(JSON.parse($('.citation pre').last().text())).toMatchObject([{ type: 'dataset' }]);
});
