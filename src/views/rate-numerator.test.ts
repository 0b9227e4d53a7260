import { describe, expect, test } from 'vitest';
import { placeCatalogue, placeDataset, places, provinceCodes } from '../../test/unit/place-maker.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Field, Timing } from '#model/table.ts';
import { unitNamed } from '#model/units.ts';
import { besideOthers } from './place-comparison.ts';
import { placeIndicators } from './place-indicators.ts';
import { placeRanking } from './place-ranking.ts';
import { observationsOf } from './observations.ts';
import { eventsBehind } from './rate-numerator.ts';

interface Counted {
  deaths: readonly (number | undefined)[];
  /** Without a column of workers nobody can check the quotient. */
  workers?: readonly number[];
  timing?: Timing;
  rates?: readonly number[];
  numerator?: string;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Every province with the rate in the column the site reads, and what it was made of in columns beside it. */
function counted({ deaths, workers, timing = 'flow', numerator, rates }: Counted): Dataset {
  const of = rates ?? deaths.map((count, index) => round((100 * (count ?? 0)) / (workers?.[index] ?? 1)));
  const dataset = placeDataset({
    rows: provinceCodes.map((code, index) => ['1402', code, of[index] ?? 0]),
    unit: 'percent',
    timing: 'flow',
  });
  const [resource] = dataset.resources;
  const value = resource?.table.fields.find(({ concept }) => concept === 'OBS_VALUE');
  if (!resource || !value) throw new Error('The made dataset has no figures.');
  const field = (name: string, own: Timing): Field => ({
    ...value,
    name,
    timing: own,
    unit: unitNamed('person'),
  });
  const column = (numbers: readonly (number | undefined)[]) => ({
    kind: 'number' as const,
    numbers: Float64Array.from(numbers, (one) => one ?? Number.NaN),
    exact: new Map<number, string>(),
    missing: new Map(
      numbers.flatMap((one, row) => (one === undefined ? [[row, 'not-published' as const]] : [])),
    ),
  });
  const rate = numerator === undefined ? value : { ...value, numerator };
  const table = {
    ...resource.table,
    fields: [
      ...resource.table.fields.map((one) => (one === value ? rate : one)),
      field('deaths', timing),
      ...(workers ? [field('workers', 'stock')] : []),
    ],
    columns: [...resource.table.columns, column(deaths), ...(workers ? [column(workers)] : [])],
  };
  return { ...dataset, resources: [{ ...resource, table }] };
}

const workers = provinceCodes.map((_, index) => 2000 + 300 * index);
const few = provinceCodes.map((_, index) => 1 + (index % 5));
/** So many, and so far apart, that chance cannot make the order. */
const many = provinceCodes.map((_, index) => Math.round(3000 * 1.12 ** index));
const crowds = provinceCodes.map(() => 2_000_000);

function rateOf(dataset: Dataset) {
  const indicator = placeIndicators(placeCatalogue(dataset)).indicators.find(
    ({ measure }) => measure.name === 'value',
  );
  const [moment] = indicator?.moments ?? [];
  if (!indicator || !moment) throw new Error('The made data give no map.');
  const all = places.flatMap((place) => besideOthers({ indicator, moment }, place, places, 'fa'));
  return { ...placeRanking(moment), besides: all };
}

function eventsIn(dataset: Dataset): (number | undefined)[] {
  const [resource] = dataset.resources;
  return resource ? observationsOf(dataset, resource).map((one) => eventsBehind(one)) : [];
}

describe('a rate of few events', () => {
  test('is neither ranked, coloured nor compared: its counts differ by chance alone', () => {
    const { ruling, ranks, mayColour, besides } = rateOf(counted({ deaths: few, workers }));
    expect(ruling).toEqual({ may: false, reason: 'noise' });
    expect([ranks.size, mayColour]).toEqual([0, false]);
    expect(besides.join(' ')).not.toMatch(/بیشتر|کمتر/u);
  });

  test('is judged by the column the descriptor names, where no quotient shows it', () => {
    const rates = few.map((count, index) => count + index / 100);
    expect(rateOf(counted({ deaths: few, rates })).ruling.may).toBe(true);
    const { ruling } = rateOf(counted({ deaths: few, rates, numerator: 'deaths' }));
    expect(ruling).toEqual({ may: false, reason: 'noise' });
  });

  test('is not compared with one whose events are not published', () => {
    const rates = many.map((count) => round(count / 20_000));
    const all: Counted = { deaths: many, workers: crowds, rates };
    expect(rateOf(counted(all))).toMatchObject({ ruling: { may: true }, mayColour: true });
    const deaths = many.map((count, index) => (index === 3 ? undefined : count));
    expect(rateOf(counted({ ...all, deaths })).ruling).toEqual({ may: false, reason: 'noise' });
  });
});

describe('finds the events', () => {
  test('of a percentage that is their quotient in every row, to its last digit', () => {
    expect(eventsIn(counted({ deaths: few, workers }))).toEqual(few);
  });

  test.each<[string, Counted]>([
    ['one row disagrees', { deaths: few, workers, rates: few.map((_, index) => index + 0.5) }],
    ['they are a count at a moment', { deaths: few, workers, timing: 'stock' }],
    ['there is nothing to divide them by', { deaths: few, rates: few }],
  ])('not where %s', (_name, made) => {
    expect(eventsIn(counted(made)).every((one) => one === undefined)).toBe(true);
  });
});
