import type { CDPSession, Page } from 'playwright-core';
import { openBrowser } from '../open-browser.ts';
import { serve } from '../serve.ts';
import type { BenchLine } from './bench-line.ts';

const kilobyte = 1000;
/** Slow 4G as Lighthouse has it, on a processor a quarter as fast. */
const slow4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const slowdown = 4;
const timeBudget = 2;
const byteBudget = 3000;

/** Bytes that came over the network since the last call. */
class ByteCount {
  #bytes = 0;

  constructor(session: CDPSession) {
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      this.#bytes += encodedDataLength;
    });
  }

  take(): number {
    const taken = this.#bytes;
    this.#bytes = 0;
    return taken;
  }
}

/** Seconds from a click on the first or last choice of all filters to a table that shows rows kept by it. */
async function filterOnce(page: Page, which: 'first' | 'last'): Promise<{ first: number; all: number }> {
  await page.locator('.explore-picks input[type=checkbox]').first().waitFor({ state: 'attached' });
  return page.evaluate(async (wanted) => {
    const boxes = document.querySelectorAll<HTMLInputElement>(
      '.explore-filters .explore-picks input[type=checkbox]',
    );
    const box = boxes[wanted === 'first' ? 0 : boxes.length - 1];
    const rowsNow = () => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount');
    const before = rowsNow();
    const began = performance.now();
    const until = async (holds: () => boolean): Promise<number> => {
      while (!holds()) await new Promise(requestAnimationFrame);
      return (performance.now() - began) / 1000;
    };
    box?.click();
    const hasRows = () =>
      (document.querySelector('.explore-row--data [data-file]') ?? undefined) !== undefined;
    const first = await until(() => rowsNow() !== before && hasRows());
    const all = await until(() => document.querySelector('.explore-count[data-rows]') !== null);
    return { first, all };
  }, which);
}

/** Measures the explorer of a table of a million rows as a slow phone has it. */
export async function benchExplorer(folder: string, path: string): Promise<BenchLine[]> {
  const server = await serve(folder, 0);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const bytes = new ByteCount(session);
    const began = performance.now();
    await page.goto(server.url + path, { waitUntil: 'commit' });
    await page.locator('.explore-row--data [data-file]').first().waitFor();
    const ready = (performance.now() - began) / 1000;
    await page.locator('.explore-count[data-rows]').waitFor();
    const opened = bytes.take();
    const lines: BenchLine[] = [
      { name: `explorer, first rows (${path})`, value: ready, unit: 's' },
      { name: '  bytes until then, page and code included', value: opened / kilobyte, unit: 'kB' },
    ];
    for (const which of ['first', 'last'] as const) {
      const { first, all } = await filterOnce(page, which);
      lines.push(
        {
          name: `  filter by the ${which} choice: first result`,
          value: first,
          unit: 's',
          budget: timeBudget,
        },
        { name: `  filter by the ${which} choice: all rows counted`, value: all, unit: 's' },
        {
          name: `  filter by the ${which} choice: bytes`,
          value: bytes.take() / kilobyte,
          unit: 'kB',
          budget: byteBudget,
        },
      );
      await page.goBack();
      await page.locator('.explore-count[data-rows]').waitFor();
      bytes.take();
    }
    return lines;
  } finally {
    await browser.close();
    await server.close();
  }
}
