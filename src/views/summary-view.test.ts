import { describe, expect, test } from 'vitest';
import { makeDataset, type MadeRow } from '../../test/unit/dataset-maker.ts';
import { placeDataset, places, provinceCodes, type PlaceRow } from '../../test/unit/place-maker.ts';
import type { Dataset } from '#model/dataset.ts';
import { chartView } from './chart-view.ts';
import { summaryView } from './summary-view.ts';

type Made = Parameters<typeof makeDataset>[0];
const rows: readonly MadeRow[] = [
  ['1401', 'main', 5000],
  ['1401', 'تبعی', 4000],
  ['1401', 'اختیاری', 900],
];

function said(made: Made): { summary: string; description: string } {
  const dataset: Dataset = makeDataset(made);
  const [resource] = dataset.resources;
  if (!resource) throw new Error('The made dataset has no resource.');
  return {
    summary: summaryView({ dataset, locale: 'fa', places: [] })?.text ?? '',
    description: chartView({ dataset, resource, locale: 'fa', places: [] }).chart?.description ?? '',
  };
}

describe('names a largest and a smallest', () => {
  test('of counts of one date and one source', () => {
    const { summary, description } = said({ rows });
    expect(summary).toContain('بیشترین رقم از آنِ «اصلی» است (۵٬۰۰۰ نفر) و کمترین از آنِ «اختیاری» (۹۰۰ نفر)');
    expect(description).toContain('بیشترین: اصلی');
  });

  test('and the part of the largest in the sum, where figures are declared to add up', () => {
    const share = 'بزرگ‌ترین رقم ۵۰٫۵ درصد جمع این سه رقم است، یعنی کمی بیش از نیمی از آن.';
    const [plain, summed] = [makeDataset({ rows }), makeDataset({ rows })];
    for (const field of summed.resources[0]?.table.fields ?? [])
      if (field.concept === 'OBS_VALUE') field.aggregation = 'sum';
    expect(summaryView({ dataset: plain, locale: 'fa', places: [] })?.text).not.toContain('جمع این');
    expect(summaryView({ dataset: summed, locale: 'fa', places: [] })?.text).toContain(share);
  });
});

describe('speaks of the whole set', () => {
  const forty = Array.from({ length: 40 }, (_, index): MadeRow => [
    '1401',
    index === 9 ? 'main' : `شعبه ${index + 1}`,
    1000 * (index + 1),
  ]);

  test('not of the bars that fit into the chart', () => {
    const { summary, description } = said({ rows: forty });
    expect(summary).toContain(
      'بیشترین رقم از آنِ «شعبه 40» است (۴۰٬۰۰۰ نفر) و کمترین از آنِ «شعبه 1» (۱٬۰۰۰ نفر)',
    );
    // The chart draws 35 of them, and its smallest bar is not the smallest figure.
    expect(description).toContain('رقم‌ها میان ۶٬۰۰۰ نفر و ۴۰٬۰۰۰ نفر');
  });

  test.each<[string, Made]>([
    ['where one was not published', { rows: [...rows, ['1401', 'other', 'np']] }],
    ['where a category of an earlier date is gone', { rows: [['1400', 'other', 70], ...rows] }],
    ['where a declared category has no row', { rows: rows.filter(([, group]) => group !== 'main') }],
    ['where the parts fall short of their total', { rows: [...rows, ['1401', 'total', 12_000]] }],
    ['of a declared selection', { rows, resource: { completeness: 'selection' } }],
  ])('and names no largest %s', (_name, made) => {
    const { summary, description } = said({
      ...made,
      resource: { chart: { kind: 'bars' }, ...made.resource },
    });
    expect(summary).toContain('فقط رقم بعضی از آن‌ها منتشر شده است');
    expect(`${summary.split('رتبه‌بندی')[0]} ${description}`).not.toMatch(/بیشترین|کمترین/u);
  });

  test('which may be declared, and may have a total that its parts make up but for rounding', () => {
    const largest = 'بیشترین رقم از آنِ «اصلی» است';
    expect(said({ rows: [...rows, ['1401', 'total', 9930]] }).summary).toContain(largest);
    const early: MadeRow = ['1400', 'other', 70];
    const made: Made = {
      rows: [early, ...rows],
      resource: { chart: { kind: 'bars' }, completeness: 'whole' },
    };
    expect(said(made).summary).toContain(largest);
  });

  test('and counts a weak figure in, although no chart draws it', () => {
    const dataset = makeDataset({ rows: [...rows, ['1401', 'other', 9000]] });
    const [resource] = dataset.resources;
    const status = resource?.table.fields.find(({ concept }) => concept === 'OBS_STATUS');
    if (!resource || !status) throw new Error('The made dataset has no status.');
    const words = ['high', 'high', 'high', 'low'];
    const column = { kind: 'text' as const, codes: Int32Array.of(0, 1, 2, 3), dictionary: words };
    const table = {
      ...resource.table,
      fields: [...resource.table.fields, { ...status, name: 'confidence', concept: 'CONFIDENCE' as const }],
      columns: [...resource.table.columns, column],
    };
    const weak = { ...dataset, resources: [{ ...resource, table }] };
    const summary = summaryView({ dataset: weak, locale: 'fa', places: [] })?.text;
    expect(summary).toContain('رقم‌های منتشرشده میان ۹۰۰ نفر و ۹٬۰۰۰ نفر است');
    expect(summary).toContain('اطمینان کافی نیست');
  });

  test('of all provinces, not of all but one', () => {
    const rowsOf = (count: number): PlaceRow[] =>
      provinceCodes.slice(0, count).map((code, index) => ['1395', code, 1000 * (index + 1)]);
    const sayOf = (own: readonly PlaceRow[]): string => {
      const dataset = placeDataset({ rows: own });
      const [resource] = dataset.resources;
      if (!resource) throw new Error('The made dataset has no resource.');
      const { chart } = chartView({ dataset, resource, locale: 'fa', places });
      return `${summaryView({ dataset, locale: 'fa', places })?.text} ${chart?.description}`;
    };
    expect(sayOf([...rowsOf(31), ['1395', 'IR', 496_000]])).toMatch(/بیشترین رقم از آنِ .* بیشترین: /u);
    const most = sayOf(rowsOf(30));
    expect(most).toContain('فقط رقم بعضی از آن‌ها');
    expect(most).not.toMatch(/بیشترین رقم|بیشترین:/u);
    // Thirty provinces and an office make thirty-one places, and no country.
    expect(sayOf([...rowsOf(30), ['1395', 'غرب تهران بزرگ', 9]])).not.toMatch(/بیشترین رقم|بیشترین:/u);
  });

  test('and says whose figures a range is of, where the table has others', () => {
    const parts = said({ rows: [...rows, ['1401', 'total', 99_000]] }).summary;
    expect(parts).toContain('رقم‌های منتشرشدهٔ بخش‌ها (بدون رقم جمع) میان ۹۰۰ نفر و ۵٬۰۰۰ نفر');
    const some = placeDataset({
      unit: 'percent',
      theme: 'satisfaction',
      rows: [
        ['1385', 'IR', 74.8],
        ['1385', 'IR-02', 81.71],
        ['1385', 'IR-26', 80.79],
        ['1385', 'IR-12', 78],
      ],
    });
    const inProvinces = summaryView({ dataset: some, locale: 'fa', places })?.text;
    expect(inProvinces).toContain('رقم‌های منتشرشدهٔ استان‌ها میان ۷۸ درصد و ۸۱٫۷۱ درصد');
  });
});

describe('tells a range and the reason instead', () => {
  test.each<[string, Made, string]>([
    [
      'of survey shares without n',
      {
        rows: rows.map(([at, group, value]): MadeRow => [at, group, Number(value) / 100]),
        unit: 'percent',
        dataset: { theme: 'satisfaction' },
      },
      'شمار پاسخ‌گویان منتشر نشده',
    ],
    [
      'where one figure is an estimate',
      { rows: [...rows, ['1401', 'other', 70, 'estimate']] },
      'مقدماتی، برآورد، بودجه یا ادعا',
    ],
    ['where two share the first place', { rows: [...rows, ['1401', 'other', 5000]] }, 'رقم‌های برابر'],
    [
      'of a few events',
      {
        rows: [
          ['1401', 'main', 12],
          ['1401', 'تبعی', 9],
          ['1401', 'other', 8],
        ],
      },
      'می‌تواند اتفاقی باشد',
    ],
  ])('%s', (_name, made, reason) => {
    const { summary, description } = said(made);
    expect(summary).toContain('رقم‌های منتشرشده میان');
    expect(summary).toContain('این رقم‌ها رتبه‌بندی نمی‌شوند، چون');
    expect(summary).toContain(reason);
    expect(`${summary} ${description}`).not.toMatch(/بیشترین|کمترین/u);
    expect(description).toContain('رقم‌ها میان');
  });
});
