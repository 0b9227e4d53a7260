import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { closest } from '#text/closest.ts';
import type { Finding, IssueLog } from './issue-log.ts';

/** Largest files read. A CSV beyond this belongs in a partitioned store (DESIGN §8). */
export const sizeLimits = {
  json: 16 * 2 ** 20,
  markdown: 4 * 2 ** 20,
  csv: 480 * 2 ** 20,
} as const;

export interface FileRequest {
  /** The data folder, absolute. */
  root: string;
  /** Relative to `root`, with "/". */
  file: string;
  limit: number;
  /** Where to blame when the file is not there: the descriptor that names it, or the file itself. */
  blame?: { file: string; line?: number | undefined; column?: number | undefined };
}

/**
 * Reads a regular file inside the data folder, whole.
 * Errors: everything the data can cause becomes a file/… issue and gives undefined.
 */
export async function readInside(request: FileRequest, log: IssueLog): Promise<Buffer | undefined> {
  const { root, file, limit } = request;
  const path = join(root, file);
  const blame = request.blame ?? { file };
  const found = { found: file, params: { path: file } };
  try {
    const info = await stat(path);
    if (!(await isInside(root, path))) {
      log.add({ code: 'file/outside-folder', ...blame, ...found });
    } else if (!info.isFile()) {
      const kind = info.isDirectory() ? 'directory' : 'special';
      log.add({ code: 'file/unreadable', ...blame, found: file, params: { path: file, kind } });
    } else if (info.size > limit) {
      const params = { path: file, bytes: info.size, limit };
      log.add({ code: 'file/too-large', ...blame, found: file, params });
    } else {
      return await readFile(path);
    }
  } catch (error) {
    const kind = systemCode(error);
    const isAbsent = kind === 'ENOENT' || kind === 'ENOTDIR';
    if (isAbsent) await reportAbsent(path, { ...blame, ...found }, log);
    else log.add({ code: 'file/unreadable', ...blame, found: file, params: { path: file, kind } });
  }
  return undefined;
}

/** A file that is not there may be a link to nowhere, or be written in other capitals, which Windows overlooks. */
async function reportAbsent(path: string, finding: Omit<Finding, 'code'>, log: IssueLog): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)];
  const names: string[] = await readdir(folder).catch(() => []);
  if (names.includes(name)) {
    log.add({ code: 'file/broken-link', ...finding });
    return;
  }
  const same = names.find((other) => other.toLowerCase() === name.toLowerCase());
  if (same !== undefined) {
    log.add({ code: 'file/name-case', ...finding, params: { ...finding.params, closest: same } });
    return;
  }
  const near = closest(name, names);
  log.add({
    code: 'file/missing',
    ...finding,
    params: { ...finding.params, ...(near ? { closest: near } : {}) },
  });
}

/** Whether the path, links followed, still lies in the folder. */
export async function isInside(root: string, path: string): Promise<boolean> {
  const way = relative(await realpath(root), await realpath(path));
  return way !== '..' && !way.startsWith(`..${sep}`);
}

/** The system's code, e.g. "ENOENT". Errors: rethrows what is not a file system error. */
function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

export interface Entry {
  name: string;
  isFolder: boolean;
}

/** Names in a folder, sorted, without dotfiles; links followed. A folder that is not there is empty. */
export async function listFolder(path: string): Promise<Entry[]> {
  let names: string[];
  try {
    names = await readdir(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return [];
    throw error;
  }
  const visible = names.filter((name) => !name.startsWith('.')).sort();
  return Promise.all(visible.map(async (name) => ({ name, isFolder: await isFolder(join(path, name)) })));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    systemCode(error);
    return false;
  }
}

export type PathProblem = 'file/remote' | 'file/outside-folder';

/**
 * Judges a path written in a descriptor, before touching the disk. Only relative paths with "/" and without
 * ".." are kept; the standard forbids the rest because a descriptor may come from a stranger.
 */
export function pathProblem(path: string): PathProblem | undefined {
  if (/^[a-z][a-z0-9+.-]+:/iu.test(path) || path.startsWith('//')) return 'file/remote';
  if (/^[/\\~]|^[a-z]:/iu.test(path) || path.includes('\\')) return 'file/outside-folder';
  return path.split('/').includes('..') ? 'file/outside-folder' : undefined;
}
