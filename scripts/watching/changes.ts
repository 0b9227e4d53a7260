import { createHash } from 'node:crypto';
import { watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface ChangeOptions {
  signal: AbortSignal;
  /** Looks at the files every so often instead of listening, for folders on a network. */
  pollMs?: number | undefined;
  /** How long the files must be still before they count as saved. */
  settleMs?: number;
}

const defaultSettle = 300;
/** A look now and then, even while listening: some systems forget to tell. */
const slowPoll = 10_000;

/** Tells when a folder's files have changed since they were last told of. */
export class ChangeWatcher {
  readonly #folder: string;
  readonly #options: ChangeOptions;
  #told: string | undefined;
  #ring: () => void = () => undefined;

  constructor(folder: string, options: ChangeOptions) {
    this.#folder = folder;
    this.#options = options;
    if (options.pollMs === undefined) this.#listen();
  }

  /**
   * Resolves at once the first time, later when the files differ from what was last told. Changes that came
   * while the caller was busy are told together, once. False when there is nothing more to wait for.
   */
  async next(): Promise<boolean> {
    const { signal, pollMs = slowPoll } = this.#options;
    while (!signal.aborted) {
      const seen = await this.#settled();
      if (signal.aborted) return false;
      if (seen !== this.#told) {
        this.#told = seen;
        return true;
      }
      await this.#rest(pollMs);
    }
    return false;
  }

  /** Tells of the same files again after a while, e.g. when the disk was full. */
  retryAfter(milliseconds: number): void {
    const timer = setTimeout(() => {
      this.#told = undefined;
      this.#ring();
    }, milliseconds);
    timer.unref();
  }

  #listen(): void {
    const { signal } = this.#options;
    try {
      const watcher = watch(this.#folder, { recursive: true, signal }, () => this.#ring());
      watcher.on('error', () => undefined);
    } catch {
      // No more watches, or a folder that cannot be listened to: the slow look remains.
    }
  }

  #rest(milliseconds: number): Promise<void> {
    const { signal } = this.#options;
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal.addEventListener('abort', done);
      this.#ring = done;
    });
  }

  /** Waits until two looks agree: a file that is still being written is not built from. */
  async #settled(): Promise<string> {
    const { signal, settleMs = defaultSettle } = this.#options;
    let before = await fingerprint(this.#folder);
    while (!signal.aborted) {
      await wait(settleMs, undefined, { signal }).catch(() => undefined);
      const now = await fingerprint(this.#folder);
      if (now === before) return now;
      before = now;
    }
    return before;
  }
}

/** Names, sizes and times of all files in a folder, as one hash. Hidden files and Excel's own `~$…` do not count. */
export async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const line of await list(folder, '')) hash.update(`${line}\n`);
  return hash.digest('hex');
}

async function list(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const counted = entries.filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'));
  const lines = await Promise.all(
    counted.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return list(root, path);
      const info = await stat(join(root, path)).catch(() => undefined);
      return [`${path} ${info ? `${info.size} ${info.mtimeMs}` : 'gone'}`];
    }),
  );
  return lines.flat().sort();
}
