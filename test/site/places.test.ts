import { join } from 'node:path';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { desk, phone, useBrowser, visitAll, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { pagePaths, readPage } from './site-pages.ts';
import { readRecords } from './source-cells.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();
const paths = pagePaths(folder);
const maps = paths.filter((path) => /^(?:\/en)?\/places\/(?:by\/.*)?$/u.test(path));
const sheets = paths.filter((path) => /^(?:\/en)?\/places\/[^/]+\/sheet\/$/u.test(path));
const provinces = paths.filter((path) => /^(?:\/en)?\/places\/[^/]+\/$/u.test(path));

describe('the map', () => {
  test('is there in both languages, with 31 tiles that lead to pages', () => {
    expect(maps.filter((path) => path.startsWith('/en/')).length).toBe(maps.length / 2);
    expectNone(
      maps.flatMap((path) => {
        const { $ } = readPage(folder, path);
        const targets = $('.tile')
          .toArray()
          .map(({ attribs }) => attribs['href'] ?? '');
        const unknown = targets.filter((target) => !provinces.includes(target));
        return new Set(targets).size === 31 && unknown.length === 0
          ? []
          : [`${path}: ${targets.length} tiles, ${unknown.join(' ')}`];
      }),
    );
  });

  test('shows figures of one period and one measure only', () => {
    expectNone(
      maps.flatMap((path) => {
        const { $ } = readPage(folder, path);
        const cells = $('.place-explorer .place-bars [data-num]')
          .toArray()
          .map(({ attribs }) => (attribs['data-num'] ?? '').split('/'));
        const kinds = cells.map(([dataset = '', resource = '', row = '', field = '']) => {
          const records = readRecords(join(folder, 'data', dataset, 'latest', `${resource}.csv`));
          return `${dataset} ${resource} ${field} ${records[Number(row) - 1]?.['period']}`;
        });
        return new Set(kinds).size === 1 ? [] : [`${path}: ${[...new Set(kinds)].join('; ')}`];
      }),
    );
  });

  test('says of every tile the province, the figure of the table with its unit, and the period', () => {
    expectNone(
      maps.flatMap((path) => {
        const { $ } = readPage(folder, path);
        const figures = new Map(
          $('.place-explorer .place-bars tbody tr:not(.bars-country)')
            .toArray()
            .map((row) => [$(row).find('th a').text(), $(row).find('[data-num]').text()]),
        );
        return $('.tile')
          .toArray()
          .flatMap((tile) => {
            const spoken = $(tile).find('.visually-hidden').text();
            const [name = ''] = spoken.split(':');
            const figure = figures.get(name);
            const isGap = $(tile).hasClass('tile-gap');
            const isSaid = figure === undefined ? isGap : !isGap && spoken.startsWith(`${name}: ${figure}`);
            return isSaid ? [] : [`${path}: "${spoken}" for ${figure}`];
          });
      }),
    );
  });

  test('colours tiles only beside a key that names every colour in words and numbers', () => {
    expectNone(
      maps.flatMap((path) => {
        const { $ } = readPage(folder, path);
        const stepsOf = (selector: string): string[] => {
          const classes = $(selector)
            .toArray()
            .flatMap((element) => /step-\d/u.exec($(element).attr('class') ?? '') ?? []);
          return [...new Set<string>(classes)].sort();
        };
        const [used, named] = [stepsOf('.tile'), stepsOf('.map-swatch')];
        const isRanked = $('.place-explorer .bars-rank').length > 0;
        const problems =
          used.join() === named.join() ? [] : [`${path}: ${used.join()} beside ${named.join()}`];
        return used.length === 0 && isRanked ? [...problems, `${path}: ranked but not coloured`] : problems;
      }),
    );
  });

  test('is walked with Tab tile by tile and opened with Enter, without JavaScript, in both languages', async () => {
    for (const path of ['/places/', '/en/places/']) {
      await withPage(browser(), { ...desk, javaScriptEnabled: false }, async (page) => {
        await page.goto(url + path);
        const expected = await page
          .locator('.tile')
          .evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('href')));
        await page.locator('.tile').first().focus();
        const walked: (string | null)[] = [];
        while (walked.length < expected.length) {
          walked.push(await page.locator(':focus').getAttribute('href'));
          await page.keyboard.press('Tab');
        }
        expect(walked).toEqual(expected);
        await page.locator('.tile').nth(7).focus();
        await page.keyboard.press('Enter');
        await page.waitForURL(url + (expected[7] ?? ''));
      });
    }
  });

  test('changes indicator and period by links alone', async () => {
    await withPage(browser(), { ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/places/`);
      const other = page.locator('.place-choice .chip:not([aria-current])').first();
      const target = await other.getAttribute('href');
      await other.click();
      await page.waitForURL(url + (target ?? ''));
      expect(await page.locator('.chip[aria-current=page]').first().getAttribute('href')).toBe(target);
      expect(await page.locator('.tile').count()).toBe(31);
    });
  });

  test('keeps every name and number inside its tile, from 320 px to a desk', async () => {
    for (const width of [320, 360, 768, 1280]) {
      const problems = await withPage(browser(), { viewport: { width, height: 800 } }, (page) =>
        visitAll(page, url, ['/places/', '/en/places/'], () => page.evaluate(findCutTiles)),
      );
      expectNone(problems.map((problem) => `${width} px: ${problem}`));
    }
  });
});

/** Runs in the page: tiles whose words or numbers reach past their edges, or are too small to read. */
function findCutTiles(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.tile')].flatMap((tile) => {
    const isCut = tile.scrollWidth > tile.clientWidth + 1 || tile.scrollHeight > tile.clientHeight + 1;
    const isLarge = tile.clientWidth >= 24 && tile.clientHeight >= 44;
    return isCut || !isLarge ? [`${tile.innerText} is cut or small`] : [];
  });
}

describe('the page of a province', () => {
  test('links to its neighbours, and they back', () => {
    const neighbours = new Map(
      provinces.map((path) => [
        path,
        readPage(folder, path)
          .$('.neighbours a')
          .toArray()
          .map(({ attribs }) => attribs['href'] ?? ''),
      ]),
    );
    expectNone(
      [...neighbours].flatMap(([path, others]) =>
        others.length > 0
          ? others
              .filter((other) => !neighbours.get(other)?.includes(path))
              .map((other) => `${path} → ${other}`)
          : [`${path}: no neighbour`],
      ),
    );
  });

  test('leads through all provinces by "next" and back to the first', () => {
    for (const start of ['/places/tehran/', '/en/places/tehran/']) {
      const walked = new Set<string>();
      for (let path = start; !walked.has(path);) {
        walked.add(path);
        path = readPage(folder, path).$('a[rel=next]').attr('href') ?? start;
      }
      expect(walked.size).toBe(31);
    }
  });

  test('names date and source of every figure, and what is not known', () => {
    expectNone(
      provinces.flatMap((path) => {
        const { $ } = readPage(folder, path);
        const bare = $('.place-card')
          .toArray()
          .filter((card) =>
            ['.place-card-when', '.place-card-source'].some(
              (part) => $(card).find(part).text().trim() === '',
            ),
          );
        return [
          ...bare.map((card) => `${path}: ${$(card).text().slice(0, 60)}`),
          ...($('#missing').text().length > 60 ? [] : [`${path}: says nothing of what is missing`]),
        ];
      }),
    );
  });
});

/** Pages of a PDF as Chromium writes it. */
const pageCount = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page(?![s\w])/gu)?.length ?? 0;

async function readCode(page: Page): Promise<string | undefined> {
  const shot = PNG.sync.read(await page.locator('.sheet-code .qr').screenshot());
  return jsQR(new Uint8ClampedArray(shot.data), shot.width, shot.height)?.data;
}

describe('the sheet for paper', () => {
  test('is exactly one A4 page for every province, in both languages', async () => {
    expect(sheets).toHaveLength(62);
    const problems = await withPage(browser(), desk, (page) =>
      visitAll(page, url, sheets, async () => {
        const count = pageCount(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
        return count === 1 ? [] : [`${count} pages`];
      }),
    );
    expectNone(problems);
  });

  test('carries a code that leads back to the page, with the same address beside it, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const problems = await withPage(browser(), { ...desk, colorScheme }, (page) =>
        visitAll(page, url, colorScheme === 'light' ? sheets : sheets.slice(0, 2), async (path) => {
          const canonical = readPage(folder, path).$('link[rel=canonical]').attr('href') ?? '';
          const expected = canonical.replace(/sheet\/$/u, '');
          const [code, text] = [await readCode(page), await page.locator('.sheet-address').innerText()];
          return code === expected && text === expected ? [] : [`code ${code}, text ${text}`];
        }),
      );
      expectNone(problems);
    }
  });
});
