import type { CheerioAPI } from 'cheerio';
import { expect, inject, test } from 'vitest';
import type { Locale } from '#model/bilingual.ts';
import { isGregorianYear, numbersOf } from '#pipeline/plain/check-twin-facts.ts';
import { expectNone } from './expect-none.ts';
import { readPage, readPages, type SitePage } from './site-pages.ts';

const folder = inject('siteFolder');
const guidance = readPages(folder).filter(
  ({ path }) => /^\/(?:report|questions)\//u.test(path) && !path.startsWith('/report/posters/'),
);
const twinOf = ({ path }: SitePage): SitePage => readPage(folder, `/en${path}`);

/** What a reader reads, without meanings of terms, days of checks and what is only for the other language. */
function bodyOf({ $ }: SitePage): ReturnType<CheerioAPI> {
  const main = $('main').clone();
  main
    .find('.term-tip, .last-checked, time, script, style, template, .sources, [data-num], .figure-when')
    .remove();
  // Words of neighbours stay apart.
  main.find('*').append(' ');
  return main;
}

/** Words of time, each with the unit it means. */
const units: Readonly<Record<Locale, RegExp>> = {
  fa: /^(?:ماه|روز|سال|هفته|ساعت)/u,
  en: /^(?:working )?(?:month|day|year|week|hour)/u,
};
const sameUnit: Readonly<Record<string, string>> = {
  ماه: 'month',
  روز: 'day',
  سال: 'year',
  هفته: 'week',
  ساعت: 'hour',
};

/** A larger number before a word of time is a phone number. */
const longest = 366;

/** Spans of time with their numbers, e.g. "3 month". */
function spansOf(text: string, locale: Locale): Set<string> {
  const words = text.replaceAll(/[\u200C\u200F]/gu, ' ').split(/\s+/u);
  const spans = words.flatMap((word, index) => {
    const [number] = numbersOf(word, locale);
    const unit = units[locale].exec(words.slice(index + 1, index + 3).join(' '))?.[0].replace('working ', '');
    const isSpan = Number(number) <= longest && unit !== undefined;
    return !isSpan ? [] : [`${number ?? ''} ${sameUnit[unit] ?? unit}`];
  });
  return new Set(spans);
}

const differences = (one: Iterable<string>, other: Iterable<string>): string[] => {
  const [a, b] = [new Set(one), new Set(other)];
  return [...a.symmetricDifference(b)];
};

test('has each page of guidance and answers in both languages, with the same parts in the same order', () => {
  expect(guidance.length).toBeGreaterThan(60);
  const partsOf = ({ $ }: SitePage): string =>
    $('main')
      .find('h1, h2[id], h3[id], ol, ul, dl, form, table')
      .toArray()
      .filter((part) => $(part).closest('template, .sources').length === 0)
      .map((part) => `${part.tagName}#${$(part).attr('id') ?? $(part).children().length}`)
      .join(' ');
  expectNone(guidance.filter((page) => partsOf(page) !== partsOf(twinOf(page))).map(({ path }) => path));
});

test('names the same channels in both languages', () => {
  const channelsOf = ({ $ }: SitePage): string[] =>
    $('main')
      .find('a[href^="tel:"], a[href^="sms:"], a.channel-link')
      .toArray()
      .map((link) => ($(link).attr('href') ?? '').replace(/^\/en\//u, '/').replace(/\?.*$/u, ''));
  expectNone(
    guidance.flatMap((page) =>
      differences(channelsOf(page), channelsOf(twinOf(page))).map((channel) => `${page.path}: ${channel}`),
    ),
  );
});

test('says the same numbers and deadlines in both languages', () => {
  const problems = guidance.flatMap((page) => {
    const [fa, en] = [bodyOf(page).text(), bodyOf(twinOf(page)).text()];
    const numbers = differences(numbersOf(fa, 'fa'), numbersOf(en, 'en')).filter(
      (one) => !isGregorianYear(one),
    );
    return [...numbers, ...differences(spansOf(fa, 'fa'), spansOf(en, 'en'))].map(
      (fact) => `${page.path}: ${fact}`,
    );
  });
  expectNone(problems);
});
