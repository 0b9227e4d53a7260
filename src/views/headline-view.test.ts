import { expect, test } from 'vitest';
import { makeDataset, type MadeRow } from '../../test/unit/dataset-maker.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import { headlineViews } from './headline-view.ts';

const main = (period: string, value: number, status: MadeRow[3] = 'actual'): MadeRow => [
  period,
  'main',
  value,
  status,
];

function headline(
  rows: readonly MadeRow[],
  dataset: Partial<Dataset> = {},
  resource: Partial<Resource> = {},
) {
  const [view] = headlineViews(makeDataset({ rows, timing: 'stock', dataset, resource }), 'fa');
  if (!view) throw new Error('The made dataset has no headline.');
  return view;
}

const whole = ({ sentence }: { sentence: { before: string; figure: string; after: string } }) =>
  sentence.before + sentence.figure + sentence.after;

test('states the latest figure with period and unit', () => {
  const view = headline([main('1398-12', 1_400_000), main('1399-12', 1_458_018)]);
  expect(whole(view)).toBe('شمار بیمه‌شدگان اصلی در پایان سال ۱۳۹۹، ۱٬۴۵۸٬۰۱۸ نفر بود.');
});

test('ties the figure to its cell and to its row on the page', () => {
  const { latest } = headline([main('1398-12', 1), main('1399-12', 2)]);
  expect(latest.key).toBe('made/people/2/value');
  expect(latest.href).toBe('/datasets/made/#people-2');
});

test('compares with the same month of an earlier year, not with the nearest month', () => {
  const { change } = headline([main('1398-12', 100), main('1399-09', 500), main('1399-12', 110)]);
  expect(change).toMatchObject({ kind: 'changed', verdict: 'rose', judgement: 'better', size: 10 });
  expect(change).toMatchObject({ sentence: '۱۰ درصد بیشتر از پایان سال ۱۳۹۸ (۱۰۰ نفر).' });
});

test('leaves a change of money to constant prices', () => {
  const dataset = makeDataset({ rows: [main('1398', 100), main('1399', 200)], unit: 'hemat' });
  const [view] = headlineViews(dataset, 'fa');
  expect(view?.change).toMatchObject({ kind: 'money', previous: { text: '۱۰۰ هزار میلیارد تومان' } });
});

test.each<[string, readonly MadeRow[], Partial<Dataset>, Partial<Resource>, string]>([
  ['claim', [main('1398-12', 1), main('1399-12', 2, 'claim')], {}, {}, 'برآورد، بودجه یا ادعا'],
  [
    'break',
    [main('1398-12', 1), main('1399-12', 2)],
    { breaks: [{ at: '1399', reason: { fa: 'تعریف عوض شد' } }] },
    {},
    'تعریف در این میان تغییر کرده',
  ],
  [
    'incomparable',
    [main('1398-12', 1), main('1399-12', 2)],
    {},
    { incomparable: { fa: 'گویندهٔ هر سال فرق دارد.' } },
    'گویندهٔ هر سال فرق دارد.',
  ],
])('refuses to state a change: %s', (_name, rows, dataset, resource, reason) => {
  const { change } = headline(rows, dataset, resource);
  expect(change.kind).toBe('refused');
  expect(change.kind === 'refused' && change.sentence).toContain(reason);
});

test('says that n was not published beside every survey share without it', () => {
  const dataset = makeDataset({
    rows: [main('1401', 84)],
    unit: 'percent',
    dataset: { theme: 'satisfaction' },
  });
  expect(headlineViews(dataset, 'fa')[0]?.qualifier).toContain('n');
});
