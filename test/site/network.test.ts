import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { desk, useBrowser, visitAll, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { findStored } from './find-stored.ts';
import { pageKindsInBothLanguages } from './page-kinds.ts';

const url = inject('siteUrl');
const kinds = pageKindsInBothLanguages(inject('siteFolder'));
const browser = useBrowser();

/** Uses whatever a page offers: charts, cards of figures, search, filter. */
async function usePage(page: Page): Promise<void> {
  const button = page.locator('.chart-open:visible').first();
  if (await button.count()) {
    await button.click();
    await page.locator('tamin-chart canvas').first().waitFor();
  }
  const figure = page.locator('main a[data-num]:visible').first();
  if (await figure.count()) {
    await figure.click();
    await page.locator('dialog.figure-card .figure-address').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog.figure-card').waitFor({ state: 'hidden' });
    // Closing takes back the step that opening added; leaving before it is taken would lead back here.
    await page.waitForFunction(() => !(history.state as { figureCard?: boolean } | null)?.figureCard);
  }
  const field = page.locator('main input:visible').first();
  if (await field.count()) await field.pressSequentially('بیمه');
}

test('asks no other host, sets no cookie and stores nothing on any page kind, used or not', async () => {
  await withPage(browser(), desk, async (page) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${url}/`) && !/^(?:data|blob):/u.test(request.url()))
        foreign.push(request.url());
    });
    const problems = await visitAll(page, url, kinds, async () => {
      await usePage(page);
      return page.evaluate(findStored);
    });
    expectNone([...foreign, ...problems]);
    expect(await page.context().cookies()).toEqual([]);
  });
});

test('finds every file it asks for and writes no error to the console, on any page kind', async () => {
  const problems = await withPage(browser(), desk, (page) => {
    const seen: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) seen.push(`${response.status()} ${response.url()}`);
    });
    page.on('pageerror', (error) => seen.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') seen.push(message.text());
    });
    return visitAll(page, url, kinds, async () => {
      await usePage(page);
      return seen.splice(0);
    });
  });
  expectNone(problems);
});

/** The policy that the ready server configurations send (DESIGN §8): nothing inline, nothing from elsewhere. */
const policy = policyOf(readFileSync('deploy/nginx/tamin-nama.conf', 'utf8'));

function policyOf(configuration: string): string {
  const found = /Content-Security-Policy "([^"]+)"/u.exec(configuration)?.[1];
  if (found === undefined) throw new Error('the server configuration sends no policy');
  return found.replace('$tamin_frames', "'none'");
}

test('works under a content policy that allows nothing inline', async () => {
  const problems = await withPage(browser(), desk, async (page) => {
    await page.route('**/*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        headers: { ...answer.headers(), 'content-security-policy': policy },
      });
    });
    await page.addInitScript(() => {
      Object.assign(globalThis, { refused: [] as string[] });
      document.addEventListener('securitypolicyviolation', (event) => {
        const { refused } = globalThis as unknown as { refused: string[] };
        refused.push(`${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`);
      });
    });
    const refused = await visitAll(page, url, kinds, async () => {
      await usePage(page);
      return page.evaluate(() => (globalThis as unknown as { refused: string[] }).refused);
    });
    // What is still under way when the page closes is no fault of the page.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    return refused;
  });
  expectNone(problems);
});
