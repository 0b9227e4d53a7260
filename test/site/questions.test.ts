import { expect, inject, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { isServed, readPage, readPages } from './site-pages.ts';

const folder = inject('siteFolder');

interface Faq {
  '@type': string;
  mainEntity: { name: string; url: string; acceptedAnswer: { text: string } }[];
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

test.each(['/questions/', '/en/questions/'])('tells search engines the answers that %s shows', (path) => {
  const { $ } = readPage(folder, path);
  const data = $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => JSON.parse($(script).text()) as Faq);
  const faq = data.find((item) => item['@type'] === 'FAQPage');
  const shown = $('.question h3')
    .toArray()
    .map((heading) => plain($(heading).text()));
  expect(faq?.mainEntity.map(({ name }) => name)).toEqual(shown.slice(0, faq?.mainEntity.length));
  expect(shown.length).toBeGreaterThanOrEqual(20);
  $('.term-tip').remove();
  const answers = $('.question-answer')
    .toArray()
    .map((answer) => plain($(answer).text()));
  for (const [index, { url, acceptedAnswer }] of (faq?.mainEntity ?? []).entries()) {
    expect(isServed(folder, new URL(url).pathname)).toBe(true);
    // Marks such as "unconfirmed" stand in brackets in one and in a box in the other.
    const words = (text: string): string => text.replaceAll(/[[\]()،,\s]|\u2068|\u2069/gu, '');
    expect(words(acceptedAnswer.text)).toBe(words(answers[index] ?? ''));
  }
});

test('dates every answer, names its source and leads to the unit or the figures', () => {
  const pages = readPages(folder).filter(({ path }) => /^(?:\/en)?\/questions\/[^/]+\/$/u.test(path));
  const problems = pages.flatMap(({ path, $ }) => [
    ...($('.page-header time[datetime]').length === 1 ? [] : [`${path}: no date`]),
    ...($('#sources').parent().find('li').length > 0 ? [] : [`${path}: no source`]),
    ...($('.question-channels a, .question-channels bdi, [aria-labelledby="figures"] a').length > 0
      ? []
      : [`${path}: neither unit nor figures`]),
  ]);
  expectNone(problems);
  expect(pages.length).toBeGreaterThanOrEqual(40);
});

test('says plainly when no wish of people was met yet, and how to ask', () => {
  for (const path of ['/questions/', '/en/questions/']) {
    const section = readPage(folder, path).$('section[aria-labelledby="you-said"]');
    expect(section.find('p, article').length).toBeGreaterThan(0);
    expect(section.find('a.channel-link').length).toBe(1);
  }
});

test('ties every figure of an answer to its cell, with its period', () => {
  const { $ } = readPage(folder, '/questions/');
  const figures = $('.question-answer a[data-num]').toArray();
  expect(figures.length).toBeGreaterThan(5);
  for (const figure of figures) {
    expect($(figure).attr('data-num')).toMatch(/^[^/]+\/[^/]+\/\d+\/[^/]+$/u);
    expect($(figure).next('.figure-when').text()).toMatch(/^\(.*\d.*\)$|^\(.*[۰-۹].*\)$/u);
  }
});
