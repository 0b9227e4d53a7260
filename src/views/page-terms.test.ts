import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GlossaryTerm } from '#model/reference.ts';
import { linkPageTerms } from './page-terms.ts';

const glossary: GlossaryTerm[] = [
  {
    id: 'premium',
    term: { fa: 'حق بیمه', en: 'Premium' },
    definition: { fa: 'پولی که به «SSO» می‌دهند.', en: 'Money paid for insurance.' },
    variants: [],
  },
  {
    id: 'crime',
    term: { fa: 'جرم', en: 'Crime' },
    definition: { fa: 'کاری که قانون برایش مجازات گذاشته است.', en: 'An act the law punishes.' },
    variants: [],
    linked: ['en'],
  },
];
const link = (html: string) => linkPageTerms(html, glossary, 'fa');
const used = (words: string) =>
  '<span class="term-use"><a class="glossary-link" href="/glossary/#premium" aria-describedby="term-premium">' +
  `${words}</a><span class="term-tip" role="tooltip" id="term-premium" data-search-ignore>` +
  'پولی که به «<bdi dir="ltr">SSO</bdi>» می‌دهند.</span></span>';
const marked = (words: string, id = 'premium') =>
  `<a href="/glossary/#${id}" class="glossary-link">${words}</a>`;

test.each([
  ['a paragraph', '<p>حق بیمه را داد</p>', `<p>${used('حق بیمه')} را داد</p>`],
  ['a list item, inside bold', '<li><b>حق بیمه</b></li>', `<li><b>${used('حق بیمه')}</b></li>`],
  ['what a writer marked', `<p>${marked('حقِ بیمه')} را</p>`, `<p>${used('حقِ بیمه')} را</p>`],
  ['its first use only', '<p>حق بیمه</p><p>حق بیمه</p>', `<p>${used('حق بیمه')}</p><p>حق بیمه</p>`],
  ['the first of two marks', `<p>حق بیمه، ${marked('آن')}</p>`, `<p>${used('حق بیمه')}، ${marked('آن')}</p>`],
  ['text after a break', '<p>سهم<br>حق بیمه</p>', `<p>سهم<br>${used('حق بیمه')}</p>`],
])('links a term in %s', (_name, html, linked) => {
  expect(link(html)).toBe(linked);
});

test.each([
  '<h2>حق بیمه</h2>',
  '<p><a href="/">حق بیمه</a></p>',
  `<table><tr><td><p>حق بیمه ${marked('آن')}</p></td></tr></table>`,
  '<blockquote><p>حق بیمه</p></blockquote>',
  '<template><p>حق بیمه</p></template>',
  '<div hidden><p>حق بیمه</p></div>',
  '<p lang="en">حق بیمه</p>',
  '<p class="kicker">حق بیمه</p>',
  '<nav><ul><li>حق بیمه</li></ul></nav>',
  '<div title="حق بیمه">حق بیمه</div>',
  '<p data-x="<p>">جرم</p>',
  '<!-- <p>حق بیمه</p> -->',
])('leaves %s alone', (html) => {
  expect(link(html)).toBe(html);
});

test('goes on behind what it left alone', () => {
  expect(link('<nav><li>حق بیمه</nav><p>حق بیمه</p>')).toBe(
    `<nav><li>حق بیمه</nav><p>${used('حق بیمه')}</p>`,
  );
});

test('adds nothing but its own links: without them the page is as it was written', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<h2>',
    '</h2>',
    '<br>',
    '<li>',
    '</li>',
    'حق بیمه',
    ' و ',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = pieces.join('');
      const without = link(html)
        .replaceAll(/<span class="term-use"><a [^>]*>/gu, '')
        .replaceAll(/<\/a><span class="term-tip".*?<\/span><\/span>/gu, '');
      expect(without).toBe(html);
    }),
  );
});
