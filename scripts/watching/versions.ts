import { lstat, mkdir, readdir, readlink, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf, isAlive } from './lock.ts';

/** An output folder whose versions stand beside it: `dist` points into `dist.versions/`. */
export interface VersionStore {
  out: string;
  folder: string;
  /** Makes the pointer; fails where the system has none or allows none. */
  link: (target: string, path: string) => Promise<void>;
}

export function storeFor(out: string): VersionStore {
  const target = resolve(out);
  return {
    out: target,
    folder: `${target}.versions`,
    link: (to, path) => symlink(to, path, 'dir'),
  };
}

/** "20261121-225003123-1a2b3c4d": sorts by time, and says by its hash whether two versions publish the same data. */
export function versionName(builtAt: Date, hash: string): string {
  const time = builtAt
    .toISOString()
    .replaceAll(/[-:.Z]/gu, '')
    .replace('T', '-');
  return `${time}-${hash}`;
}

const isVersion = (name: string): boolean => /^\d{8}-\d{9}-\w+$/u.test(name);

/** Names of the versions that stand beside the output folder, newest first. */
export async function listVersions({ folder }: VersionStore): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter(isVersion).toSorted().toReversed();
}

/** Name of the version that is public; undefined for a plain folder or nothing. */
export async function publicVersion({ out }: VersionStore): Promise<string | undefined> {
  const target = await readlink(out).catch(() => undefined);
  return target === undefined ? undefined : basename(target);
}

/** What systems say that know no links, or allow them to administrators only. */
const noLinks: readonly unknown[] = [
  'EPERM',
  'EACCES',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EINVAL',
  'UNKNOWN',
];

/**
 * Makes a version public by one rename. A plain folder that stands there is kept as a version of its own; without
 * links, folders change places instead, which takes two renames.
 * Errors: rejects when the switch fails; what was public then still is.
 */
export async function makePublic(store: VersionStore, name: string): Promise<void> {
  const pointer = `${store.out}.switch-${process.pid}`;
  await rm(pointer, { force: true });
  try {
    await store.link(join(basename(store.folder), name), pointer);
  } catch (error) {
    if (!noLinks.includes(codeOf(error))) throw error;
    await swapFolders(store, join(store.folder, name));
    return;
  }
  try {
    await pointTo(store, pointer);
  } finally {
    await rm(pointer, { force: true });
  }
}

async function pointTo(store: VersionStore, pointer: string): Promise<void> {
  const info = await lstat(store.out).catch(() => undefined);
  if (!info?.isDirectory()) {
    await rename(pointer, store.out);
    return;
  }
  await swapFolders(store, pointer);
}

/** Puts `fresh` in the place of the output folder, which becomes a version; puts it back when that fails. */
async function swapFolders(store: VersionStore, fresh: string): Promise<void> {
  const info = await lstat(store.out).catch(() => undefined);
  if (!info?.isDirectory()) {
    await rm(store.out, { force: true });
    await rename(fresh, store.out);
    return;
  }
  const aside = join(store.folder, versionName(info.mtime, 'earlier'));
  await rm(aside, { recursive: true, force: true });
  await rename(store.out, aside);
  try {
    await rename(fresh, store.out);
  } catch (error) {
    await rename(aside, store.out);
    throw error;
  }
}

/** Removes all but the public version and the `kept` newest others. Says which. */
export async function prune(store: VersionStore, kept: number): Promise<string[]> {
  const current = await publicVersion(store);
  const old = (await listVersions(store)).filter((name) => name !== current).slice(kept);
  for (const name of old) await rm(join(store.folder, name), { recursive: true, force: true });
  return old;
}

/**
 * Mends what a killed process left: half-built folders, pointers that were not switched, and an output folder that
 * was being exchanged. Call it under the lock.
 */
export async function recover(store: VersionStore): Promise<void> {
  await mkdir(store.folder, { recursive: true });
  for (const name of await readdir(store.folder)) {
    if (name.startsWith('.building-')) await rm(join(store.folder, name), { recursive: true, force: true });
  }
  const beside = await leftovers(store);
  if (!(await stands(store.out))) await restore(store, beside);
  for (const path of await leftovers(store)) await rm(path, { recursive: true, force: true });
}

/** What dead processes left beside the output folder: `dist.switch-…`, and `dist.new-…`, `dist.old-…` of a plain build. */
async function leftovers({ out }: VersionStore): Promise<string[]> {
  const names = await readdir(dirname(out)).catch(() => []);
  return names
    .filter((name) => {
      const [, pid] = name.startsWith(basename(out))
        ? (/^\.(?:switch|new|old)-(\d+)$/u.exec(name.slice(basename(out).length)) ?? [])
        : [];
      return pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)));
    })
    .map((name) => join(dirname(out), name));
}

/** Whether something whole is public; a pointer to a removed version is not. */
const stands = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function restore(store: VersionStore, beside: readonly string[]): Promise<void> {
  const old = beside.find((path) => path.includes('.old-'));
  if (old !== undefined) {
    await rm(store.out, { force: true });
    await rename(old, store.out);
    return;
  }
  const [newest] = await listVersions(store);
  if (newest !== undefined) await makePublic(store, newest);
}
