import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { pagePaths } from './site-pages.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();

const isEmbed = /\/embed\/[^/]+\/[^/]+\/(?:v\/[^/]+\/)?$/u;
/** The code of every drawn chart, as programs are told it; that on the site's own pages is made by the same function. */
const codes = pagePaths(folder).flatMap((path): { path: string; html: string }[] => {
  if (!isEmbed.test(path)) return [];
  try {
    return [JSON.parse(readFileSync(join(folder, path, 'oembed.json'), 'utf8')) as { html: string }].map(
      ({ html }) => ({ path, html }),
    );
  } catch {
    return [];
  }
});
const widths = [320, 800];
const atOnce = 12;

interface Fit {
  path: string;
  width: number;
  frame: number;
  content: number;
}

/** Puts the codes of some charts into the page, in columns of both widths, and measures frames and what they hold. */
async function fitsOf(page: Page, some: typeof codes): Promise<Fit[]> {
  const columns = some.flatMap(({ path, html }) =>
    widths.map((width) => {
      const $ = load(html, null, false);
      $('iframe').attr('src', path).removeAttr('loading');
      return `<div data-path="${path}" style="width:${width}px">${$.html()}</div>`;
    }),
  );
  return page.evaluate(async (markup) => {
    document.body.innerHTML = markup;
    const hosts = [...document.querySelectorAll<HTMLElement>('[data-path]')];
    return Promise.all(
      hosts.map(async (host) => {
        const frame = host.querySelector('iframe');
        if (!frame) throw new Error('No frame.');
        await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        const inner = frame.contentDocument;
        await inner?.fonts.ready;
        const content = inner?.querySelector('main')?.getBoundingClientRect().height ?? Infinity;
        const { path = '' } = host.dataset;
        return { path, width: host.clientWidth, frame: frame.clientHeight, content };
      }),
    );
  }, columns.join(''));
}

test('gives every embedded chart a frame that cuts nothing and leaves little empty', async () => {
  expect(codes.length).toBeGreaterThan(0);
  const fits: Fit[] = [];
  await withPage(browser(), { viewport: { width: 900, height: 900 } }, async (page) => {
    await page.goto(`${url}/404.html`);
    for (let first = 0; first < codes.length; first += atOnce)
      fits.push(...(await fitsOf(page, codes.slice(first, first + atOnce))));
  });
  const said = ({ path, width, frame, content }: Fit): string =>
    `${path} at ${width}: ${Math.ceil(content)} in ${frame}`;
  expectNone(fits.filter(({ frame, content }) => content > frame).map(said));
  expectNone(fits.filter(({ frame, content }) => frame - content > 60 + frame * 0.2).map(said));
});
