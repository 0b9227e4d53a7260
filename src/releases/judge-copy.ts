import type { Succession } from '#model/verdict.ts';
import type { CopyForm, CopyVerdict, IndexVersion, VerifyIndex } from '#model/verify-index.ts';
import {
  alteredCells,
  alteredProperties,
  canBeCopy,
  compareCopy,
  descriptorName,
  readCopy,
  type CopyComparison,
} from './compare-copy.ts';
import { compareDescriptors } from './compare-properties.ts';
import { parseTable } from './parse-table.ts';
import type { FlatTable } from './table-diff.ts';

/** Versions of one table a file of no known hash is compared with, newest first. */
const versionsTried = 6;
/** Tables it is compared with. */
const tablesTried = 3;

interface Held {
  /** Lower-case hexadecimal. */
  sha256: string;
  bytes: Uint8Array;
  /** The file's own name; only helps to choose among tables with the same columns. */
  name: string;
}

/** Brings a published file of the site, e.g. "/data/insured/latest/people.csv". Errors: rejects when it does not arrive. */
export type FetchFile = (address: string) => Promise<Uint8Array>;

/** What the index says of a hash; undefined where nothing published ever had it. */
export function judgeHash(index: VerifyIndex, sha256: string): CopyVerdict | undefined {
  let found: { path: string; version: IndexVersion } | undefined;
  for (const [path, versions] of Object.entries(index.files)) {
    for (const version of versions) {
      const isLater = !found || rank(index, path, version) > rank(index, found.path, found.version);
      if (version[0] === sha256 && isLater) found = { path, version };
    }
  }
  if (!found) return undefined;
  const { path, version } = found;
  const { release, by } = standing(index, path, version);
  if (by && release !== undefined) return { kind: 'superseded', path, release, by };
  return { kind: 'current', path, ...(release === undefined ? {} : { release }) };
}

/** What is published now comes before what was published last. */
const rank = (index: VerifyIndex, path: string, version: IndexVersion): number =>
  isLatest(index, path, version) ? Infinity : version[2];

/** The content that stands at the file's address now. */
function isLatest(index: VerifyIndex, path: string, version: IndexVersion): boolean {
  return index.latest.includes(path) && index.files[path]?.at(-1) === version;
}

/** The last release that had a content, and what replaced it there. */
function standing(
  index: VerifyIndex,
  path: string,
  version: IndexVersion,
): { release?: string; by?: Succession } {
  const release = index.releases[version[2]]?.id;
  const next = index.releases[version[2] + 1];
  const own = release === undefined ? {} : { release };
  if (isLatest(index, path, version)) return own;
  const [dataset = ''] = path.split('/');
  const isWithdrawn = !(index.files[path] ?? []).some(([, first]) => first === version[2] + 1);
  const by: Succession = {
    release: next?.id ?? '',
    isWithdrawn: isWithdrawn && !index.latest.includes(path),
    reasons: (next?.reasons ?? [])
      .filter(({ datasets }) => datasets.includes(dataset))
      .map(({ datasets, ...reason }) => ({ ...reason, covers: datasets.map((name) => ({ dataset: name })) })),
  };
  return { ...own, by };
}

/**
 * Says what a file is that somebody holds: by its hash, else by the figures in it, compared with published tables
 * that `fetchFile` brings. The file itself goes nowhere.
 */
export async function judgeCopy(index: VerifyIndex, held: Held, fetchFile: FetchFile): Promise<CopyVerdict> {
  const known = judgeHash(index, held.sha256);
  if (known) return known;
  const dataset = descriptorName(held.bytes);
  if (dataset !== undefined)
    return judgeDescriptor(index, held.bytes, `${dataset}/datapackage.json`, fetchFile);
  const copy = readCopy(held.bytes);
  if (!copy) return { kind: 'unknown', isUnreachable: false };
  let [best, failures]: [Match | undefined, number] = [undefined, 0];
  const candidates = candidatesFor(index, copy.table.columns, held.name);
  for (const { path, version } of candidates) {
    const match = await compareWith(index, path, version, copy.table, fetchFile).catch(() => undefined);
    if (!match) failures += 1;
    else if (!match.isOther && (!best || match.count < best.count)) best = match;
    if (best?.count === 0) break;
  }
  if (!best) return { kind: 'unknown', isUnreachable: failures > 0 };
  return verdictOf(index, best, copy);
}

/** Compares a descriptor with the last published one of its dataset, property by property. */
async function judgeDescriptor(
  index: VerifyIndex,
  bytes: Uint8Array,
  path: string,
  fetchFile: FetchFile,
): Promise<CopyVerdict> {
  const version = index.files[path]?.at(-1);
  if (!version) return { kind: 'unknown', isUnreachable: false };
  const published = await fetchFile(addressOf(index, path, version)).catch(() => undefined);
  if (!published) return { kind: 'unknown', isUnreachable: true };
  const { meaning, properties } = compareDescriptors(published, bytes);
  const all = [...[...meaning.values()].flat(), ...properties];
  const place = { path, ...standing(index, path, version) };
  if (all.length === 0) return { kind: 'same-figures', ...place, forms: ['quotes'] };
  return { kind: 'altered', ...place, count: all.length, cells: alteredProperties(all) };
}

interface Candidate {
  path: string;
  version: IndexVersion;
}

interface Match extends Candidate, CopyComparison {
  published: FlatTable;
}

/** Published tables with these columns: those with the file's name first, then what is published now, then most columns in common. */
function candidatesFor(index: VerifyIndex, columns: readonly string[], name: string): Candidate[] {
  const plain = name.replace(/\.excel\.csv$/u, '.csv').replace(/[ _-]*\(\d+\)(?=\.csv$)/u, '');
  const score = ([path, table]: readonly [string, { columns: readonly string[] }]): number =>
    (plain.endsWith(path.split('/')[1] ?? path) ? 1000 : 0) +
    (index.latest.includes(path) ? 500 : 0) +
    table.columns.filter((column) => columns.includes(column)).length -
    Math.abs(table.columns.length - columns.length);
  return Object.entries(index.tables)
    .filter(([, table]) => canBeCopy(columns, table))
    .sort((a, b) => score(b) - score(a))
    .slice(0, tablesTried)
    .flatMap(([path]) =>
      (index.files[path] ?? [])
        .slice(-versionsTried)
        .reverse()
        .map((version) => ({ path, version })),
    );
}

/** Where a content of a file stands. */
function addressOf(index: VerifyIndex, path: string, version: IndexVersion): string {
  const [dataset = '', name = ''] = path.split('/');
  const release = index.releases[version[2]]?.id;
  const isNow = isLatest(index, path, version) || release === undefined;
  return isNow ? `/data/${dataset}/latest/${name}` : `/data/${dataset}/v/${release}/${name}`;
}

async function compareWith(
  index: VerifyIndex,
  path: string,
  version: IndexVersion,
  found: FlatTable,
  fetchFile: FetchFile,
): Promise<Match> {
  const published = parseTable(await fetchFile(addressOf(index, path, version)));
  const key = index.tables[path]?.key ?? [];
  return { path, version, published, ...compareCopy(published, found, key) };
}

function verdictOf(
  index: VerifyIndex,
  { path, version, published, diff, count }: Match,
  { table, forms }: { table: FlatTable; forms: readonly CopyForm[] },
): CopyVerdict {
  const place = { path, ...standing(index, path, version) };
  if (count > 0) {
    const key = index.tables[path]?.key ?? [];
    return { kind: 'altered', ...place, count, cells: alteredCells(diff, published, table, key) };
  }
  const order: CopyForm[] = diff.order ? ['row-order'] : [];
  const all = [...forms, ...order];
  return { kind: 'same-figures', ...place, forms: all.length > 0 ? all : ['quotes'] };
}
