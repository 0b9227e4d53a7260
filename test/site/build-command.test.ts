import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { expectNone } from './expect-none.ts';

const siteFolder = inject('siteFolder');
const folder = mkdtempSync(join(tmpdir(), 'tamin-build-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a command as staff run it and gives its exit code and what it said. */
function run(script: string, ...words: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

/** Hash of every file below a folder, by its path. */
function hashTree(root: string): Map<string, string> {
  const files = globSync('**/*', { cwd: root }).filter((file) => statSync(join(root, file)).isFile());
  return new Map(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    ]),
  );
}

const differences = (a: Map<string, string>, b: Map<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));

/** A copy of the data in which one cell of one table is no number. */
function breakData(): { data: string; file: string } {
  const data = join(folder, 'data');
  cpSync('data', data, { recursive: true });
  const [file = ''] = globSync('datasets/*/*.csv', { cwd: data }).filter((path) =>
    /,\d+,/u.test(readFileSync(join(data, path), 'utf8')),
  );
  const text = readFileSync(join(data, file), 'utf8');
  writeFileSync(join(data, file), text.replace(/,\d+,/u, ',12x4,'));
  return { data, file };
}

test('leaves the last good site untouched and says where the data is broken', () => {
  const out = join(folder, 'last-good');
  cpSync(siteFolder, out, { recursive: true });
  const before = hashTree(out);
  const { data, file } = breakData();
  const { code, said } = run('scripts/build.ts', '--data', data, '--out', out);
  expect(code).toBe(1);
  expect(said.replaceAll('\\', '/')).toContain(file.replaceAll('\\', '/'));
  expectNone(differences(before, hashTree(out)));
  expect(readdirSync(folder).filter((name) => name.startsWith('last-good'))).toEqual(['last-good']);
});

test('ends with code 2 and a plain sentence when the command line is wrong', () => {
  for (const words of [['--nonsense'], ['--port', 'many'], ['stray'], ['--site-url', 'example']]) {
    const { code, said } = run('scripts/build.ts', ...words);
    expect(code, words.join(' ')).toBe(2);
    expect(said).not.toContain('    at ');
  }
});

test('builds the same bytes from the same data', () => {
  const out = join(folder, 'again');
  const { code } = run('scripts/build.ts', '--out', out);
  expect(code).toBe(0);
  expectNone(differences(hashTree(siteFolder), hashTree(out)));
});
