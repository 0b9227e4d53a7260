import fc from 'fast-check';
import { expect, test } from 'vitest';
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
  expect(file).toContain(`>\u2066${frame.address}\u2069</text>`);
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

test('leans on no page: no custom property, class colour or direction, whatever the chart', () => {
  fc.assert(
    fc.property(viewArbitrary, fc.subarray([0, 1, 2]), (view, hidden) => {
      const file = standaloneSvg(view, { ...frame, hidden });
      expect(file).not.toMatch(/var\(|direction=|NaN|undefined/u);
      expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="688"/u);
      for (const [, text] of file.matchAll(/<text[^>]*>([^<]*)</gu))
        expect(text).toMatch(/^[\u2066\u2067].*\u2069$/u);
    }),
  );
});
