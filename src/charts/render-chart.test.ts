import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartKind } from '#model/dataset.ts';
import { statuses } from '#model/table.ts';
import { chartWords } from '#messages/chart-words.ts';
import { renderChart } from './render-chart.ts';
import { standaloneSvg } from './standalone-svg.ts';
import { categoryTick, makeView, point, viewArbitrary, yearTick } from './test-views.ts';

/** The two drawings of a chart, narrow and wide. */
const drawings = (markup: string): string[] => markup.match(/<svg.*?<\/svg>/gsu) ?? [];

const pathsOf = (drawing: string, name: string): string[] =>
  [...drawing.matchAll(new RegExp(`<path[^>]*class="${name}"[^>]*>`, 'gu'))].map(
    ([path]) => /\bd="([^"]*)"/u.exec(path)?.[1] ?? '',
  );

/** Subpaths of all paths of a class: one for each point drawn. */
const countMarks = (drawing: string, name: string): number =>
  pathsOf(drawing, name).reduce((sum, d) => sum + (d.match(/M/gu)?.length ?? 0), 0);

const wide = (markup: string): string => drawings(markup)[1] ?? '';

/** Corners of the areas: [x1, y1, x2, y2]. */
function boxesOf(drawing: string): number[][] {
  return pathsOf(drawing, 'bar').flatMap((d) =>
    [...d.matchAll(/M([-\d.]+),([-\d.]+)H([-\d.]+)V([-\d.]+)/gu)].map((match) => match.slice(1).map(Number)),
  );
}

describe('lines', () => {
  const lineOf = (values: (number | null)[], more = {}) => {
    const ticks = values.map((_, index) => yearTick(1390 + index));
    const series = [{ key: 'a', label: 'اصلی', points: values.map((value) => point(value)) }];
    return renderChart(makeView({ ticks, series, ...more }));
  };

  test('are broken at gaps', () => {
    const [d = ''] = pathsOf(wide(lineOf([1, 2, null, 4, 5])), 'join');
    expect(d.match(/M/gu)).toHaveLength(2);
    expect(d.match(/L/gu)).toHaveLength(2);
  });

  test('pass ticks where nothing was due', () => {
    const points = [point(1), point(null, { isSkipped: true }), point(3), point(4)];
    const d = pathsOf(
      wide(renderChart(makeView({ series: [{ key: 'a', label: 'اصلی', points }] }))),
      'join',
    ).join('');
    expect(d.match(/L/gu)).toHaveLength(2);
    expect(d.match(/M/gu)).toHaveLength(1);
  });

  test('are broken where a definition changed, with the reason in words', () => {
    const breaks = [{ position: yearTick(1392).position, label: 'تغییر تعریف' }];
    const drawing = wide(lineOf([1, 2, 3, 4], { breaks }));
    expect(pathsOf(drawing, 'join').join('').match(/M/gu)).toHaveLength(2);
    expect(drawing).toContain('>تغییر تعریف</text>');
    expect(drawing).toContain('stroke-dasharray="3 3"');
  });

  test('are not drawn through fewer than three points', () => {
    const drawing = wide(lineOf([1, null, 3]));
    expect(pathsOf(drawing, 'join')).toEqual([]);
    expect(countMarks(drawing, 'dot')).toBe(2);
  });

  test('are not drawn between isolated points', () => {
    expect(pathsOf(wide(lineOf([1, null, 3, null, 5])), 'join')).toEqual([]);
  });

  test('keep true distances between irregular years', () => {
    const series = [{ key: 'a', label: 'اصلی', points: [point(1), point(2), point(3)] }];
    const ticks = [1390, 1391, 1394].map(yearTick);
    const [d = ''] = pathsOf(wide(renderChart(makeView({ ticks, series }))), 'join');
    const xs = [...d.matchAll(/[ML]([\d.]+),/gu)].map((match) => Number(match[1]));
    expect(((xs[2] ?? 0) - (xs[1] ?? 0)) / ((xs[1] ?? 1) - (xs[0] ?? 0))).toBeCloseTo(3, 1);
  });

  test('run from left to right in Persian too', () => {
    const [d = ''] = pathsOf(wide(lineOf([1, 2, 3])), 'join');
    const xs = [...d.matchAll(/[ML]([\d.]+),/gu)].map((match) => Number(match[1]));
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  test('say so when their axis leaves zero out', () => {
    expect(lineOf([100, 101, 102])).toContain(chartWords.fa.axisNotZero);
    expect(lineOf([1, 50, 102])).not.toContain(chartWords.fa.axisNotZero);
  });
});

describe('bars', () => {
  const barsOf = (locale: 'fa' | 'en') =>
    renderChart(
      makeView({
        locale,
        kind: 'bars',
        axis: 'category',
        ticks: ['آ', 'ب', 'پ'].map(categoryTick),
        series: [{ key: 'a', label: 'شمار', points: [point(100), point(50), point(-50)] }],
      }),
    );

  test('start at zero, and at the right edge in Persian', () => {
    const [first = [], second = [], negative = []] = boxesOf(wide(barsOf('fa')));
    expect(first[2]).toBe(second[2]);
    expect(negative[0]).toBe(first[2]);
    expect(((first[2] ?? 0) - (first[0] ?? 0)) / ((second[2] ?? 1) - (second[0] ?? 0))).toBeCloseTo(2, 1);
  });

  test('start at zero, and at the left edge in English', () => {
    const [first = [], second = []] = boxesOf(wide(barsOf('en')));
    expect(first[0]).toBe(second[0]);
  });

  test('give the reason where a value is missing', () => {
    const series = [{ key: 'a', label: 'شمار', points: [point(1), point(null)] }];
    const ticks = ['آ', 'ب'].map(categoryTick);
    expect(wide(renderChart(makeView({ kind: 'bars', axis: 'category', ticks, series })))).toContain(
      '>منتشر نشده</text>',
    );
  });

  test('columns stand on zero', () => {
    const boxes = boxesOf(wide(renderChart(makeView({ kind: 'columns' }))));
    const heights = boxes.map((box) => (box[3] ?? 0) - (box[1] ?? 0));
    expect(new Set(boxes.map((box) => box[3])).size).toBe(1);
    expect((heights[3] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(4, 1);
  });
});

describe('statuses', () => {
  const withStatuses = (kind: ChartKind) =>
    wide(
      renderChart(
        makeView({
          kind,
          ticks: [1391, 1392, 1393, 1394, 1395].map(yearTick),
          series: [{ key: 'a', label: 'شمار', points: statuses.map((status) => point(5, { status })) }],
        }),
      ),
    );

  test.each(['line', 'columns', 'bars', 'dots', 'stacked'] as const)(
    'each have a mark and a word in %s',
    (kind) => {
      const drawing = withStatuses(kind);
      for (const word of Object.values(chartWords.fa.status)) expect(drawing).toContain(`>${word}</text>`);
      const marks = [...drawing.matchAll(/<path[^>]*class="(?:bar|dot)"[^>]*>/gu)].map(([mark]) => {
        const look = mark
          .replace(/-?\d+(\.\d+)?,-?\d+(\.\d+)?/u, '')
          .replace(/([MHV])[-\d.]+(,[-\d.]+)?/gu, '$1');
        return look;
      });
      expect(new Set(marks).size).toBe(5);
    },
  );

  test('are dashed in lines and named only when present', () => {
    expect(withStatuses('line')).toContain('stroke-dasharray="5 4"');
    const plain = renderChart(makeView());
    expect(plain).not.toContain('stroke-dasharray');
    expect(plain).not.toContain(chartWords.fa.status.estimate);
  });
});

describe('markup', () => {
  test('names itself to listeners', () => {
    for (const drawing of drawings(renderChart(makeView()))) {
      expect(drawing).toMatch(/role="img" aria-labelledby="chart-[nw]-t chart-[nw]-d" direction="ltr"/u);
      expect(drawing).toMatch(/<title id="chart-[nw]-t">بیمه‌شدگان<\/title><desc id="chart-[nw]-d">شمار/u);
    }
  });

  test('escapes every text', () => {
    const evil = '<script>alert("1")</script>&';
    const view = makeView({
      title: evil,
      description: evil,
      unit: evil,
      source: evil,
      ticks: [1, 2, 3, 4].map((key) => ({ ...yearTick(1390 + key), label: evil, shortLabel: evil })),
      series: [{ key: 'a', label: evil, points: [point(1), point(2), point(null, { text: evil })] }],
      breaks: [{ position: yearTick(1392).position, label: evil }],
    });
    for (const markup of [renderChart(view), standaloneSvg(view, { address: evil })]) {
      expect(markup).not.toContain('<script');
      expect(markup).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/u);
    }
  });

  test('prints series, ticks, unit and values as live Persian text', () => {
    const series = ['اصلی', 'تبعی'].map((label, index) => ({
      key: label,
      label,
      points: [1, 2, 3, 4].map((n) => point(n * 1_000_000 * (index + 1))),
    }));
    const drawing = wide(renderChart(makeView({ series })));
    for (const text of ['اصلی', 'تبعی', 'میلیون نفر', '۴٫۰۰', '۸٫۰۰'])
      expect(drawing).toContain(`>${text}</text>`);
    expect(drawing).toMatch(/>سال 1391<\/text>/u);
    expect(drawing).toContain('direction="rtl"');
  });

  test('says when there is nothing to draw', () => {
    const series = [{ key: 'a', label: 'اصلی', points: [point(null)] }];
    expect(renderChart(makeView({ series }))).toContain(chartWords.fa.noData);
  });
});

/** Absolute coordinates in a drawing: text places, and the points of all paths but markers' relative steps. */
function coordinatesOf(drawing: string): { x: number; y: number }[] {
  const body = drawing.replace(/<defs>.*?<\/defs>/su, '').replace(/>[^<]*</gu, '><');
  const texts = [...body.matchAll(/<text x="([^"]*)" y="([^"]*)"/gu)];
  const points = [...body.matchAll(/[ML]([^,"A-Za-z]*),([^,"A-Za-z]*)/gu)];
  return [...texts, ...points].map((match) => ({ x: Number(match[1]), y: Number(match[2]) }));
}

describe('any view', () => {
  test('draws every finite point once', () => {
    fc.assert(
      fc.property(viewArbitrary, (view) => {
        const markup = renderChart(view);
        const count = view.series
          .flatMap((series) => series.points)
          .filter((p) => Number.isFinite(p.value)).length;
        for (const drawing of drawings(markup))
          expect(countMarks(drawing, 'dot') + countMarks(drawing, 'bar')).toBe(count);
      }),
      { numRuns: 150 },
    );
  });

  test('stays inside its frame and holds no broken number', () => {
    fc.assert(
      fc.property(viewArbitrary, (view) => {
        for (const drawing of drawings(renderChart(view))) {
          expect(drawing.replace(/>[^<]*</gu, '><')).not.toMatch(/NaN|Infinity|undefined|e[-+]\d/u);
          const [, , width = 0, height = 0] = (/viewBox="([^"]*)"/u.exec(drawing)?.[1] ?? '')
            .split(' ')
            .map(Number);
          for (const { x, y } of coordinatesOf(drawing)) {
            expect(x).toBeGreaterThanOrEqual(-1);
            expect(x).toBeLessThanOrEqual(width + 1);
            expect(y).toBeGreaterThanOrEqual(-1);
            expect(y).toBeLessThanOrEqual(height + 1);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is drawn the same twice, with its own ids only', () => {
    fc.assert(
      fc.property(viewArbitrary, (view) => {
        const markup = renderChart(view);
        expect(renderChart(structuredClone(view))).toBe(markup);
        const ids = [...markup.matchAll(/ id="([^"]*)"/gu)].map((match) => match[1] ?? '');
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id.startsWith('chart-')).toBe(true);
        for (const [, id] of markup.matchAll(/url\(#([^)]*)\)/gu)) expect(ids).toContain(id);
      }),
      { numRuns: 50 },
    );
  });
});
