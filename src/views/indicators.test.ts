import { expect, test } from 'vitest';
import { makeDataset, type MadeRow } from '../../test/unit/dataset-maker.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import { indicatorsOf } from './indicators.ts';

const rows: readonly MadeRow[] = [
  ['1401', 'total', 30],
  ['1401', 'main', 20],
  ['1400', 'main', 10],
  ['1400', 'سایر', 'np'],
];

/** The same rows, with the status column read as places. */
function withPlaces(places: readonly string[]): Dataset {
  const dataset = makeDataset({ rows: rows.slice(0, 3) });
  const [resource] = dataset.resources as [Resource];
  const { table } = resource;
  const fields = table.fields.map((field) =>
    field.name === 'status' ? { ...field, name: 'province', concept: 'REF_AREA' as const } : field,
  );
  const names = [...new Set(places)];
  const codes = Int32Array.from(places, (place) => names.indexOf(place));
  const columns = [...table.columns.slice(0, 3), { kind: 'text' as const, codes, dictionary: names }];
  return { ...dataset, resources: [{ ...resource, table: { ...table, fields, columns } }] };
}

test('makes one indicator of every combination with a figure, totals and parts alike', () => {
  const { indicators } = indicatorsOf(makeDataset({ rows }));
  expect(indicators.map(({ id }) => id)).toEqual([
    'made/people/value/group=main',
    'made/people/value/group=total',
  ]);
});

test('names it as declared, else by table and category, and knows the declared direction', () => {
  const { indicators } = indicatorsOf(makeDataset({ rows, headline: { direction: 'less-is-better' } }));
  expect(
    indicators.map(({ headline, isDeclared }) => [headline.title.fa, headline.direction, isDeclared]),
  ).toEqual([
    ['شمار بیمه‌شدگان اصلی', 'less-is-better', true],
    ['بیمه‌شدگان: جمع', 'more-is-better', false],
  ]);
  expect(indicators[1]?.headline.title.en).toBe('Insured people: total');
});

test('puts the figures of an indicator in the order of time', () => {
  const [main] = indicatorsOf(makeDataset({ rows })).indicators;
  expect(main?.series.map(({ period }) => period.text)).toEqual(['1400', '1401']);
});

test('leaves out tables of conflicts and of undated figures', () => {
  const dataset = makeDataset({ rows, resource: { role: 'unplotted' }, dataset: { headlines: [] } });
  expect(indicatorsOf(dataset).indicators).toEqual([]);
});

test('keeps figures of the country and counts those of provinces', () => {
  const { indicators, placeFigures } = indicatorsOf(withPlaces(['IR', 'IR-23', 'IR']));
  expect(indicators.map(({ series }) => series.length)).toEqual([1, 1]);
  expect(placeFigures).toBe(1);
});

test('takes a table of one place that is no province as a whole', () => {
  const { indicators, placeFigures } = indicatorsOf(withPlaces(['ایران', 'ایران', 'ایران']));
  expect(indicators).toHaveLength(2);
  expect(placeFigures).toBe(0);
});

test('counts a table of too many series instead of listing it, and still lists its declared headline', () => {
  const many = Array.from({ length: 81 }, (_, index): MadeRow => ['1401', `گروه ${index}`, index]);
  const dataset = makeDataset({ rows: [['1401', 'main', 5], ...many] });
  const { indicators, details } = indicatorsOf(dataset);
  expect(details.map(({ series }) => series)).toEqual([82]);
  expect(indicators.map(({ id }) => id)).toEqual(['made/people/value/group=main']);
});
