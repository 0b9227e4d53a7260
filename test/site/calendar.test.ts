import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve, type RunningServer } from '../../scripts/serve.ts';
import { layCalendarSite } from '../unit/register-folder.ts';
import { desk, phone, useBrowser, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { isServed, readPage } from './site-pages.ts';

const browser = useBrowser();
let data = '';
let out = '';
let server: RunningServer;

beforeAll(async () => {
  out =
    process.env.TAMIN_CALENDAR_SITE ?? join(await mkdtemp(join(tmpdir(), 'tamin-calendar-site-')), 'dist');
  if (process.env.TAMIN_CALENDAR_SITE === undefined) {
    data = await layCalendarSite();
    const argv = ['scripts/build.ts', '--data', data, '--out', out];
    execFileSync(process.execPath, argv, { stdio: 'pipe' });
  }
  server = await serve(out, 0);
});

afterAll(async () => {
  await server.close();
  if (data === '') return;
  rmSync(data, { recursive: true });
  rmSync(join(out, '..'), { recursive: true });
});

const pages = ['/updates/calendar/', '/updates/problems/', '/datasets/insured/', '/'];
const both = pages.flatMap((path) => [path, `/en${path}`]);
/** 1 Bahman 1405, after the date of the plan "next", before that of "leap-day". */
const later = new Date('2027-01-21T08:00:00Z');

const markOf = (page: Page, plan: string) => page.locator(`#${plan} .due-mark`);

describe('the release calendar', () => {
  test.each([
    ['fa', '/updates/calendar/', 'عقب افتاده', 'به‌موقع'],
    ['en', '/en/updates/calendar/', 'overdue', 'on time'],
  ])('tells every state in words (%s)', (_locale, path, overdue, onTime) => {
    const { $ } = readPage(out, path);
    const stateOf = (id: string): string => $(`#${id} .state-mark`).text();
    expect($('.plan')).toHaveLength(8);
    expect(stateOf('overdue')).toBe(overdue);
    expect(stateOf('on-time')).toBe(onTime);
    expect(stateOf('moved-twice')).toBe(onTime);
    expect(new Set(['early', 'late', 'next', 'postponed', 'overdue', 'on-time'].map(stateOf)).size).toBe(6);
  });

  test('shows days of both calendars, the leap day too', () => {
    expect(readPage(out, '/updates/calendar/').$('#leap-day .plan-day').text()).toMatch(
      /۳۰ اسفند ۱۴۰۸\s+۲۰ مارس ۲۰۳۰/u,
    );
    expect(readPage(out, '/en/updates/calendar/').$('#leap-day .plan-day').text()).toMatch(
      /20 March 2030\s+30 Esfand 1408/u,
    );
  });

  test('keeps every earlier date in sight, with the reason', () => {
    const { $ } = readPage(out, '/updates/calendar/');
    const moves = $('#moved-twice .plan-moves');
    expect(
      moves
        .find('del time')
        .toArray()
        .map(({ attribs }) => attribs['datetime']),
    ).toEqual(['2026-11-11', '2026-11-19']);
    expect(moves.text()).toContain('دو استان ارقام خود را دیر دادند.');
    expect($('#moved-twice .plan-state').text()).toContain('۱۲ روز پس از نخستین تاریخ');
  });

  test('leads to datasets and releases that are there', () => {
    const { $ } = readPage(out, '/updates/calendar/');
    const targets = $('.calendar a')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? '');
    expect(targets).toContain('/updates/calendar.ics');
    expectNone(targets.filter((target) => !isServed(out, target.replace(/#.*$/u, ''))));
  });

  test('marks on the reader’s own day what fell due after the build', async () => {
    await withPage(browser(), desk, async (page) => {
      await page.clock.setFixedTime(later);
      await page.goto(`${server.url}/updates/calendar/`, { waitUntil: 'load' });
      expect(await markOf(page, 'next').isVisible()).toBe(true);
      expect(await page.locator('#next .state-mark').isVisible()).toBe(false);
      expect(await markOf(page, 'leap-day').isVisible()).toBe(false);
      await page.goto(`${server.url}/datasets/insured/`, { waitUntil: 'load' });
      const marks = page.locator('.next-release li:has([href*="/calendar/"]) .due-mark:visible');
      expect(await marks.count()).toBe(2);
      await page.goto(`${server.url}/`, { waitUntil: 'load' });
      expect(await page.locator('.due-notice').innerText()).toMatch(/عقب‌افتاده: ۲/u);
    });
  });

  test('is no earlier than the end of the day in Tehran', async () => {
    await withPage(browser(), desk, async (page) => {
      for (const [time, isOverdue] of [
        ['2027-01-05T20:29:00Z', false],
        ['2027-01-05T20:31:00Z', true],
      ] as const) {
        await page.clock.setFixedTime(new Date(time));
        await page.goto(`${server.url}/en/updates/calendar/`, { waitUntil: 'load' });
        expect(await markOf(page, 'next').isVisible(), time).toBe(isOverdue);
      }
    });
  });

  test('is not taken back by a device whose clock is behind', async () => {
    await withPage(browser(), desk, async (page) => {
      await page.clock.setFixedTime(new Date('2020-01-01T08:00:00Z'));
      await page.goto(`${server.url}/`, { waitUntil: 'load' });
      expect(await page.locator('.due-notice').innerText()).toMatch(/عقب‌افتاده: ۱/u);
    });
  });

  test('says without JavaScript what was overdue when the data was made', async () => {
    await withPage(browser(), { ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${server.url}/`, { waitUntil: 'load' });
      expect(await page.locator('.due-notice').innerText()).toMatch(/عقب‌افتاده: ۱/u);
      await page.goto(`${server.url}/datasets/insured/`, { waitUntil: 'load' });
      expect(await page.locator('.next-release').innerText()).toContain('۱۵ دی ۱۴۰۵');
    });
  });
});

describe('the problem board', () => {
  test('says state, place, time limit, answer and fix of each fault', () => {
    const { $ } = readPage(out, '/updates/problems/');
    expect($('.problem')).toHaveLength(4);
    expect($('#sum-1402 .problem-place').text()).toContain('۱۴۰۲');
    expect($('#sum-1402 .due-mark').attr('hidden')).toBeUndefined();
    expect($('#unit .due-mark').attr('hidden')).toBeDefined();
    expect($('#old-total').text()).toContain('۱۰ روز باز بود');
    expect($('#tehran .plan-state a').attr('href')).toBe('/updates/2026-11-22.02/');
  });

  test('shows open faults on the page of the dataset, closed ones not', () => {
    const { $ } = readPage(out, '/datasets/insured/');
    const shown = $('.open-problem')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    expect(shown).toEqual(['/updates/problems/#sum-1402', '/updates/problems/#unit']);
    expect($('.next-release li:has([href$="#sum-1402"]) .due-mark').attr('hidden')).toBeUndefined();
  });

  test('counts the days a fault has been open', async () => {
    await withPage(browser(), desk, async (page) => {
      await page.clock.setFixedTime(later);
      await page.goto(`${server.url}/en/updates/problems/`, { waitUntil: 'load' });
      // 1 Mehr 1405 to 1 Bahman 1405: four months of 30 days.
      expect(await page.locator('#sum-1402 [data-since]').innerText()).toBe('Days open: 120');
    });
  });
});

test('asks nothing of a site that has announced nothing', () => {
  const real = inject('siteFolder');
  const { $ } = readPage(real, '/updates/calendar/');
  const announced = readFileSync(join(real, 'updates/calendar.ics'), 'utf8').includes('BEGIN:VEVENT');
  expect($('.plan').length > 0).toBe(announced);
  expect($('.calendar-none').length > 0).toBe(!announced);
});

test('keeps the script that marks small', () => {
  const { $ } = readPage(out, '/updates/calendar/');
  const scripts = $('script[src]')
    .toArray()
    .map(({ attribs }) => readFileSync(join(out, attribs['src'] ?? '')).length);
  expect(scripts.length).toBeGreaterThan(0);
  expect(Math.min(...scripts)).toBeLessThan(800);
});

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

test.each([
  ['desk', desk],
  ['phone', phone],
])('axe finds nothing, and nothing is wider than the screen (%s)', async (_name, size) => {
  const problems = await withPage(browser(), size, async (page) => {
    const found: string[] = [];
    await page.clock.setFixedTime(later);
    for (const path of both) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(server.url + path, { waitUntil: 'load' });
      found.push(...(await violations(page)).map((problem) => `${path} ${problem}`));
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(page, ['color-contrast', 'link-in-text-block']);
      found.push(...dark.map((problem) => `${path} dark ${problem}`));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) found.push(`${path}: ${overflow} px too wide`);
    }
    return found;
  });
  expectNone(problems);
});
