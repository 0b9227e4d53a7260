import { inject, test } from 'vitest';
import { desk, phone, useBrowser, visitAll, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { pageKindsInBothLanguages, pagesUnder } from './page-kinds.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const kinds = pageKindsInBothLanguages(folder);
const browser = useBrowser();

/** Runs in the page: elements that reach past the edge and are not inside a scrolling box. */
function findOverflow(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const isContained = (element: Element): boolean => {
    for (let up = element.parentElement; up; up = up.parentElement)
      if (getComputedStyle(up).overflowX !== 'visible') return true;
    return false;
  };
  const wide = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return (left < -1 || right > width + 1) && !isContained(element);
  });
  return [
    `${document.documentElement.scrollWidth} px wide`,
    ...wide.slice(0, 3).map((e) => e.outerHTML.slice(0, 100)),
  ];
}

test('fits a phone of 360 px without sideways scrolling on every page kind and dataset', async () => {
  const paths = [...new Set([...kinds, ...pagesUnder(folder, 'datasets')])];
  expectNone(
    await withPage(browser(), phone, (page) => visitAll(page, url, paths, () => page.evaluate(findOverflow))),
  );
});

test('reflows at 320 px, as a page zoomed to 400 % does', async () => {
  expectNone(
    await withPage(browser(), { viewport: { width: 320, height: 640 } }, (page) =>
      visitAll(page, url, kinds, () => page.evaluate(findOverflow)),
    ),
  );
});

/** Runs in the page: controls that stand alone and are smaller than a fingertip. */
function findSmallTargets(): string[] {
  const targets =
    'header a:not(p a), nav a, button, .button, summary, select, input:not([type=hidden]), [role=button]';
  return [...document.querySelectorAll<HTMLElement>(targets)].flatMap((target) => {
    // A skip link is shown on focus only; hidden controls have no size.
    if (target.classList.contains('skip') || !target.checkVisibility({ visibilityProperty: true })) return [];
    // A box is ticked by its label too.
    const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
    const isLarge = height >= 43.5 && width >= 24;
    return isLarge ? [] : [`${Math.round(width)} × ${Math.round(height)} ${target.outerHTML.slice(0, 100)}`];
  });
}

test('gives navigation and controls targets of 44 px on phones and desks', async () => {
  for (const screen of [phone, desk]) {
    const problems = await withPage(browser(), screen, (page) =>
      visitAll(page, url, kinds, () => page.evaluate(findSmallTargets)),
    );
    expectNone([...new Set(problems.map((problem) => problem.replace(/^\S+ /u, '')))]);
  }
});

/** Runs in the page: boxes that would cut their content on paper. */
function findCutContent(): string[] {
  const boxes = [...document.querySelectorAll('main *')].filter((box) => {
    const { overflowX, overflowY } = getComputedStyle(box);
    const cutsX = overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1;
    const cutsY = overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1;
    return box.clientHeight > 1 && !box.closest('svg') && (cutsX || cutsY);
  });
  return boxes.map((box) => `${box.tagName.toLowerCase()}.${box.className} cut`);
}

/** Runs in the page: what is of no use on paper and still printed. */
function findScreenOnly(): string[] {
  return [...document.querySelectorAll('.site-nav, .language-switch, .skip, button')]
    .filter((element) => element.checkVisibility())
    .map((element) => `${element.tagName.toLowerCase()}.${element.className} printed`);
}

test('prints tables whole and controls not at all', async () => {
  // A4 at 96 px per inch with margins of 15 mm.
  const paper = { viewport: { width: 680, height: 1009 } };
  const problems = await withPage(browser(), paper, async (page) => {
    await page.emulateMedia({ media: 'print' });
    return visitAll(page, url, kinds, async () => [
      ...(await page.evaluate(findCutContent)),
      ...(await page.evaluate(findScreenOnly)),
    ]);
  });
  expectNone(problems);
});
