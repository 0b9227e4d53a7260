import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditHidden } from './audit.ts';
import type { Bounds, Equation, HiddenSystem } from './system.ts';

const sumOf = (figures: readonly number[], sum: number): Equation => ({
  terms: figures.map((figure) => ({ figure, factor: 1n })),
  sum: BigInt(sum),
});
const small: Bounds = { low: 1n, high: 4n };
const recoveredIn = (system: HiddenSystem) =>
  auditHidden(system)
    .recovered.map(({ figure }) => figure)
    .sort((a, b) => a - b);

test('works out the only hidden part of a total', () => {
  expect(auditHidden({ bounds: [small], equations: [sumOf([0], 3)] })).toEqual({
    recovered: [{ figure: 0, by: [0] }],
    unproven: [],
  });
});

test('cannot tell two hidden parts of one total apart', () => {
  const system = { bounds: [small, { low: 5n }], equations: [sumOf([0, 1], 90)] };
  expect(auditHidden(system)).toEqual({ recovered: [], unproven: [] });
});

test('works out two ones whose sum is two, and two fours whose sum is eight', () => {
  expect(recoveredIn({ bounds: [small, small], equations: [sumOf([0, 1], 2)] })).toEqual([0, 1]);
  expect(recoveredIn({ bounds: [small, small], equations: [sumOf([0, 1], 8)] })).toEqual([0, 1]);
});

test('works out a figure that only two totals together give away', () => {
  const open: Bounds = {};
  const equations = [sumOf([0, 1, 2], 30), sumOf([0, 1], 20)];
  expect(recoveredIn({ bounds: [open, open, open], equations })).toEqual([2]);
});

test('sees that whole numbers leave one solution where fractions would leave many', () => {
  // x + y = y + z = z + x = 2 within 0…1 leaves only ones; within 0…2 it is still settled by elimination.
  const one: Bounds = { low: 0n, high: 1n };
  const equations = [
    {
      terms: [
        { figure: 0, factor: 2n },
        { figure: 1, factor: 3n },
      ],
      sum: 3n,
    },
  ];
  expect(recoveredIn({ bounds: [one, one], equations })).toEqual([0, 1]);
});

test('uses totals that contradict each other without bounds', () => {
  expect(recoveredIn({ bounds: [small], equations: [sumOf([0], 40)] })).toEqual([0]);
});

/** Every whole solution, by trying all. */
function enumerate({ bounds, equations }: HiddenSystem): bigint[][] {
  let partial: bigint[][] = [[]];
  for (const { low = 0n, high = 0n } of bounds) {
    const values = Array.from({ length: Number(high - low) + 1 }, (_, index) => low + BigInt(index));
    partial = partial.flatMap((start) => values.map((value) => [...start, value]));
  }
  return partial.filter((values) =>
    equations.every(
      ({ terms, sum }) =>
        terms.reduce((total, { figure, factor }) => total + factor * (values[figure] ?? 0n), 0n) === sum,
    ),
  );
}

const anySystem = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 4 })), {
    minLength: 1,
    maxLength: 6,
  })
  .chain((figures) =>
    fc
      .array(
        fc.array(fc.constantFrom(-2n, -1n, 0n, 0n, 1n, 1n, 1n), {
          minLength: figures.length,
          maxLength: figures.length,
        }),
        {
          maxLength: 4,
        },
      )
      .map((factors): HiddenSystem & { truth: bigint[] } => {
        const truth = figures.map(([low, more]) => BigInt(low + Math.floor(more / 2)));
        return {
          truth,
          bounds: figures.map(([low, more]) => ({ low: BigInt(low), high: BigInt(low + more) })),
          equations: factors.map((row) => ({
            terms: row.flatMap((factor, figure) => (factor === 0n ? [] : [{ figure, factor }])),
            sum: row.reduce<bigint>((sum, factor, figure) => sum + factor * (truth[figure] ?? 0n), 0n),
          })),
        };
      }),
  );

test('agrees with an enumeration of every solution, with and without knowing the truth', () => {
  fc.assert(
    fc.property(anySystem, fc.boolean(), ({ truth, ...open }, isPublisher) => {
      const solutions = enumerate(open);
      const settled = open.bounds.flatMap(({ low, high }, figure) => {
        const isGiven = low === high;
        return !isGiven && new Set(solutions.map((values) => values[figure])).size === 1 ? [figure] : [];
      });
      const system = isPublisher ? { ...open, truth } : open;
      expect(auditHidden(system).unproven).toEqual([]);
      expect(recoveredIn(system)).toEqual(settled);
    }),
    { numRuns: 500 },
  );
});
