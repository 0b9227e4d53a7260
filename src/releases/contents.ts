import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { ReleaseRecord, Stored } from '#model/release.ts';
import { sha256 } from './canonical-json.ts';
import { applyDelta, makeDelta } from './delta.ts';
import { objectsName } from './read-files.ts';

/** Where the bytes of one content lie, and how far from a whole copy it is. */
export interface Place {
  release: string;
  stored: Stored;
  /** Deltas to apply after the whole copy. */
  depth: number;
  /** Stored bytes of the whole copy, and of the deltas since. */
  wholeBytes: number;
  deltaBytes: number;
}

/** The content every hash of the ledger stands for, by hash. Records must be oldest first. */
export function placeContents(records: readonly ReleaseRecord[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { id, files } of records) {
    for (const { sha256: hash, stored } of files) {
      if (!stored || places.has(hash)) continue;
      const base = places.get(stored.base ?? '');
      places.set(hash, {
        release: id,
        stored,
        depth: base ? base.depth + 1 : 0,
        wholeBytes: base?.wholeBytes ?? stored.bytes,
        deltaBytes: base ? base.deltaBytes + stored.bytes : 0,
      });
    }
  }
  return places;
}

/** A content of the ledger that cannot be rebuilt to its hash. */
export class DamagedContent extends Error {}

/** Contents kept in memory, in bytes: rebuilding a chain of versions one after the other must not start over. */
const cacheBytes = 96 * 2 ** 20;

/** Rebuilds contents by hash and proves each against it. */
export class ContentStore {
  readonly #path: string;
  readonly #places: ReadonlyMap<string, Place>;
  readonly #cache = new Map<string, Uint8Array>();
  #cached = 0;

  /** `path` is the ledger's folder. */
  constructor(path: string, places: ReadonlyMap<string, Place>) {
    this.#path = path;
    this.#places = places;
  }

  placeOf(hash: string): Place | undefined {
    return this.#places.get(hash);
  }

  /** Errors: throws DamagedContent when it is not there or comes out otherwise than its hash says. */
  read(hash: string): Uint8Array {
    const steps: Place[] = [];
    let at: string | undefined = hash;
    let bytes = this.#cache.get(at);
    while (at !== undefined && !bytes) {
      const place: Place | undefined = this.#places.get(at);
      if (!place || steps.length > this.#places.size) throw new DamagedContent(`There is no content ${at}.`);
      steps.push(place);
      at = place.stored.base;
      bytes = at === undefined ? undefined : this.#cache.get(at);
    }
    for (const place of steps.reverse()) bytes = this.#rebuild(place, bytes);
    if (!bytes) throw new DamagedContent(`There is no content ${hash}.`);
    if (steps.length > 0) {
      // Only the last one is proved: a wrong step on the way cannot come out right.
      if (sha256(bytes) !== hash) throw new DamagedContent(`The content ${hash} comes out otherwise.`);
      this.#keep(hash, bytes);
    }
    return bytes;
  }

  #rebuild({ release, stored }: Place, base: Uint8Array | undefined): Uint8Array {
    const file = `${release}/${objectsName}/${stored.object}`;
    try {
      const packed = brotliDecompressSync(readFileSync(join(this.#path, file)));
      return stored.base === undefined ? packed : applyDelta(base ?? new Uint8Array(), packed);
    } catch (error) {
      throw new DamagedContent(`${file} cannot be read.`, { cause: error });
    }
  }

  #keep(hash: string, bytes: Uint8Array): void {
    this.#cache.set(hash, bytes);
    this.#cached += bytes.length;
    for (const [oldest, content] of this.#cache) {
      if (this.#cached <= cacheBytes || oldest === hash) return;
      this.#cache.delete(oldest);
      this.#cached -= content.length;
    }
  }
}

/** More deltas than this in a row would make old versions slow to rebuild. */
const deepest = 24;

export interface PackedContent {
  stored: Stored;
  packed: Uint8Array;
}

/**
 * Packs a new content: as a delta from the version before it, or whole where there is none, where the deltas since
 * the last whole copy have grown past it, or where the way back has grown too long.
 */
export function packContent(
  bytes: Uint8Array,
  before: { hash: string; bytes: Uint8Array; place: Place } | undefined,
): PackedContent {
  if (before && before.place.depth < deepest) {
    const packed = pack(makeDelta(before.bytes, bytes));
    const { deltaBytes, wholeBytes } = before.place;
    if (deltaBytes + packed.length <= Math.max(wholeBytes, smallest)) {
      return { packed, stored: { ...storedAs(packed), base: before.hash } };
    }
  }
  const packed = pack(bytes);
  return { packed, stored: storedAs(packed) };
}

/** Below this a whole copy costs no more than a delta's file on the disk. */
const smallest = 4096;

const storedAs = (packed: Uint8Array): Stored => ({ object: sha256(packed), bytes: packed.length });

/** Best packing for what is small; large tables take the level that is done in a second. */
function pack(bytes: Uint8Array): Uint8Array {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: bytes.length > 2 ** 20 ? 9 : 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
