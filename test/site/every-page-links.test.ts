import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { filePaths, isServed, readPages, type SitePage } from './site-pages.ts';

const folder = inject('siteFolder');
const pages = readPages(folder);
const anchors = new Map(
  pages.map(({ path, $ }) => [
    path,
    new Set(
      $('[id]')
        .map((_, element) => $(element).attr('id'))
        .get(),
    ),
  ]),
);

/** Attributes by which a page fetches something by itself. */
const fetching = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'ping', 'background'];
/** Relations of <link> that name an address without fetching it. */
const naming = new Set(['canonical', 'alternate', 'license', 'help', 'author', 'me']);

const host = 'https://site.example';
const outward = /^(?:https?:|mailto:|tel:|sms:)/u;

test('leads every internal link to a page or file', () => {
  expectNone(
    pages.flatMap(({ path, $ }) =>
      $('a[href], area[href]')
        .map((_, link) => $(link).attr('href') ?? '')
        .get()
        .filter((href) => !outward.test(href))
        .filter((href) => !isServed(folder, new URL(href, host + path).pathname))
        .map((href) => `${path}: ${href}`),
    ),
  );
});

test('leads every fragment to an element', () => {
  expectNone(
    pages.flatMap(({ path, $ }) =>
      $('a[href*="#"]')
        .map((_, link) => $(link).attr('href') ?? '')
        .get()
        .filter((href) => !outward.test(href))
        .filter((href) => {
          const { pathname, hash } = new URL(href, host + path);
          return !anchors.get(pathname)?.has(decodeURIComponent(hash.slice(1)));
        })
        .map((href) => `${path}: ${href}`),
    ),
  );
});

test('links internally without a redirect: pages end in a slash', () => {
  expectNone(
    pages.flatMap(({ path, $ }) =>
      $('a[href^="/"]')
        .map((_, link) => new URL($(link).attr('href') ?? '', host).pathname)
        .get()
        .filter(
          (target) => !target.endsWith('/') && !/\.[a-z0-9]+$/u.test(target) && !target.startsWith('/data/'),
        )
        .map((target) => `${path}: ${target}`),
    ),
  );
});

test('writes outward links as full, safe addresses', () => {
  expectNone(
    pages.flatMap(({ path, $ }) =>
      $('a[href]')
        .map((_, link) => $(link).attr('href') ?? '')
        .get()
        .filter((href) => /^[a-z][a-z0-9+.-]*:/iu.test(href))
        .filter((href) => !outward.test(href) || !URL.canParse(href))
        .map((href) => `${path}: ${href}`),
    ),
  );
});

test('fetches only files that are there and of its own host', () => {
  expectNone(
    pages.flatMap(({ path, $ }) => {
      const fetched = fetching.flatMap((name) =>
        $(`[${name}]`)
          .map((_, element) => $(element).attr(name) ?? '')
          .get(),
      );
      const linked = $('link[href]')
        .filter((_, link) => !naming.has($(link).attr('rel') ?? ''))
        .map((_, link) => $(link).attr('href') ?? '')
        .get();
      return [...fetched, ...linked]
        .filter(
          (address) =>
            /^(?:[a-z]+:|\/\/)/iu.test(address) || !isServed(folder, new URL(address, host + path).pathname),
        )
        .map((address) => `${path}: ${address}`);
    }),
  );
});

test('fetches from style sheets only files that are there and of its own host', () => {
  expectNone(
    filePaths(folder, 'css').flatMap((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      const fetched = [...text.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gu)].map(
        (m) => m[1] ?? m[2] ?? '',
      );
      return fetched
        .filter((address) => !address.startsWith('data:') && !address.startsWith('#'))
        .filter(
          (address) =>
            /^(?:[a-z]+:|\/\/)/iu.test(address) || !isServed(folder, new URL(address, host + path).pathname),
        )
        .map((address) => `${path}: ${address}`);
    }),
  );
});

test('reaches every page by links from the home page of its language', () => {
  const seen = new Set(['/', '/en/']);
  const found = new Map(
    pages.map(({ path, $ }) => [
      path,
      $('a[href]')
        .map((_, link) => new URL($(link).attr('href') ?? '', host + path).pathname)
        .get(),
    ]),
  );
  // A Set grows while it is walked, so this visits whatever each page adds.
  for (const path of seen) for (const next of found.get(path) ?? []) if (found.has(next)) seen.add(next);
  // An embed address outlives its chart; where nothing can be drawn any more, nobody is led.
  const isKept = ({ path, $ }: SitePage): boolean => /\/embed\//u.test(path) && $('.chart').length === 0;
  const kept = new Set(pages.filter(isKept).map(({ path }) => path));
  const missed = [...found.keys()].filter((path) => !seen.has(path) && !kept.has(path));
  expectNone(missed.filter((path) => !path.endsWith('.html')));
});
