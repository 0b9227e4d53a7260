import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLedger } from '#releases/read-ledger.ts';
import { verifyContents } from '#releases/verify-contents.ts';
import { commitRelease, ForkRefused } from '../../scripts/releasing/commit-release.ts';
import {
  buildFrom,
  correction,
  edit,
  insuredFile,
  layData,
  releaseFolder,
  removeData,
} from './ledger-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await layData();
});
afterEach(() => removeData(folder));

const wholeReleases = (data = folder): number => {
  const { ledger, problems } = openLedger(data);
  expect([...problems, ...verifyContents(ledger)]).toEqual([]);
  return ledger.releases.length;
};

/** More are for whoever changes how a release is written: TAMIN_KILLS=100. */
const rounds = Number(process.env['TAMIN_KILLS'] ?? 5);

/** Lets the loop release for a while after its first sign of life, then kills it. */
async function killAfter(milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'release-loop.ts'), folder]);
  const ended = new Promise((resolve) => child.once('close', resolve));
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  await Promise.race([ended, new Promise((resolve) => child.stdout.once('data', resolve))]);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill('SIGKILL');
  await ended;
  expect(errors).toBe('');
}

test('a kill at any moment leaves the old ledger or the new one, and the next run goes on', async () => {
  let last = 0;
  for (let round = 0; round < rounds; round += 1) {
    await killAfter(Math.random() * 250);
    const now = wholeReleases();
    expect(now).toBeGreaterThan(last);
    last = now;
  }
}, 600_000);

test('what a kill leaves half-made is not part of the ledger, and the next release clears it away', async () => {
  await releaseFolder(folder, { time: '2026-11-22T08:00:00Z' });
  const staging = join(folder, 'releases/.staging-1');
  await mkdir(join(staging, 'files'), { recursive: true });
  await writeFile(join(staging, 'record.json'), '{"half":');
  expect(wholeReleases()).toBe(1);
  await edit(folder, insuredFile, ',80,3500000,', ',81,3500000,');
  await releaseFolder(folder, { time: '2026-11-22T09:00:00Z', answers: correction });
  expect((await readdir(join(folder, 'releases'))).sort()).toEqual(['2026-11-22', '2026-11-22.02', 'head']);
});

test('of two releases built on the same one, only the first is written', async () => {
  await releaseFolder(folder, { time: '2026-11-22T08:00:00Z' });
  await edit(folder, insuredFile, ',80,3500000,', ',81,3500000,');
  const mine = await buildFrom(folder, { time: '2026-11-22T09:00:00Z', answers: correction });
  const theirs = await buildFrom(folder, { time: '2026-11-23T09:00:00Z', answers: correction });
  const results = await Promise.allSettled([commitRelease(folder, mine), commitRelease(folder, theirs)]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(wholeReleases()).toBe(2);
  await expect(commitRelease(folder, theirs)).rejects.toThrow(ForkRefused);
  expect(wholeReleases()).toBe(2);
});

test('a chain that forked in two copies of the data is found when they meet', async () => {
  await releaseFolder(folder, { time: '2026-11-22T08:00:00Z' });
  await edit(folder, insuredFile, ',80,3500000,', ',81,3500000,');
  const other = await layData();
  try {
    await cp(folder, other, { recursive: true });
    await releaseFolder(folder, { time: '2026-11-22T09:00:00Z', answers: correction });
    await releaseFolder(other, { time: '2026-11-23T09:00:00Z', answers: correction });
    await cp(join(other, 'releases/2026-11-23'), join(folder, 'releases/2026-11-23'), { recursive: true });
  } finally {
    await removeData(other);
  }
  expect(openLedger(folder).problems).toContainEqual({
    code: 'fork',
    file: '2026-11-23/record.json',
    params: { rival: '2026-11-22.02', previous: '2026-11-22' },
  });
});

test('a clock that runs behind the last release is refused', async () => {
  await releaseFolder(folder, { time: '2026-11-22T08:00:00Z' });
  await edit(folder, insuredFile, ',80,3500000,', ',81,3500000,');
  const releaseAt = (time: string) => buildFrom(folder, { time, answers: correction });
  await expect(releaseAt('2026-11-21T08:00:00Z')).rejects.toThrow(
    'The clock says 2026-11-21, but the last release is of 2026-11-22.',
  );
  await expect(releaseAt('2026-11-22T07:59:59Z')).rejects.toThrow(
    'The clock says 2026-11-22T07:59:59Z, but the last release is of 2026-11-22T08:00:00Z.',
  );
});
