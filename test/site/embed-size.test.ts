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

/** Puts the codes of some charts into the page and measures frames and what they hold, in columns of both widths. */
async function fitsOf(page: Page, some: typeof codes): Promise<Fit[]> {
  const markup = some.map(({ path, html }) => {
    const $ = load(html, null, false);
    $('iframe').attr('src', path).removeAttr('loading');
    return `<div data-path="${path}">${$.html()}</div>`;
  });
  return page.evaluate(
    async ([html, columns]) => {
      document.body.innerHTML = html;
      const hosts = [...document.querySelectorAll<HTMLElement>('[data-path]')];
      const frames = hosts.flatMap((host) => [...host.querySelectorAll('iframe')]);
      await Promise.all(
        frames.map(async (frame) => {
          await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
          await frame.contentDocument?.fonts.ready;
        }),
      );
      return columns.flatMap((width) => {
        for (const host of hosts) host.style.width = `${width}px`;
        return frames.map((frame, index) => {
          const content = frame.contentDocument?.querySelector('main')?.getBoundingClientRect().height ?? 1e6;
          return { path: hosts[index]?.dataset['path'] ?? '', width, frame: frame.clientHeight, content };
        });
      });
    },
    [markup.join(''), widths] as const,
  );
}

test.each([
  ['live', 'Persian', /^\/embed\/[^/]+\/[^/]+\/$/u],
  ['live', 'English', /^\/en\/embed\/[^/]+\/[^/]+\/$/u],
  ['frozen', 'Persian', /^\/embed\/.+\/v\//u],
  ['frozen', 'English', /^\/en\/embed\/.+\/v\//u],
])('gives every %s %s chart a frame that cuts nothing and leaves little empty', async (_, __, kind) => {
  const own = codes.filter(({ path }) => kind.test(path));
  expect(own.length).toBeGreaterThan(0);
  const fits: Fit[] = [];
  await withPage(browser(), { viewport: { width: 900, height: 900 } }, async (page) => {
    await page.goto(`${url}/404.html`);
    for (let first = 0; first < own.length; first += atOnce)
      fits.push(...(await fitsOf(page, own.slice(first, first + atOnce))));
  });
  expect(fits).toHaveLength(own.length * widths.length);
  const said = ({ path, width, frame, content }: Fit): string =>
    `${path} at ${width}: ${Math.ceil(content)} in ${frame}`;
  expectNone(fits.filter(({ frame, content }) => content > frame).map(said));
  // A frozen chart has room for a notice to come, and a narrow frame for the narrowest text with the widest drawing.
  expectNone(fits.filter(({ frame, content }) => frame - content > 90 + frame * 0.15).map(said));
});
