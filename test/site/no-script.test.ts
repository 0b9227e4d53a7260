import { inject, test } from 'vitest';
import { desk, phone, useBrowser, visitAll, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { pageKindsInBothLanguages, pagesUnder } from './page-kinds.ts';
import { readPage } from './site-pages.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const kinds = pageKindsInBothLanguages(folder);
const browser = useBrowser();
const noScript = { javaScriptEnabled: false };

/** What must be seen wherever it is written, by name and selector. */
const parts = [
  ['table', 'main table'],
  ['download', 'main a[download]'],
  ['list of links', 'main ul a'],
] as const;

test('shows text, tables and downloads of every page kind without JavaScript', async () => {
  const problems = await withPage(browser(), { ...desk, ...noScript }, (page) =>
    visitAll(page, url, kinds, async (path) => {
      const { $ } = readPage(folder, path);
      // A folded part opens without JavaScript too.
      await page
        .locator('main details')
        .evaluateAll((folded) => folded.forEach((part) => part.setAttribute('open', '')));
      const hidden = await Promise.all(
        parts
          .filter(([, selector]) => $(selector).length > 0)
          .map(async ([name, selector]) =>
            (await page.locator(`${selector}:visible`).count()) > 0 ? [] : [`${name} not visible`],
          ),
      );
      const text = await page.locator('main').innerText();
      return [...hidden.flat(), ...(text.trim().length > 60 ? [] : [`only "${text}"`])];
    }),
  );
  expectNone(problems);
});

test('shows exactly one static drawing of every chart without JavaScript, on wide and narrow screens', async () => {
  const charted = pagesUnder(folder, 'datasets').filter(
    (path) => readPage(folder, path).$('tamin-chart').length > 0,
  );
  const persian = charted.filter((path) => !path.startsWith('/en/'));
  for (const { screen, paths } of [
    { screen: desk, paths: charted },
    { screen: phone, paths: persian },
  ]) {
    const problems = await withPage(browser(), { ...screen, ...noScript }, (page) =>
      visitAll(page, url, paths, () =>
        page.locator('tamin-chart').evaluateAll((charts) =>
          charts.flatMap((chart) => {
            const drawn = [...chart.querySelectorAll('svg[role=img]')].filter(
              (svg) => svg.getBoundingClientRect().height > 80,
            );
            return drawn.length === 1
              ? []
              : [`${drawn.length} drawings of ${chart.querySelector('title')?.textContent}`];
          }),
        ),
      ),
    );
    expectNone(problems);
  }
});

test('offers no control that does nothing without JavaScript', async () => {
  const problems = await withPage(browser(), { ...desk, ...noScript }, (page) =>
    visitAll(page, url, kinds, () =>
      page
        .locator('button:visible, select:visible, input:visible')
        .evaluateAll((controls) =>
          controls
            .filter((control) => !control.closest('form[action]'))
            .map((control) => control.outerHTML.slice(0, 120)),
        ),
    ),
  );
  expectNone(problems);
});

test('shows every dataset in the list without JavaScript', async () => {
  const problems = await withPage(browser(), { ...desk, ...noScript }, (page) =>
    visitAll(page, url, ['/datasets/', '/en/datasets/'], async (path) => {
      const shown = new Set(
        await page
          .locator('main a:visible')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      );
      const language = path.startsWith('/en/') ? '/en/datasets/' : '/datasets/';
      return pagesUnder(folder, 'datasets').filter(
        (address) => address.startsWith(language) && !shown.has(address),
      );
    }),
  );
  expectNone(problems);
});
