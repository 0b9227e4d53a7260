import type { KeysFile, ReleaseRecord } from '#model/release.ts';
import { recordPath, type CopyVerdict, type VerifyIndex } from '#model/verify-index.ts';
import { fetchFile, hashOf } from './verify-files.ts';

/** What could be proved of a release with the public key. */
export type SignatureState =
  | { kind: 'signed'; key: string }
  | { kind: 'covered'; key: string; by: string }
  | { kind: 'draft' | 'wrong' | 'unsupported' | 'unreachable' | 'none' };

type SignedKey = KeysFile['keys'][number];
type Keys = readonly SignedKey[];

class Wrong extends Error {}
class Unsupported extends Error {}

const text = new TextDecoder();
const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/**
 * Checks the record of the release that published a content: its hash, its signature, that it names the content, and
 * that the key was announced. A draft is followed along the chain to the signed release that covers it.
 * Shape: undefined where no release is meant.
 */
export async function signatureOf(
  index: VerifyIndex,
  verdict: CopyVerdict,
  sha256: string,
): Promise<SignatureState | undefined> {
  if (!('release' in verdict) || verdict.release === undefined) return undefined;
  if (!index.hasKeys) return { kind: 'none' };
  const isWhole = verdict.kind === 'current' || verdict.kind === 'superseded';
  try {
    return await proveRelease(index, verdict.release, isWhole ? { path: verdict.path, sha256 } : undefined);
  } catch (error) {
    if (error instanceof Unsupported) return { kind: 'unsupported' };
    return { kind: error instanceof Wrong ? 'wrong' : 'unreachable' };
  }
}

async function proveRelease(
  index: VerifyIndex,
  release: string,
  content: { path: string; sha256: string } | undefined,
): Promise<SignatureState> {
  const keys = await readKeys();
  const start = index.releases.findIndex(({ id }) => id === release);
  let previous: string | undefined;
  for (const { id, sha256 } of index.releases.slice(start)) {
    const bytes = await fetchFile(recordPath(id));
    const record = JSON.parse(text.decode(bytes)) as ReleaseRecord;
    if ((await hashOf(bytes)) !== sha256 || record.id !== id) throw new Wrong();
    if (previous !== undefined && record.previous?.sha256 !== previous) throw new Wrong();
    if (previous === undefined && content && !names(record, content)) throw new Wrong();
    if (record.signedBy !== null) {
      await proveRecord(record, bytes, keys);
      const key = record.signedBy;
      return id === release ? { kind: 'signed', key } : { kind: 'covered', key, by: id };
    }
    previous = sha256;
  }
  return { kind: 'draft' };
}

const names = ({ files, renderings }: ReleaseRecord, content: { path: string; sha256: string }): boolean =>
  [...files, ...renderings].some(({ path, sha256 }) => path === content.path && sha256 === content.sha256);

async function proveRecord(
  { id, time, signedBy }: ReleaseRecord,
  bytes: Uint8Array,
  keys: Keys,
): Promise<void> {
  const key = keys.find((one) => one.id === signedBy);
  // Every key ends the one before it, whether that one introduced it or was lost.
  const next = key && keys[keys.indexOf(key) + 1];
  if (!key || time < key.from || (next && time > next.from)) throw new Wrong();
  const signature = await fetchFile(recordPath(id).replace('.json', '.sig'));
  if (!(await isSigned(bytes, signature, key))) throw new Wrong();
}

/** The announced keys, each checked: its fingerprint, and the signature of the key it takes over from. */
async function readKeys(): Promise<Keys> {
  const { keys } = JSON.parse(text.decode(await fetchFile('/data/releases/keys.json'))) as KeysFile;
  for (const key of keys) {
    const { id, publicKey, from, replaces, signature } = key;
    const signer = replaces === null ? key : keys.find((one) => one.id === replaces);
    if (!signer || (await hashOf(derOf(publicKey))) !== id) throw new Wrong();
    // Sorted names, two spaces, a line feed: the bytes that were signed.
    const statement = `${JSON.stringify({ from, id, publicKey, replaces }, null, 2)}\n`;
    if (!(await isSigned(new TextEncoder().encode(statement), bytesOf(signature), signer))) throw new Wrong();
  }
  return keys;
}

const derOf = (pem: string): Uint8Array<ArrayBuffer> => bytesOf(pem.replace(/-----[^-]+-----|\s/gu, ''));

async function isSigned(
  bytes: Uint8Array,
  signature: Uint8Array,
  { publicKey }: SignedKey,
): Promise<boolean> {
  const { subtle } = crypto as Partial<Crypto>;
  if (!subtle) throw new Unsupported();
  const key = await subtle
    .importKey('spki', derOf(publicKey), { name: 'Ed25519' }, false, ['verify'])
    .catch(() => {
      throw new Unsupported();
    });
  return subtle.verify({ name: 'Ed25519' }, key, Uint8Array.from(signature), Uint8Array.from(bytes));
}
