import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IssueLog } from './issue-log.ts';
import { listFolder, pathProblem, readInside } from './read-file.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tamin-read-'));
  await mkdir(join(root, 'data'));
});
afterEach(() => rm(root, { recursive: true }));

async function read(file: string) {
  const log = new IssueLog();
  const bytes = await readInside({ root: join(root, 'data'), file, limit: 10 }, log);
  return { text: bytes?.toString(), codes: log.list().map(({ code }) => code) };
}

test('reads a regular file whole', async () => {
  await writeFile(join(root, 'data/a.csv'), 'سلام');
  expect(await read('a.csv')).toEqual({ text: 'سلام', codes: [] });
});

test('refuses a link that leads out of the folder, even to a file of the same name', async () => {
  await mkdir(join(root, 'data-secret'));
  await writeFile(join(root, 'data-secret/a.csv'), 'x');
  await symlink(join(root, 'data-secret/a.csv'), join(root, 'data/a.csv'));
  expect((await read('a.csv')).codes).toEqual(['file/outside-folder']);
});

test('follows a link that stays inside', async () => {
  await writeFile(join(root, 'data/a.csv'), 'x');
  await symlink('a.csv', join(root, 'data/b.csv'));
  expect((await read('b.csv')).text).toBe('x');
});

test('refuses folders, pipes, large and absent files', async () => {
  await mkdir(join(root, 'data/folder'));
  await writeFile(join(root, 'data/large'), 'x'.repeat(11));
  execFileSync('mkfifo', [join(root, 'data/pipe')]);
  expect((await read('folder')).codes).toEqual(['file/unreadable']);
  expect((await read('pipe')).codes).toEqual(['file/unreadable']);
  expect((await read('large')).codes).toEqual(['file/too-large']);
  expect((await read('absent')).codes).toEqual(['file/missing']);
});

test('lists by name without dotfiles', async () => {
  for (const name of ['b', 'a', '.git']) await writeFile(join(root, 'data', name), '');
  await chmod(join(root, 'data/a'), 0o644);
  expect(await listFolder(join(root, 'data'))).toEqual([
    { name: 'a', isFolder: false },
    { name: 'b', isFolder: false },
  ]);
});

describe('paths in descriptors', () => {
  test.each([
    ['data.csv', undefined],
    ['sub/data.csv', undefined],
    ['./data.csv', undefined],
    ['a..b.csv', undefined],
    ['../data.csv', 'file/outside-folder'],
    ['sub/../../data.csv', 'file/outside-folder'],
    ['/etc/passwd', 'file/outside-folder'],
    ['~/data.csv', 'file/outside-folder'],
    ['C:\\data.csv', 'file/outside-folder'],
    ['sub\\data.csv', 'file/outside-folder'],
    ['\\\\server\\data.csv', 'file/outside-folder'],
    ['//example.org/data.csv', 'file/remote'],
    ['https://example.org/data.csv', 'file/remote'],
    ['FILE:///etc/passwd', 'file/remote'],
  ] as const)('%s → %s', (path, expected) => {
    expect(pathProblem(path)).toBe(expected);
  });
});
