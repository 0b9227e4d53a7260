import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLedger } from '#releases/read-ledger.ts';
import { edit, layLedger, makePrivateKey, removeData } from './ledger-folder.ts';

const docs = readFileSync(join(import.meta.dirname, '../../docs/releases.md'), 'utf8');
const recipe = /```sh\n(?<recipe>.*?)```/su.exec(docs)?.groups?.['recipe'] ?? '';

let folder: string;
beforeAll(async () => {
  folder = await layLedger(makePrivateKey());
});
afterAll(() => removeData(folder));

function follow(file = '') {
  const { status, stdout } = spawnSync('sh', ['-e'], {
    cwd: join(folder, 'releases'),
    input: recipe,
    env: { ...process.env, FILE: file },
    encoding: 'utf8',
  });
  return { status, stdout };
}

test('sha256sum and openssl alone prove the ledger, and find the release of a file', async () => {
  const file = join(folder, 'people.csv');
  const ledger = readLedger(folder);
  const published = ledger.filesAt('2026-11-22.02', 'insured').find(({ name }) => name === 'insured.csv');
  await writeFile(file, published?.read() ?? '');
  const { status, stdout } = follow(file);
  expect(stdout).toContain('2026-11-23/record.json: OK');
  expect(stdout).toContain(`key ${ledger.keys[0]?.id ?? ''}`);
  expect(stdout.match(/Signature Verified Successfully/gu)).toHaveLength(3);
  expect(stdout.trim().split('\n').at(-1)).toBe('2026-11-22.02/record.json');
  expect(status).toBe(0);
});

test('and they find a record that was edited', async () => {
  await edit(folder, 'releases/2026-11-22/record.json', '"rows": 6', '"rows": 7');
  const { status, stdout } = follow();
  expect(stdout).toContain('broken before 2026-11-22.02/record.json');
  expect(status).toBe(1);
});
