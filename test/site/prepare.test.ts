import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { phone, useBrowser, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { findStored } from './find-stored.ts';
import { filePaths, readPage } from './site-pages.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();
const ways = [
  ['fa', '/report/prepare/'],
  ['en', '/en/report/prepare/'],
] as const;
const what = 'پرسیدم پرونده کجاست.\nگفت «شیرینی بده».';

/** Fills in what most people would, and returns the kind that was chosen. */
async function fill(page: Page): Promise<string> {
  const kind = (await page.locator('#prepare-kind option').nth(3).getAttribute('value')) ?? '';
  await page.selectOption('#prepare-kind', kind);
  await page.fill('#prepare-where', 'شعبهٔ ۵ شیراز');
  await page.fill('#prepare-day', '۱۲');
  await page.selectOption('#prepare-month', '7');
  await page.fill('#prepare-year', '1404');
  await page.fill('#prepare-what', what);
  await page.locator('[data-list=wishes]').first().check();
  await page.locator(`[data-evidence="${kind}"] input`).first().check();
  return kind;
}

/** A code of some figure of the site. */
function someCode(): string {
  for (const file of filePaths(folder, 'json').filter((path) => /^\/data\/codes\/\w\.json$/u.test(path))) {
    const [code] = Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object);
    if (code) return code;
  }
  throw new Error('No figure has a code.');
}

describe.each(ways)('writing it down in %s', (locale, path) => {
  test('has a form that could send nothing', () => {
    const { $ } = readPage(folder, path);
    expect($('.prepare-form').attr('action')).toBeUndefined();
    expectNone(
      $('.prepare-form [name], .prepare-form [type=submit]')
        .toArray()
        .map((field) => field.tagName),
    );
  });

  test('comes with little program, as the questions do', async () => {
    for (const own of [path, path.replace('prepare', 'check')]) {
      await withPage(browser(), phone, async (page) => {
        const programs: Promise<Buffer>[] = [];
        page.on('response', (response) => {
          if (response.request().resourceType() === 'script') programs.push(response.body());
        });
        await page.goto(url + own, { waitUntil: 'networkidle' });
        const bytes = (await Promise.all(programs)).map((body) => gzipSync(body).length);
        expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10_000);
      });
    }
  });

  test('offers the kinds and their own evidence', () => {
    const { $ } = readPage(folder, path);
    const slugs = $('#prepare-kind option[value!=""]')
      .toArray()
      .map((option) => option.attribs['value'] ?? '');
    expect(slugs.length).toBeGreaterThan(10);
    expectNone(
      slugs.flatMap((slug) => {
        const own = readPage(folder, path.replace('prepare', slug))
          .$('#what-to-bring')
          .nextUntil('h2')
          .find('li').length;
        const listed = $(`[data-evidence="${slug}"] input`).length;
        return own === listed && own > 0 ? [] : [`${slug}: ${listed} of ${own}`];
      }),
    );
  });

  test('makes a text in the browser alone: nothing asked, sent, kept or put into the address', async () => {
    await withPage(browser(), phone, async (page) => {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await fill(page);
      const text = await page.locator('[data-letter]').innerText();
      for (const part of [
        ...what.split('\n'),
        'شعبهٔ ۵ شیراز',
        locale === 'fa' ? '۱۲ مهر ۱۴۰۴' : '12 Mehr 1404',
      ]) {
        expect(text).toContain(part);
      }
      await page.keyboard.press('Enter');
      const download = page.waitForEvent('download');
      await page.locator('[data-do=save]').click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^[a-z]+\.txt$/u);
      expect(readFileSync((await file.path()) ?? '', 'utf8')).toContain('شعبهٔ ۵ شیراز');
      expectNone([
        ...asked.filter((address) => !address.startsWith('blob:')),
        ...(await page.evaluate(findStored)),
      ]);
      expect(page.url()).toBe(url + path);
      expect(await page.context().cookies()).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expectNone(violations.map(({ id }) => id));
      await page.locator('[data-do=clear]').click();
      expect(await page.locator('[data-letter]').innerText()).not.toContain('شیراز');
      expect(await page.locator('#prepare-what').inputValue()).toBe('');
    });
  });

  test('copies and saves what the screen shows, with a figure and its code, and prints when asked', async () => {
    const code = someCode();
    const settings = { ...phone, permissions: ['clipboard-read', 'clipboard-write'] };
    await withPage(browser(), settings, async (page) => {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      await fill(page);
      await page.fill('#prepare-code', code);
      await page.fill('#prepare-figure', '۱۲٬۳۴۵ نفر');
      await page.locator('[data-do=find]').click();
      await expect.poll(() => page.locator('[data-letter]').innerText()).toContain(code);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const shown = await page.locator('[data-letter]').innerText();
      expect(shown).toContain('۱۲٬۳۴۵ نفر');
      await page.locator('[data-do=copy]').click();
      await expect.poll(() => page.locator('[data-status]').innerText()).not.toBe('');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(lettersOf(copied)).toBe(lettersOf(shown));
      const download = page.waitForEvent('download');
      await page.locator('[data-do=save]').click();
      const saved = readFileSync((await (await download).path()) ?? '', 'utf8');
      expect(saved.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n')).toBe(copied);
      await page.evaluate(() => {
        globalThis.print = () => document.body.setAttribute('data-printed', '');
      });
      await page.locator('[data-do=print]').click();
      expect(await page.locator('body[data-printed]').count()).toBe(1);
      expectNone(asked.filter((address) => !address.startsWith('blob:')));
    });
  });

  test('takes nothing away before something is written, and says so', async () => {
    await withPage(browser(), phone, async (page) => {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      const taken: string[] = [];
      page.on('download', (download) => taken.push(download.suggestedFilename()));
      await page.evaluate(() => {
        globalThis.print = () => document.body.setAttribute('data-printed', '');
      });
      const status = page.locator('[data-status]');
      for (const what of ['save', 'copy', 'print']) {
        await page.locator('[data-do=clear]').click();
        const cleared = await status.innerText();
        await page.locator(`[data-do=${what}]`).click();
        expect(await status.innerText(), what).not.toBe(cleared);
        expect((await status.innerText()).length).toBeGreaterThan(10);
      }
      expect(await page.locator('body[data-printed]').count()).toBe(0);
      await page.fill('#prepare-what', 'پرسیدم.');
      expect(await status.textContent()).toBe('');
      const download = page.waitForEvent('download');
      await page.locator('[data-do=save]').click();
      await download;
      expect(taken).toHaveLength(1);
    });
  });

  test('holds an address without spaces in every field within a narrow screen', async () => {
    await withPage(browser(), { viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      const address = `https://example.ir/${'a1b2c3d4e5'.repeat(10)}`;
      for (const field of await page.locator('input.input:not([maxlength]), textarea.input').all())
        await field.fill(address);
      expect(await page.locator('[data-letter]').innerText()).toContain(address);
      const parts = '.prepare-form, .prepare-result, [data-letter], [data-letter] :is(p, dd, li)';
      const outside = await page
        .locator(parts)
        .evaluateAll((found) =>
          found.filter((part) => part.scrollWidth > part.clientWidth + 1).map(({ tagName }) => tagName),
        );
      expectNone(outside);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    });
  });

  test('shows the text ready to copy by hand where the browser refuses', async () => {
    await withPage(browser(), phone, async (page) => {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      await fill(page);
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.locator('[data-do=copy]').click();
      await expect.poll(() => page.locator('[data-status]').innerText()).not.toBe('');
      const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
      expect(lettersOf(selected)).toBe(lettersOf(await page.locator('[data-letter]').innerText()));
    });
  });

  test('looks a figure up in a whole list of codes and attaches it', async () => {
    const code = someCode();
    await withPage(browser(), phone, async (page) => {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url().slice(url.length)));
      await page.fill('#prepare-code', code.toLowerCase().replace('-', ' '));
      await page.locator('[data-do=find]').click();
      await expect.poll(() => page.locator('[data-letter]').innerText()).toContain(code);
      expect(asked).toEqual([`/data/codes/${code.charAt(0).toLowerCase()}.json`]);
      await page.locator('[data-do=remove]').click();
      expect(await page.locator('[data-letter]').innerText()).not.toContain(code);
      await page.fill('#prepare-code', `${code.slice(0, -1)}`);
      await page.locator('[data-do=find]').click();
      expect((await page.locator('[data-figure-status]').innerText()).length).toBeGreaterThan(5);
      expect(asked.length).toBe(1);
    });
  });

  test('says of a day that the calendar does not have that it has none', async () => {
    await withPage(browser(), phone, async (page) => {
      await page.goto(url + path);
      await page.fill('#prepare-day', '31');
      await page.selectOption('#prepare-month', '8');
      await page.fill('#prepare-year', '1404');
      expect((await page.locator('[data-when-status]').innerText()).length).toBeGreaterThan(5);
      await page.fill('#prepare-day', '30');
      expect(await page.locator('[data-when-status]').textContent()).toBe('');
    });
  });

  test('prints the text and the card alone, on one sheet', async () => {
    await withPage(browser(), phone, async (page) => {
      await page.goto(url + path);
      await fill(page);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.letter').isVisible()).toBe(true);
      expect(await page.locator('.follow-up').isVisible()).toBe(true);
      for (const hidden of [
        '.prepare-form',
        '.exit-page',
        '[data-do=print]',
        '.site-header',
        '.page-header',
      ]) {
        expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
      }
      expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    });
  });

  test('has a blank sheet of the same headings for who has no JavaScript', async () => {
    await withPage(browser(), { ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(url + path);
      await page.locator(`main a[href="${path}blank/"]`).first().click();
      expect(await page.locator('.rule-line').count()).toBeGreaterThan(10);
      expect(await page.locator('.follow-up').isVisible()).toBe(true);
      expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    });
  });
});

/** The words of a text, whatever separates them on a screen and in a file. */
const lettersOf = (text: string): string => text.replaceAll(/^- /gmu, '').replaceAll(/[\s:_]/gu, '');

/** Pages of a PDF. */
const sheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
