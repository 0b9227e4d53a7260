import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { FunnelChart } from '#model/funnel.ts';
import { funnelLimits } from '#statistics/funnel.ts';
import { renderFunnel } from './render-funnel.ts';

const sizes = [500_000, 1_000_000, 4_000_000, 13_000_000];

const chart: FunnelChart = {
  id: 'accidents-1395',
  locale: 'fa',
  title: 'حادثه <کار> به ازای هر ۱۰۰٬۰۰۰ نفر',
  description: 'از ۳ استان، ۱ استان درون قیف است.',
  valueLabel: 'به ازای هر ۱۰۰٬۰۰۰ نفر',
  sizeLabel: 'جمعیت استان',
  target: { value: 10, label: 'میانگین: ۱۰' },
  warningLabel: 'مرز ۹۵ درصد',
  controlLabel: 'مرز ۹۹٫۸ درصد',
  dots: [
    { label: 'ایلام', size: 580_158, value: 11, side: 'within' },
    { label: 'کهگیلویه و بویراحمد', size: 713_052, value: 25, side: 'above' },
    { label: 'تهران', size: 13_267_637, value: 8.5, side: 'below' },
  ],
  bands: sizes.map((size) => ({ size, ...funnelLimits(10, size / 100_000, 'rate') })),
};

const drawings = (view: FunnelChart) => {
  const $ = load(renderFunnel(view), { xml: true });
  return ['narrow', 'wide'].map((name) => ({ $, svg: $(`svg.chart-${name}`) }));
};

test('marks places inside with circles and outside with triangles, and names the latter', () => {
  for (const { $, svg } of drawings(chart)) {
    expect(svg.find('circle')).toHaveLength(1);
    const texts = svg
      .find('text')
      .toArray()
      .map((text) => $(text).text());
    expect(texts).toContain('کهگیلویه و بویراحمد');
    expect(texts).toContain('تهران');
    expect(texts).not.toContain('ایلام');
    expect(texts).toEqual(
      expect.arrayContaining(['میانگین: ۱۰', 'مرز ۹۵ درصد', 'مرز ۹۹٫۸ درصد', 'جمعیت استان']),
    );
  }
});

test('is named and described for listeners, with ids of its own', () => {
  for (const { $, svg } of drawings(chart)) {
    const [title = '', description = ''] = (svg.attr('aria-labelledby') ?? '').split(' ');
    expect($(`#${title}`).text()).toBe(chart.title);
    expect($(`#${description}`).text()).toBe(chart.description);
  }
});

test('keeps every mark and word on the sheet, whatever the values', () => {
  const wild = {
    ...chart,
    dots: chart.dots.map((dot, index) => ({ ...dot, value: index === 1 ? 4000 : 0 })),
  };
  for (const { svg } of [...drawings(chart), ...drawings(wild)]) {
    const [, , width = 0, height = 0] = (svg.attr('viewBox') ?? '').split(' ').map(Number);
    const numbers = svg
      .find('circle, text')
      .toArray()
      .map(({ attribs }) => [Number(attribs['cx'] ?? attribs['x']), Number(attribs['cy'] ?? attribs['y'])]);
    for (const [x = 0, y = 0] of numbers) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
    expect(svg.html()).not.toMatch(/NaN|Infinity|undefined/u);
  }
});

test('leaves out labels of sizes that would touch', () => {
  for (const { svg } of drawings(chart)) {
    const centres = svg
      .find('text[text-anchor=middle]')
      .toArray()
      .filter((text) => /میلیون/u.test(load(text, { xml: true }).text()))
      .map(({ attribs }) => Number(attribs['x']));
    expect(centres.length).toBeGreaterThan(0);
    const gaps = centres.slice(1).map((x, index) => x - (centres[index] ?? 0));
    expect(Math.min(Infinity, ...gaps)).toBeGreaterThan(60);
  }
});

test('draws nothing without places', () => {
  expect(renderFunnel({ ...chart, dots: [] })).toBe('');
});
