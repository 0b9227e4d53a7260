import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFolder } from '#pipeline/check-folder.ts';
import { layCase } from './case-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await layCase('valid-minimal');
});
afterEach(() => rm(folder, { recursive: true }));

const header = 'period,province,kind,people,source_title,source_publisher';
const count = 10_000;

async function issuesOf(row: (index: number) => string) {
  const rows = Array.from({ length: count }, (_, index) => row(index));
  await writeFile(join(folder, 'datasets/insured/conflicts.csv'), [header, ...rows, ''].join('\n'));
  const { issues } = await checkFolder(folder);
  return issues.filter(({ severity }) => severity === 'error');
}

describe('ten thousand bad cells of one cause give one message', () => {
  test.each([
    ['cell/spaces-in-number', (i: number) => `1402,کرمان,all,1 ${i % 1000},س${i},م`],
    ['cell/not-a-number', (i: number) => `1402,کرمان,all,«${i}»,س${i},م`],
    ['cell/undeclared-missing', (i: number) => `1402,کرمان,all,-,س${i},م`],
    ['period/day-first', (i: number) => `${13 + (i % 17)}/05/${1300 + (i % 100)},کرمان,all,44,س${i},م`],
    ['period/two-digit-year', (i: number) => `${10 + (i % 90)},کرمان,all,44,س${i},م`],
    ['csv/ragged-row', (i: number) => `1402,کرمان,all,44,س${i}`],
    ['csv/split-number', (i: number) => `1402,کرمان,all,1,250,س${i},م`],
    ['csv/total-row', (i: number) => `جمع,کرمان,all,44,س${i},م`],
    ['cell/personal-data', (i: number) => `1402,کرمان,all,44,س${i},09123456789`],
    ['reference/conflicting-key', (i: number) => `1402,کرمان,all,${i},س,م`],
    ['reference/broken-key', (i: number) => `1403,تهران,all,${i},س${i},م`],
  ])('%s', async (code, row) => {
    const [issue, ...rest] = await issuesOf(row);
    expect(rest).toEqual([]);
    expect(issue).toMatchObject({ code });
    expect(issue?.count).toBeGreaterThanOrEqual(count - 1);
    expect(issue?.places).toHaveLength(5);
    expect(issue?.places[0]).toMatchObject({ line: issue?.line, record: (issue?.line ?? 0) - 1 });
  });
});

test('different causes stay apart until there are too many to read', async () => {
  const issues = await issuesOf((i) => `1402,شهر${i % 3},all,44,س${i},م`);
  expect(issues.map(({ code }) => code)).toEqual(Array.from({ length: 3 }, () => 'reference/unknown-place'));
  const many = await issuesOf((i) => `1402,شهر${i},all,44,س${i},م`);
  expect(many.length).toBeLessThanOrEqual(41);
  expect(many.reduce((sum, issue) => sum + issue.count, 0)).toBe(count);
});
