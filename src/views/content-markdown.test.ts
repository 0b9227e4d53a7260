import { expect, test } from 'vitest';
import type { Locale } from '#model/bilingual.ts';
import type { Channel } from '#model/site.ts';
import { contentRenderer } from './content-markdown.ts';

const both = { fa: 'نام', en: 'name' };
const channel = (id: string, rest: Partial<Channel>): Channel => ({
  id,
  kind: 'phone',
  value: id,
  label: both,
  operator: both,
  purpose: both,
  lastChecked: '2026-11-21',
  confidence: 'confirmed',
  source: { title: 'منبع' },
  ...rest,
});

const render = (markdown: string, locale: Locale = 'fa') =>
  contentRenderer({
    locale,
    channels: [
      channel('1420', { href: 'tel:1420' }),
      channel('nazarat', { kind: 'web', href: 'https://nazarat.tamin.ir' }),
      channel('prosecutor', { kind: 'in-person' }),
    ],
    glossary: [
      {
        id: 'premium',
        term: { fa: 'حق بیمه', en: 'Premium' },
        definition: { fa: 'پولی که برای بیمه می‌دهند.', en: 'Money paid for insurance.' },
        variants: [],
      },
    ],
    figureHtml: (address) => `<b>${address}</b>`,
  })(markdown).trim();

test.each([
  [
    'a term that is marked',
    '[حقِ بیمه](glossary:premium)',
    '<a href="/glossary/#premium" class="glossary-link">حقِ بیمه</a>',
  ],
  ['a figure', 'شمار [رقم](figure:a/b?period=1402) است', 'شمار <b>a/b?period=1402</b> است'],
  ['a number', '[۱۴۲۰](channel:1420)', '<a href="tel:1420" class="channel-link">۱۴۲۰</a>'],
  [
    'an address, isolated',
    '[nazarat.tamin.ir](channel:nazarat)',
    '<a href="https://nazarat.tamin.ir" class="channel-link"><bdi dir="ltr">nazarat.tamin.ir</bdi></a>',
  ],
  [
    'an office without an address of its own',
    '[دادسرا](channel:prosecutor)',
    '<a href="/report/channels/#channel-prosecutor" class="channel-link">دادسرا</a>',
  ],
  ['a page', '[حقوق](/report/rights/)', '<a href="/report/rights/">حقوق</a>'],
  ['the unconfirmed mark', 'تا ۷۲ ساعت [تأیید نشده].', 'تا ۷۲ ساعت <span class="mark">تأیید نشده</span>.'],
  ['code', '`sha256sum FILE`', '<code dir="ltr">sha256sum FILE</code>'],
])('renders %s', (_name, markdown, html) => {
  expect(render(markdown)).toBe(`<p>${html}</p>`);
});

test('leads English pages to English pages and isolates Persian words', () => {
  expect(render('[rights](/report/rights/) [p](glossary:premium)', 'en')).toBe(
    '<p><a href="/en/report/rights/">rights</a> <a href="/en/glossary/#premium" class="glossary-link">p</a></p>',
  );
  expect(render('called تأمین here', 'en')).toBe('<p>called <bdi lang="fa" dir="rtl">تأمین</bdi> here</p>');
  expect(render('so [unconfirmed]', 'en')).toBe('<p>so <span class="mark">unconfirmed</span></p>');
});

test('makes bold text before a list its heading, and leaves other bold text alone', () => {
  expect(render('**گروه**\n\n- یک')).toBe('<h3>گروه</h3>\n<ul>\n<li>یک</li>\n</ul>');
  expect(render('**مهم**\n\nمتن')).toBe('<p><strong>مهم</strong></p>\n<p>متن</p>');
  expect(render('**زمان:** تا فردا\n\n- یک')).toContain('<p><strong>زمان:</strong> تا فردا</p>');
});

test('lets no HTML and no scripts through', () => {
  expect(render('<b onclick="x()">a</b>')).not.toMatch(/<b\b/u);
  expect(render('[a](javascript:alert(1))')).not.toContain('<a');
});

test.each(['[x](glossary:none)', '[x](channel:none)'])('refuses %s', (markdown) => {
  expect(() => render(markdown)).toThrow(/none/u);
});
