import { spawnSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { casesFolder, layCase } from './case-folder.ts';

const script = join(import.meta.dirname, '../../scripts/check.ts');

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('ends with 0 and says so when the data is clean', () => {
  const { status, stdout } = check('--data', join(casesFolder, 'valid-minimal/data'));
  expect(status).toBe(0);
  expect(stdout).toContain('0 errors');
});

test('advises how easy the texts read, page by page, and keeps that from machines', async () => {
  const folder = join(casesFolder, 'valid-minimal/data');
  const pages = (await readdir(join(folder, 'content/pages'))).filter((name) => name.endsWith('.fa.md'));
  const { stdout } = check('--data', folder);
  const scored = [...stdout.matchAll(/^ {2}fa +(-?\d+) {2}en +(-?\d+) {2}content\/(.+)$/gmu)];
  expect(pages.length).toBeGreaterThan(0);
  for (const name of pages) {
    expect(scored.map(([, , , path]) => path)).toContain(`pages/${name.replace('.fa.md', '')}`);
  }
  expect(stdout.trimEnd().split('\n').at(-1)).toContain('0 errors');
  const { stdout: machine } = check('--json', '--data', folder);
  expect(Object.keys(JSON.parse(machine) as object)).toEqual(['ok', 'counts', 'issues']);
});

test('prints JSON and nothing else for machines, and ends with 1 on an error', async () => {
  const folder = await layCase('cell-not-a-number');
  const { status, stdout, stderr } = check('--json', '--data', folder);
  await rm(folder, { recursive: true });
  const report = JSON.parse(stdout) as { ok: boolean; issues: Record<string, unknown>[] };
  expect(status).toBe(1);
  expect(stderr).toBe('');
  expect(report.ok).toBe(false);
  expect(report.issues[0]).toMatchObject({
    severity: 'error',
    code: 'cell/not-a-number',
    file: 'datasets/insured/insured.csv',
    line: 2,
    record: 1,
    column: 5,
    field: 'cost_rial',
    found: 'دوازده',
    fix: { en: 'Write the whole number in digits.' },
  });
});

test('ends with 2 and no stack on a wrong command line', () => {
  const { status, stdout, stderr } = check('--dta', 'x');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).not.toContain('    at ');
});

test('reports a data folder that is not there as data, not as a fault', () => {
  const { status, stdout } = check('--data', join(casesFolder, 'no-such-folder'));
  expect(status).toBe(1);
  expect(stdout).toContain('site.json file/missing');
});
