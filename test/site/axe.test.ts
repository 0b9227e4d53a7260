import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { inject, test } from 'vitest';
import { desk, phone, useBrowser, visitAll, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { pageKinds, pageKindsInBothLanguages } from './page-kinds.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const kinds = pageKindsInBothLanguages(folder);
const browser = useBrowser();

/** What axe finds, e.g. "color-contrast: .tile > a". Target size, off by default, is on. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // No page has frames, so axe needs no second page to gather their results.
    .setLegacyMode(true)
    // Later rows of a table are made as the first ones are; with them, axe takes twice as long.
    .exclude('tbody tr:nth-child(n + 12)')
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
  const { violations: found } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const colourRules = ['color-contrast', 'link-in-text-block'];

test.each(kinds)('finds nothing with axe in light and dark: %s', async (path) => {
  const problems = await withPage(browser(), desk, (page) =>
    visitAll(page, url, [path], async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await violations(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      return [...light, ...(await violations(page, colourRules)).map((problem) => `dark: ${problem}`)];
    }),
  );
  expectNone(problems);
});

const narrowRules = ['target-size', 'scrollable-region-focusable', 'color-contrast', 'label', 'link-name'];

test.each(pageKinds(folder))('finds nothing with axe on a narrow screen: %s', async (path) => {
  const problems = await withPage(browser(), phone, (page) =>
    visitAll(page, url, [path], () => violations(page, narrowRules)),
  );
  expectNone(problems);
});
