import { expect, test } from 'vitest';
import { makeDataset, type MadeRow } from '../../test/unit/dataset-maker.ts';
import { placeCatalogue, places, provinceCodes } from '../../test/unit/place-maker.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import type { Concept } from '#model/table.ts';
import { planChart } from './chart-plan.ts';
import { placeIndicators } from './place-indicators.ts';
import { placeRanking } from './place-ranking.ts';
import { rankingSet, type RankingSet } from './ranking-set.ts';

/** The made table with one more column of texts. */
function withColumn(dataset: Dataset, name: string, concept: Concept, texts: readonly string[]): Dataset {
  const [resource] = dataset.resources;
  const [field] = resource?.table.fields ?? [];
  if (!resource || !field) throw new Error('The made dataset has no columns.');
  const column = { kind: 'text' as const, codes: Int32Array.from(texts.keys()), dictionary: texts };
  const table = {
    ...resource.table,
    fields: [...resource.table.fields, { ...field, name, concept, categories: [] }],
    columns: [...resource.table.columns, column],
  };
  return { ...dataset, resources: [{ ...resource, table }] };
}

function setOf(dataset: Dataset): RankingSet {
  const [resource] = dataset.resources;
  const plan = resource && planChart(dataset, resource);
  if (!plan || 'reason' in plan) throw new Error('The made dataset has no chart.');
  return rankingSet(plan, places);
}

/** Everybody's main insured, and larger figures of another group in some provinces. */
function twoGroups(resource: Partial<Resource> = {}): Dataset {
  const areas = [...provinceCodes, ...provinceCodes.slice(0, 9)];
  const rows = areas.map((_, index): MadeRow => ['1401', index < 31 ? 'main' : 'تبعی', 1000 * (index + 1)]);
  return withColumn(makeDataset({ rows, resource }), 'province', 'REF_AREA', areas);
}

test('holds the one group of a chart of provinces, not the others of its date', () => {
  for (const where of [undefined, { group: 'main' }]) {
    const { figures, size } = setOf(twoGroups(where ? { chart: { where } } : {}));
    expect([figures.length, size, figures[0]?.value.value]).toEqual([31, 31, 31_000]);
  }
});

test('holds what the descriptor asks a chart for, and no other category', () => {
  const rows = ['main', 'تبعی', 'اختیاری', 'main', 'تبعی'].map((group, index): MadeRow => [
    '1401',
    group,
    1000 * (index + 1),
  ]);
  const made = makeDataset({ rows, resource: { chart: { where: { sex: 'زن' } } } });
  const { figures, size } = setOf(withColumn(made, 'sex', 'DIMENSION', ['زن', 'زن', 'زن', 'مرد', 'مرد']));
  expect([figures.length, size]).toEqual([3, 3]);
});

test('is of unknown size where the country and a province stand in one chart', () => {
  const rows = ['main', 'تبعی', 'main', 'تبعی'].map((group, index): MadeRow => [
    '1401',
    group,
    1000 * (index + 1),
  ]);
  const mixed = withColumn(makeDataset({ rows }), 'province', 'REF_AREA', ['IR', 'IR', 'IR-08', 'IR-08']);
  expect(setOf(mixed).size).toBeUndefined();
  const one = withColumn(makeDataset({ rows: rows.slice(0, 2) }), 'province', 'REF_AREA', ['IR-08', 'IR-08']);
  expect(setOf(one).size).toBe(2);
});

test('says of a map that a figure is weak, not that it is missing', () => {
  const rows = provinceCodes.map((_, index): MadeRow => ['1401', 'main', 1000 * (index + 1)]);
  const placed = withColumn(makeDataset({ rows }), 'province', 'REF_AREA', provinceCodes);
  const weak = withColumn(
    placed,
    'confidence',
    'CONFIDENCE',
    rows.map((_, index) => (index === 30 ? 'low' : 'high')),
  );
  const rulingOf = (dataset: Dataset) => {
    const [moment] = placeIndicators(placeCatalogue(dataset)).indicators[0]?.moments ?? [];
    return moment && placeRanking(moment).ruling;
  };
  expect(rulingOf(placed)).toMatchObject({ may: true });
  expect(rulingOf(weak)).toEqual({ may: false, reason: 'confidence' });
});
