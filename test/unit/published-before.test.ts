import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckOptions } from '#pipeline/check-folder.ts';
import { dimension, kinds, measure, people, period, read, rule } from './suppressed-tables.ts';

const header = 'period,kind,people';
const rows = ['1402,all,812', '1402,work,540', '1402,road,3', '1402,home,269'];
const csv = [header, ...rows];

/** A table as a release brought it. */
interface Version {
  name?: string;
  release?: string;
  head?: string;
  rows: readonly string[];
  fields?: readonly object[];
}

/** Tables as earlier releases had them, with nothing said of them but their names. */
const earlier = (...versions: readonly Version[]): CheckOptions => ({
  earlier: () => () =>
    versions.map(({ name = 'accidents', release = '2026-11-20', head = header, rows: own, fields = [] }) => ({
      name,
      release,
      columns: head.split(','),
      rows: own.map((row) => row.split(',')),
      fields,
    })),
});

const sexes = dimension('sex', ['men', 'women']);
const withSex = [
  'period,kind,sex,people',
  ...rows.flatMap((row) => {
    const [at = '', kind = '', text = ''] = row.split(',');
    const men = Math.floor(Number(text) * 0.6);
    return [
      `${at},${kind},all,${text}`,
      `${at},${kind},men,${men}`,
      `${at},${kind},women,${Number(text) - men}`,
    ];
  }),
];

describe('a figure of an earlier release is found', () => {
  test('after the table gained a column', async () => {
    const { codes, issues } = await read(
      [{ csv: withSex, fields: [period, kinds, sexes, people], rest: rule }],
      earlier({ rows }),
    );
    expect(new Set(codes)).toEqual(new Set(['suppression/published-before']));
    expect(issues[0]?.params).toEqual({ release: '2026-11-20', table: 'accidents' });
  });

  test('in a column without a total, whose hidden part is all that is left of it', async () => {
    const parts = ['period,kind,sex,people', '1402,work,men,324', '1402,work,women,216', '1402,road,men,x'];
    const { codes } = await read(
      [{ csv: [...parts, '1402,road,women,22'], fields: [period, kinds, sexes, people] }],
      earlier({ rows: ['1402,work,540', '1402,road,25'] }),
    );
    expect(codes).toEqual(['suppression/recoverable']);
  });

  test('after the table lost a column', async () => {
    const old = withSex.slice(1);
    const { codes } = await read([{ csv, rest: rule }], earlier({ head: withSex[0] ?? '', rows: old }));
    expect(codes).toEqual(['suppression/published-before']);
  });

  test('in the parts of a column that is gone, where their total was never shown', async () => {
    const old = withSex.slice(1).filter((row) => !row.startsWith('1402,road,all'));
    const { codes } = await read([{ csv, rest: rule }], earlier({ head: withSex[0] ?? '', rows: old }));
    expect(codes).toEqual(['suppression/recoverable']);
  });

  test('after the table was renamed', async () => {
    const { codes, issues } = await read([{ name: 'injured', csv, rest: rule }], earlier({ rows }));
    expect(codes).toEqual(['suppression/published-before']);
    expect(issues[0]?.params).toEqual({ release: '2026-11-20', table: 'accidents' });
  });

  test('after the table, its column of values and its categories’ column were renamed', async () => {
    const place = { ...kinds, name: 'where' };
    const now = ['period,where,injured', ...rows];
    const injured = measure('injured', 'person', { aggregation: 'sum' });
    const fields = [
      { name: 'period', concept: 'TIME_PERIOD' },
      { name: 'kind', concept: 'DIMENSION', categories: kinds.categories },
      { name: 'people', concept: 'OBS_VALUE', unit: 'person' },
    ];
    const { codes } = await read(
      [{ name: 'injured', csv: now, fields: [period, place, injured], rest: rule }],
      earlier({ rows, fields }),
    );
    expect(codes).toEqual(['suppression/published-before']);
  });

  test('after what was the whole table became one category of it', async () => {
    const scope = dimension('scope', ['insured', 'others'], 'none');
    const now = rows.flatMap((row) => {
      const [at, kind, text] = row.split(',');
      return [`${at},insured,${kind},${text}`, `${at},others,${kind},${Number(text) + 7000}`];
    });
    const { codes } = await read(
      [{ csv: ['period,scope,kind,people', ...now], fields: [period, scope, kinds, people], rest: rule }],
      earlier({ rows }),
    );
    expect(codes).toContain('suppression/published-before');
  });

  test('in the newest of several releases that had it, and in a table since dropped', async () => {
    const { codes, issues } = await read(
      [{ csv: [header, ...rows.slice(0, 2), '1402,road,x', '1402,home,x'] }],
      earlier(
        { rows: rows.slice(0, 2) },
        { name: 'roads', rows: ['1402,all,812', '1402,road,3'], release: '2026-11-21' },
      ),
    );
    // What is left of the total is known with it.
    expect(codes).toEqual(['suppression/published-before', 'suppression/recoverable']);
    expect(issues[0]?.params).toEqual({ release: '2026-11-21', table: 'roads' });
  });
});

describe('an earlier figure of something else is no finding', () => {
  test('where the other table differed in what both show', async () => {
    const other = ['1402,all,9000', '1402,work,8000', '1402,road,3', '1402,home,997'];
    const { codes } = await read([{ csv, rest: rule }], earlier({ name: 'visits', rows: other }));
    expect(codes).toEqual([]);
  });

  test('where only a few small figures of another column agree', async () => {
    const { codes } = await read(
      [{ csv, rest: rule }],
      earlier({ head: 'period,kind,doctors', rows: ['1402,road,3'] }),
    );
    expect(codes).toEqual([]);
  });

  test('where small categories were merged since', async () => {
    const merged = dimension('kind', ['work', 'way']);
    const now = [header, '1402,all,812', '1402,work,540', '1402,way,272'];
    const { codes } = await read(
      [{ name: 'injured', csv: now, fields: [period, merged, people], rest: rule }],
      earlier({ rows }),
    );
    expect(codes).toEqual([]);
  });
});

test('whatever else changes in a table, a small count it once showed is found or not hidden', async () => {
  const change = fc.record({
    name: fc.constantFrom('accidents', 'injured'),
    hasSex: fc.boolean(),
    isOldFull: fc.boolean(),
    small: fc.integer({ min: 1, max: 4 }),
    others: fc.tuple(fc.integer({ min: 100, max: 900 }), fc.integer({ min: 100, max: 900 })),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ name, hasSex, isOldFull, small, others: [work, home] }) => {
      const values = { all: work + small + home, work, road: small, home };
      const plain = Object.entries(values).map(([kind, value]) => `1402,${kind},${value}`);
      const divided = Object.entries(values).flatMap(([kind, value]) => [
        `1402,${kind},all,${value}`,
        `1402,${kind},men,${value}`,
        `1402,${kind},women,0`,
      ]);
      const { codes } = await read(
        [
          {
            name,
            csv: hasSex ? ['period,kind,sex,people', ...divided] : [header, ...plain],
            fields: hasSex ? [period, kinds, sexes, people] : [period, kinds, people],
            rest: rule,
          },
        ],
        earlier(isOldFull ? { rows: plain } : { head: 'period,kind,sex,people', rows: divided }),
      );
      expect(codes).toContain('suppression/published-before');
    }),
    { numRuns: 25 },
  );
}, 60_000);
