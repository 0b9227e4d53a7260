import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckOptions } from '#pipeline/check-folder.ts';
import {
  column,
  dimension,
  kinds,
  measure,
  people,
  period,
  place,
  read,
  rule,
  type TableSpec,
} from './suppressed-tables.ts';

const header = 'period,kind,people';

describe('a declared rule', () => {
  test('hides a small count and the next smallest beside it, not zeros', async () => {
    const csv = [header, '1402,all,812', '1402,work,540', '1402,road,3', '1402,home,269'];
    const { codes, resources } = await read([{ csv, rest: rule }]);
    expect(codes).toEqual([]);
    expect(column(resources[0], 'people')).toEqual(['812', '540', '·', '·']);
    expect(resources[0]?.suppression).toMatchObject({ below: 5, small: 1, others: 1, marked: 0 });
  });

  test('hides zero too where it is asked to', async () => {
    const csv = [header, '1402,all,812', '1402,work,540', '1402,road,0', '1402,home,272'];
    const shown = await read([{ csv, rest: rule }]);
    expect(column(shown.resources[0], 'people')).toEqual(['812', '540', '0', '272']);
    const hidden = await read([{ csv, rest: { suppression: { below: 5, hideZero: true } } }]);
    expect(column(hidden.resources[0], 'people')).toEqual(['812', '540', '·', '·']);
  });

  test('hides a third figure where two small ones can only be one each', async () => {
    const csv = [header, '1402,all,542', '1402,work,540', '1402,road,1', '1402,home,1'];
    const { codes, resources } = await read([{ csv, rest: rule }]);
    expect(codes).toEqual([]);
    expect(column(resources[0], 'people')).toEqual(['542', '·', '·', '·']);
  });

  test('hides the amounts and percentages of the same few people', async () => {
    const fields = [
      period,
      kinds,
      people,
      measure('cost', 'rial', { aggregation: 'sum' }),
      measure('share', 'percent'),
    ];
    const csv = [
      `${header},cost,share`,
      '1402,all,400,9000,100',
      '1402,work,300,7000,75',
      '1402,road,97,1900,24.25',
      '1402,home,3,100,0.75',
    ];
    const { resources } = await read([{ csv, fields, rest: rule }]);
    for (const name of ['people', 'cost', 'share'])
      expect(column(resources[0], name).slice(2), name).toEqual(['·', '·']);
  });

  test('protects a sample size where it is named', async () => {
    const n = { name: 'n', type: 'integer', concept: 'SAMPLE_SIZE', title: 'شمار پاسخ‌ها' };
    const fields = [period, place, measure('satisfied', 'percent'), n];
    const csv = ['period,province,satisfied,n', '1402,تهران,61.5,812', '1402,کرمان,66.7,3'];
    const { resources } = await read([
      { csv, fields, rest: { suppression: { below: 10, measures: ['n'] } } },
    ]);
    expect(column(resources[0], 'n')).toEqual(['812', '·']);
    expect(column(resources[0], 'satisfied')).toEqual(['61.5', '·']);
  });

  test('uses declared subtotals', async () => {
    const fields = [period, dimension('kind', ['insured', 'family', 'spouse', 'child']), people];
    const csv = [header, '1402,insured,900', '1402,family,60', '1402,spouse,57', '1402,child,3'];
    const plain = await read([{ csv, fields, rest: rule }]);
    expect(column(plain.resources[0], 'people')).toEqual(['900', '60', '57', '·']);
    const totals = [{ field: 'kind', total: 'family', of: ['spouse', 'child'] }];
    const declared = await read([{ csv, fields, rest: { suppression: { below: 5, totals } } }]);
    expect(column(declared.resources[0], 'people')).toEqual(['900', '60', '·', '·']);
  });

  test('hides a total that is small itself in every table of the dataset', async () => {
    const groups = dimension('group', ['men', 'women']);
    const { codes, resources } = await read([
      { csv: [header, '1402,all,4', '1402,work,4', '1402,road,0', '1402,home,0'], rest: rule },
      {
        name: 'groups',
        csv: ['period,group,people', '1402,all,4', '1402,men,4', '1402,women,0'],
        fields: [period, groups, people],
        rest: rule,
      },
    ]);
    expect(codes).toEqual([]);
    expect(column(resources[0], 'people')[0]).toBe('·');
    expect(column(resources[1], 'people')[0]).toBe('·');
  });

  test('closes the way over a table by other categories', async () => {
    // Without the total row, the parts add up to the total of the other table.
    const groups = dimension('group', ['men', 'women']);
    const { codes, resources } = await read([
      { csv: [header, '1402,work,540', '1402,road,3', '1402,home,269'], rest: rule },
      {
        name: 'groups',
        csv: ['period,group,people', '1402,all,812', '1402,men,500', '1402,women,312'],
        fields: [period, groups, people],
        rest: rule,
      },
    ]);
    expect(codes).toEqual([]);
    expect(column(resources[0], 'people')).toEqual(['540', '·', '·']);
  });

  test('hides a second quarter where the year is published', async () => {
    const fields = [period, people];
    const csv = ['period,people', '1402,640', '1402-Q1,210', '1402-Q2,3', '1402-Q3,220', '1402-Q4,207'];
    const { codes, resources } = await read([{ csv, fields, rest: rule }]);
    expect(codes).toEqual([]);
    expect(column(resources[0], 'people')).toEqual(['640', '210', '·', '220', '·']);
  });

  test('does not take a stock of four quarters for their year', async () => {
    const fields = [period, { ...people, timing: 'stock' }];
    const csv = ['period,people', '1402,7', '1402-Q1,9', '1402-Q2,3', '1402-Q3,20', '1402-Q4,7'];
    const { resources } = await read([{ csv, fields, rest: rule }]);
    expect(column(resources[0], 'people')).toEqual(['7', '9', '·', '20', '7']);
  });

  test('empties the fingerprint of the file and forgets the declared one', async () => {
    const csv = [header, '1402,all,812', '1402,work,540', '1402,road,3', '1402,home,269'];
    const { resources } = await read([{ csv, rest: { ...rule, bytes: 82 } }]);
    expect(resources[0]).toMatchObject({ sha256: '', bytes: 0 });
    expect(resources[0]?.descriptor).not.toHaveProperty('bytes');
  });

  test('leaves a table without small counts as it is', async () => {
    const csv = [header, '1402,all,812', '1402,work,540', '1402,road,33', '1402,home,239'];
    const { resources } = await read([{ csv, rest: rule }]);
    expect(column(resources[0], 'people')).toEqual(['812', '540', '33', '239']);
    expect(resources[0]?.sha256).not.toBe('');
  });
});

describe('what was published before', () => {
  const csv = [header, '1402,all,812', '1402,work,540', '1402,road,3', '1402,home,269'];
  const earlier = (rows: readonly string[], head = header, name = 'accidents'): CheckOptions => ({
    earlier: () => () => [
      { name, release: '2026-11-21', columns: head.split(','), rows: rows.map((row) => row.split(',')) },
    ],
  });

  test('is an error where it is the hidden figure', async () => {
    const { codes } = await read([{ csv, rest: rule }], earlier(['1402,road,3']));
    expect(codes).toEqual(['suppression/published-before']);
  });

  test('is an error whatever reason is given: the site serves that release for ever', async () => {
    const suppression = { below: 5, withdrawn: { fa: 'به اشتباه منتشر شد.', en: 'Published by mistake.' } };
    const { codes } = await read([{ csv, rest: { suppression } }], earlier(['1402,road,3']));
    expect(codes).not.toEqual([]);
    const since = await read([{ csv, rest: rule }], earlier(['1402,road,3']));
    expect(since.issues.map(({ severity }) => severity)).toContain('error');
  });

  test('does not serve to cover a hidden figure', async () => {
    const { codes, resources } = await read([{ csv, rest: rule }], earlier(['1402,home,269']));
    expect(codes).toEqual([]);
    // The smallest neighbour is known, so a larger one is hidden.
    expect(column(resources[0], 'people')).toEqual(['812', '·', '·', '269']);
  });

  test('gives a hidden figure away by a total that is no longer shown', async () => {
    const now = [header, '1402,work,540', '1402,road,x', '1402,home,269'];
    expect((await read([{ csv: now }])).codes).toEqual([]);
    const { codes, issues } = await read([{ csv: now }], earlier(['1402,all,812']));
    expect(codes).toEqual(['suppression/recoverable']);
    expect(issues[0]).toMatchObject({ line: 3, column: 3, params: { through: 'category' } });
  });
});

describe('cells hidden in the file', () => {
  test('are left in peace where nothing gives them away', async () => {
    const { codes, resources } = await read([
      { csv: [header, '1402,all,812', '1402,work,540', '1402,road,x', '1402,home,x'] },
    ]);
    expect(codes).toEqual([]);
    expect(resources[0]?.suppression).toMatchObject({ marked: 2, small: 0 });
  });

  test('are not held against a total that is seen not to be the sum', async () => {
    const csv = [header, '1401,all,900', '1401,work,500', '1401,road,100', '1401,home,90'];
    const { codes } = await read([
      { csv: [...csv, '1402,all,812', '1402,work,540', '1402,road,x', '1402,home,9'] },
    ]);
    expect(codes.filter((code) => code.startsWith('suppression/'))).toEqual([]);
  });

  test('are found from rounded figures, to within rounding', async () => {
    const fields = [period, kinds, measure('cost', 'billion-rial', { aggregation: 'sum' })];
    const csv = ['period,kind,cost', '1401,all,10.1', '1401,work,5.2', '1401,road,3.6', '1401,home,1.2'];
    const { codes } = await read([
      { fields, csv: [...csv, '1402,all,12.0', '1402,work,6.1', '1402,road,x', '1402,home,1.3'] },
    ]);
    expect(codes).toEqual(['suppression/recoverable']);
  });

  test('are covered by the rule where one is declared', async () => {
    const csv = [header, '1402,all,812', '1402,work,540', '1402,road,x', '1402,home,269'];
    const { codes, resources } = await read([{ csv, rest: rule }]);
    expect(codes).toEqual([]);
    expect(column(resources[0], 'people')).toEqual(['812', '540', '·', '·']);
  });
});

describe('figures of other sources', () => {
  const csv = [header, '1402,all,812', '1402,work,540', '1402,road,3', '1402,home,269'];
  const conflicts = (rest: object): TableSpec => ({
    name: 'conflicts',
    csv: [`${header},source_title`, '1402,road,4,گزارش مجلس', '1402,work,541,گزارش مجلس'],
    fields: [
      period,
      kinds,
      people,
      { name: 'source_title', type: 'string', concept: 'SOURCE_TITLE', title: 'منبع' },
    ],
    rest: { role: 'conflicts', ...rest },
    foreignKey: ['period', 'kind'],
  });

  test('give a hidden figure away where their table has no rule', async () => {
    const { codes } = await read([{ csv, rest: rule }, conflicts({})]);
    expect(codes).toEqual(['suppression/shown-elsewhere']);
  });

  test('are hidden with it where their table has one', async () => {
    const { codes, resources } = await read([{ csv, rest: rule }, conflicts(rule)]);
    expect(codes).toEqual([]);
    expect(column(resources[1], 'people')).toEqual(['·', '541']);
  });
});

test('finds no way back into any random table it has protected', async () => {
  const provinces = ['تهران', 'کرمان'];
  const cell = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 300 }));
  const fields = [period, place, kinds, people];
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 6, maxLength: 6 }), async (values) => {
      const valueOf = (place: string, kind: string): number =>
        provinces
          .filter((name) => place === 'IR' || name === place)
          .flatMap((name) =>
            ['work', 'road', 'home']
              .filter((one) => kind === 'all' || one === kind)
              .map((one) => [name, one]),
          )
          .reduce(
            (sum, [name = '', one = '']) =>
              sum + (values[provinces.indexOf(name) * 3 + ['work', 'road', 'home'].indexOf(one)] ?? 0),
            0,
          );
      const rows = ['IR', ...provinces].flatMap((area) =>
        ['all', 'work', 'road', 'home'].map((kind) => ({ area, kind, value: valueOf(area, kind) })),
      );
      const raw = rows.map(({ area, kind, value }) => `1402,${area},${kind},${value}`);
      const first = await read([{ csv: ['period,province,kind,people', ...raw], fields, rest: rule }]);
      if (first.resources.length === 0) {
        // Nothing but small figures and noughts: no way of hiding keeps them, so the table is refused.
        expect(new Set(first.codes)).toEqual(new Set(['suppression/recoverable']));
        return;
      }
      const shown = column(first.resources[0], 'people');
      rows.forEach(({ value }, index) => {
        if (value > 0 && value < 5) expect(shown[index]).toBe('·');
        else if (shown[index] !== '·') expect(shown[index]).toBe(String(value));
      });
      // Published as a file of its own, without the rule, the audit starts from nothing.
      const marked = rows.map(
        ({ area, kind }, index) => `1402,${area},${kind},${shown[index]?.replace('·', 'x')}`,
      );
      const second = await read([{ csv: ['period,province,kind,people', ...marked], fields }]);
      const isAllHidden = shown.every((text) => text === '·');
      if (!isAllHidden && first.codes.length === 0) expect(second.codes).toEqual([]);
    }),
    { numRuns: 40, examples: [[[1, 1, 1, 1, 0, 0]]] },
  );
}, 60_000);
