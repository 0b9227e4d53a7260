import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlannedRelease } from '#model/calendar.ts';
import { toDay } from '#text/jalali.ts';
import { layLedger } from '../../test/unit/ledger-folder.ts';
import type { Ledger } from './ledger.ts';
import { planOutcomes, type PlanOutcome } from './plan-outcomes.ts';
import { openLedger } from './read-ledger.ts';

let folder = '';
let ledger: Ledger;
beforeAll(async () => {
  // 1 Azar 1405: everything, and a correction; 2 Azar: a new row.
  folder = await layLedger();
  ({ ledger } = openLedger(folder));
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

/** Days as "8-15" of 1405. */
const dayOf = (text: string): number => {
  const [month = 0, day = 0] = text.split('-').map(Number);
  return toDay(1405, month, day);
};

/** A plan as "announced>due" per row; a row without a due day names none. */
function plan(rows: string, period?: string): PlannedRelease {
  const dates = rows.split(' ').map((row, index) => {
    const [announced = '', due = ''] = row.split('>');
    return { announcedDay: dayOf(announced), ...(due ? { day: dayOf(due) } : {}), line: index + 2 };
  });
  const [first, ...moves] = dates;
  if (!first) throw new Error('A plan has a date.');
  return {
    id: rows,
    dataset: 'insured',
    what: { fa: 'ارقام' },
    dates: [first, ...moves],
    ...(period ? { period } : {}),
  };
}

const outcomesOf = (plans: readonly PlannedRelease[], asOf = '9-2'): PlanOutcome[] =>
  planOutcomes(plans, ledger, dayOf(asOf));
const outcomeOf = (one: PlannedRelease, asOf?: string) => outcomesOf([one], asOf)[0];

test.each<[string, PlannedRelease, string, number | undefined, number | undefined]>([
  ['on its day', plan('7-1>9-1', '1402'), 'on-time', 0, undefined],
  ['before its day', plan('7-1>9-10', '1402'), 'early', -9, undefined],
  ['after its day', plan('7-1>8-29', '1402'), 'late', 2, undefined],
  ['moved to the day it came', plan('7-1>8-20 8-19>9-1', '1402'), 'on-time', 0, 11],
  ['moved twice and late all the same', plan('7-1>8-1 7-30>8-20 8-19>8-30', '1402'), 'late', 1, 30],
  ['moved after it had come, which changes nothing', plan('7-1>8-30 9-2>9-20', '1402'), 'late', 1, undefined],
  ['put off without a date, then published', plan('7-1>8-1 7-30>', '1402'), 'late', 30, 30],
])('measures a release %s', (_name, one, state, daysLate, daysAfterFirst) => {
  const outcome = outcomeOf(one);
  expect([outcome?.state, outcome?.daysLate, outcome?.daysAfterFirst]).toEqual([
    state,
    daysLate,
    daysAfterFirst,
  ]);
});

test('calls a plan overdue from the day after its date', () => {
  const one = plan('7-1>9-10', '1404');
  expect(outcomeOf(one, '9-10')?.state).toBe('planned');
  expect(outcomeOf(one, '9-11')).toMatchObject({ state: 'overdue', daysLate: 1 });
  expect(outcomeOf(plan('7-1>9-10 9-9>', '1404'), '9-11')?.state).toBe('postponed');
});

test('takes no row without a figure for the promised period', () => {
  // The third release brings "1403, all" of Tehran as not published.
  expect(outcomeOf(plan('7-1>9-2', '1403'), '9-5')?.release?.id).not.toBe('2026-11-23');
});

test('takes no correction for the promised new data', () => {
  const [first, second, third] = outcomesOf([plan('7-1>9-1'), plan('7-2>9-2'), plan('7-3>9-3')], '9-4');
  expect(first?.release?.id).toBe('2026-11-22');
  expect(second?.release?.id).toBe('2026-11-23');
  expect(third).toMatchObject({ state: 'overdue' });
});

test('takes no release for a plan announced after it', () => {
  expect(outcomeOf(plan('9-3>9-4', '1402'), '9-5')?.state).toBe('overdue');
});
