import { inject, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { readPages, type SitePage } from './site-pages.ts';

const pages = readPages(inject('siteFolder'));

interface TextRun {
  text: string;
  /** Tag of the element that holds it, for the report. */
  holder: string;
  /** Set apart in language or direction from the page around it. */
  isIsolated: boolean;
}

const spoken = ['aria-label', 'title', 'alt', 'placeholder'];
const silent = 'script, style, noscript, template';

function isolationOf(locale: SitePage['locale']): string {
  const other = locale === 'fa' ? 'en' : 'fa';
  const direction = locale === 'fa' ? 'ltr' : 'rtl';
  return `bdi, code, kbd, samp, pre, [dir=${direction}], [lang|=${other}]`;
}

/** All text a reader sees or hears, run by run. */
function textRuns({ $, locale }: SitePage): TextRun[] {
  const isolated = isolationOf(locale);
  const holders = $('body, body *').not(silent).toArray();
  return holders.flatMap((holder) => {
    const texts = [
      ...holder.children.flatMap((node) => (node.type === 'text' ? [node.data] : [])),
      ...spoken.flatMap((name) => holder.attribs[name] ?? []),
    ].filter((text) => text.trim() !== '');
    if (texts.length === 0) return [];
    const isIsolated = $(holder).closest(isolated).length > 0;
    return texts.map((text) => ({ text: text.trim(), holder: `<${holder.tagName}>`, isIsolated }));
  });
}

/** Pages that show wrong input on purpose. */
const showsErrors = ({ path }: SitePage): boolean => path.includes('/guidance/errors/');
const proper = pages.filter((page) => !showsErrors(page));
const runs = new Map(pages.map((page) => [page, textRuns(page)]));

function eachRun(
  chosen: readonly SitePage[],
  locale: SitePage['locale'] | 'both',
  rule: (run: TextRun) => boolean,
): void {
  expectNone(
    chosen
      .filter((page) => locale === 'both' || page.locale === locale)
      .flatMap((page) =>
        (runs.get(page) ?? [])
          .filter(rule)
          .map(({ holder, text }) => `${page.path}: ${holder} ${text.slice(0, 120)}`),
      ),
  );
}

test('leaves no trace of a missing value in any text', () => {
  eachRun(proper, 'both', ({ text }) =>
    /\b(?:undefined|NaN|null|Infinity)\b|\[object |\{[a-z]+\}|␟/u.test(text),
  );
});

test('leaves no raw markup in any text', () => {
  // A field whose code is to be copied holds markup on purpose.
  const free = ({ holder }: TextRun): boolean => holder !== '<textarea>';
  eachRun(proper, 'both', (run) => free(run) && /\*\*|<\/?[a-z]+>|&[a-z]+;|\]\(/u.test(run.text));
});

/** Names in Latin letters that hold digits, e.g. "SHA-256", "CC BY 4.0", keep them. */
const latinName = /[A-Za-z][A-Za-z0-9 .:/+-]*/gu;
/** Addresses stand bare in texts to be copied: marks around them would become part of them. */
const bareAddress = /https?:\/\/\S+/gu;
/** A figure quoted as its source printed it, e.g. «8/74», or set apart by isolating marks. */
const quotedFigure = /«[0-9/.,٪%]+»|\u2068[^\u2069]*\u2069/gu;

test('writes Persian prose with Persian digits', () => {
  eachRun(
    pages,
    'fa',
    ({ text, isIsolated }) =>
      !isIsolated &&
      /[0-9٠-٩]/u.test(text.replace(bareAddress, '').replace(latinName, '').replace(quotedFigure, '')),
  );
});

test('writes English prose with Latin digits', () => {
  eachRun(pages, 'en', ({ text, isIsolated }) => !isIsolated && /[۰-۹٠-٩]/u.test(text));
});

test('marks Persian words on English pages with their language', () => {
  eachRun(pages, 'en', ({ text, isIsolated }) => !isIsolated && /\p{Script=Arabic}/u.test(text));
});

test('writes Persian with Persian letters, outside quotations', () => {
  eachRun(proper, 'fa', ({ text, isIsolated }) => !isIsolated && /[يكى]/u.test(text));
});

test('puts no space before Persian punctuation and none doubled', () => {
  eachRun(proper, 'fa', ({ text, isIsolated }) => !isIsolated && / [،؛؟]|«\s|\s»/u.test(text));
});

test('holds text on every page', () => {
  expectNone(
    pages.flatMap(({ path, $ }) => {
      const length = $('main').text().replace(/\s+/gu, ' ').length;
      return length < 80 ? [`${path}: ${length} characters`] : [];
    }),
  );
});
