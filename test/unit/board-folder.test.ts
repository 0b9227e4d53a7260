import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkTarget, placeFolder } from '../../scripts/posters/place-folder.ts';

let work = '';
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'tamin-boards-'));
});
afterEach(() => rm(work, { recursive: true }));

/** Lays a folder of files that hold `text`. */
async function lay(name: string, files: readonly string[], text: string): Promise<string> {
  const folder = join(work, name);
  await mkdir(folder, { recursive: true });
  for (const file of files) await writeFile(join(folder, file), text);
  return folder;
}

test('replaces earlier boards of the same kind and size, and keeps the others', async () => {
  const others = ['1105-B-a3.pdf', '1105-T.pdf', 'B-B-a3.pdf'];
  const target = await lay('boards', ['1105-B.pdf', 'SB-12-B.pdf', ...others], 'earlier');
  const fresh = await lay('fresh', ['1105-B.pdf', '2-7-B.pdf'], 'now');
  await placeFolder(fresh, target);
  expect((await readdir(target)).sort()).toEqual(['1105-B.pdf', '2-7-B.pdf', ...others].sort());
  expect(await readFile(join(target, '1105-B.pdf'), 'utf8')).toBe('now');
  expect(await readFile(join(target, '1105-B-a3.pdf'), 'utf8')).toBe('earlier');
  expect(await readdir(work)).toEqual(['boards']);
});

test('refuses a folder in which something else lies', async () => {
  const target = await lay('documents', ['1105-B.pdf', 'نامه.pdf'], 'mine');
  await expect(checkTarget(target)).rejects.toThrow(/نامه\.pdf/u);
  await expect(checkTarget(await lay('boards', ['1105-B.pdf', '2-7-W-a3.pdf'], ''))).resolves.toBeUndefined();
  await expect(checkTarget(join(work, 'none'))).resolves.toBeUndefined();
});
