import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChainProblem } from '#model/release.ts';
import { openLedger, readLedger } from '#releases/read-ledger.ts';
import { verifyContents } from '#releases/verify-contents.ts';
import { edit, layLedger, makePrivateKey, removeData } from './ledger-folder.ts';

let folder: string;
beforeAll(async () => {
  folder = await layLedger(makePrivateKey());
});
afterAll(() => removeData(folder));

/** Everything the ledger's check and the rebuilding of its contents find. */
function problemsOf(data: string): readonly ChainProblem[] {
  const { ledger, problems } = openLedger(data);
  return problems.length > 0 ? problems : verifyContents(ledger);
}

async function inCopy<Result>(work: (copy: string) => Promise<Result>): Promise<Result> {
  const copy = await mkdtemp(join(tmpdir(), 'tamin-chain-'));
  try {
    await cp(join(folder, 'releases'), join(copy, 'releases'), { recursive: true });
    return await work(copy);
  } finally {
    await rm(copy, { recursive: true });
  }
}

const codesAfter = (change: (releases: string) => Promise<unknown>): Promise<string[]> =>
  inCopy(async (copy) => {
    await change(join(copy, 'releases'));
    return problemsOf(copy).map(({ code, file }) => `${code} ${file}`);
  });

test('a ledger as it was written is whole', () => {
  expect(problemsOf(folder)).toEqual([]);
  expect(readLedger(folder).releases.map(({ id, trust }) => `${id} ${trust}`)).toEqual([
    '2026-11-22 signed',
    '2026-11-22.02 signed',
    '2026-11-23 signed',
  ]);
});

test('any single byte changed anywhere in the ledger is found', async () => {
  const names = await readdir(join(folder, 'releases'), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map((file) => readFile(file)));
  expect(files.length).toBeGreaterThan(10);
  const damage = fc.record({
    file: fc.nat(files.length - 1),
    at: fc.nat(1_000_000),
    flip: fc.integer({ min: 1, max: 255 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, at, flip }) => {
      const [path = '', whole = Buffer.from('')] = [files[file], contents[file]];
      const place = at % whole.length;
      const broken = Buffer.from(whole);
      broken[place] = (broken[place] ?? 0) ^ flip;
      await writeFile(path, broken);
      const problems = problemsOf(folder);
      await writeFile(path, whole);
      expect(problems.length, `${path} at ${place}`).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

describe('names what happened to the chain', () => {
  test.each([
    ['the first release dropped', '2026-11-22', 'previous-missing 2026-11-22.02/record.json'],
    ['a release in between dropped', '2026-11-22.02', 'previous-missing 2026-11-23/record.json'],
    ['the last release dropped', '2026-11-23', 'dropped head'],
  ])('%s', async (_, id, problem) => {
    expect(await codesAfter((releases) => rm(join(releases, id), { recursive: true }))).toContain(problem);
  });

  test('two releases swapped', async () => {
    const codes = await codesAfter(async (releases) => {
      await rename(join(releases, '2026-11-22'), join(releases, 'x'));
      await rename(join(releases, '2026-11-22.02'), join(releases, '2026-11-22'));
      await rename(join(releases, 'x'), join(releases, '2026-11-22.02'));
    });
    expect(codes).toContain('name-differs 2026-11-22/record.json');
    expect(codes).toContain('order 2026-11-22/record.json');
  });

  test('a reason rewritten afterwards', async () => {
    const codes = await codesAfter((releases) =>
      edit(releases, '2026-11-22.02/record.json', 'اشتباه چاپی', 'بی‌دلیل'),
    );
    expect(codes).toContain('signature-wrong 2026-11-22.02/record.sig');
    expect(codes).toContain('previous-differs 2026-11-23/record.json');
  });

  test('a stored file taken away, and one too many', async () => {
    const objects = join(folder, 'releases/2026-11-22/files');
    const [object = ''] = await readdir(objects);
    expect(await codesAfter((releases) => rm(join(releases, '2026-11-22/files', object)))).toEqual([
      `object-missing 2026-11-22/files/${object}`,
    ]);
    expect(await codesAfter((releases) => writeFile(join(releases, '2026-11-22/note.txt'), ''))).toEqual([
      'unexpected-file 2026-11-22/note.txt',
    ]);
  });

  test('a signature or the head taken away', async () => {
    expect(await codesAfter((releases) => rm(join(releases, '2026-11-23/record.sig')))).toEqual([
      'signature-missing 2026-11-23/record.sig',
    ]);
    expect(await codesAfter((releases) => rm(join(releases, 'head')))).toEqual(['head-missing head']);
  });
});

test('the head may be one release behind, as a power cut leaves it, and no more', async () => {
  const { releases } = readLedger(folder);
  const head = (index: number) =>
    `${releases[index]?.sha256 ?? ''}  ${releases[index]?.id ?? ''}/record.json\n`;
  expect(await codesAfter((path) => writeFile(join(path, 'head'), head(1)))).toEqual([]);
  expect(await codesAfter((path) => writeFile(join(path, 'head'), head(0)))).toEqual(['head-differs head']);
});
