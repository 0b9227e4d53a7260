import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckOptions } from '#pipeline/check-folder.ts';
import {
  column,
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
const csv = [header, '1402,all,812', '1402,work,540', '1402,road,3', '1402,home,269'];
const marked = [header, '1402,all,812', '1402,work,540', '1402,road,x', '1402,home,x'];
const share = measure('share', 'percent');
const shares = (rows: readonly string[], more: Partial<TableSpec> = {}): TableSpec => ({
  name: 'shares',
  csv: ['period,kind,share', ...rows],
  fields: [period, kinds, share],
  ...more,
});
const exact = ['1402,all,100', '1402,work,66.50', '1402,road,0.37', '1402,home,33.13'];

describe('a percentage in another table', () => {
  test('gives the count hidden by a rule away', async () => {
    const { codes, issues } = await read([{ csv, rest: rule }, shares(exact)]);
    expect(new Set(codes)).toEqual(new Set(['suppression/recoverable']));
    expect(issues[0]?.params).toEqual({ through: 'ratio', dimension: 'share', table: 'shares' });
  });

  test('gives the count hidden in the file away', async () => {
    const { codes } = await read([{ csv: marked }, shares(exact)]);
    expect(new Set(codes)).toEqual(new Set(['suppression/recoverable']));
  });

  test('says nothing where it is rounded so far that several counts are printed alike', async () => {
    const rows = ['1402,all,1000', '1402,work,540', '1402,road,4', '1402,home,456'];
    const { codes } = await read([
      { csv: [header, ...rows], rest: rule },
      shares(['1402,all,100', '1402,work,54', '1402,road,0', '1402,home,46']),
    ]);
    expect(codes).toEqual([]);
  });

  test('is hidden with the count where its table has the rule too', async () => {
    const { codes, resources } = await read([{ csv, rest: rule }, shares(exact, { rest: rule })]);
    expect(codes).toEqual([]);
    expect(column(resources[0], 'people')).toEqual(['812', '540', '·', '·']);
    expect(column(resources[1], 'share')).toEqual(['100', '66.50', '·', '·']);
  });

  test('gives a count away although one of its own rows is wrong', async () => {
    const years = ['1390', '1391', '1392', '1393', '1394', '1395'].flatMap((year, index) => [
      `${year},all,${800 + index}`,
      `${year},work,${500 + index}`,
      `${year},home,${300}`,
    ]);
    const percents = ['1390', '1391', '1392', '1393', '1394', '1395'].flatMap((year, index) => [
      `${year},work,${index === 2 ? '7.77' : (((500 + index) / (800 + index)) * 100).toFixed(2)}`,
      `${year},home,${((300 / (800 + index)) * 100).toFixed(2)}`,
    ]);
    const { codes } = await read([
      { csv: [...csv, ...years], rest: rule },
      shares([...percents, '1402,road,0.37']),
    ]);
    expect(codes).toContain('suppression/recoverable');
  });

  test('is read where its column of categories has another name', async () => {
    const where = { ...kinds, name: 'where' };
    const { codes } = await read([
      { csv, rest: rule },
      shares(exact, { csv: ['period,where,share', ...exact], fields: [period, where, share] }),
    ]);
    expect(codes).toContain('suppression/recoverable');
  });

  test('is read for one category, in a table that has nothing else', async () => {
    const years = ['1399,all,900', '1399,road,41', '1400,all,850', '1400,road,37', '1401,all,833'];
    const { codes } = await read([
      { csv: [...csv, ...years, '1401,road,35'], rest: rule },
      {
        name: 'roads',
        csv: ['period,share', '1399,4.56', '1400,4.35', '1401,4.20', '1402,0.37'],
        fields: [period, share],
      },
    ]);
    expect(codes).toContain('suppression/recoverable');
  });

  test('gives a hidden total away by a part', async () => {
    const total = [header, '1402,all,x', '1402,work,540', '1402,road,60', '1402,home,x'];
    const rows = ['1401,work,61.122', '1401,road,10.020', '1402,work,66.502', '1402,road,7.389'];
    const { codes } = await read([
      { csv: [...total, '1401,all,998', '1401,work,610', '1401,road,100', '1401,home,288'] },
      shares(rows),
    ]);
    expect(codes).toContain('suppression/recoverable');
  });

  test('in an earlier release gives it away as well', async () => {
    const earlier: CheckOptions = {
      earlier: () => () => [
        {
          name: 'shares',
          release: '2026-11-20',
          columns: ['period', 'kind', 'share'],
          rows: exact.map((row) => row.split(',')),
          fields: [{ name: 'share', concept: 'OBS_VALUE', unit: 'percent' }],
        },
      ],
    };
    const { codes, issues } = await read([{ csv, rest: rule }], earlier);
    expect(codes).toContain('suppression/recoverable');
    expect(issues[0]?.params).toMatchObject({ table: 'shares', release: '2026-11-20' });
  });

  test('of something else says nothing', async () => {
    const rows = ['1402,all,12', '1402,work,71.2', '1402,road,0.37', '1402,home,45.1'];
    const { codes } = await read([{ csv, rest: rule }, shares(rows)]);
    expect(codes).toEqual([]);
  });

  test('that nothing can be tested by is a question, which staff may answer', async () => {
    const hidden = [header, '1402,all,812', '1402,work,x', '1402,road,x', '1402,home,x'];
    const { codes, issues } = await read([{ csv: hidden }, shares(exact)]);
    expect(codes).toEqual(['suppression/possible-share']);
    expect(issues[0]?.severity).toBe('warning');
    const acknowledged = [
      {
        code: 'suppression/possible-share',
        reason: { fa: 'سهم از هزینه است، نه از افراد.', en: 'A share of costs, not of people.' },
      },
    ];
    const answered = await read([{ csv: hidden, rest: { acknowledged } }, shares(exact)]);
    expect(answered.codes).toEqual([]);
  });
});

test('percentages of a total that is hidden, too, are a question: 75 % and 25 % of at most four', async () => {
  const rows = ['1402,all,4', '1402,work,3', '1402,road,1', '1402,home,0'];
  const { codes } = await read([
    { csv: [header, ...rows], rest: rule },
    shares(['1402,work,75.0', '1402,road,25.0', '1402,home,0.0']),
  ]);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.every((code) => code.startsWith('suppression/'))).toBe(true);
});

describe('other ratios', () => {
  const insured = (rows: readonly string[]): TableSpec => ({
    name: 'insured',
    csv: ['period,province,insured', ...rows],
    fields: [period, place, measure('insured', 'person')],
  });
  const counts = ['1402,تهران,912', '1402,کرمان,3', '1402,خراسان رضوی,417'];
  const provinces: TableSpec = {
    csv: ['period,province,people', ...counts],
    fields: [period, place, people],
    rest: rule,
  };
  const base = insured(['1402,تهران,81234', '1402,کرمان,7300', '1402,خراسان رضوی,30211']);

  test('a rate per thousand of a published number of people gives a count away', async () => {
    const rates = ['1402,تهران,11.23', '1402,کرمان,0.41', '1402,خراسان رضوی,13.80'];
    const { codes } = await read([
      provinces,
      base,
      {
        name: 'rates',
        csv: ['period,province,rate', ...rates],
        fields: [period, place, measure('rate', 'case')],
      },
    ]);
    expect(codes).toEqual(['suppression/recoverable']);
  });

  test('a growth in percent gives a count away where the year before is published', async () => {
    const past = ['1401,all,900', '1401,work,610', '1401,road,40', '1401,home,250'];
    const { codes } = await read([
      { csv: [...csv, ...past], rest: rule },
      {
        name: 'growth',
        csv: ['period,kind,growth', '1402,all,-9.8', '1402,work,-11.5', '1402,road,-92.5', '1402,home,7.6'],
        fields: [period, kinds, measure('growth', 'percent')],
      },
    ]);
    expect(codes).toContain('suppression/recoverable');
  });

  test('an index gives a count away where its base is published', async () => {
    const past = ['1400,all,950', '1400,work,600', '1400,road,80', '1400,home,270'];
    const { codes } = await read([
      { csv: [...csv, ...past], rest: rule },
      {
        name: 'indices',
        csv: [
          'period,kind,index',
          ...['1400,all,100', '1400,work,100', '1400,road,100', '1400,home,100'],
          ...['1402,all,85.5', '1402,work,90.0', '1402,road,3.8', '1402,home,99.6'],
        ],
        fields: [period, kinds, measure('index', 'index-point')],
      },
    ]);
    expect(codes).toContain('suppression/recoverable');
  });
});

test('whatever share two tables tell of a hidden count is found exactly where one count alone is printed like it', async () => {
  const problem = fc.record({
    small: fc.integer({ min: 1, max: 4 }),
    work: fc.integer({ min: 200, max: 4000 }),
    home: fc.integer({ min: 200, max: 4000 }),
    digits: fc.integer({ min: 0, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(problem, async ({ small, work, home, digits }) => {
      const all = work + small + home;
      const percent = (value: number): string => ((value / all) * 100).toFixed(digits);
      const rows = Object.entries({ work, road: small, home });
      const { codes, resources } = await read([
        {
          csv: [header, `1402,all,${all}`, ...rows.map(([kind, value]) => `1402,${kind},${value}`)],
          rest: rule,
        },
        shares(rows.map(([kind, value]) => `1402,${kind},${percent(value)}`)),
      ]);
      const alike = [1, 2, 3, 4].filter((value) => percent(value) === percent(small));
      if (alike.length === 1) expect(codes).toContain('suppression/recoverable');
      else if (codes.length === 0) expect(column(resources[0], 'people')[2]).toBe('·');
      else expect(codes.every((code) => code.startsWith('suppression/'))).toBe(true);
    }),
    { numRuns: 40 },
  );
}, 60_000);

interface Seen {
  /** Counts and percentages as published; "·" where hidden. */
  counts: readonly string[];
  percents: readonly string[];
  truth: readonly number[];
}

/** Every three parts a reader who knows the rule, and which cells are small, may take for true. */
function solutions({ counts, percents, truth }: Seen): number[][] {
  const valuesOf = (part: number): number[] => {
    const [text = '', value = 0] = [counts[part + 1], truth[part]];
    if (text !== '·') return [Number(text)];
    const [low, high] = value > 0 && value < 5 ? [1, 4] : [value === 0 ? 0 : 5, 60];
    return Array.from({ length: high - low + 1 }, (_, index) => low + index);
  };
  const isPrinted = (parts: readonly number[]): boolean => {
    const all = parts.reduce((sum, part) => sum + part, 0);
    if (counts[0] !== '·' && all !== Number(counts[0])) return false;
    return parts.every((part, index) => {
      const text = percents[index] ?? '·';
      return text === '·' || Math.abs((100 * part) / all - Number(text)) <= 0.05 + 1e-9;
    });
  };
  return valuesOf(0)
    .flatMap((a) => valuesOf(1).flatMap((b) => valuesOf(2).map((c) => [a, b, c])))
    .filter(isPrinted);
}

test('no reader of counts and shares can work a hidden count out, unless the check says so', async () => {
  const value = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 40 }));
  const problem = fc.record({
    parts: fc.array(value, { minLength: 3, maxLength: 3 }).filter((parts) => parts.some((part) => part > 0)),
    isRuled: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(problem, async ({ parts, isRuled }) => {
      const all = parts.reduce((sum, part) => sum + part, 0);
      const names = ['work', 'road', 'home'];
      const rows = names.map((name, index) => `1402,${name},${parts[index]}`);
      const percents = parts.map((part) => ((100 * part) / all).toFixed(1));
      const { codes, resources } = await read([
        { csv: [header, `1402,all,${all}`, ...rows], rest: rule },
        shares(
          names.map((name, index) => `1402,${name},${percents[index]}`),
          isRuled ? { rest: rule } : {},
        ),
      ]);
      if (codes.length > 0) return;
      const seen = {
        counts: column(resources[0], 'people'),
        percents: column(resources[1], 'share'),
        truth: parts,
      };
      const found = solutions(seen);
      parts.forEach((_, part) => {
        if (seen.counts[part + 1] !== '·') return;
        expect(new Set(found.map((one) => one[part])).size).toBeGreaterThan(1);
      });
    }),
    { numRuns: 60 },
  );
}, 60_000);
