import { AxeBuilder } from '@axe-core/playwright';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { desk, phone, useBrowser, withPage } from './browser-pages.ts';
import { layReleasedSite } from './released-site.ts';

/** A site with five signed releases: a correction, a figure made final, a dataset that came and was withdrawn. */
const browser = useBrowser();
let folder = '';
let out = '';
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await layReleasedSite();
  out = join(folder, 'site');
  execFileSync(process.execPath, ['scripts/build.ts', '--data', folder, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  site = await serve(out, 0);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const read = (path: string): Buffer => readFileSync(join(out, 'data', path));
const current = (): Buffer => read('insured/latest/insured.csv');
const old = (): Buffer => read('insured/v/2026-12-01/insured.csv');

interface Open {
  page: Page;
  requests: string[];
}

/** The page as a reader has it; offline workers only where a test is about them. */
function onPage<T>(
  path: string,
  work: (open: Open) => Promise<T>,
  settings: BrowserContextOptions = { ...desk, serviceWorkers: 'block' },
): Promise<T> {
  return withPage(browser(), settings, async (page) => {
    const requests: string[] = [];
    page.on('request', (request) =>
      requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    );
    await page.goto(site.url + path, { waitUntil: 'load' });
    return work({ page, requests });
  });
}

async function answerOf(page: Page): Promise<{ heading: string; text: string }> {
  const heading = page.locator('#verify-answer');
  await heading.waitFor();
  return { heading: await heading.innerText(), text: await page.locator('[data-answer]').innerText() };
}

async function give(page: Page, buffer: Buffer, name = 'insured.csv') {
  await page.setInputFiles('#verify-file', { name, mimeType: 'text/csv', buffer });
  return answerOf(page);
}

async function type(page: Page, text: string) {
  await page.fill('#verify-text', text);
  await page.press('#verify-text', 'Enter');
  return answerOf(page);
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A code of the site: code → what it leads to. */
function codesIn(sub: string): Record<string, unknown[]> {
  const files = readdirSync(join(out, 'data/codes', sub)).filter((name) => name.endsWith('.json'));
  return Object.assign({}, ...files.map((name) => JSON.parse(read(join('codes', sub, name)).toString()) as object)) as Record<string, unknown[]>; // prettier-ignore
}

const altered = (bytes: Buffer, from: string, to: string): Buffer => {
  const text = bytes.toString();
  if (!text.includes(from)) throw new Error(`The file has no "${from}".`);
  return Buffer.from(text.replace(from, to));
};

const words = {
  '/verify/': {
    current: 'اصل است و تازه‌ترین نسخه است',
    superseded: 'اصل است، اما نسخهٔ تازه‌تری دارد',
    withdrawn: 'اصل است، اما پس گرفته شده است',
    same: 'رقم‌ها همان است، فایل نه',
    altered: 'با آنچه منتشر شده فرق دارد',
    unknown: 'این فایل را نمی‌شناسیم',
    signed: 'امضای درست دارد',
    why: 'گزارش «نهایی» & کامل <۱۴۰۳> رسید.',
    code: 'این کد از آنِ رقمی است که هم‌اکنون منتشر است',
    past: 'این کد از آنِ رقمی است که دیگر به آن شکل منتشر نیست',
    mistyped: 'این نوشته کد درستی نیست',
  },
  '/en/verify/': {
    current: 'Genuine and current',
    superseded: 'Genuine, but superseded',
    withdrawn: 'Genuine, but withdrawn',
    same: 'The same figures in other bytes',
    altered: 'Not as published',
    unknown: 'We do not know this file',
    signed: 'The signature of this release is good',
    why: 'The “final” & complete <1403> report arrived.',
    code: 'This code belongs to a figure that is published now',
    past: 'This code belongs to a figure that is no longer published in that form',
    mistyped: 'This is not a correct code',
  },
} as const;

describe.each(Object.entries(words))('%s', (path, say) => {
  test('knows the current file and proves its release by the key', () =>
    onPage(path, async ({ page }) => {
      const { heading, text } = await give(page, current());
      expect(heading).toBe(say.current);
      expect(text).toContain(say.signed);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('verify-answer');
    }));

  test('knows the file of an earlier release, and says what replaced it and why', () =>
    onPage(path, async ({ page }) => {
      const { heading, text } = await give(page, old());
      expect(heading).toBe(say.superseded);
      expect(text).toContain(say.why);
      expect(await page.locator('[data-answer] a[href$="/updates/2027-01-05/"]').count()).toBeGreaterThan(0);
    }));

  test('lists altered cells: row, column, published value, value in the file', () =>
    onPage(path, async ({ page }) => {
      const { heading } = await give(page, altered(current(), ',81,', ',810,'));
      expect(heading).toBe(say.altered);
      const row = page.locator('[data-answer] tbody tr');
      expect(await row.count()).toBe(1);
      expect(await row.locator('th, td').allInnerTexts()).toEqual([
        '1402 · تهران · voluntary',
        'people',
        '81',
        '810',
      ]);
    }));

  test('does not know a file of somebody else', () =>
    onPage(path, async ({ page }) => {
      const other = await give(page, Buffer.from('a,b\r\n1,2\r\n'), 'x.csv');
      expect(other.heading).toBe(say.unknown);
      const picture = await give(page, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]), 'x.png');
      expect(picture.heading).toBe(say.unknown);
    }));

  test('finds the figure of a code, now and then, and refuses a slip', () =>
    onPage(path, async ({ page }) => {
      const [code = ''] = Object.keys(codesIn(''));
      const now = await type(page, ` ${code.toLowerCase().replace('-', ' ')} `);
      expect(now.heading).toBe(say.code);
      expect(now.text).toContain(code);
      const past = Object.keys(codesIn('past')).find((one) =>
        JSON.stringify(codesIn('past')[one]).includes('"value":"40"'),
      );
      const then = await type(page, past ?? '');
      expect(then.heading).toBe(say.past);
      expect(then.text).toContain(say.why);
      const last = code.endsWith('0') ? '1' : '0';
      expect((await type(page, code.slice(0, -1) + last)).heading).toBe(say.mistyped);
    }));

  test('knows fingerprints as sha256sum prints them', () =>
    onPage(path, async ({ page }) => {
      expect((await type(page, `${hashOf(current())}  insured.csv`)).heading).toBe(say.current);
      expect((await type(page, `sha256:${hashOf(old()).toUpperCase()}`)).heading).toBe(say.superseded);
    }));

  test('works by keyboard alone, fits a phone, and has nothing for axe', () =>
    onPage(
      path,
      async ({ page }) => {
        await page.focus('#verify-file');
        await page.keyboard.press('Tab');
        await page.keyboard.insertText(hashOf(old()));
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        expect((await answerOf(page)).heading).toBe(say.superseded);
        await give(page, altered(current(), ',81,', ',810,'));
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const axe = new AxeBuilder({ page }).setLegacyMode(true);
          axe.options({ rules: { 'target-size': { enabled: true } } });
          const { violations } = await axe.analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
        }
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      },
      { ...phone, serviceWorkers: 'block' },
    ));

  test('works without a network after one visit, keeps nothing that was checked, and governs no other page', () =>
    onPage(
      path,
      async ({ page }) => {
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
        await give(page, altered(current(), ',81,', ',810,'));
        const kept = (): Promise<string[]> =>
          page.evaluate(async () => {
            const paths: string[] = [];
            for (const name of await caches.keys()) {
              for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
            }
            return paths;
          });
        expect((await kept()).filter((one) => one.endsWith('.csv') || one.includes('/cards/'))).toEqual([]);
        const scopes = await page.evaluate(async () =>
          (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
        );
        expect(scopes).toEqual([path]);
        await page.context().setOffline(true);
        await page.goto(site.url + path);
        expect((await give(page, current())).heading).toBe(say.current);
        expect((await give(page, old())).heading).toBe(say.superseded);
        const [code = ''] = Object.keys(codesIn(''));
        expect((await type(page, code)).heading).toBe(say.code);
        await expect(page.goto(`${site.url}/about/`)).rejects.toThrow();
      },
      desk,
    ));

  test('without JavaScript explains the way with one’s own tools and shows no dead form', () =>
    onPage(
      path,
      async ({ page }) => {
        expect(await page.locator('.verify-form').isVisible()).toBe(false);
        expect(await page.locator('main').innerText()).toContain('openssl pkeyutl -verify');
        expect(await page.locator('main a[href="/data/SHA256SUMS"]').count()).toBe(1);
      },
      { ...desk, javaScriptEnabled: false },
    ));
});

test('recognises copies that Excel, an editor or another tool has saved', () =>
  onPage('/en/verify/', async ({ page }) => {
    const text = current().toString();
    const say = words['/en/verify/'];
    expect((await give(page, read('insured/latest/insured.excel.csv'))).heading).toBe(say.current);
    const lineFeeds = await give(page, Buffer.from(text.replaceAll('\r\n', '\n')));
    expect(lineFeeds.heading).toBe(say.same);
    expect(lineFeeds.text).toContain('LF instead of CRLF');
    const [header = '', ...rows] = text.trimEnd().split('\r\n');
    const quoted = [header, ...rows.reverse()].join('\r\n').replaceAll('people', '"people"');
    const reversed = await give(page, Buffer.from(`\uFEFF${quoted}\r\n\r\n`));
    expect(reversed.heading).toBe(say.same);
    expect(reversed.text).toContain('the order of the rows');
  }));

test('sends nothing of a file, its name or its code', () =>
  onPage('/en/verify/', async ({ page, requests }) => {
    const [code = ''] = Object.keys(codesIn(''));
    await give(page, altered(current(), ',81,', ',810,'), 'secret-name.csv');
    await type(page, code);
    await page.goto(`${site.url}/en/verify/#${code}`);
    expect((await answerOf(page)).heading).toBe(words['/en/verify/'].code);
    const [bare] = code.split('-');
    expect(requests.filter((one) => !one.startsWith(`GET ${site.url}/`))).toEqual([]);
    expect(
      requests.filter((one) => /secret-name|810/u.test(one) || one.split('#')[0]?.includes(bare ?? code)),
    ).toEqual([]);
    const asked = requests.map((one) => new URL(one.split(' ')[1] ?? '').pathname);
    expect(asked.filter((one) => !/^\/(?:en\/verify\/|_astro\/|fonts\/|favicon|data\/(?:releases|codes)\/|data\/[^/]+\/(?:latest|v|cards)\/)/u.test(one))).toEqual([]); // prettier-ignore
  }));

test('does not trust a release whose record was tampered with', async () => {
  const path = join(out, 'data/releases/2027-02-10/record.json');
  const whole = readFileSync(path);
  try {
    writeFileSync(path, Buffer.from(whole.toString().replace('2027-02-10T09', '2027-02-10T08')));
    await onPage('/en/verify/', async ({ page }) => {
      expect((await give(page, current())).text).toContain('not good');
    });
  } finally {
    writeFileSync(path, whole);
  }
});

test('says what became of a withdrawn file', () =>
  onPage('/en/verify/', async ({ page }) => {
    const answer = await give(page, read('pensioners/v/2027-01-05.02/datapackage.json'), 'datapackage.json');
    expect(answer.heading).toBe(words['/en/verify/'].withdrawn);
    expect(answer.text).toContain('Two sources had been mixed up.');
  }));

test('shows the key and its fingerprint on the page about the site too', () =>
  onPage('/en/about/', async ({ page }) => {
    const { keys } = JSON.parse(read('releases/keys.json').toString()) as { keys: { id: string }[] };
    const shown = await page.locator('.verify-fingerprint').allInnerTexts();
    expect(shown.map((text) => text.replaceAll(' ', ''))).toEqual(keys.map(({ id }) => id));
  }));
