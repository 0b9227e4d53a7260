import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDataset, type MadeRow } from '../../test/unit/dataset-maker.ts';
import type { Dataset, Headline, Resource } from '#model/dataset.ts';
import type { Direction } from '#model/table.ts';
import type { Deflator, Outcome, SortedOutcomes } from './indicator-outcome.ts';
import { outcomeOf, sortOutcomes } from './indicator-outcome.ts';
import { indicatorsOf } from './indicators.ts';

const noPrices: Deflator = () => ({ refused: 'no-index' });

function outcomes(dataset: Dataset, deflate: Deflator = noPrices): Outcome[] {
  return indicatorsOf(dataset).indicators.map((indicator) => outcomeOf(indicator, deflate));
}

/** Every indicator's id, section by section. */
const idsOf = (sorted: SortedOutcomes): Record<keyof SortedOutcomes, string[]> => ({
  better: sorted.better.map(({ indicator }) => indicator.id),
  worse: sorted.worse.map(({ indicator }) => indicator.id),
  neutral: sorted.neutral.map(({ indicator }) => indicator.id),
  steady: sorted.steady.map(({ indicator }) => indicator.id),
  apart: sorted.apart.map(({ indicator }) => indicator.id),
});

const opposite: Readonly<Record<Direction, Direction>> = {
  'more-is-better': 'less-is-better',
  'less-is-better': 'more-is-better',
  neutral: 'neutral',
};

/** One group of one dataset: its direction, and its figures in 1400 and 1401; a group may have one figure only. */
interface Series {
  direction: Direction;
  before: number | 'np';
  after: number;
}

const series = fc.record<Series>({
  direction: fc.constantFrom<Direction>('more-is-better', 'less-is-better', 'neutral'),
  before: fc.oneof(fc.integer({ min: 0, max: 5_000_000 }), fc.constant('np' as const)),
  after: fc.integer({ min: 0, max: 5_000_000 }),
});

/** A dataset per series, because a direction belongs to a column. */
function datasets(all: readonly Series[], change: (one: Series) => Series): Dataset[] {
  return all.map(change).map(({ direction, before, after }, index) => {
    const rows: MadeRow[] = [
      ['1400', 'main', before],
      ['1401', 'main', after],
    ];
    const name = `made-${index}`;
    return makeDataset({ rows, dataset: { name }, headline: { direction } });
  });
}

const sortAll = (made: readonly Dataset[]): SortedOutcomes =>
  sortOutcomes(made.flatMap((dataset) => outcomes(dataset)));

test('swaps the lists, and nothing else, when better and worse are swapped', () => {
  fc.assert(
    fc.property(fc.array(series, { maxLength: 12 }), (all) => {
      const as = idsOf(sortAll(datasets(all, (one) => one)));
      const swapped = datasets(all, (one) => ({ ...one, direction: opposite[one.direction] }));
      const mirrored = idsOf(sortAll(swapped));
      expect(mirrored).toEqual({ ...as, better: as.worse, worse: as.better });
    }),
  );
});

test('swaps the lists, in the same order, when every rise is a fall of the same size', () => {
  const changed = fc.record({
    direction: series.map(({ direction }) => direction),
    before: fc.integer({ min: 1, max: 5_000_000 }),
    after: fc.integer({ min: 1, max: 5_000_000 }),
  });
  fc.assert(
    fc.property(fc.array(changed, { maxLength: 12 }), (all) => {
      const as = idsOf(sortAll(datasets(all, (one) => one)));
      const reversed = datasets(all, ({ direction, before, after }) => ({
        direction,
        before: after,
        after: before as number,
      }));
      const mirrored = idsOf(sortAll(reversed));
      expect(mirrored).toEqual({ ...as, better: as.worse, worse: as.better });
    }),
  );
});

test('puts every indicator in exactly one section', () => {
  fc.assert(
    fc.property(fc.array(series, { maxLength: 12 }), (all) => {
      const made = datasets(all, (one) => one);
      const ids = Object.values(idsOf(sortAll(made))).flat();
      const expected = made.flatMap((dataset) => indicatorsOf(dataset).indicators.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(expected.toSorted());
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('orders halving and doubling as equally large, then by id', () => {
  const made = datasets(
    [
      { direction: 'more-is-better', before: 1000, after: 1100 },
      { direction: 'more-is-better', before: 1000, after: 2000 },
      { direction: 'less-is-better', before: 2000, after: 1000 },
    ],
    (one) => one,
  );
  expect(idsOf(sortAll(made)).better).toEqual([
    'made-1/people/value/group=main',
    'made-2/people/value/group=main',
    'made-0/people/value/group=main',
  ]);
});

function single(
  rows: readonly MadeRow[],
  parts: { unit?: string; resource?: Partial<Resource>; headline?: Partial<Headline> } = {},
  deflate: Deflator = noPrices,
): Outcome {
  const [outcome] = outcomes(makeDataset({ rows, ...parts }), deflate);
  if (!outcome) throw new Error('The made dataset has no indicator.');
  return outcome;
}

const pair: readonly MadeRow[] = [
  ['1400', 'main', 200],
  ['1401', 'main', 300],
];

test('judges money at constant prices: a nominal rise can be a fall', () => {
  const prices: Record<string, string> = { 1400: '200', 1401: '150' };
  const deflate: Deflator = ({ period }) => ({ exact: prices[period.text] ?? '', baseYear: '1395' });
  expect(single(pair, { unit: 'billion-rial' }, deflate)).toMatchObject({
    kind: 'moved',
    verdict: 'fell',
    judgement: 'worse',
    real: { from: '200', to: '150', base: '1395' },
  });
});

test.each([
  ['billion-rial', 'no-index', 'no-prices'],
  ['billion-rial', 'after-last-index', 'no-prices'],
  ['usd', 'foreign-currency', 'other-currency'],
] as const)('does not judge %s that cannot be deflated (%s)', (unit, refused, reason) => {
  expect(single(pair, { unit }, () => ({ refused }))).toMatchObject({
    kind: 'apart',
    reason,
    from: { value: { value: 200 } },
  });
});

test.each<[string, readonly MadeRow[], string]>([
  ['one figure', [['1401', 'main', 3]], 'single'],
  [
    'a figure that was not published does not count',
    [
      ['1400', 'main', 'np'],
      ['1401', 'main', 3],
    ],
    'single',
  ],
  [
    'a claim',
    [
      ['1400', 'main', 200],
      ['1401', 'main', 300, 'claim'],
    ],
    'status',
  ],
  [
    'nine months',
    [
      ['1400', 'main', 200],
      ['1401-01/1401-09', 'main', 300],
    ],
    'period-length',
  ],
  [
    'from zero',
    [
      ['1400', 'main', 0],
      ['1401', 'main', 300],
    ],
    'zero-base',
  ],
])('cannot compare %s', (_name, rows, reason) => {
  expect(single(rows)).toMatchObject({ kind: 'apart', reason });
});

test('says no clear change of equal figures and of few cases', () => {
  expect(
    single([
      ['1400', 'main', 300],
      ['1401', 'main', 300],
    ]),
  ).toMatchObject({ kind: 'steady', reason: 'unchanged' });
  expect(
    single([
      ['1400', 'main', 12],
      ['1401', 'main', 15],
    ]),
  ).toMatchObject({ kind: 'steady', reason: 'small-counts' });
});

test('gives the publisher’s own reason where a table declares itself incomparable', () => {
  const incomparable = { fa: 'گویندهٔ هر سال فرق دارد.' };
  expect(single(pair, { resource: { incomparable } })).toMatchObject({
    kind: 'apart',
    reason: 'declared',
    why: incomparable,
  });
});

test('looks past a figure it may not be compared with, and stops at one that does not differ', () => {
  const skipped = single([
    ['1399', 'main', 200],
    ['1400', 'main', 250, 'estimate'],
    ['1401', 'main', 300],
  ]);
  expect(skipped).toMatchObject({ kind: 'moved', from: { value: { value: 200 } } });
  const stopped = single([
    ['1399', 'main', 400],
    ['1400', 'main', 14],
    ['1401', 'main', 15],
  ]);
  expect(stopped).toMatchObject({ kind: 'steady', from: { value: { value: 14 } } });
});
