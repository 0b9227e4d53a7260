import { createHash } from 'node:crypto';
import { closeSync, createReadStream, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinBytes } from './join-bytes.ts';

/** A made file, counted and hashed, until it is published. */
export interface KeptAside {
  /** In bytes. */
  size: number;
  sha256: string;
  read: () => Uint8Array;
  /** The same for an answer. A large file comes as a stream, and one such stream after the other: read them all. */
  body: () => Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
}

/** Smaller files stay in memory. */
const large = 8_000_000;

/**
 * Keeps the pieces of a file: in memory, or on disk as soon as they are many. Six forms of a table of a million rows
 * are 400 MB, which a build must not hold at once.
 */
export function keepAside(pieces: Iterable<Uint8Array>): KeptAside {
  const hash = createHash('sha256');
  let [held, size]: [Uint8Array[], number] = [[], 0];
  let file: { path: string; number: number } | undefined;
  for (const piece of pieces) {
    hash.update(piece);
    size += piece.length;
    held.push(piece);
    if (size < large) continue;
    file ??= openFile();
    for (const one of held) writeWhole(file.number, one);
    held = [];
  }
  const facts = { size, sha256: hash.digest('hex') };
  if (!file) {
    const bytes = joinBytes(held);
    return { ...facts, read: () => bytes, body: () => bytes };
  }
  closeSync(file.number);
  const { path } = file;
  return { ...facts, read: () => readFileSync(path), body: () => streamInTurn(path) };
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

let folder: string | undefined;
let count = 0;

function openFile(): { path: string; number: number } {
  folder ??= makeFolder();
  count += 1;
  const path = join(folder, String(count));
  return { path, number: openSync(path, 'w') };
}

function makeFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'tamin-files-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}

let last: Promise<void> = Promise.resolve();

/** Whoever answers with it collects it whole, several at a time; so each waits for the one before. */
function streamInTurn(path: string): ReadableStream<Uint8Array> {
  const before = last;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  last = promise.then(() => undefined);
  let pieces: AsyncIterator<Uint8Array> | undefined;
  return new ReadableStream({
    async pull(controller) {
      await before;
      pieces ??= createReadStream(path, { highWaterMark: 2 ** 20 })[
        Symbol.asyncIterator
      ]() as AsyncIterator<Uint8Array>;
      const { value, done } = await pieces.next();
      if (!done) return controller.enqueue(new Uint8Array(value));
      controller.close();
      resolve(undefined);
    },
    cancel: () => resolve(undefined),
  });
}
