import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReleaseId } from './release-id.ts';

/** One release as it lies on the disk. */
export interface ReleaseFolder {
  id: string;
  record?: Uint8Array;
  signature?: Uint8Array;
  /** Names in `files/`. */
  objects: readonly string[];
  /** Anything else in the folder. */
  strays: readonly string[];
}

/** The ledger's folder as it lies on the disk, nothing judged yet. */
export interface LedgerFolder {
  path: string;
  /** Sorted by name. */
  releases: readonly ReleaseFolder[];
  keys?: Uint8Array;
  head?: Uint8Array;
}

export const recordName = 'record.json';
export const signatureName = 'record.sig';
export const objectsName = 'files';
export const keysName = 'keys.json';
export const headName = 'head';

/**
 * Reads `data/releases/`. Folders and files that are none of the ledger's (calendar, problem board) are passed over.
 * Errors: throws only for faults of the disk; a folder that is not there holds no release.
 */
export function readLedgerFolder(dataFolder: string): LedgerFolder {
  const path = join(dataFolder, 'releases');
  const releases = listNames(path)
    .filter(isReleaseId)
    .map((id): ReleaseFolder => {
      const folder = join(path, id);
      const names = listNames(folder);
      return {
        id,
        ...optionalFile('record', join(folder, recordName)),
        ...optionalFile('signature', join(folder, signatureName)),
        objects: listNames(join(folder, objectsName)),
        strays: names.filter((name) => ![recordName, signatureName, objectsName].includes(name)),
      };
    });
  return {
    path,
    releases,
    ...optionalFile('keys', join(path, keysName)),
    ...optionalFile('head', join(path, headName)),
  };
}

/** Names in a folder, sorted, without those the system puts there. */
function listNames(path: string): string[] {
  try {
    return readdirSync(path)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

function optionalFile<Key extends string>(key: Key, path: string): Partial<Record<Key, Uint8Array>> {
  const bytes = readOptional(path);
  return bytes ? ({ [key]: bytes } as Record<Key, Uint8Array>) : {};
}

export function readOptional(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
