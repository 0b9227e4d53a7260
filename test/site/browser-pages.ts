import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './browser.ts';

/** Milliseconds for one step of a page. How fast pages are belongs to the bench; a busy machine must not fail a test. */
const patience = 120_000;

/** One browser for all tests of a file. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser is open inside tests only.');
    return browser;
  };
}

/** Runs `work` on a page of its own, as a reader with these settings has it. */
export async function withPage<T>(
  browser: Browser,
  settings: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(settings);
  context.setDefaultTimeout(patience);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Visits addresses one after another on one page and gathers what `look` finds, each with its address. */
export async function visitAll(
  page: Page,
  base: string,
  paths: readonly string[],
  look: (path: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const problems: string[] = [];
  for (const path of paths) {
    await page.goto(base + path, { waitUntil: 'load' });
    for (const problem of await look(path)) problems.push(`${path}: ${problem}`);
  }
  return problems;
}

export const phone = { viewport: { width: 360, height: 740 } };
export const desk = { viewport: { width: 1280, height: 900 } };
