import { inject, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { filePaths, isServed, neutralPath, readPages, type SitePage } from './site-pages.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = inject('siteFolder');
const pages = readPages(folder);
const addressed = pages.filter((page) => !page.path.endsWith('.html'));

const content = ({ $ }: SitePage, name: string): string =>
  $(`meta[name="${name}"], meta[property="${name}"]`).attr('content')?.trim() ?? '';

const base = new URL(addressed[0]?.$('link[rel=canonical]').attr('href') ?? 'https://missing.example').origin;

test('declares language and direction on every page', () => {
  expectNone(
    pages.flatMap(({ path, locale, $ }) => {
      const found = `${$('html').attr('lang')} ${$('html').attr('dir')}`;
      return found === (locale === 'fa' ? 'fa rtl' : 'en ltr') ? [] : [`${path}: ${found}`];
    }),
  );
});

test('declares encoding and a zoomable viewport on every page', () => {
  expectNone(
    pages.flatMap((page) => {
      const viewport = content(page, 'viewport');
      const isZoomable =
        /width=device-width/u.test(viewport) && !/user-scalable|maximum-scale/u.test(viewport);
      const isUtf8 = page.$('meta[charset]').attr('charset')?.toLowerCase() === 'utf-8';
      return isZoomable && isUtf8 ? [] : [page.path];
    }),
  );
});

test('gives every page a title of its own and a description', () => {
  const seen = new Map<string, string>();
  expectNone(
    pages.flatMap((page) => {
      const title = page.$('title').first().text().trim();
      const twin = seen.get(`${page.locale} ${title}`);
      seen.set(`${page.locale} ${title}`, page.path);
      return [
        ...(title ? [] : [`${page.path}: no title`]),
        ...(twin ? [`${page.path}: same title as ${twin}`] : []),
        ...(content(page, 'description').length >= 10 ? [] : [`${page.path}: no description`]),
      ];
    }),
  );
});

test('writes titles and descriptions in the language of the page', () => {
  expectNone(
    pages.flatMap((page) => {
      const texts = [page.$('title').first().text(), content(page, 'description'), content(page, 'og:title')];
      return texts.every((text) => /\p{Script=Arabic}/u.test(text) === (page.locale === 'fa'))
        ? []
        : [page.path];
    }),
  );
});

test('names the same page in both languages, each with a file', () => {
  expectNone(
    addressed.flatMap(({ path, $ }) => {
      const persian = `${base}${neutralPath(path)}`;
      const english = `${base}/en${neutralPath(path)}`;
      const found = ['fa', 'en', 'x-default'].map((code) =>
        $(`link[rel=alternate][hreflang=${code}]`).attr('href'),
      );
      const isPair = found.join(' ') === `${persian} ${english} ${persian}`;
      const isWhole = [persian, english].every((address) => isServed(folder, new URL(address).pathname));
      return isPair && isWhole ? [] : [`${path}: ${found.join(' ')}`];
    }),
  );
});

/** A past state of a dataset, what stands in the place of a withdrawn file, and a chart to embed give way to the dataset's page. */
const presentPath = (path: string): string =>
  path
    .replace(/\/embed\/([^/]+)\/.*$/u, '/datasets/$1/')
    .replace(/(\/datasets\/[^/]+\/)as-known\/[^/]+\/$/u, '$1')
    .replace(/\/data\/([^/]+)\/latest\/[^/]+\/$/u, '/datasets/$1/');

test('calls its own address canonical on every page, and the present one on those of the past', () => {
  expectNone(
    addressed.flatMap((page) => {
      const found = [page.$('link[rel=canonical]').attr('href'), content(page, 'og:url')];
      return found.every((address) => address === `${base}${presentPath(page.path)}`)
        ? []
        : [`${page.path}: ${found.join(' ')}`];
    }),
  );
});

test('describes every page for link previews', () => {
  expectNone(
    addressed.flatMap((page) => {
      const missing = ['og:title', 'og:description', 'og:site_name', 'og:locale'].filter(
        (name) => !content(page, name),
      );
      const image = content(page, 'og:image');
      const isDead = image !== '' && !isServed(folder, new URL(image).pathname);
      return [...missing, ...(isDead ? [`og:image ${image}`] : [])].map((name) => `${page.path}: ${name}`);
    }),
  );
});

test('lists exactly the pages meant for search engines in the sitemap', () => {
  const listed = filePaths(folder, 'xml')
    .filter((file) => /^\/sitemap-\d+\.xml$/u.test(file))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/gu)])
    .map((match) => new URL(match[1] ?? '').pathname);
  const meant = addressed
    .filter((page) => !content(page, 'robots').includes('noindex'))
    .map((page) => page.path);
  expectNone([
    ...meant.filter((path) => !listed.includes(path)).map((path) => `not listed: ${path}`),
    ...listed.filter((path) => !meant.includes(path)).map((path) => `listed: ${path}`),
  ]);
});

test('holds structured data that parses on every page', () => {
  expectNone(
    pages.flatMap(({ path, $ }) =>
      $('script[type="application/ld+json"]')
        .toArray()
        .flatMap((script) => {
          const data = JSON.parse($(script).text()) as Record<string, unknown>;
          return data['@context'] === 'https://schema.org' && data['@type'] ? [] : [path];
        }),
    ),
  );
});
