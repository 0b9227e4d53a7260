import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { UsageError } from '../arguments.ts';

export interface Lock {
  path: string;
  /** False once somebody else has taken over, e.g. after this machine slept. */
  isHeld: () => Promise<boolean>;
  release: () => Promise<void>;
}

interface Owner {
  pid: number;
  host: string;
  token: string;
}

const heartbeat = 5000;
/** A lock whose owner has not stirred for so long is left over, even if another process has its number now. */
const longestSilence = 60_000;

/**
 * Takes a lock file for this process, breaking one whose owner is dead.
 * Errors: throws UsageError when another copy is at work.
 */
export async function takeLock(path: string): Promise<Lock> {
  const owner: Owner = { pid: process.pid, host: hostname(), token: randomUUID() };
  const isOwn = async (): Promise<boolean> => (await readOwner(path))?.token === owner.token;
  if (!(await create(path, owner))) {
    await breakStale(path);
    if (!(await create(path, owner))) throw await otherCopy(path);
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, heartbeat);
  beat.unref();
  return {
    path,
    isHeld: isOwn,
    release: async () => {
      clearInterval(beat);
      if (await isOwn()) await rm(path, { force: true });
    },
  };
}

async function create(path: string, owner: Owner): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // On a full disk the file is made but stays empty.
    await rm(path, { force: true });
    throw error;
  }
}

/** The system's code of an error, e.g. "EEXIST". */
export const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

async function breakStale(path: string): Promise<void> {
  const owner = await readOwner(path);
  if (await isAtWork(path, owner)) throw await otherCopy(path);
  // Renaming succeeds once: of two who find the same dead lock, one takes it away.
  const stale = `${path}.stale-${process.pid}`;
  await rename(path, stale).catch(() => undefined);
  const taken = await readOwner(stale);
  // Not the dead one: somebody was faster and this is theirs.
  if (taken && taken.token !== owner?.token) await rename(stale, path);
  else await rm(stale, { force: true });
}

async function isAtWork(path: string, owner: Owner | undefined): Promise<boolean> {
  const info = await stat(path).catch(() => undefined);
  if (!info) return false;
  if (Date.now() - info.mtimeMs > longestSilence) return false;
  // A lock that cannot be read was cut short by a full disk or a kill; it ages like any other.
  return !owner || owner.host !== hostname() || isAlive(owner.pid);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

async function readOwner(path: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

/** Says who works for the same output folder. */
export async function otherCopy(path: string): Promise<UsageError> {
  const owner = await readOwner(path);
  const who = owner ? `${owner.pid}@${owner.host}` : '?';
  return new UsageError(
    `نسخهٔ دیگری از همین فرمان برای همین پوشه در حال کار است (${who}). همان کافی است؛ این یکی کاری نکرد.\n` +
      `Another copy is already watching for this output folder (process ${who}). This one did nothing.\n${path}`,
  );
}
