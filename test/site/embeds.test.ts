import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { PNG } from 'pngjs';
import { expect, inject, test } from 'vitest';
import { useBrowser, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { isServed, pagePaths, readPages } from './site-pages.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();
const embeds = readPages(folder).filter(({ path }) => /\/embed\//u.test(path));
const isFrozen = (path: string): boolean => /\/v\/[^/]+\/$/u.test(path);
const drawn = embeds.filter(({ $ }) => $('.chart').length > 0);

test('embeds charts in both languages, live and frozen', () => {
  for (const locale of ['fa', 'en'])
    for (const frozen of [true, false])
      expect(drawn.some((page) => page.locale === locale && isFrozen(page.path) === frozen)).toBe(true);
});

const sizes = new Map<string, number>();

/** Bytes of a file as a server sends it; measured once. */
function sentBytes(file: string): number {
  const bytes = readFileSync(join(folder, file));
  const size = sizes.get(file) ?? (file.endsWith('.woff2') ? bytes : brotliCompressSync(bytes)).length;
  sizes.set(file, size);
  return size;
}

/** Everything a browser asks for on first view, compressed as a server sends it. */
function bytesOf(html: string): number {
  const files = new Set(
    [...html.matchAll(/(?:href|src)="(?<file>\/(?:_astro|fonts)\/[^"]+)"/gu)].map(
      ({ groups }) => groups?.['file'] ?? '',
    ),
  );
  return [...files].reduce((sum, file) => sum + sentBytes(file), brotliCompressSync(html).length);
}

test('weighs at most 40 kB, typeface included', () => {
  expectNone(
    embeds.flatMap(({ path, html }) => {
      const bytes = bytesOf(html);
      return bytes > 40_000 ? [`${path}: ${bytes} bytes`] : [];
    }),
  );
});

test('says source, release and licence, and leads back to the dataset', () => {
  expectNone(
    drawn.flatMap(({ path, $, locale }) => {
      const name = /\/embed\/([^/]+)\//u.exec(path)?.[1] ?? '';
      const text = $('main').text();
      const back = locale === 'fa' ? `/datasets/${name}/` : `/en/datasets/${name}/`;
      return [
        ...(/منبع|Source/u.test(text) ? [] : [`${path}: no source`]),
        ...(/انتشار|elease/u.test(text) ? [] : [`${path}: no release`]),
        ...($(`main a[href="${back}"]`).length === 1 ? [] : [`${path}: no way back`]),
        ...($('meta[name=robots]').attr('content') === 'noindex' ? [] : [`${path}: indexed`]),
      ];
    }),
  );
});

test('leads every embed code on every page to a page that is there', () => {
  const codes = readPages(folder).flatMap(({ $ }) =>
    $('tamin-take-away textarea')
      .toArray()
      .map((field) => $(field).text()),
  );
  expect(codes.length).toBeGreaterThan(0);
  expectNone(
    codes.flatMap((code) => {
      const frame = load(code)('iframe');
      const { pathname } = new URL(frame.attr('src') ?? 'https://site.example/missing/');
      return isServed(folder, pathname) && frame.attr('title') ? [] : [code];
    }),
  );
});

test('answers programs with valid oEmbed that every chart and its dataset page lead to', () => {
  const discovered = ({ $ }: (typeof embeds)[number]): string[] =>
    $('link[type="application/json+oembed"]')
      .toArray()
      .map((link) => new URL($(link).attr('href') ?? '').pathname);
  const datasets = readPages(folder).filter(({ path }) => /\/datasets\/[^/]+\/$/u.test(path));
  expect(datasets.flatMap(discovered).length).toBeGreaterThan(0);
  expect(drawn.map(discovered)).toEqual(drawn.map(({ path }) => [`${path}oembed.json`]));
  const links = new Set([...datasets, ...drawn].flatMap(discovered));
  expectNone(
    [...links].flatMap((path) => {
      if (!existsSync(join(folder, path))) return [`${path}: missing`];
      const answer = JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, unknown>;
      const { version, type, html, width, height, title, provider_name: provider } = answer;
      const frame = load(String(html))('iframe');
      const isWhole =
        version === '1.0' && type === 'rich' && Number(width) > 0 && Number(height) > 0 && title && provider;
      const isOwn = `${new URL(frame.attr('src') ?? '').pathname}oembed.json` === path;
      return isWhole && isOwn && frame.attr('title') === title && frame.attr('height') === String(height)
        ? []
        : [path];
    }),
  );
});

test('keeps one language and the other at hand, in a picture file of every chart', () => {
  expectNone(
    drawn.flatMap(({ path }) => {
      const file = join(folder, path, 'chart.svg');
      if (!existsSync(file)) return [`${path}: no picture`];
      return /^<svg xmlns/u.test(readFileSync(file, 'utf8')) ? [] : [`${path}: no SVG`];
    }),
  );
});

const samples = [
  drawn.find(({ path }) => !isFrozen(path)),
  drawn.find(({ path, locale }) => isFrozen(path) && locale === 'en'),
];

/** A page of another origin that holds nothing but the frame. */
async function hostPage(html: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Host</title><body>${html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const frames = samples.flatMap((page) =>
  [300, 800].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ path: page?.path ?? '', width, colorScheme })),
  ),
);

test.each(frames)(
  'fits a frame of $width px in another site, $colorScheme, without JavaScript: $path',
  async (frame) => {
    const { path, width, colorScheme } = frame;
    const host = await hostPage(
      `<iframe src="${url}${path}" width="${width}" height="700" style="border:0" title="x"></iframe>`,
    );
    try {
      await withPage(
        browser(),
        { viewport: { width: 900, height: 800 }, colorScheme, javaScriptEnabled: false },
        async (page) => {
          await page.goto(host.address);
          const inner = page.frameLocator('iframe');
          const drawings = inner.locator('.chart svg[role=img]:visible');
          await drawings.waitFor();
          expect(await drawings.count()).toBe(1);
          const box = await drawings.boundingBox();
          expect(box?.width).toBeGreaterThan(width * 0.75);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width + 9);
          const { data } = PNG.sync.read(await page.locator('iframe').screenshot());
          expect((data[0] ?? 0) < 128).toBe(colorScheme === 'dark');
        },
      );
    } finally {
      host.close();
    }
  },
);

test('loads without a script where nothing is asked for', () => {
  const plain = drawn.filter(({ $ }) => $('tamin-money').length === 0);
  expect(plain.length).toBeGreaterThan(0);
  expectNone(plain.filter(({ $ }) => $('script').length > 0).map(({ path }) => path));
});

test('has pictures for links of the right size on pages of data', () => {
  const images = readPages(folder).flatMap(({ path, $ }) =>
    /^\/(?:en\/)?(?:datasets|topics|places)\/[^/]+\/$/u.test(path)
      ? [{ path, image: $('meta[property="og:image"]').attr('content') ?? '' }]
      : [],
  );
  const own = images
    .map(({ path, image }) => ({ path, file: new URL(image).pathname }))
    .filter(({ file }) => file.startsWith('/share/'));
  expect(own.length).toBeGreaterThan(
    pagePaths(folder).filter((path) => /^\/datasets\/[^/]+\/$/u.test(path)).length,
  );
  expectNone(
    own.flatMap(({ path, file }) => {
      const bytes = readFileSync(join(folder, file));
      const isRight = bytes.readUInt32BE(16) === 1200 && bytes.readUInt32BE(20) === 630;
      return isRight && bytes.length > 5000 ? [] : [`${path}: ${file}`];
    }),
  );
});
