import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltRelease } from '#releases/build-release.ts';
import { headText } from '#releases/head.ts';
import { headName, objectsName, recordName, signatureName } from '#releases/read-files.ts';
import { openLedger } from '#releases/read-ledger.ts';
import { UsageError } from '../arguments.ts';
import { takeLock, type Lock } from '../watching/lock.ts';

/** Somebody else released while this release was being prepared. */
export class ForkRefused extends Error {}

const stagingPrefix = '.staging-';

/**
 * Adds a release to the ledger: everything is written and flushed beside it, then one rename makes it part of the
 * chain. A power cut at any moment leaves the old ledger or the new one.
 * Errors: throws ForkRefused when the ledger is no longer the one the release was built on; nothing is written then.
 */
export async function commitRelease(data: string, release: BuiltRelease): Promise<void> {
  const folder = join(data, 'releases');
  await mkdir(folder, { recursive: true });
  const lock = await lockLedger(folder);
  const staging = join(folder, `${stagingPrefix}${randomUUID()}`);
  try {
    await removeLeftovers(folder);
    await stage(staging, release);
    const { ledger, problems } = openLedger(data);
    const { previous, id } = release.record;
    const isSame = problems.length === 0 && ledger.head?.sha256 === previous?.sha256;
    if (!isSame || !(await lock.isHeld())) throw new ForkRefused();
    await rename(staging, join(folder, id)).catch((error: unknown) => {
      throw isTaken(error) ? new ForkRefused() : error;
    });
    await syncFolder(folder);
    await replaceFile(join(folder, headName), headText({ id, sha256: release.sha256 }));
  } finally {
    await rm(staging, { recursive: true, force: true });
    await lock.release();
  }
}

async function lockLedger(folder: string): Promise<Lock> {
  try {
    return await takeLock(join(folder, '.lock'));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(
      'کس دیگری همین حالا در حال ثبت انتشار در همین پوشه است. چند لحظه بعد دوباره امتحان کنید.\n' +
        'Somebody else is writing a release to this folder right now. Try again in a moment.',
    );
  }
}

/** What killed runs left. Only the holder of the lock may take it away. */
async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder);
  const left = names.filter((name) => name.startsWith(stagingPrefix) || name.startsWith(`.${headName}-`));
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true });
}

async function stage(staging: string, { bytes, signature, objects }: BuiltRelease): Promise<void> {
  await mkdir(join(staging, objectsName), { recursive: true });
  for (const [name, packed] of objects) await writeSynced(join(staging, objectsName, name), packed);
  if (signature) await writeSynced(join(staging, signatureName), signature);
  await writeSynced(join(staging, recordName), bytes);
  await syncFolder(join(staging, objectsName));
  await syncFolder(staging);
}

/** Writes a file beside its place and switches over. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const folder = join(path, '..');
  const half = join(folder, `.${path.slice(folder.length + 1)}-${randomUUID()}`);
  await writeSynced(half, Buffer.from(content));
  await rename(half, path);
  await syncFolder(folder);
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes, { flush: true });
}

/** Makes a rename last through a power cut. Windows cannot open folders, and needs no such thing. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(String(error.code));
