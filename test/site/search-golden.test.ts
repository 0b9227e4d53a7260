import { expect, inject, test } from 'vitest';
import { askSiteFigures, readGoldenFigures } from '../../scripts/bench/golden-figures.ts';
import { runGoldenQueries } from '../../scripts/bench/search-bench.ts';

const outcomes = await runGoldenQueries(inject('siteFolder'));
const share = (some: typeof outcomes, is: (outcome: (typeof outcomes)[number]) => boolean): number =>
  some.filter(is).length / some.length;

test.each([
  ['all', outcomes],
  ['those nobody tuned for', outcomes.filter(({ isHeldOut }) => isHeldOut)],
])('answers golden queries with the right page: %s', (_name, some) => {
  expect(some.length).toBeGreaterThanOrEqual(66);
  expect(share(some, ({ isRecalled }) => isRecalled)).toBeGreaterThanOrEqual(0.95);
  expect(share(some, ({ isFirstRight }) => isFirstRight)).toBeGreaterThanOrEqual(0.85);
});

test('has golden queries of every difficulty in both languages', () => {
  expect(outcomes.length).toBeGreaterThanOrEqual(200);
  expect(new Set(outcomes.map(({ language }) => language))).toEqual(new Set(['fa', 'en']));
  for (const kind of ['colloquial', 'finglish', 'layout', 'typo', 'synonym', 'figure', 'place', 'channel'])
    expect([kind, outcomes.some((outcome) => outcome.kind === kind)]).toEqual([kind, true]);
});

test.each(readGoldenFigures())('answers $query with a figure: $match $page', (golden) => {
  const answers = askSiteFigures(inject('siteFolder'), golden.query, golden.language);
  if (golden.match === 'tooLate' || golden.match === 'none') {
    expect(answers).toEqual(golden.match === 'none' ? [] : 'tooLate');
    return;
  }
  expect(answers).toSatisfy((found: typeof answers) => found !== 'tooLate' && found.length > 0);
  for (const { figure, match } of answers === 'tooLate' ? [] : answers) {
    expect(figure.href.startsWith(golden.page)).toBe(true);
    expect([match, '']).toContain(golden.match);
  }
});
