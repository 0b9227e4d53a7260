import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { keysSchema, keyStatementSchema, type KeysFile, type KeyStatement } from '#model/release.ts';
import { canonicalJson, sha256 } from './canonical-json.ts';

/** A public key of the ledger with the time it is good for. `until` is absent for the key in use. */
export interface LedgerKey {
  /** Its fingerprint: sha256 of the key as DER. */
  id: string;
  publicKey: string;
  from: string;
  until?: string;
  /** The key that introduced it; absent for one that stands on its own and must be compared with print. */
  replaces?: string;
}

/** sha256 of a key's SubjectPublicKeyInfo: `openssl pkey -pubin -outform DER | sha256sum` prints the same. */
export const fingerprint = (key: KeyObject): string =>
  sha256(createPublicKeyOf(key).export({ type: 'spki', format: 'der' }));

const createPublicKeyOf = (key: KeyObject): KeyObject => (key.type === 'public' ? key : createPublicKey(key));

/**
 * Reads a private Ed25519 key: PEM, or the same in base64 for environments that hold one line only.
 * Errors: throws when it is no such key. The text of the key is never part of the message.
 */
export function parsePrivateKey(text: string): KeyObject {
  const pem = text.includes('-----BEGIN')
    ? text.replaceAll('\\n', '\n')
    : Buffer.from(text, 'base64').toString();
  let key: KeyObject | undefined;
  try {
    key = createPrivateKey(pem);
  } catch {
    // The cause may quote the key, so it is not passed on.
  }
  if (key?.asymmetricKeyType !== 'ed25519') throw new Error('This is not a private Ed25519 key in PEM form.');
  return key;
}

const statementBytes = (statement: KeyStatement): Buffer => Buffer.from(canonicalJson(statement));

/**
 * The key list with one more key, which takes over from the last: signed by that one, or by itself where it is the
 * first (or the last was lost, and people must compare fingerprints again).
 */
export function announceKey(
  keys: KeysFile,
  { key, from, replaced }: { key: KeyObject; from: string; replaced?: KeyObject },
): KeysFile {
  const publicKey = createPublicKeyOf(key).export({ type: 'spki', format: 'pem' }).toString();
  const replaces = replaced ? fingerprint(replaced) : null;
  const statement = { id: fingerprint(key), publicKey, from, replaces };
  const signature = sign(null, statementBytes(statement), replaced ?? key).toString('base64');
  return { keys: [...keys.keys, { ...statement, signature }] };
}

export interface KeyReading {
  keys: readonly LedgerKey[];
  /** The first thing wrong, for the problem list. */
  problem?: { code: 'keys-unreadable' | 'keys-invalid'; key?: string };
}

/** Reads `keys.json` and checks every announcement. No bytes are no keys. */
export function readKeys(bytes: Uint8Array | undefined): KeyReading {
  if (!bytes) return { keys: [] };
  const text = new TextDecoder().decode(bytes);
  const file = parseKeys(text);
  if (!file) return { keys: [], problem: { code: 'keys-unreadable' } };
  const known = new Map<string, LedgerKey>();
  for (const { signature, ...statement } of file.keys) {
    if (!isAnnounced(statement, signature, known)) {
      return { keys: [...known.values()], problem: { code: 'keys-invalid', key: statement.id } };
    }
    const { replaces, ...own } = statement;
    // Introduced or not, a new key ends the one before: a lost key may be in other hands.
    const old = lastOf(known);
    if (old) old.until = statement.from;
    known.set(own.id, { ...own, ...(replaces === null ? {} : { replaces }) });
  }
  const isCanonical = canonicalJson(file) === text;
  return { keys: [...known.values()], ...(isCanonical ? {} : { problem: { code: 'keys-unreadable' } }) };
}

const lastOf = (known: ReadonlyMap<string, LedgerKey>): LedgerKey | undefined => [...known.values()].at(-1);

function parseKeys(text: string): KeysFile | undefined {
  try {
    return keysSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function isAnnounced(
  written: KeyStatement,
  signature: string,
  known: ReadonlyMap<string, LedgerKey>,
): boolean {
  const statement = keyStatementSchema.parse(written);
  const last = lastOf(known);
  const replaced = statement.replaces === null ? undefined : last;
  if (statement.replaces !== null && replaced?.id !== statement.replaces) return false;
  if (last && statement.from < last.from) return false;
  // Base64 has spare bits at its end, which would let a byte change unnoticed.
  const isExact = Buffer.from(signature, 'base64').toString('base64') === signature;
  if (known.has(statement.id) || !isExact) return false;
  try {
    if (fingerprint(createPublicKey(statement.publicKey)) !== statement.id) return false;
    const signer = createPublicKey(replaced?.publicKey ?? statement.publicKey);
    return verify(null, statementBytes(statement), signer, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

/** Whether a key was in use at a time (ISO UTC). */
export const isValidAt = ({ from, until }: LedgerKey, time: string): boolean =>
  from <= time && (until === undefined || time <= until);

/** Signs the bytes of a record; 64 raw bytes, as openssl reads them. */
export const signRecord = (record: Uint8Array, key: KeyObject): Uint8Array => sign(null, record, key);

export function isSignedBy(record: Uint8Array, signature: Uint8Array, { publicKey }: LedgerKey): boolean {
  return verify(null, record, createPublicKey(publicKey), signature);
}
