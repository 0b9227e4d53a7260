import { inject, test } from 'vitest';
import { axeProblems, colourRules, narrowRules } from './axe-problems.ts';
import { desk, phone, useBrowser, visitAll, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { pageKinds, pageKindsInBothLanguages } from './page-kinds.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const kinds = pageKindsInBothLanguages(folder);
const browser = useBrowser();

test.each(kinds)('finds nothing with axe in light and dark: %s', async (path) => {
  const problems = await withPage(browser(), desk, (page) =>
    visitAll(page, url, [path], async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await axeProblems(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      return [...light, ...(await axeProblems(page, colourRules)).map((problem) => `dark: ${problem}`)];
    }),
  );
  expectNone(problems);
});

test.each(pageKinds(folder))('finds nothing with axe on a narrow screen: %s', async (path) => {
  const problems = await withPage(browser(), phone, (page) =>
    visitAll(page, url, [path], () => axeProblems(page, narrowRules)),
  );
  expectNone(problems);
});
