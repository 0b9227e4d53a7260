import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { canonicalJson } from '#releases/canonical-json.ts';
import { announceKey, fingerprint, parsePrivateKey, readKeys } from '#releases/keys.ts';
import { keysName, readOptional } from '#releases/read-files.ts';
import { keysSchema, type KeysFile } from '#model/release.ts';
import { UsageError } from '../arguments.ts';
import { replaceFile } from './commit-release.ts';

const project = resolve(import.meta.dirname, '../..');

/**
 * The private key to sign with: `--key`, TAMIN_KEY_FILE or TAMIN_KEY; undefined where none is given.
 * Errors: throws UsageError when it lies in the project or the data folder, or is no Ed25519 key.
 */
export function readPrivateKey(
  flag: string | undefined,
  env: NodeJS.ProcessEnv,
  data: string,
): KeyObject | undefined {
  const file = flag ?? env.TAMIN_KEY_FILE;
  if (file === undefined && env.TAMIN_KEY === undefined) return undefined;
  if (file !== undefined) refuseInside(file, data);
  const text = file === undefined ? (env.TAMIN_KEY ?? '') : readKeyFile(file);
  try {
    return parsePrivateKey(text);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readKeyFile(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new UsageError(
    `فایل کلید پیدا نشد: \u2068${file}\u2069\nThere is no key file ${file}. \`npm run release -- --new-key FILE\` makes one.`,
  );
}

/** A key beside the data would one day be published with it. */
function refuseInside(file: string, data: string): void {
  const isInside = [project, resolve(data)].some((folder) => {
    const way = relative(folder, resolve(file));
    return !way.startsWith('..') && !isAbsolute(way);
  });
  if (!isInside) return;
  throw new UsageError(
    'کلید خصوصی نباید در پوشهٔ پروژه یا پوشهٔ داده باشد؛ روزی با آن منتشر می‌شود. جای دیگری نگهش دارید.\n' +
      'A private key must not lie in the project or the data folder; one day it would be published with it.',
  );
}

/** The announced keys. Errors: throws UsageError when the list is damaged. */
function readKeysFile(data: string): KeysFile {
  const bytes = readOptional(join(data, 'releases', keysName));
  if (!bytes) return { keys: [] };
  if (readKeys(bytes).problem) {
    throw new UsageError('data/releases/keys.json is damaged. `npm run verify` says more.');
  }
  return keysSchema.parse(JSON.parse(Buffer.from(bytes).toString()));
}

export interface NewKeyOptions {
  data: string;
  /** Where the private key is written; never overwritten. */
  file: string;
  /** The key in use, which must introduce the new one. */
  current: KeyObject | undefined;
  /** The key in use is lost: the new one stands on its own. */
  isLost: boolean;
  /** ISO UTC. */
  time: string;
}

/**
 * Makes a key pair: the private key goes to a file only its owner can read, the public one to `keys.json`.
 * Shape: the new key's fingerprint.
 * Errors: throws UsageError when the file is there, or the key in use is not given.
 */
export async function makeKey({ data, file, current, isLost, time }: NewKeyOptions): Promise<string> {
  refuseInside(file, data);
  if (existsSync(file)) throw new UsageError(`این فایل هست و رویش نوشته نمی‌شود: \u2068${file}\u2069\n${file} is there already and is not overwritten.`); // prettier-ignore
  const keys = readKeysFile(data);
  const last = keys.keys.at(-1);
  if (last && !isLost && (!current || fingerprint(current) !== last.id)) {
    throw new UsageError(
      `کلید تازه را باید کلید کنونی امضا کند: --key فایل کلید ${last.id.slice(0, 16)}. اگر گم شده: --lost\n` +
        `The key in use, ${last.id.slice(0, 16)}, must introduce the new one: give it with --key. If it is lost: --lost`,
    );
  }
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  const key = createPrivateKey(pem);
  const replaced = isLost ? undefined : current;
  const next = announceKey(keys, { key, from: time, ...(last && replaced ? { replaced } : {}) });
  await mkdir(dirname(resolve(file)), { recursive: true });
  // The private key first: a public key nobody has the private half of would block every release.
  await writeFile(`${file}.new`, pem, { mode: 0o600, flag: 'wx', flush: true });
  await rename(`${file}.new`, file);
  await mkdir(join(data, 'releases'), { recursive: true });
  await replaceFile(join(data, 'releases', keysName), canonicalJson(next));
  return fingerprint(key);
}

/** Whether a key may sign now. Errors: throws UsageError with the way out. */
export function checkKeyInUse(data: string, key: KeyObject | undefined, isDraft: boolean): void {
  const last = readKeysFile(data).keys.at(-1);
  if (!key) {
    if (!last || isDraft) return;
    throw new UsageError(
      'این دفتر امضا می‌شود و کلیدی داده نشده است: --key FILE یا TAMIN_KEY_FILE. برای پیش‌نویس بی‌امضا: --draft\n' +
        'This ledger is signed, but no key was given: --key FILE or TAMIN_KEY_FILE. For an unsigned draft: --draft',
    );
  }
  if (last?.id === fingerprint(key)) return;
  throw new UsageError(
    `این کلید (${fingerprint(key).slice(0, 16)}) کلید کنونی دفتر نیست. کلید تازه: npm run release -- --new-key FILE\n` +
      `This key (${fingerprint(key).slice(0, 16)}) is not the one in use. A new key: npm run release -- --new-key FILE`,
  );
}
