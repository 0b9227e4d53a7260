import { describe, expect, test } from 'vitest';
import { makeDataset, type MadeRow } from '../../test/unit/dataset-maker.ts';
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
