import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announceKey, fingerprint, parsePrivateKey, readKeys } from '#releases/keys.ts';
import type { KeysFile } from '#model/release.ts';
import { canonicalJson } from '#releases/canonical-json.ts';
import { openLedger, readLedger } from '#releases/read-ledger.ts';
import { publicKeys } from '#views/public-keys.ts';
import {
  correction,
  edit,
  insuredFile,
  layData,
  layKeys,
  makePrivateKey,
  releaseFolder,
  removeData,
} from './ledger-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await layData();
});
afterEach(() => removeData(folder));

const codes = (): string[] => openLedger(folder).problems.map(({ code, file }) => `${code} ${file}`);
const [first, second, stranger] = [makePrivateKey(), makePrivateKey(), makePrivateKey()];
const rotation = [
  { key: first, from: '2026-01-01T00:00:00Z' },
  { key: second, from: '2026-11-22T08:30:00Z' },
];

test('a new key that the old one introduced signs on, and old releases stay good', async () => {
  await layKeys(folder, rotation.slice(0, 1));
  await releaseFolder(folder, { time: '2026-11-22T08:00:00Z', key: first });
  await layKeys(folder, rotation);
  await edit(folder, insuredFile, ',80,3500000,', ',81,3500000,');
  await releaseFolder(folder, { time: '2026-11-22T09:00:00Z', answers: correction, key: second });
  expect(codes()).toEqual([]);
  const { keys, releases } = readLedger(folder);
  expect(keys).toMatchObject([
    { id: fingerprint(first), until: '2026-11-22T08:30:00Z' },
    { id: fingerprint(second), replaces: fingerprint(first) },
  ]);
  expect(releases.map(({ record }) => record.signedBy)).toEqual(keys.map(({ id }) => id));
});

test('a key that is no longer, or not yet, in use is refused', async () => {
  await layKeys(folder, rotation);
  await releaseFolder(folder, { time: '2026-11-22T09:00:00Z', key: first });
  expect(codes()).toEqual(['key-not-valid-then 2026-11-22/record.json']);
});

test('a lost key ends where its successor begins, and its releases stay good', async () => {
  await layKeys(folder, rotation.slice(0, 1));
  await releaseFolder(folder, { time: '2026-11-22T08:00:00Z', key: first });
  const before = await readFile(join(folder, 'releases/keys.json'), 'utf8');
  const after = announceKey(JSON.parse(before) as KeysFile, { key: second, from: '2026-11-22T08:30:00Z' });
  await writeFile(join(folder, 'releases/keys.json'), canonicalJson(after));
  expect(codes()).toEqual([]);
  const { keys } = readLedger(folder);
  expect(keys.map(({ until, replaces }) => [until, replaces])).toEqual([
    ['2026-11-22T08:30:00Z', undefined],
    [undefined, undefined],
  ]);
  const said = (['fa', 'en'] as const).map((locale) => publicKeys(keys, locale).map(({ text }) => text));
  expect(said).toEqual([
    [
      'در کار از ۱ آذر ۱۴۰۵؛ کلید پیش از آن گم شد و این را امضا نکرده است؛ دوباره با نسخهٔ چاپی بسنجید',
      'در کار از ۱۱ دی ۱۴۰۴ تا ۱ آذر ۱۴۰۵؛ نخستین کلید؛ با نسخهٔ چاپی بسنجید',
    ],
    [
      'in use since 22 November 2026; the key before it was lost and did not sign it; compare it with print anew',
      'in use from 1 January 2026 to 22 November 2026; the first key; compare it with print',
    ],
  ]);
  // Whoever found the lost key can neither release with it nor introduce another.
  await edit(folder, insuredFile, ',80,3500000,', ',81,3500000,');
  await releaseFolder(folder, { time: '2026-11-22T09:00:00Z', answers: correction, key: first });
  expect(codes()).toEqual(['key-not-valid-then 2026-11-22.02/record.json']);
  const stolen = announceKey(after, { key: stranger, from: '2026-12-01T00:00:00Z', replaced: first });
  await writeFile(join(folder, 'releases/keys.json'), canonicalJson(stolen));
  expect(codes()).toContain('keys-invalid keys.json');
});

test('a key that nobody introduced is refused, and so is its announcement by a stranger', async () => {
  await layKeys(folder, rotation.slice(0, 1));
  await releaseFolder(folder, { time: '2026-11-22T09:00:00Z', key: stranger });
  expect(codes()).toEqual(['unknown-key 2026-11-22/record.json']);
  const honest = announceKey({ keys: [] }, { key: first, from: '2026-01-01T00:00:00Z' });
  const forged = announceKey(honest, { key: stranger, from: '2026-02-01T00:00:00Z', replaced: second });
  const signed = forged.keys.map((key, index) =>
    index === 1 ? { ...key, replaces: fingerprint(first) } : key,
  );
  await writeFile(join(folder, 'releases/keys.json'), canonicalJson({ keys: signed }));
  expect(codes()).toContain('keys-invalid keys.json');
});

test('a draft is marked, and covered once a later release is signed', async () => {
  await layKeys(folder, rotation.slice(0, 1));
  await releaseFolder(folder, { time: '2026-11-22T08:00:00Z' });
  expect(readLedger(folder).head?.trust).toBe('draft');
  await edit(folder, insuredFile, ',80,3500000,', ',81,3500000,');
  await releaseFolder(folder, { time: '2026-11-22T09:00:00Z', answers: correction, key: first });
  expect(readLedger(folder).releases.map(({ trust }) => trust)).toEqual(['covered', 'signed']);
});

test('reads a key as PEM, in one line and in base64, and never quotes it', () => {
  const pem = first.export({ type: 'pkcs8', format: 'pem' }).toString();
  const forms = [pem, pem.replaceAll('\n', '\\n'), Buffer.from(pem).toString('base64')];
  for (const form of forms) expect(fingerprint(parsePrivateKey(form))).toBe(fingerprint(first));
  const broken = pem.replace(/\n.{8}/u, '\nhunter2=');
  for (const text of [broken, 'hunter2']) {
    expect(() => parsePrivateKey(text)).toThrow(/^This is not a private Ed25519 key in PEM form\.$/u);
  }
});

test('the list of keys may not be retyped', async () => {
  await layKeys(folder, rotation);
  const path = join(folder, 'releases/keys.json');
  const text = await readFile(path, 'utf8');
  expect(readKeys(Buffer.from(text)).problem).toBeUndefined();
  expect(readKeys(Buffer.from(JSON.stringify(JSON.parse(text)))).problem).toEqual({
    code: 'keys-unreadable',
  });
  expect(readKeys(Buffer.from(text.replace('2026-01-01', '2025-01-01'))).problem?.code).toBe('keys-invalid');
});
