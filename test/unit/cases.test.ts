import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkData } from '#catalogue';
import { renderTerminalReport } from '#messages/reporters/terminal-report.ts';
import { casesFolder, catalogueJson, layCase, listCases, ownPart, readText, toJson } from './case-folder.ts';

const isUpdating = process.env['UPDATE_EXPECTED'] === '1';

/** Compares with the expected file. A missing one fails, unless UPDATE_EXPECTED=1 writes it. */
async function expectFile(name: string, file: string, actual: string): Promise<void> {
  const path = join(casesFolder, name, file);
  if (isUpdating) await writeFile(path, actual);
  const expected = await readText(path);
  expect(expected, `${name}/${file} is missing; run with UPDATE_EXPECTED=1 and read it`).toBeDefined();
  expect(actual).toBe(expected);
}

async function checkCase(name: string) {
  const folder = await layCase(name);
  try {
    return await checkData(folder, { today: '2026-11-21' });
  } finally {
    await rm(folder, { recursive: true });
  }
}

const names = await listCases();

describe('bad data', () => {
  test.each(names.filter((name) => !name.startsWith('valid-')))('reports %s', async (name) => {
    const { issues, catalogue } = await checkCase(name);
    const code = name.replace(/--.*$/u, '');
    expect(issues.map((issue) => issue.code.replace('/', '-'))).toContain(code);
    expect(catalogue === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
    await expectFile(name, 'issues.json', toJson(issues));
    await expectFile(name, 'report.txt', renderTerminalReport(issues, { prefix: 'data/' }));
  });
});

describe('valid data', () => {
  test.each(names.filter((name) => name.startsWith('valid-')))('reads %s', async (name) => {
    const { issues, catalogue } = await checkCase(name);
    expect(issues.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(catalogue).toBeDefined();
    if (!catalogue) return;
    const own = name === 'valid-minimal' ? catalogue : ownPart(catalogue, await ownDatasets(name));
    await expectFile(name, 'catalogue.json', catalogueJson(own));
  });
});

async function ownDatasets(name: string): Promise<string[]> {
  return readdir(join(casesFolder, name, 'data/datasets'));
}
