import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasPersian } from '#text/letters.ts';
import { describeDiskFault } from '../../scripts/disk-fault.ts';
import { tryFolder } from '../../scripts/try-folder.ts';

const refusal = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: refused`), { code, ...(path === undefined ? {} : { path }) });

test.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EBUSY', 'ENOTDIR', 'EEXIST', 'EMFILE', 'ENFILE'])(
  'says %s in both languages, with the path',
  (code) => {
    const fault = describeDiskFault(refusal(code, '/srv/site'));
    expect(hasPersian(fault?.fa ?? '')).toBe(true);
    expect(fault?.fa).toContain('/srv/site');
    expect(fault?.en).toContain(`(${code}: /srv/site)`);
  },
);

test('finds a refusal that another error wraps', () => {
  const wrapped = new Error('Build failed.', { cause: new Error('write', { cause: refusal('ENOSPC') }) });
  expect(describeDiskFault(wrapped)?.en).toBe('The disk is full. Free some space and run it again. (ENOSPC)');
});

test('leaves faults of our own alone', () => {
  expect(describeDiskFault(new TypeError('x is not a function'))).toBeUndefined();
  expect(describeDiskFault(refusal('ENOENT'))).toBeUndefined();
});

test('a build into an impossible place says so, without a stack, and ends with 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tamin-disk-'));
  writeFileSync(join(folder, 'file'), '');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--out', join(folder, 'file/dist')],
    { encoding: 'utf8' },
  );
  expect(status).toBe(2);
  expect(stderr).toContain('Part of this path is a file, not a folder.');
  expect(stderr).not.toMatch(/\n {4}at /u);
  expect(readdirSync(folder)).toEqual(['file']);
  rmSync(folder, { recursive: true });
});

test('tries the output folder before anything is built', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tamin-disk-'));
  await tryFolder(join(folder, 'not/yet/there'));
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
  const onLinux = process.platform === 'linux';
  const refused = onLinux ? await tryFolder('/proc/tamin/site').catch((error: unknown) => error) : undefined;
  if (onLinux) expect(describeDiskFault(refused)?.en).toContain('may not use this folder');
});
