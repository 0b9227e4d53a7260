import { copyFile, link } from 'node:fs/promises';

/** Not every disk can link, and none without end. */
export async function isLinked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch {
    return false;
  }
}

/** The same content at a second address: linked where the disk can, else copied. */
export async function layFile(from: string, to: string): Promise<void> {
  if (!(await isLinked(from, to))) await copyFile(from, to);
}
