import { AxeBuilder } from '@axe-core/playwright';
import jsQR from 'jsqr';
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, inject, test } from 'vitest';
import { desk, phone, useBrowser, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { readPage, readPages } from './site-pages.ts';
import { plainNumber } from './source-cells.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();

/** The first page of a kind that shows figures, as found in the built site. */
function pageWith(selector: string, section: RegExp): string {
  const page = readPages(folder).find(({ path, $ }) => section.test(path) && $(selector).length > 0);
  if (!page) throw new Error(`No page under ${section} has ${selector}.`);
  return page.path;
}

const persian = pageWith('td a[data-num]', /^\/datasets\/[^/]+\/$/u);
const english = `/en${persian}`;
const disputed = pageWith('.conflict a[data-num]', /^\/datasets\/[^/]+\/$/u);

const dialogOf = (page: Page): Locator => page.locator('dialog.figure-card');

/** Chooses a figure and waits for its whole card. */
async function openCard(page: Page, link: Locator): Promise<Locator> {
  await link.click();
  const dialog = dialogOf(page);
  await dialog.locator('.figure-address').waitFor();
  return dialog;
}

const firstCell = (page: Page): Locator => page.locator('td a[data-num]').first();

test.each([
  ['a table in Persian', persian, 'td a[data-num]'],
  ['a table in English', english, 'td a[data-num]'],
  ['a sentence', pageWith('.statement-level a[data-num]', /^\/datasets\//u), '.statement-level a[data-num]'],
  ['the home page', '/', 'a[data-num]'],
  ['the English home page', '/en/', 'a[data-num]'],
])('opens a card with the same number from %s', async (_, path, selector) => {
  await withPage(browser(), desk, async (page) => {
    await page.goto(url + path);
    const link = page.locator(selector).first();
    const text = await link.innerText();
    const dialog = await openCard(page, link);
    expect(plainNumber(await dialog.locator('h2').innerText())).toBe(plainNumber(text));
    expect(await dialog.getAttribute('aria-labelledby')).toBe(await dialog.locator('h2').getAttribute('id'));
    const [dataset, resource] = ((await link.getAttribute('data-num')) ?? '').split('/');
    expect(await dialog.locator(`a[href="/data/${dataset}/latest/${resource}.csv"]`).count()).toBe(1);
    expect(page.url()).toBe(url + path);
  });
});

test('opens with the keyboard, keeps the focus inside, and gives it back to the figure', async () => {
  await withPage(browser(), desk, async (page) => {
    await page.goto(url + persian);
    await firstCell(page).focus();
    await page.keyboard.press('Enter');
    await dialogOf(page).locator('.figure-address').waitFor();
    for (let stop = 0; stop < 30; stop++) {
      const where = await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName);
      // Between its last and first stop a browser may give the focus to its own controls.
      if (where !== 'DIALOG') expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'hidden' });
    expect(await firstCell(page).evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

test('closes by the way back, the button and a press beside it, and stays on the page', async () => {
  await withPage(browser(), desk, async (page) => {
    await page.goto(`${url}/`);
    await page.goto(url + persian);
    const closings = [
      () => page.goBack(),
      () => dialogOf(page).locator('.figure-close').click(),
      () => page.mouse.click(5, 5),
      () => page.keyboard.press('Escape'),
    ];
    for (const close of closings) {
      await openCard(page, firstCell(page));
      await close();
      await dialogOf(page).waitFor({ state: 'hidden' });
      await page.waitForFunction(() => !(history.state as { figureCard?: boolean } | null)?.figureCard);
      expect(page.url()).toBe(url + persian);
    }
    await page.goBack();
    expect(page.url()).toBe(`${url}/`);
  });
});

test('goes to the row in the table from the card', async () => {
  await withPage(browser(), desk, async (page) => {
    await page.goto(url + persian);
    const hash = (await firstCell(page).getAttribute('href')) ?? '';
    const dialog = await openCard(page, firstCell(page));
    await dialog.locator('.figure-to-row').click();
    await page.waitForURL(url + persian + hash);
    await dialog.waitFor({ state: 'hidden' });
    await page.locator(`[id="${hash.slice(1)}"]:target`).waitFor();
  });
});

test('is a plain link to the row without JavaScript', async () => {
  await withPage(browser(), { ...desk, javaScriptEnabled: false }, async (page) => {
    await page.goto(`${url}/`);
    const href = (await page.locator('a[data-num]').first().getAttribute('href')) ?? '';
    await page.locator('a[data-num]').first().click();
    await page.waitForURL(url + href);
    await page.locator(`[id="${href.split('#')[1]}"]:target`).waitFor();
  });
});

test('leaves a press that asks for a new tab alone', async () => {
  await withPage(browser(), desk, async (page) => {
    await page.goto(url + persian);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      firstCell(page).click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await tab.close();
    expect(await dialogOf(page).count()).toBe(0);
  });
});

test.each([persian, english])(
  'says on %s what the page knows when the card does not arrive',
  async (path) => {
    await withPage(browser(), desk, async (page) => {
      await page.goto(url + path);
      const text = await firstCell(page).innerText();
      const href = await firstCell(page).getAttribute('href');
      await page.route('**/cards/*.json', (route) => route.abort());
      await firstCell(page).click();
      const dialog = dialogOf(page);
      await dialog.locator('.figure-to-row').waitFor();
      expect(await dialog.locator('h2').innerText()).toBe(text.trim());
      expect(await dialog.locator('.figure-to-row').getAttribute('href')).toContain(href);
      await page.unroute('**/cards/*.json');
      await dialog.locator('.figure-body button').click();
      await dialog.locator('.figure-address').waitFor();
    });
  },
);

test('says so and offers the plain link when not even the script arrives', async () => {
  await withPage(browser(), desk, async (page) => {
    await page.goto(url + persian);
    await page.route('**/_astro/figure-card-live*', (route) => route.abort());
    await firstCell(page).click();
    const href = (await firstCell(page).getAttribute('href')) ?? '';
    await page.locator('dialog a').click();
    await page.waitForURL(url + persian + href);
    expect(await page.locator('dialog').count()).toBe(0);
  });
});

/** The permanent address that a card prints. */
const printedAddress = (dialog: Locator): Promise<string> =>
  dialog.locator('.figure-address code:not(.figure-code)').innerText();

/** The same address on the site under test. */
const onThisSite = (address: string): string => {
  const { pathname, search, hash } = new URL(address);
  return url + pathname + search + hash;
};

test('opens the card again at the permanent address, also when the row has moved', async () => {
  await withPage(browser(), desk, async (page) => {
    for (const path of [persian, english]) {
      await page.goto(url + path);
      const dialog = await openCard(page, firstCell(page));
      const heading = await dialog.locator('h2').innerText();
      const address = await printedAddress(dialog);
      for (const moved of [address, address.replace(/\d+$/u, '99999')]) {
        await page.goto('about:blank');
        await page.goto(onThisSite(moved));
        await dialogOf(page).locator('.figure-address').waitFor();
        expect(await dialogOf(page).locator('h2').innerText()).toBe(heading);
        expect(await dialogOf(page).locator('.notice').count()).toBe(moved === address ? 0 : 1);
      }
      await page.keyboard.press('Escape');
      await dialogOf(page).waitFor({ state: 'hidden' });
      await page.waitForURL(({ search }) => search === '');
    }
  });
});

test('says at an address whose code is of no figure, or no code, what is the matter', async () => {
  await withPage(browser(), desk, async (page) => {
    for (const code of ['00000-00000', 'hello', '<b>x</b>']) {
      await page.goto('about:blank');
      await page.goto(`${url}${persian}?figure=${encodeURIComponent(code)}#main`);
      const body = dialogOf(page).locator('.figure-body');
      await body.getByText(code).waitFor();
      expect(await dialogOf(page).locator('.figure-address, b').count()).toBe(0);
    }
  });
});

test('draws a QR code that leads to the permanent address', async () => {
  await withPage(browser(), { ...desk, deviceScaleFactor: 2, colorScheme: 'dark' }, async (page) => {
    for (const path of [persian, english]) {
      await page.goto(url + path);
      const dialog = await openCard(page, firstCell(page));
      const { data, width, height } = PNG.sync.read(await dialog.locator('svg.qr').screenshot());
      expect(jsQR(Uint8ClampedArray.from(data), width, height)?.data).toBe(await printedAddress(dialog));
    }
  });
});

/** Reads one BibTeX entry; braces must pair. Errors: throws on anything else. */
function parseBibtex(text: string): { type: string; key: string; fields: Record<string, string> } {
  const head = /^@(?<type>[a-z]+)\{(?<key>[\w-]+),\s*/u.exec(text)?.groups;
  if (!head) throw new Error(`No BibTeX entry: ${text}`);
  const fields: Record<string, string> = {};
  const field = /\s*(?<name>[a-z]+) = \{/uy;
  field.lastIndex = text.indexOf(',') + 1;
  for (let match = field.exec(text); match?.groups; match = field.exec(text)) {
    let depth = 1;
    let end = field.lastIndex;
    for (; depth > 0; end++) {
      if (end >= text.length) throw new Error(`A brace is open: ${text}`);
      if (text[end] === '\\') end++;
      else if (text[end] === '{') depth++;
      else if (text[end] === '}') depth--;
    }
    fields[match.groups['name'] ?? ''] = text.slice(field.lastIndex, end - 1);
    if (text[end] !== ',') throw new Error(`A field has no end: ${text.slice(end)}`);
    field.lastIndex = end + 1;
  }
  if (!/^\s*\}$/u.test(text.slice(field.lastIndex || text.lastIndexOf('}'))))
    throw new Error('The entry is open.');
  return { type: head['type'] ?? '', key: head['key'] ?? '', fields };
}

test('cites the figure in Persian, English and BibTeX, each with its address and code', async () => {
  await withPage(browser(), desk, async (page) => {
    await page.goto(url + disputed);
    const dialog = await openCard(page, page.locator('.conflict a[data-num]').first());
    await dialog.locator('summary').first().click();
    const code = await dialog.locator('.figure-code').innerText();
    const [fa = '', en = '', bibtex = ''] = await dialog
      .locator('details')
      .first()
      .locator('.figure-quote')
      .allInnerTexts();
    for (const text of [fa, en]) expect(text).toContain(code);
    expect(fa).toContain(await printedAddress(dialog));
    expect(en).toMatch(/\/en\/datasets\//u);
    expect(en).toMatch(/, (?:release \d{4}-\d\d-\d\d\S*: \S+\/v\/\d\S+\.csv|not yet released)$/u);
    const { type, key, fields } = parseBibtex(bibtex);
    expect(type).toBe('misc');
    expect(key).toContain(code.replace('-', ''));
    expect(Object.keys(fields)).toEqual(['author', 'title', 'note', 'url', 'urldate']);
    expect(fields['note']).toContain(code);
    expect(new URL(fields['url'] ?? '').searchParams.get('figure')).toBe(code);
  });
});

test('copies the code, the address and citations, and says so', async () => {
  const settings = { ...desk, permissions: ['clipboard-read', 'clipboard-write'] };
  await withPage(browser(), settings, async (page) => {
    await page.goto(url + english);
    const dialog = await openCard(page, firstCell(page));
    for (const summary of await dialog.locator('summary').all()) await summary.click();
    const buttons = await dialog.locator('.figure-body button').all();
    expect(buttons.length).toBeGreaterThanOrEqual(6);
    for (const button of buttons) {
      await button.click();
      await dialog.locator('[role=status]:not(:empty)').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const beside = await button.evaluate((own) => own.previousElementSibling?.textContent);
      expect(copied).toBe(beside);
    }
  });
});

test('shows what other sources say of the same thing, and opens their cards in turn', async () => {
  await withPage(browser(), desk, async (page) => {
    await page.goto(url + disputed);
    const dialog = await openCard(page, page.locator('.conflict a[data-num]').first());
    const code = await dialog.locator('.figure-code').innerText();
    const rival = dialog.locator('a[data-num]').first();
    const text = await rival.innerText();
    await rival.click();
    await page.waitForFunction((old) => document.querySelector('.figure-code')?.textContent !== old, code);
    expect(plainNumber(await dialog.locator('h2').innerText())).toBe(plainNumber(text));
    expect(await dialog.locator('a[data-num]').count()).toBeGreaterThan(0);
  });
});

test('fits a phone, reads in its own direction and passes axe, in both languages, light and dark', async () => {
  const problems: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const screen of [phone, desk]) {
      await withPage(browser(), { ...screen, colorScheme }, async (page) => {
        for (const path of [disputed, `/en${disputed}`]) {
          await page.goto(url + path);
          const dialog = await openCard(page, page.locator('.conflict a[data-num]').first());
          for (const summary of await dialog.locator('summary').all()) await summary.click();
          const axe = new AxeBuilder({ page }).setLegacyMode(true).include('dialog.figure-card');
          const { violations } = await axe.options({ rules: { 'target-size': { enabled: true } } }).analyze();
          const wide = await dialog.evaluate((box) => {
            const edge = box.getBoundingClientRect();
            const over = [...box.querySelectorAll('*')].filter((one) => {
              const { left, right } = one.getBoundingClientRect();
              return left < edge.left - 1 || right > edge.right + 1;
            });
            return [
              ...(box.scrollWidth > box.clientWidth ? ['scrolls sideways'] : []),
              ...over.map((one) => one.tagName),
            ];
          });
          const found = violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${id} ${target.join(' ')}`),
          );
          const width = await dialog.evaluate((box) => box.getBoundingClientRect().width);
          if (screen === phone && width !== screen.viewport.width) problems.push(`${path}: ${width} px wide`);
          problems.push(...[...found, ...wide].map((problem) => `${path} ${colorScheme}: ${problem}`));
        }
      });
    }
  }
  expectNone([...new Set(problems)]);
});

test('prints the page and not the card', async () => {
  await withPage(browser(), desk, async (page) => {
    await page.goto(url + persian);
    const dialog = await openCard(page, firstCell(page));
    await page.emulateMedia({ media: 'print' });
    expect(await dialog.isVisible()).toBe(false);
  });
});

test('loads nothing of the card before a figure is chosen', async () => {
  await withPage(browser(), desk, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(url + persian, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /figure-card-live|\/cards\/|\/codes\//u.test(path))).toEqual([]);
    expect(readPage(folder, persian).html).not.toContain('figure-card-live');
  });
});
