import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Smaller files stay in memory. */
const large = 8_000_000;

let folder: string | undefined;
let count = 0;

/**
 * Keeps the bytes of a file until it is published: six forms of a table of a million rows are 400 MB, which a build
 * must not hold at once.
 * Shape: gives them back as often as asked, until the process ends.
 */
export function keepAside(bytes: Uint8Array): () => Uint8Array {
  if (bytes.length < large) return () => bytes;
  folder ??= makeFolder();
  count += 1;
  const path = join(folder, String(count));
  writeFileSync(path, bytes);
  return () => readFileSync(path);
}

function makeFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'tamin-files-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
