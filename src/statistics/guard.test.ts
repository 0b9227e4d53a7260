import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Period } from '#model/period.ts';
import { units, type Unit } from '#model/units.ts';
import { parsePeriod } from '#text/periods.ts';
import { rules, type RefusalReason, type Rule } from './guard-rules.ts';
import { ruleBy, ruleOn, type Claim, type Comparable, type Ruling } from './guard.ts';

function unit(code: string): Unit {
  const found = units.get(code);
  if (!found) throw new Error(`No unit "${code}".`);
  return found;
}

function period(text: string): Period {
  const found = parsePeriod(text, 'jalali');
  if ('problem' in found) throw new Error(`No period "${text}".`);
  return found;
}

function omitSource(figure: Comparable): Comparable {
  const copy = { ...figure };
  delete copy.source;
  return copy;
}

const before: Comparable = {
  value: 1000,
  status: 'actual',
  period: period('1401'),
  unit: unit('visit'),
  timing: 'flow',
  source: 'سازمان تأمین اجتماعی',
};
const after: Comparable = { ...before, value: 1200, period: period('1402') };
const later: Comparable = { ...before, value: 1300, period: period('1403') };
/** Another place in the same year. */
const other: Comparable = { ...before, value: 1200 };
const unsourced: Comparable = omitSource(before);
const stock: Partial<Comparable> = { timing: 'stock' };
const percent: Partial<Comparable> = { unit: unit('percent') };
const survey = (value: number, sampleSize?: number): Comparable => ({
  ...before,
  value,
  unit: unit('percent'),
  isSurvey: true,
  ...(sampleSize === undefined ? {} : { sampleSize }),
});

const change = (a: Partial<Comparable>, b: Partial<Comparable>): Claim => ({
  kind: 'change',
  before: { ...before, ...a },
  after: { ...after, ...b },
});
const surveyChange = (a: Comparable, b: Comparable): Claim => change(a, { ...b, period: after.period });
const difference = (first: Comparable, second: Comparable): Claim => ({ kind: 'difference', first, second });
const ranking = (items: readonly Comparable[], onlyEnds = false): Claim => ({
  kind: 'ranking',
  items,
  onlyEnds,
  setSize: items.length,
});
const rankingOf = (setSize: number | undefined, items: readonly Comparable[], onlyEnds = false): Claim => ({
  kind: 'ranking',
  items,
  onlyEnds,
  setSize,
});
const trend = (...points: Comparable[]): Claim => ({ kind: 'trend', points });
const valued = (...values: number[]): Comparable[] => values.map((value) => ({ ...before, value }));

const ask = (claim: Claim): Ruling => ruleOn(claim);

describe('gives a verdict', () => {
  test.each<[string, Claim, string]>([
    ['on a rise', change({}, {}), 'rose'],
    ['on a fall', change({ value: 1200 }, { value: 1000 }), 'fell'],
    ['on equal values', change({}, { value: 1000 }), 'unchanged'],
    ['on two budgets', change({ status: 'budget' }, { status: 'budget' }), 'rose'],
    ['on a leap year', change({ period: period('1402') }, { period: period('1403') }), 'rose'],
    [
      'on months of 29 and 31 days',
      change({ period: period('1401-12') }, { period: period('1402-01') }),
      'rose',
    ],
    [
      'on a quarter and its three months',
      change({ period: period('1401-Q1') }, { period: period('1402-01/1402-03') }),
      'rose',
    ],
    [
      'on stocks at differently named moments',
      change({ ...stock, period: period('1395') }, { ...stock, period: period('1396-12') }),
      'rose',
    ],
    [
      'on two shares that were counted, not asked',
      change({ ...percent, value: 60 }, { ...percent, value: 61 }),
      'rose',
    ],
    ['on surveys whose intervals part', surveyChange(survey(60, 1000), survey(70, 1000)), 'rose'],
    [
      'on surveys of nearly everybody',
      surveyChange({ ...survey(60, 400), populationSize: 420 }, { ...survey(64, 400), populationSize: 420 }),
      'rose',
    ],
    [
      'where no figure names a source',
      { kind: 'change', before: unsourced, after: { ...unsourced, value: 1200, period: after.period } },
      'rose',
    ],
    ['on shares from zero', change({ ...percent, value: 0 }, { ...percent, value: 5 }), 'rose'],
    ['on zero twice', change({ value: 0 }, { value: 0 }), 'unchanged'],
    [
      'on few things that stand, for their number is no chance',
      change(
        { ...stock, unit: unit('hospital'), value: 74 },
        { ...stock, unit: unit('hospital'), value: 76 },
      ),
      'rose',
    ],
    ['on few events that part', change({ value: 20 }, { value: 60 }), 'rose'],
    ['on more in the first place', difference(other, before), 'higher'],
    ['on less in the first place', difference(before, other), 'lower'],
    ['on the same in two places', difference(before, before), 'equal'],
    [
      'on the end of Esfand named twice',
      difference(
        { ...before, ...stock, period: period('1396') },
        { ...other, ...stock, period: period('1396-12') },
      ),
      'lower',
    ],
    ['on a zero beside a figure', difference({ ...before, value: 0 }, other), 'lower'],
    [
      'on rates that part',
      ranking([
        { ...before, ...percent, value: 5, count: 500 },
        { ...before, ...percent, value: 8, count: 800 },
      ]),
      'ranked',
    ],
    ['on a rise at every step', trend(before, after, later), 'rising'],
    [
      'on a fall at every step',
      trend({ ...before, value: 1400 }, { ...after, value: 1350 }, later),
      'falling',
    ],
    ['on a way up and down', trend(before, { ...after, value: 1400 }, later), 'mixed'],
    ['on a standstill', trend(before, { ...after, value: 1000 }, later), 'mixed'],
  ])('%s', (_name, claim, verdict) => {
    expect(ask(claim)).toMatchObject({ may: true, kind: claim.kind, verdict });
  });

  test('with ranks in the order of the items, shared by equals', () => {
    const ruling = ask(ranking(valued(300, 500, 300, 100)));
    expect(ruling).toMatchObject({ may: true, ranks: [2, 1, 2, 4] });
  });
});

/** For every rule, claims that it alone refuses: without it the site would say what it must not. */
const refused: Record<RefusalReason, readonly [string, Claim][]> = {
  status: [
    ['a provisional value', change({}, { status: 'provisional' })],
    ['two provisional values', change({ status: 'provisional' }, { status: 'provisional' })],
    ['a plan beside a result', change({ status: 'budget' }, {})],
    ['two claims', change({ status: 'claim' }, { status: 'claim' })],
    ['a ranking with one estimate', ranking([before, other, { ...other, value: 900, status: 'estimate' }])],
  ],
  confidence: [
    ['a weak figure', change({ confidence: 'low' }, {})],
    ['a weak point of a trend', trend(before, { ...after, confidence: 'low' }, later)],
  ],
  unit: [
    ['different units', change({}, { unit: unit('person') })],
    ['rials beside tomans', change({ unit: unit('rial') }, { unit: unit('toman') })],
  ],
  timing: [['a stock beside a flow', change(stock, {})]],
  survey: [['a survey beside a count', surveyChange(survey(60, 1000), { ...survey(70), isSurvey: false })]],
  break: [
    ['a change of definition', change({}, { crossesBreak: true })],
    ['two definitions', difference({ ...before, definition: 'سرپایی' }, { ...other, definition: 'بستری' })],
    ['a definition on one side only', difference({ ...before, definition: 'سرپایی' }, other)],
  ],
  'source-changed': [
    ['another source', change({}, { source: 'خبرگزاری' })],
    ['a source on one side only', { kind: 'change', before: unsourced, after }],
    ['places told of by different offices', ranking([before, { ...other, source: 'اداره کل گیلان' }])],
  ],
  'period-length': [
    ['half a year beside a year', change({ period: period('1401-01/1401-06') }, {})],
    ['a quarter beside a month', change({ period: period('1401-Q1') }, { period: period('1402-01') })],
    [
      'a week beside ten days',
      change({ period: period('1402-01-01/1402-01-07') }, { period: period('1402-02-01/1402-02-10') }),
    ],
    [
      'thirty-one days beside a month',
      change({ period: period('1402-01-01/1402-01-31') }, { period: period('1402-02') }),
    ],
  ],
  'period-order': [
    [
      'sums that share months',
      change({ period: period('1402-01/1402-06') }, { period: period('1402-04/1402-09') }),
    ],
    ['the later first', change({ period: period('1403') }, {})],
    ['one moment twice', change(stock, { ...stock, period: before.period })],
  ],
  'dates-differ': [
    ['places in different years', difference(before, after)],
    [
      'stocks at different moments',
      ranking([
        { ...before, ...stock },
        { ...after, ...stock },
      ]),
    ],
    ['a quarter beside its year', difference(before, { ...other, period: period('1401-Q4') })],
  ],
  'incomplete-set': [
    ['five provinces of thirty-one', rankingOf(31, valued(340, 320, 300, 260, 216))],
    ['a highest of all but one', rankingOf(4, valued(900, 500, 300), true)],
    ['a selection, of which nobody knows how many there are', rankingOf(undefined, valued(900, 500, 300))],
    ['the ends of a selection', rankingOf(undefined, valued(900, 500, 300), true)],
  ],
  'spread-unknown': [
    [
      'mean scores',
      surveyChange(
        { ...survey(3.8, 1000), unit: unit('score-5') },
        { ...survey(4.1, 1000), unit: unit('score-5') },
      ),
    ],
  ],
  'sample-size-unknown': [
    ['a survey without n', surveyChange(survey(60), survey(70, 1000))],
    ['a survey with n = 0', surveyChange(survey(60, 0), survey(70, 1000))],
    [
      'more answers than people',
      surveyChange(survey(60, 1000), { ...survey(70, 1000), populationSize: 900 }),
    ],
  ],
  'sample-too-small': [
    ['a sample under thirty', surveyChange({ ...survey(40, 29), populationSize: 29 }, survey(80, 1000))],
    ['fewer than ten who said yes', surveyChange(survey(1, 500), survey(20, 500))],
    ['fewer than ten who said no', surveyChange(survey(80, 500), survey(99, 500))],
  ],
  'small-counts': [
    ['a dozen events', change({ value: 12 }, { value: 16 })],
    ['under a hundred beside over a hundred', change({ value: 95 }, { value: 110 })],
    [
      'shares of few events',
      difference(
        { ...before, ...percent, value: 4, count: 40 },
        { ...other, ...percent, value: 5, count: 50 },
      ),
    ],
    [
      'a rate of no events, whose bound nobody knows',
      difference(
        { ...before, ...percent, value: 0, count: 0 },
        { ...other, ...percent, value: 5, count: 50 },
      ),
    ],
  ],
  'intervals-overlap': [
    ['overlapping intervals', surveyChange(survey(60, 1000), survey(62, 1000))],
    ['two groups of one survey', difference(survey(60, 500), survey(64, 500))],
    [
      'overlap although the difference itself is significant',
      surveyChange(survey(60, 1000), survey(65, 1000)),
    ],
  ],
  'zero-base': [['a start from zero', change({ value: 0 }, {})]],
  'too-few-points': [
    ['a trend of two', trend(before, after)],
    ['a ranking of one', ranking([before])],
  ],
  tie: [
    ['two that are highest', ranking(valued(900, 900, 500), true)],
    ['two that are lowest', ranking(valued(900, 500, 500), true)],
  ],
  noise: [
    ['survey shares side by side', ranking([survey(60, 500), survey(64, 500), survey(90, 500)])],
    ['a highest that may be second', ranking([survey(62, 500), survey(64, 500), survey(30, 500)], true)],
    [
      'rates of places within chance',
      ranking([
        { ...before, ...percent, value: 5, count: 500 },
        { ...before, ...percent, value: 5.1, count: 510 },
      ]),
    ],
    ['few events', ranking(valued(12, 14, 500))],
    [
      'a rate whose events are published beside one whose events are not',
      ranking([
        { ...before, ...percent, value: 9, count: 900 },
        { ...before, ...percent, value: 2 },
      ]),
    ],
  ],
};

const cases = Object.entries(refused).flatMap(([reason, claims]) =>
  claims.map(([name, claim]) => ({ reason: reason as RefusalReason, name, claim })),
);

describe('refuses', () => {
  test.each(cases)('$name ($reason)', ({ reason, claim }) => {
    expect(ask(claim)).toEqual({ may: false, reason });
  });

  // Written so that no rule can be dropped, or swallowed by another, without a failing test.
  test.each(cases)('$name only because of "$reason"', ({ reason, claim }) => {
    const others = (rules as readonly Rule<RefusalReason>[]).filter((rule) => rule.reason !== reason);
    expect(ruleBy(others, claim).may).toBe(true);
  });

  test('with a listed case for every rule', () => {
    const proven = new Set(cases.map(({ reason }) => reason));
    expect(rules.map(({ reason }) => reason).filter((reason) => !proven.has(reason))).toEqual([]);
    expect(new Set(rules.map(({ reason }) => reason)).size).toBe(rules.length);
  });

  test('with the first reason that applies', () => {
    expect(ask(change({}, { status: 'estimate', confidence: 'low', crossesBreak: true }))).toEqual({
      may: false,
      reason: 'status',
    });
  });
});

test('names the ends of a list whose middle is noise', () => {
  expect(ask(ranking([survey(90, 500), survey(62, 500), survey(64, 500), survey(30, 500)], true)).may).toBe(
    true,
  );
});

describe('for any two counts', () => {
  const count = fc.integer({ min: 0, max: 10 ** 6 });
  const opposite = { rose: 'fell', fell: 'rose', unchanged: 'unchanged' } as const;

  test('turns the verdict over when time is turned', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        const there = ruleOn<'change'>({
          kind: 'change',
          before: { ...before, value: a },
          after: { ...after, value: b },
        });
        const back = ruleOn<'change'>({
          kind: 'change',
          before: { ...before, value: b },
          after: { ...after, value: a },
        });
        if (there.may && back.may) expect(back.verdict).toBe(opposite[there.verdict]);
        else if (Math.min(a, b) > 0) expect(back.may).toBe(there.may);
      }),
    );
  });

  test('never says more of a difference than of the same two ranked', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        const [first, second] = valued(a, b) as [Comparable, Comparable];
        expect(ask(difference(first, second)).may).toBe(ask(ranking([first, second])).may);
      }),
    );
  });

  test('ranks the same whatever the order of the items', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 200, max: 400 }), { minLength: 2, maxLength: 31 }), (values) => {
        const rankOf = (list: readonly number[]): Map<number, number | undefined> => {
          const ruling = ask(ranking(valued(...list)));
          return new Map(list.map((value, index) => [value, ruling.may ? ruling.ranks[index] : undefined]));
        };
        const backward = rankOf(values.toReversed());
        for (const [value, rank] of rankOf(values)) expect(backward.get(value)).toBe(rank);
      }),
    );
  });
});
