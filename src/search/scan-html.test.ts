import { expect, test } from 'vitest';
import { readSearchPage } from './search-page.ts';
import { scanHtml } from './scan-html.ts';

const blocksOf = (main: string) => scanHtml(`<main id="main" data-search-body>${main}</main>`)?.blocks;
const textOf = (main: string) => blocksOf(main)?.map(({ text }) => text);

test.each([
  [
    'keeps inline elements in their sentence',
    '<p>از <b>بیمه</b>‌ها <a href="/x/">بپرسید</a>.</p>',
    ['از بیمه‌ها بپرسید.'],
  ],
  ['parts inline elements that touch', '<p><span>رقم</span><span>۱۲</span></p>', ['رقم ۱۲']],
  ['ends a block where a new line starts', 'الف<div>ب</div>پ<br>ت', ['الف', 'ب', 'پ', 'ت']],
  ['reads character references', '<p>الف&nbsp;&amp; &#1576; &#x67E; &lt;پ&gt;</p>', ['الف & ب پ <پ>']],
  [
    'leaves out tables, drawings and controls',
    '<table><tr><td>۱</td></tr></table><svg><text>۲</text></svg><p>۳</p>',
    ['۳'],
  ],
  [
    'leaves out what is hidden or ignored, nested',
    '<div data-search-ignore><div>۱</div>۲</div><p hidden>۳</p>۴',
    ['۴'],
  ],
  [
    'leaves out sources of other pages',
    '<ol class="x sources"><li>۱</li></ol><p class="sourcesx">۲</p>',
    ['۲'],
  ],
  ['is not misled by a sign in an attribute', '<p title="a > b" data-x=\'<p>\'>متن</p>', ['متن']],
  ['reads past comments', '<p>الف<!-- <p>ب</p> -->پ</p>', ['الفپ']],
])('%s', (_name, main, expected) => {
  expect(textOf(main)).toEqual(expected);
});

test('tells headings from paragraphs', () => {
  expect(blocksOf('<h1>یک</h1><p>دو</p><h2>سه</h2>چهار')).toEqual([
    { level: 1, text: 'یک' },
    { level: 0, text: 'دو' },
    { level: 2, text: 'سه' },
    { level: 0, text: 'چهار' },
  ]);
});

test('reads only the searchable part of a page', () => {
  expect(scanHtml('<body><main>متن</main></body>')).toBeUndefined();
  expect(textOf('<p>درون</p></main><footer>بیرون</footer><main>')).toEqual(['درون']);
});

test('reads what a result shows from the head and from main', () => {
  const html = `<!doctype html><html lang="en"><head><title>Debt | Site</title>
    <meta name="description" content="How much &quot;is&quot; owed?"></head><body>
    <main id="main" data-search-body data-search-theme="cost" data-search-period="1395–1402">
    <h1>Debt</h1><p>Text.</p></main></body></html>`;
  expect(readSearchPage(html, '/en/datasets/debt/')).toEqual({
    url: '/en/datasets/debt/',
    locale: 'en',
    kind: 'dataset',
    title: 'Debt',
    description: 'How much "is" owed?',
    theme: 'cost',
    period: '1395–1402',
    keywords: '',
    blocks: [{ level: 0, text: 'Text.' }],
  });
});
