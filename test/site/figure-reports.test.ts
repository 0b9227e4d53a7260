import { expect, inject, test } from 'vitest';
import { parseCode } from '#text/verification-code.ts';
import { desk, useBrowser, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { readPages } from './site-pages.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();

const datasets = readPages(folder).filter(({ path }) => /^(?:\/en)?\/datasets\/[^/]+\/$/u.test(path));

test('prefills phone, SMS and letter with one valid code on every page of a dataset', () => {
  const problems = datasets.flatMap(({ path, $ }) => {
    const reports = $('.figure-reports details').toArray();
    // A withdrawn dataset has no figures to report.
    if ($('td a[data-num]').length > 0 && reports.length === 0) return [`${path}: none`];
    return reports.flatMap((report) => {
      const code = $(report).find('summary bdi').text().trim();
      const texts = $(report)
        .find('.figure-report-text')
        .toArray()
        .map((text) => $(text).text());
      const sms = $(report).find('a[href*="body="]').attr('href') ?? '';
      const body = new URLSearchParams(sms.split('?')[1]).get('body') ?? '';
      return [
        ...('code' in parseCode(code) ? [] : [`${path}: ${code} is no code`]),
        ...(texts.length === 3 && texts.every((text) => text.includes(code))
          ? []
          : [`${path}: ${code} is missing`]),
        ...(sms.startsWith('sms:') && body.includes(code) ? [] : [`${path}: no message with ${code}`]),
      ];
    });
  });
  expectNone(problems);
});

test('offers the same three ways in the card of any figure', async () => {
  const path = datasets.find(({ $ }) => $('td a[data-num]').length > 0)?.path ?? '';
  await withPage(browser(), desk, async (page) => {
    await page.goto(url + path);
    await page.locator('td a[data-num]').first().click();
    const dialog = page.locator('dialog.figure-card');
    await dialog.locator('.figure-address').waitFor();
    const links = await dialog
      .locator('a[href^="sms:"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const code = parseCode(decodeURIComponent(/%3Ffigure%3D([0-9A-Z-]+)/u.exec(links[0] ?? '')?.[1] ?? ''));
    expect('code' in code).toBe(true);
    expect(await dialog.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  });
});
