import { describe, expect, test } from 'vitest';
import type { Period } from '#model/period.ts';
import { units, type Unit } from '#model/units.ts';
import { compareValues, type Comparable } from './compare.ts';

function unit(code: string): Unit {
  const found = units.get(code);
  if (!found) throw new Error(`No unit "${code}".`);
  return found;
}

/** Days matter only for periods made of days, so years start at day 0 here. */
const period = (text: string, grain: Period['grain'] = 'year', startDay = 0, endDay = 364): Period => ({
  text,
  calendar: 'jalali',
  grain,
  startDay,
  endDay,
});

const unsourced: Comparable = {
  value: 100,
  status: 'actual',
  period: period('1401'),
  unit: unit('visit'),
  timing: 'flow',
};
const before: Comparable = { ...unsourced, source: 'سالنامهٔ آماری' };
const after: Comparable = { ...before, value: 120, period: period('1402') };
const survey = (value: number, sampleSize?: number): Comparable => ({
  ...before,
  value,
  unit: unit('percent'),
  isSurvey: true,
  ...(sampleSize === undefined ? {} : { sampleSize }),
});

describe('gives a verdict', () => {
  test.each<[string, Comparable, Comparable, string]>([
    ['on a rise', before, after, 'rose'],
    ['on a fall', after, before, 'fell'],
    ['on equal values', before, { ...after, value: 100 }, 'unchanged'],
    ['on two budgets', { ...before, status: 'budget' }, { ...after, status: 'budget' }, 'rose'],
    ['on a leap year', before, { ...after, period: period('1403', 'year', 0, 365) }, 'rose'],
    [
      'on months of 29 and 31 days',
      { ...before, period: period('1401-12', 'month', 0, 28) },
      { ...after, period: period('1402-01', 'month', 29, 59) },
      'rose',
    ],
    [
      'on a quarter and its three months',
      { ...before, period: period('1401-Q1', 'quarter') },
      { ...after, period: period('1402-01/1402-03', 'range') },
      'rose',
    ],
    [
      'on stocks at differently named moments',
      { ...before, timing: 'stock', period: period('1395') },
      { ...after, timing: 'stock', period: period('1396-12', 'month') },
      'rose',
    ],
    [
      'on two shares that were counted, not asked',
      { ...before, unit: unit('percent') },
      { ...after, unit: unit('percent') },
      'rose',
    ],
    ['on surveys whose intervals part', survey(60, 1000), survey(70, 1000), 'rose'],
    ['where one side names no source', unsourced, after, 'rose'],
    [
      'on shares from zero',
      { ...before, unit: unit('percent'), value: 0 },
      { ...after, unit: unit('percent') },
      'rose',
    ],
    ['on zero twice', { ...before, value: 0 }, { ...after, value: 0 }, 'unchanged'],
  ])('%s', (_name, a, b, verdict) => {
    expect(compareValues(a, b)).toEqual({ verdict });
  });
});

describe('refuses', () => {
  test.each<[string, Comparable, Comparable, string]>([
    ['a provisional value', before, { ...after, status: 'provisional' }, 'status'],
    [
      'two provisional values',
      { ...before, status: 'provisional' },
      { ...after, status: 'provisional' },
      'status',
    ],
    ['a plan beside a result', { ...before, status: 'budget' }, after, 'status'],
    ['two claims', { ...before, status: 'claim' }, { ...after, status: 'claim' }, 'status'],
    ['a weak figure', { ...before, confidence: 'low' }, after, 'confidence'],
    ['different units', before, { ...after, unit: unit('person') }, 'unit'],
    ['rials beside tomans', { ...before, unit: unit('rial') }, { ...after, unit: unit('toman') }, 'unit'],
    ['a stock beside a flow', { ...before, timing: 'stock' }, after, 'unit'],
    ['a survey beside a count', survey(60, 1000), { ...after, unit: unit('percent') }, 'unit'],
    ['a change of definition', before, { ...after, crossesBreak: true }, 'break'],
    ['another source', before, { ...after, source: 'خبرگزاری' }, 'source-changed'],
    [
      'half a year beside a year',
      { ...before, period: period('1401-01/1401-06', 'range') },
      after,
      'period-length',
    ],
    [
      'a quarter beside a month',
      { ...before, period: period('1401-Q1', 'quarter') },
      { ...after, period: period('1402-01', 'month') },
      'period-length',
    ],
    [
      'a week beside ten days',
      { ...before, period: period('1402-01-01/1402-01-07', 'range', 0, 6) },
      { ...after, period: period('1402-02-01/1402-02-10', 'range', 31, 40) },
      'period-length',
    ],
    [
      'thirty-one days beside their month',
      { ...before, period: period('1402-01-01/1402-01-31', 'range', 0, 30) },
      { ...after, period: period('1402-02', 'month', 31, 61) },
      'period-length',
    ],
    ['a survey without n', survey(60), survey(70, 1000), 'sample-size-unknown'],
    ['a survey with n = 0', survey(60, 0), survey(70, 1000), 'sample-size-unknown'],
    [
      'a mean score, whose spread is unknown',
      { ...survey(3.8, 1000), unit: unit('score-5') },
      { ...survey(4.1, 1000), unit: unit('score-5') },
      'sample-size-unknown',
    ],
    ['overlapping intervals', survey(60, 1000), survey(62, 1000), 'intervals-overlap'],
    ['a start from zero', { ...before, value: 0 }, after, 'zero-base'],
  ])('%s', (_name, a, b, reason) => {
    expect(compareValues(a, b)).toEqual({ verdict: 'refused', reason });
  });

  test('with the first reason that applies', () => {
    const weak: Comparable = { ...after, status: 'estimate', confidence: 'low', crossesBreak: true };
    expect(compareValues(before, weak)).toEqual({ verdict: 'refused', reason: 'status' });
  });
});
