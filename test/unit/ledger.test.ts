import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getLedger, checkData } from '#catalogue';
import { datasetFiles } from '#exports/dataset-files.ts';
import { ledgerFiles } from '#exports/ledger-files.ts';
import { judgeFile } from '#releases/judge-file.ts';
import type { Ledger } from '#releases/ledger.ts';
import { sha256 } from '#releases/canonical-json.ts';
import { nextReleaseId, tehranDay } from '#releases/release-id.ts';
import { ContentStore, packContent, type Place } from '#releases/contents.ts';
import { layLedger, makePrivateKey, removeData } from './ledger-folder.ts';

let folder: string;
let ledger: Ledger;
beforeAll(async () => {
  folder = await layLedger(makePrivateKey());
  process.env['TAMIN_DATA'] = folder;
  ledger = getLedger();
});
afterAll(async () => {
  Reflect.deleteProperty(process.env, 'TAMIN_DATA');
  await removeData(folder);
});

test('keeps the very bytes that are published', async () => {
  const { catalogue } = await checkData(folder, { today: '2026-11-23' });
  const { datasets = [], places = [] } = catalogue ?? {};
  const published = new Map(
    datasets.flatMap((dataset) =>
      datasetFiles(dataset, places).map((file) => [`${dataset.name}/${file.name}`, file.sha256]),
    ),
  );
  const kept = ledgerFiles(datasets, places);
  expect(kept.length).toBeGreaterThan(0);
  for (const { file, bytes } of kept) {
    expect(published.get(file.path)).toBe(file.sha256);
    expect(ledger.head?.record.files.find(({ path }) => path === file.path)?.sha256).toBe(sha256(bytes));
  }
});

test('gives back every file of every release, byte for byte', () => {
  for (const { id, record } of ledger.releases) {
    const files = ledger.filesAt(id, 'insured');
    expect(files.map(({ name }) => name)).toEqual(['conflicts.csv', 'datapackage.json', 'insured.csv']);
    for (const file of files) expect(sha256(file.read())).toBe(record.files.find(({ path }) => path === file.path)?.sha256); // prettier-ignore
  }
  const people = (id: string) => {
    const table = ledger.tableAt(id, 'insured', 'insured');
    return table?.rows.map((row) => row[table.columns.indexOf('people')]);
  };
  expect(people('2026-11-22')).toContain('80');
  expect(people('2026-11-22.02')).toContain('81');
});

test('tells what happened to a dataset, newest first, with cells and reasons', () => {
  const entries = ledger.changesOf('insured');
  expect(entries.map(({ release, change }) => `${release.id} ${change.kind}`)).toEqual([
    '2026-11-23 changed',
    '2026-11-22.02 changed',
    '2026-11-22 new',
  ]);
  expect(entries[1]?.change.tables).toMatchObject([{ resource: 'insured', changedCells: 1, addedRows: 0 }]);
  expect(entries[1]?.reasons[0]?.why.en).toBe('The yearbook had a misprint.');
  const [unit] = ledger.explained('2026-11-22.02', 'insured').filter(({ part }) => part === 'values');
  expect(unit).toMatchObject({ columns: ['people'], reason: { kind: 'correction' } });
  expect(unit?.cells['people']).toBe('80');
  expect(
    ledger.tablesBefore('insured', 'insured').map(({ release, table }) => [release.id, table.rows.length]),
  ).toEqual([
    ['2026-11-22', 6],
    ['2026-11-22.02', 6],
    ['2026-11-23', 7],
  ]);
});

describe('judges a file', () => {
  const first = () => Buffer.from(ledger.filesAt('2026-11-22', 'insured').at(-1)?.read() ?? '').toString();
  test('that was superseded, and says why', () => {
    expect(judgeFile(ledger, Buffer.from(first()))).toMatchObject({
      kind: 'superseded',
      release: '2026-11-22',
      by: { release: '2026-11-22.02', isWithdrawn: false, reasons: [{ kind: 'correction' }] },
    });
  });

  test('that a spreadsheet saved anew', () => {
    const saved = `\uFEFF${first().replaceAll('\r\n', '\n')}`;
    expect(judgeFile(ledger, Buffer.from(saved))).toEqual({
      kind: 'same-figures',
      path: 'insured/insured.csv',
      release: '2026-11-22',
      isCurrent: false,
    });
  });

  test('with a row taken out and a figure changed', () => {
    const [header = '', ...rows] = first().trimEnd().split('\r\n');
    const altered = [header, ...rows.slice(1), ''].join('\r\n').replace(',220,', ',222,');
    expect(judgeFile(ledger, Buffer.from(altered))).toMatchObject({
      kind: 'altered',
      count: 2,
      cells: [
        { row: '1402 · تهران · mandatory', column: 'people', published: '220', found: '222' },
        { row: '1402 · تهران · all', column: '' },
      ],
    });
  });

  test.each(['', 'a,b\r\n1,2\r\n', '{"name":"x"}', '\u0000'])('that nobody knows: %j', (text) => {
    expect(judgeFile(ledger, Buffer.from(text))).toEqual({ kind: 'unknown' });
  });
});

test.each([
  ['2026-11-22T20:29:59Z', undefined, '2026-11-22'],
  ['2026-11-22T20:30:00Z', undefined, '2026-11-23'],
  ['2026-11-22T08:00:00Z', '2026-11-22', '2026-11-22.02'],
  ['2026-11-22T08:00:00Z', '2026-11-22.09', '2026-11-22.10'],
  ['2026-11-23T08:00:00Z', '2026-11-22.99', '2026-11-23'],
])('a release of %s after %s is %s: days are days in Tehran', (time, last, id) => {
  expect(nextReleaseId(time, last)).toBe(id);
  expect(tehranDay(time)).toBe(id.slice(0, 10));
});

test('any number of versions comes back through deltas and whole copies', async () => {
  const line = fc.constantFrom('1402,80\n', '1403,np\n', 'x\n', 'رشت\n', '"دو\nسطر"\n');
  const versions = fc.array(fc.array(line, { maxLength: 300 }), { minLength: 1, maxLength: 80 });
  const path = await mkdtemp(join(tmpdir(), 'tamin-store-'));
  fc.assert(
    fc.property(versions, (all) => {
      const places = new Map<string, Place>();
      let before: string | undefined;
      for (const bytes of all.map((lines) => Buffer.from(lines.join('')))) {
        const hash = sha256(bytes);
        const base = before === undefined ? undefined : places.get(before);
        const old = before !== undefined && base ? { hash: before, bytes: new ContentStore(path, places).read(before), place: base } : undefined; // prettier-ignore
        if (!places.has(hash)) {
          const { stored, packed } = packContent(bytes, old);
          mkdirSync(join(path, 'one/files'), { recursive: true });
          writeFileSync(join(path, 'one/files', stored.object), packed);
          const depth = stored.base === undefined ? 0 : (base?.depth ?? 0) + 1;
          places.set(hash, { release: 'one', stored, depth, wholeBytes: 5000, deltaBytes: 0 });
        }
        expect(sha256(new ContentStore(path, places).read(hash))).toBe(hash);
        before = hash;
      }
      expect(Math.max(...[...places.values()].map(({ depth }) => depth))).toBeLessThanOrEqual(24);
    }),
    { numRuns: 20 },
  );
  await removeData(path);
});
