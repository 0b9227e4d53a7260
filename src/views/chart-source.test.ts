import { expect, test } from 'vitest';
import { makeDataset, type MadeRow } from '../../test/unit/dataset-maker.ts';
import type { Resource } from '#model/dataset.ts';
import { chartView } from './chart-view.ts';

/** The source line of a chart whose rows name these publishers, a year each; «» names nobody. */
function sourceOf(publishers: readonly string[], sources: readonly string[] = []): string | undefined {
  const rows = publishers.map((_, index): MadeRow => [`${1380 + index}`, 'main', 1000 + index]);
  const dataset = makeDataset({ rows, dataset: { sources: sources.map((title) => ({ title })) } });
  const [resource] = dataset.resources;
  const field = resource?.table.fields[3];
  if (!resource || !field) throw new Error('The made dataset has no resource.');
  const dictionary = [...new Set(publishers)];
  const codes = Int32Array.from(publishers, (name) => dictionary.indexOf(name));
  const named: Resource = {
    ...resource,
    table: {
      ...resource.table,
      fields: [...resource.table.fields, { ...field, name: 'publisher', concept: 'SOURCE_PUBLISHER' }],
      columns: [...resource.table.columns, { kind: 'text', codes, dictionary }],
    },
  };
  return chartView({ dataset: { ...dataset, resources: [named] }, resource: named, locale: 'fa', places: [] })
    .chart?.source;
}

test('names the publisher of the latest figure first, then those of most figures, and counts the others', () => {
  const publishers = ['الف', 'ب', 'پ', 'پ', 'ت', 'ت', 'ت', 'ث', 'ج', 'ث', 'فایننشال تریبیون'];
  expect(sourceOf(publishers)).toBe('منبع: فایننشال تریبیون، ت، پ، ث، و ۳ منبع دیگر');
});

test('names the sources of the dataset where no figure names its own, and counts those left out too', () => {
  expect(sourceOf(['', '', ''], ['یک', 'دو', 'سه', 'چهار', 'پنج', 'شش'])).toBe(
    'منبع: یک، دو، سه، چهار، و ۲ منبع دیگر',
  );
  expect(sourceOf(['', '', ''])).toBe('منبع: منتشرکننده اعلام نکرده است');
});
