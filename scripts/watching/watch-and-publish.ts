import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../arguments.ts';
import type { ScriptResult } from '../run-script.ts';
import { ChangeWatcher, type ChangeOptions } from './changes.ts';
import { otherCopy, takeLock, type Lock } from './lock.ts';
import { makePublic, prune, recover, storeFor, versionName, type VersionStore } from './versions.ts';

export interface WatchOptions extends ChangeOptions {
  data: string;
  out: string;
  /** How many versions besides the public one are kept. */
  kept: number;
  /** Builds a whole site into a folder. Code 0 built, 1 data errors, 2 a fault of ours. */
  build: (site: string) => Promise<ScriptResult>;
  /** Saves what is wrong with the data, for people. */
  saveReport: (file: string) => Promise<void>;
  say: (message: { fa: string; en: string }) => void;
  retryMs?: number;
}

const defaultRetry = 60_000;
const longestDetails = 3000;
export const reportName = 'last-failure.html';

/**
 * Builds and publishes whenever the data changes, until told to stop. What is public is only ever replaced by a
 * whole site, by one switch.
 * Errors: throws UsageError when another copy watches for the same output folder. A failing build, a full disk or a
 * failing switch is said, and the next change, or a minute, brings another try.
 */
export async function watchAndPublish(options: WatchOptions): Promise<void> {
  const store = storeFor(options.out);
  await mkdir(store.folder, { recursive: true });
  const lock = await takeLock(join(store.folder, 'lock'));
  try {
    await recover(store);
    const changes = new ChangeWatcher(options.data, options);
    while (await changes.next()) {
      const isDone = await publishOnce(store, options, lock);
      if (!isDone) changes.retryAfter(options.retryMs ?? defaultRetry);
    }
  } finally {
    await lock.release();
  }
}

/** One build and switch. False when it is worth trying again without a change of the data. */
async function publishOnce(store: VersionStore, options: WatchOptions, lock: Lock): Promise<boolean> {
  const building = join(store.folder, `.building-${process.pid}`);
  try {
    await rm(building, { recursive: true, force: true });
    await mkdir(building);
    const site = join(building, 'site');
    const { code, output } = await options.build(site);
    if (options.signal.aborted) return true;
    if (code !== 0) return await refuse(store, options, code, output);
    if (!(await lock.isHeld())) throw await otherCopy(lock.path);
    const name = versionName(new Date(), await contentHash(site));
    await rename(site, join(store.folder, name));
    await makePublic(store, name);
    options.say({ fa: `منتشر شد: ${name}`, en: `published: ${name}` });
    await rm(join(store.folder, reportName), { force: true });
    await prune(store, options.kept);
    return true;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    sayFault(options, error instanceof Error ? (error.stack ?? error.message) : String(error));
    return false;
  } finally {
    await rm(building, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function refuse(
  store: VersionStore,
  options: WatchOptions,
  code: number,
  output: string,
): Promise<boolean> {
  if (code !== 1) {
    sayFault(options, output);
    return false;
  }
  const file = join(store.folder, reportName);
  options.say({
    fa: `${output.trim()}\nمنتشر نشد: داده‌ها خطا دارد. سایت پیشین سر جای خود است. گزارش: ${file}`,
    en: `not published: the data has errors. The site stays as it was. Report: ${file}`,
  });
  await options.saveReport(file);
  return true;
}

/** A full disk is named as such; anything else of ours is shown as it came. */
function sayFault({ say }: WatchOptions, details: string): void {
  if (/\bENOSPC\b/u.test(details)) {
    say({
      fa: 'منتشر نشد: دیسک پر است. سایت پیشین سر جای خود است. جا باز کنید؛ تا یک دقیقهٔ دیگر دوباره امتحان می‌شود.',
      en: 'not published: the disk is full (ENOSPC). The site stays as it was. Free some space; another try follows within a minute.',
    });
    return;
  }
  say({
    fa: `${details.trim().slice(-longestDetails)}\nمنتشر نشد: خطای برنامه. سایت پیشین سر جای خود است.`,
    en: 'not published: a fault of the program. The site stays as it was.',
  });
}

/** Eight digits that are the same for the same published data. */
async function contentHash(site: string): Promise<string> {
  const sums = await readFile(join(site, 'data/SHA256SUMS')).catch(() => '');
  return createHash('sha256').update(sums).digest('hex').slice(0, 8);
}
