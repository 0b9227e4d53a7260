import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { IssueLog } from './issue-log.ts';
import { readSynonyms } from './read-synonyms.ts';

async function readTable(csv: string) {
  const folder = await mkdtemp(join(tmpdir(), 'tamin-synonyms-'));
  const target = join(folder, 'reference/synonyms');
  await mkdir(target, { recursive: true });
  await writeFile(
    join(target, 'datapackage.json'),
    await readFile('data/reference/synonyms/datapackage.json'),
  );
  await writeFile(join(target, 'synonyms.csv'), csv);
  const log = new IssueLog();
  const synonyms = await readSynonyms(folder, log);
  await rm(folder, { recursive: true });
  return { synonyms, codes: log.list().map(({ code, line }) => `${line} ${code}`) };
}

test('reads the words of the site without an issue, and every row says what its words mean', async () => {
  const log = new IssueLog();
  const synonyms = await readSynonyms('data', log);
  expect(log.list()).toEqual([]);
  expect(synonyms.length).toBeGreaterThan(0);
  for (const { id, said, meant } of synonyms) {
    for (const locale of ['fa', 'en'] as const) {
      expect([id, locale, said[locale].length > 0]).toEqual([id, locale, meant[locale] !== '']);
    }
  }
});

test('reads several sayings from one cell, in either language alone', async () => {
  const { synonyms } = await readTable(
    'id,said_fa,meant_fa,said_en,meant_en\nbribe,پول چای| شیرینی,رشوه,,\ncpi,,,prices,Price index\n',
  );
  expect(synonyms).toEqual([
    { id: 'bribe', said: { fa: ['پول چای', 'شیرینی'], en: [] }, meant: { fa: 'رشوه', en: '' } },
    { id: 'cpi', said: { fa: [], en: ['prices'] }, meant: { fa: '', en: 'Price index' } },
  ]);
});

test('names the line of an id that is used twice or badly written', async () => {
  const { codes } = await readTable(
    'id,said_fa,meant_fa,said_en,meant_en\nbribe,پول چای,رشوه,,\nbribe,باج,رشوه,,\nBad Id,باج,رشوه,,\n',
  );
  expect(codes.some((code) => code.startsWith('3 '))).toBe(true);
  expect(codes.some((code) => code.startsWith('4 '))).toBe(true);
});

test('is empty where a folder has no such table', async () => {
  const log = new IssueLog();
  expect(await readSynonyms('test/fixtures', log)).toEqual([]);
  expect(log.list()).toEqual([]);
});
