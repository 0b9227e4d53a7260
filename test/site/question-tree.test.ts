import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { phone, useBrowser, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { findStored } from './find-stored.ts';
import { isServed, pagePaths, readPage } from './site-pages.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();
const ways = [
  ['fa', '/report/check/'],
  ['en', '/en/report/check/'],
] as const;
const mostQuestions = 4;

/** Which answer was taken at each question, by its place in the list, and the step it ends at. */
interface Path {
  answers: readonly number[];
  end: string;
}

/** Addresses of the answers of a question's page; none where the page is an end. */
function answersOf(path: string): string[] {
  const { $ } = readPage(folder, path);
  return $('main .check-step:not(template .check-step) .check-answers a')
    .toArray()
    .filter((link) => $(link).closest('template').length === 0)
    .map((link) => link.attribs['href'] ?? '');
}

function pathsFrom(path: string, answers: readonly number[] = []): Path[] {
  if (answers.length > mostQuestions) throw new Error(`More than ${mostQuestions} questions: ${path}`);
  const links = answersOf(path);
  if (links.length === 0) return [{ answers, end: path }];
  return links.flatMap((link, index) => pathsFrom(link, [...answers, index]));
}

const kindsOf = (locale: string): string[] =>
  pagePaths(folder).filter((path) => {
    const prefix = locale === 'fa' ? '/report/' : '/en/report/';
    const isKind = path.startsWith(prefix) && /^[a-z-]+\/$/u.test(path.slice(prefix.length));
    return isKind && readPage(folder, path).$('#false-report').length > 0;
  });

describe.each(ways)('the questions in %s', (locale, start) => {
  const paths = pathsFrom(start);

  test('lead from the first page to an end of one door, by linked pages', () => {
    expect(paths.length).toBeGreaterThan(1);
    expectNone(
      paths.flatMap(({ answers, end }) => {
        const { $ } = readPage(folder, end);
        const changes = $('.check-trail a').toArray();
        const problems = [
          $('.check-end .answer-value').length === 1 ? '' : 'not one door',
          $('.check-end .answer-more p').first().text().trim() ? '' : 'no reason',
          changes.length === answers.length ? '' : 'not every answer can be changed',
          changes.every((link) => isServed(folder, link.attribs['href'] ?? ''))
            ? ''
            : 'a change leads nowhere',
          $('.check-parts section')
            .toArray()
            .every((part) => $(part).find('li, p').length > 0)
            ? ''
            : 'an empty part',
        ];
        return problems.filter(Boolean).map((problem) => `${end}: ${problem}`);
      }),
    );
  });

  test('mark a door that is our inference, on the page of its kind and at its ends alike', () => {
    const kinds = kindsOf(locale);
    const marked = paths.flatMap(({ end }) => {
      const { $ } = readPage(folder, end);
      const kind = $('.check-parts a')
        .toArray()
        .map((link) => link.attribs['href'] ?? '')
        .find((path) => kinds.includes(path));
      if (kind === undefined) return [];
      const its = readPage(folder, kind).$;
      const doorOf = (page: typeof $): string => page('.answer-first .answer-value').first().text().trim();
      const isSame = doorOf($) === doorOf(its);
      const [here, there] = [$, its].map((page) => page('.door-inferred .mark').length);
      return isSame ? [{ end, here, there }] : [];
    });
    expect(marked.some(({ here }) => here === 1)).toBe(true);
    expectNone(marked.filter(({ here, there }) => here !== there).map(({ end }) => end));
  });

  test('reach every kind, and every page of the questions is on some path', () => {
    const reached = new Set(
      paths.flatMap(({ end }) =>
        readPage(folder, end)
          .$('.check-parts a')
          .toArray()
          .map((link) => link.attribs['href'] ?? ''),
      ),
    );
    expectNone(kindsOf(locale).filter((path) => !reached.has(path)));
    expect(kindsOf(locale).length).toBeGreaterThan(0);
    const walked = new Set<string>();
    const walk = (path: string): void => {
      walked.add(path);
      answersOf(path).forEach(walk);
    };
    walk(start);
    expectNone(pagePaths(folder).filter((path) => path.startsWith(start) && !walked.has(path)));
  });

  test('say nothing but a number in address, title and what search engines see', () => {
    const named = kindsOf(locale).map((path) => readPage(folder, path).$('h1').text().trim());
    expectNone(
      pagePaths(folder)
        .filter((path) => path.startsWith(start))
        .flatMap((path) => {
          const { $ } = readPage(folder, path);
          const head = $('head').clone();
          head.find('script').remove();
          const said =
            head.text() +
            $('meta')
              .toArray()
              .map((meta) => meta.attribs['content'])
              .join(' ');
          const isNumber = path === start || /^\d+\/$/u.test(path.slice(start.length));
          const isHidden = path === start || $('meta[name=robots][content=noindex]').length === 1;
          return isNumber && isHidden && !named.some((title) => said.includes(title)) ? [] : [path];
        }),
    );
  });

  test('lead to the same ends on one page, asking nothing, keeping nothing, changing no address', async () => {
    await withPage(browser(), phone, async (page) => {
      await page.goto(url + start, { waitUntil: 'networkidle' });
      const title = await page.title();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const walked = await page.evaluate(walkAll, { paths, named: kindsOf(locale) });
      const problems = walked.flatMap(({ end, step, tooWide, address, said, own, named }) => {
        const isSame = address === url + start && said === title;
        const isRight = end.endsWith(`/${step}/`) && tooWide <= 0 && isSame && own === 1 && named === 0;
        return isRight
          ? []
          : [`${end}: step ${step}, ${tooWide}px too wide, ${address}, ${own} own, ${named} named`];
      });
      expectNone([...problems, ...asked, ...(await page.evaluate(findStored))]);
      expect(await page.context().cookies()).toEqual([]);
      expect(Object.keys((await page.evaluate(() => history.state as object)) ?? {})).toEqual(['checkDepth']);
    });
  });

  test('keep the answers when somebody goes back, and let go of who leaves', async () => {
    await withPage(browser(), phone, async (page) => {
      const hub = url + start.replace('check/', '');
      await page.goto(hub);
      await page.goto(url + start);
      const chosen = page.locator('.check-answers a[data-chosen]');
      await page.locator('.check-answers a').nth(1).click();
      await page.locator('.check-answers a').nth(0).click();
      const second = await page.locator('.check-step').getAttribute('data-step');
      await page.goBack();
      await expectChosen(page, 0);
      await page.locator('.check-trail a').first().click();
      await expectChosen(page, 1);
      await chosen.click();
      await chosen.click();
      expect(await page.locator('.check-step').getAttribute('data-step')).toBe(second);
      for (let tries = 0; tries < 8 && page.url() === url + start; tries += 1) await page.goBack();
      expect(page.url()).toBe(hub);
    });
  });

  test('start anew after a reload or a way back from another page, and go back one question at a time', async () => {
    await withPage(browser(), phone, async (page) => {
      const hub = url + start.replace('check/', '');
      const stepNow = () => page.locator('tamin-check > .check-step').getAttribute('data-step');
      const answer = async (): Promise<string> => {
        const before = await stepNow();
        await page.locator('.check-answers a').first().click();
        await expect.poll(stepNow).not.toBe(before);
        return (await stepNow()) ?? '';
      };
      const expectBack = async (steps: readonly (string | null)[]): Promise<void> => {
        for (const step of steps) {
          await page.goBack();
          await expect.poll(stepNow).toBe(step);
        }
      };
      await page.goto(hub);
      await page.goto(url + start);
      const first = await stepNow();
      for (const leave of [
        () => page.reload(),
        async () => {
          await page.goto(hub);
          await page.goBack();
        },
      ]) {
        const second = await answer();
        await answer();
        await leave();
        await expect.poll(stepNow).toBe(first);
        await expect.poll(() => page.locator('.check-restarted').innerText()).not.toBe('');
        await expect.poll(() => page.evaluate(() => history.state as object)).toEqual({ checkDepth: 0 });
        await answer();
        expect(await page.locator('.check-restarted').isVisible()).toBe(false);
        await answer();
        await expectBack([second, first]);
      }
      await page.goBack();
      expect(page.url()).toBe(hub);
    });
  });

  test('stay where they are when somebody jumps to the main part', async () => {
    await withPage(browser(), phone, async (page) => {
      await page.goto(url + start);
      await page.locator('.check-answers a').first().click();
      const second = await page.locator('.check-step').getAttribute('data-step');
      await page.evaluate(() => {
        location.hash = 'main';
      });
      await expect.poll(() => page.evaluate(() => history.state as object)).toEqual({ checkDepth: 1 });
      expect(await page.locator('.check-step').getAttribute('data-step')).toBe(second);
    });
  });

  test('can be answered by keyboard alone on every path of a narrow screen, heard from the heading on', async () => {
    await withPage(browser(), phone, async (page) => {
      await page.goto(url + start);
      await page.locator('.check-step h2').focus();
      const problems: string[] = [];
      for (const { answers, end } of paths) {
        for (const index of answers) {
          for (let tabs = 0; tabs <= index; tabs += 1) await page.keyboard.press('Tab');
          await page.keyboard.press('Enter');
          if (!(await page.evaluate(isHeard))) problems.push(`${end}: the heading is not heard or not seen`);
        }
        const reached = await page.locator('tamin-check > .check-end').getAttribute('data-step');
        if (!end.endsWith(`/${reached}/`)) problems.push(`${end}: led to ${reached}`);
        await page.keyboard.press('Tab');
        if (!(await page.evaluate(() => document.activeElement?.closest('.check-end') !== null)))
          problems.push(`${end}: the keyboard leaves the end`);
        await page.locator('tamin-check > .check-end > p > a').last().press('Enter');
      }
      expectNone(problems);
      for (const index of paths[0]?.answers ?? []) await page.locator('.check-answers a').nth(index).click();
      expect(await violations(page)).toEqual([]);
    });
  });

  test('can be answered by clicking through pages without JavaScript, on every path', async () => {
    await withPage(browser(), { ...phone, javaScriptEnabled: false }, async (page) => {
      const problems: string[] = [];
      /** Each answer of a question is clicked on its page; what is below it comes before the next. */
      const walk = async (path: string): Promise<void> => {
        if (await isTooWide(page)) problems.push(`${path}: too wide`);
        const links = answersOf(path);
        if (links.length === 0 && (await page.locator('.check-end .answer-value').count()) !== 1)
          problems.push(`${path}: not one door`);
        for (const [index, link] of links.entries()) {
          if (page.url() !== url + path) await page.goto(url + path);
          await page.locator('.check-answers a').nth(index).click();
          await page.waitForURL(url + link);
          await walk(link);
        }
      };
      await page.goto(url + start);
      await walk(start);
      expectNone(problems);
      await page.locator('.check-trail a').last().click();
      await expect.poll(() => page.locator('.check-answers').count()).toBe(1);
    });
  });
});

/** Runs in the page: answers the questions path by path, and says what stands there at each end. */
function walkAll({ paths, named }: { paths: readonly Path[]; named: readonly string[] }) {
  const links = (selector: string) =>
    document.querySelectorAll<HTMLAnchorElement>(`tamin-check > ${selector}`);
  return paths.map(({ answers, end }) => {
    for (const index of answers) links('.check-step .check-answers a')[index]?.click();
    const found = {
      end,
      step: document.querySelector('tamin-check > .check-end')?.getAttribute('data-step'),
      tooWide: document.documentElement.scrollWidth - innerWidth,
      address: location.href,
      said: document.title,
      own: links(`.check-end a[href="${end}"]`).length,
      named: named.filter((path) => links(`.check-end a[href="${path}"]`).length > 0).length,
    };
    [...links('.check-end > p > a')].at(-1)?.click();
    return found;
  });
}

async function expectChosen(page: Page, index: number): Promise<void> {
  await page.locator('.check-answers a[data-chosen]').waitFor();
  expect(await page.locator('.check-answers a').nth(index).getAttribute('data-chosen')).toBe('');
}

/** Without JavaScript, what is wider than the screen shows in the size of the whole page's picture alone. */
async function isTooWide(page: Page): Promise<boolean> {
  const client = await page.context().newCDPSession(page);
  const { cssContentSize, cssLayoutViewport } = await client.send('Page.getLayoutMetrics');
  await client.detach();
  return cssContentSize.width > cssLayoutViewport.clientWidth;
}

/** Runs in the page: a heading has the focus and is not behind the bar that stays in sight. */
function isHeard(): boolean {
  if (document.activeElement?.tagName !== 'H2') return false;
  const { top } = document.activeElement.getBoundingClientRect();
  const bar = document.querySelector('.exit-page')?.getBoundingClientRect().bottom ?? 0;
  return top >= bar - 1 && top < innerHeight;
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
