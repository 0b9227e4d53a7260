import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from './measure.ts';
import { standaloneSvg } from './standalone-svg.ts';
import { makeView, point, viewArbitrary } from './test-views.ts';

const frame = { address: 'https://site.example/datasets/insured/', release: '2026-11-22' };
const three = ['اصلی', 'تبعی', 'مستمری‌بگیر'].map((label, index) => ({
  key: label,
  label,
  points: [1, 2, 3, 4].map((n) => point(n * (index + 1))),
}));

test('says title, unit and period, source, address and release', () => {
  const file = standaloneSvg(makeView(), frame);
  const said = ['بیمه‌شدگان', 'نفر، سال 1391 تا سال 1397', 'منبع: آمار'];
  for (const text of said) expect(file).toContain(`>\u2067${text}\u2069</text>`);
  // Bare, so that it leads somewhere when it is copied out of the drawing.
  expect(file).toContain(`>${frame.address}</text>`);
  expect(file).toContain('انتشار ۱ آذر ۱۴۰۵ (\u20682026-11-22\u2069)');
});

test('says so when nothing was released yet, and when data is a sample', () => {
  const { address } = frame;
  const file = standaloneSvg(makeView(), { address, isSample: true });
  expect(file).toContain('هنوز در هیچ انتشاری ثبت نشده');
  expect(file).toContain('دادهٔ نمونه؛ رقم‌ها واقعی نیست.');
});

test('says how many figures it leaves out, and names only the periods it draws', () => {
  const gap = point(null, { text: 'شاخص بها ندارد' });
  const series = [{ key: 'a', label: 'اصلی', points: [gap, point(20), point(30), gap] }];
  const gaps = '۲ رقم از ۴ رقم نشان داده نشده است: شاخص بهای دورهٔ آن در دست نیست.';
  const file = standaloneSvg(makeView({ series, gaps }), frame);
  expect(file).toContain(`>\u2067${gaps}\u2069</text>`);
  expect(file).toContain('نفر، سال 1393 تا سال 1396');
});

test('leaves hidden series out, and the others keep their colours', () => {
  const whole = standaloneSvg(makeView({ series: three }), frame);
  const part = standaloneSvg(makeView({ series: three }), { ...frame, hidden: [0] });
  expect(part).not.toContain('اصلی');
  expect(part).toContain('تبعی');
  const [first, second, third] = ['#2a6fb0', '#a83f0c', '#0c8069'];
  for (const colour of [first, second, third]) expect(whole).toContain(colour);
  expect(part).not.toContain(first);
  for (const colour of [second, third]) expect(part).toContain(colour);
});

test('keeps the order of names in the other script, each isolated, on every line', () => {
  const names = [
    'فایننشال تریبیون',
    'خبرگزاری ایلنا',
    'تجارت‌نیوز (گزارش مرکز پژوهش‌های مجلس دربارهٔ بدهی)',
    'روزنامهٔ دنیای اقتصاد',
    'مرکز آمار ایران',
  ];
  const source = `Source: ${names.join(', ')} and 15 others`;
  const file = standaloneSvg(makeView({ locale: 'en', source }), frame);
  const lines = [...file.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, line = '']) => line);
  const said = lines.slice(
    lines.findIndex((line) => line.includes('Source:')),
    -2,
  );
  expect(said.join(' ').replaceAll(/[\u2066-\u2069]/gu, '')).toBe(source);
  // Each line reads from left to right and every Persian word of it stands inside an isolate.
  for (const line of said) {
    expect(line).toMatch(/^\u2066.*\u2069$/u);
    expect(line.replaceAll(/\u2067[^\u2067\u2069]*\u2069/gu, '')).not.toMatch(/[()\p{Script=Arabic}]/u);
    expect(line).not.toMatch(/\u2067[^\u2069]*, /u);
  }
});

test('leaves titles room for letters a fifth wider than those of Vazirmatn', () => {
  const words = fc.array(fc.constantFrom('بیمه‌شدگان', 'Workplaces', 'مستمری', 'of', 'تأمین', 'Housing'), {
    minLength: 1,
    maxLength: 24,
  });
  fc.assert(
    fc.property(words, fc.constantFrom('fa' as const, 'en' as const), (title, locale) => {
      const file = standaloneSvg(makeView({ locale, title: title.join(' ') }), frame);
      for (const [, line = ''] of file.matchAll(/font-weight="700">([^<]*)</gu))
        expect(textWidth(line, 14.5 * 1.3) * 1.2).toBeLessThanOrEqual(640);
    }),
  );
});

test('holds a typeface it is given, and names no other place', () => {
  const typeface = '@font-face{font-family:Vazirmatn;src:url(data:font/woff2;base64,AAAA)}';
  const file = standaloneSvg(makeView(), { ...frame, typeface });
  expect(file).toContain(`<style>${typeface}</style>`);
  expect(standaloneSvg(makeView(), frame)).not.toContain('<style>');
});

test('leans on no page: no custom property, class colour or direction, whatever the chart', () => {
  fc.assert(
    fc.property(viewArbitrary, fc.subarray([0, 1, 2]), (view, hidden) => {
      const file = standaloneSvg(view, { ...frame, hidden });
      expect(file).not.toMatch(/var\(|direction=|NaN|undefined/u);
      expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="688"/u);
      for (const [, text] of file.matchAll(/<text[^>]*>([^<]*)</gu))
        expect(text).toMatch(/^(?:[\u2066\u2067].*\u2069|https:\S+)$/u);
    }),
  );
});
