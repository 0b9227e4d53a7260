import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KeysFile } from '#model/release.ts';
import { canonicalJson } from '#releases/canonical-json.ts';
import { announceKey, fingerprint } from '#releases/keys.ts';
import { serve } from '../../scripts/serve.ts';
import { edit, insuredFile, layData, layKeys, makePrivateKey, releaseFolder } from '../unit/ledger-folder.ts';
import { desk, useBrowser, withPage } from './browser-pages.ts';
import { layWholeSite } from './released-site.ts';

/**
 * A site whose keys had a life: a draft before the first key, a key that introduced the next one, and a key that was
 * lost, so that the last one stands on its own.
 */
const browser = useBrowser();
const [first, second, third] = [makePrivateKey(), makePrivateKey(), makePrivateKey()];
const days = ['2026-11-22', '2026-12-01', '2026-12-10', '2026-12-20'] as const;
let folder = '';
let out = '';
let site: Awaited<ReturnType<typeof serve>>;

async function correct(from: string, to: string, time: string, key: typeof first): Promise<void> {
  await edit(folder, insuredFile, `,${from},3500000,`, `,${to},3500000,`);
  const both = { fa: 'اصلاح شد.', en: 'Corrected.' };
  const covers = [{ dataset: 'insured', part: 'values' as const }];
  const reasons = [{ kind: 'correction' as const, what: both, why: both, decidedBy: both, covers }];
  await releaseFolder(folder, { time, key, answers: { reasons } });
}

beforeAll(async () => {
  folder = await layData();
  await releaseFolder(folder, { time: `${days[0]}T08:00:00Z` });
  const rotation = [
    { key: first, from: '2026-11-30T08:00:00Z' },
    { key: second, from: '2026-12-05T08:00:00Z' },
  ];
  await layKeys(folder, rotation.slice(0, 1));
  await correct('80', '81', `${days[1]}T08:00:00Z`, first);
  await layKeys(folder, rotation);
  await correct('81', '82', `${days[2]}T08:00:00Z`, second);
  const file = join(folder, 'releases/keys.json');
  const keys = JSON.parse(readFileSync(file, 'utf8')) as KeysFile;
  writeFileSync(file, canonicalJson(announceKey(keys, { key: third, from: '2026-12-15T08:00:00Z' })));
  await correct('82', '83', `${days[3]}T08:00:00Z`, third);
  await layWholeSite(folder);
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

const fileOf = (day: string): Buffer => readFileSync(join(out, `data/insured/v/${day}/insured.csv`));

function onPage<T>(
  path: string,
  work: (page: Page) => Promise<T>,
  settings: BrowserContextOptions = { ...desk, serviceWorkers: 'block' },
): Promise<T> {
  return withPage(browser(), settings, async (page) => {
    await page.goto(site.url + path, { waitUntil: 'load' });
    return work(page);
  });
}

async function give(page: Page, buffer: Buffer): Promise<string> {
  await page.locator('[data-answer]').evaluate((answer) => {
    answer.replaceChildren();
  });
  await page.setInputFiles('#verify-file', { name: 'insured.csv', mimeType: 'text/csv', buffer });
  await page.locator('#verify-answer').waitFor();
  return page.locator('[data-answer]').innerText();
}

const words = {
  '/': {
    lost: 'کلید پیش از آن گم شد و این را امضا نکرده است',
    follows: 'کلید پیش از آن امضایش کرده است',
    first: 'نخستین کلید',
    current: 'اصل است و تازه‌ترین نسخه است',
    kept: 'اتصال نیست.',
    code: 'این کد از آنِ رقمی است که هم‌اکنون منتشر است',
    signed: 'امضای درست دارد',
    covered: 'خود این انتشار امضا ندارد، اما زنجیرهٔ آن',
  },
  '/en/': {
    lost: 'the key before it was lost and did not sign it',
    follows: 'signed by the key before it',
    first: 'the first key',
    current: 'Genuine and current',
    kept: 'You are offline.',
    code: 'This code belongs to a figure that is published now',
    signed: 'The signature of this release is good',
    covered: 'has no signature of its own, but its chain up to the signed release',
  },
} as const;

describe.each(Object.entries(words))('%s', (base, say) => {
  test.each(['verify/', 'about/'])('shows on %s every key, and which one nobody introduced', (path) =>
    onPage(base + path, async (page) => {
      const shown = await page.locator('.verify-keys li').allInnerTexts();
      expect(shown.map((text) => text.replaceAll(/\s/gu, '').slice(0, 64))).toEqual(
        [third, second, first].map(fingerprint),
      );
      expect(
        shown.map((text) => [say.lost, say.follows, say.first].filter((one) => text.includes(one))),
      ).toEqual([[say.lost], [say.follows], [say.first]]);
    }),
  );

  test('proves each release by the key of its day, and a draft by the release that covers it', () =>
    onPage(`${base}verify/`, async (page) => {
      for (const [day, key] of [
        [days[1], first],
        [days[2], second],
        [days[3], third],
      ] as const) {
        const answer = await give(page, fileOf(day));
        expect(answer).toContain(say.signed);
        expect(answer.replaceAll(/\s/gu, '')).toContain(fingerprint(key).slice(0, 16));
      }
      const draft = await give(page, fileOf(days[0]));
      expect(draft).toContain(say.covered);
      expect(draft).toContain(base === '/' ? '۱۰ آذر ۱۴۰۵' : '1 December 2026');
    }));

  test('says after one visit, without a network, that the answer is from then', async () => {
    // The emulated loss of a network does not reach offline workers: a site that answers no more does.
    const own = await serve(out, 0);
    await withPage(browser(), desk, async (page) => {
      await page.goto(`${own.url}${base}verify/`, { waitUntil: 'load' });
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      expect(await give(page, fileOf(days[3]))).not.toContain(say.kept);
      await own.close();
      await page.goto(`${own.url}${base}verify/`);
      const answer = await give(page, fileOf(days[3]));
      expect(answer).toContain(say.current);
      expect(answer).toContain(say.kept);
    });
  });

  test('leads from the card of a figure to the answer that it is published now', () =>
    onPage(`${base}datasets/insured/`, async (page) => {
      await page.locator('table a[data-num]').first().click();
      const code = await page.locator('dialog .figure-code').innerText();
      await page.locator('dialog a[href*="/verify/#"]').click();
      const heading = page.locator('#verify-answer');
      await heading.waitFor();
      expect(new URL(page.url()).pathname).toBe(`${base}verify/`);
      expect(await heading.innerText()).toBe(say.code);
      expect(await page.locator('[data-answer]').innerText()).toContain(code);
    }));
});

test('does not believe a release signed with a lost key after its successor came', async () => {
  const path = join(out, 'data/releases/keys.json');
  const whole = readFileSync(path);
  const { keys } = JSON.parse(whole.toString()) as KeysFile;
  // The last key said to be older than the release that the lost one signed.
  const file = announceKey({ keys: keys.slice(0, 2) }, { key: third, from: '2026-12-06T08:00:00Z' });
  try {
    writeFileSync(path, canonicalJson(file));
    await onPage('/en/verify/', async (page) => {
      expect(await give(page, fileOf(days[2]))).toContain('not good');
    });
  } finally {
    writeFileSync(path, whole);
  }
});
