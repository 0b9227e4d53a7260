import type { ReleaseFile } from '#model/release.ts';
import type { Verdict } from '#model/verdict.ts';
import { sha256 } from './canonical-json.ts';
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
import { partsOfPath } from './compare-versions.ts';
import type { Ledger, Release } from './ledger.ts';
import { parseTable } from './parse-table.ts';
import type { FlatTable } from './table-diff.ts';

/** Versions of one table an unknown file is compared with, newest first. */
const versionsTried = 12;

/**
 * Says whether a file is one the ledger published: by its hash, else by the figures in it.
 * `name` is the file's own name and only helps to choose among tables with the same columns.
 */
export function judgeFile(ledger: Ledger, bytes: Uint8Array, name = ''): Verdict {
  const published = ledger.findContent(sha256(bytes)).at(-1);
  if (published) return genuine(ledger, published.release, published.path);
  return judgeTable(ledger, bytes, name) ?? judgeDescriptor(ledger, bytes) ?? { kind: 'unknown' };
}

function genuine(ledger: Ledger, release: Release, path: string): Verdict {
  const next = ledger.releases[ledger.releases.indexOf(release) + 1];
  if (!next) return { kind: 'current', path, release: release.id };
  const { dataset } = partsOfPath(path);
  const { files, renderings, reasons } = next.record;
  const by = {
    release: next.id,
    isWithdrawn: ![...files, ...renderings].some((file) => file.path === path),
    reasons: reasons.filter(({ covers }) => covers.some((selector) => selector.dataset === dataset)),
  };
  return { kind: 'superseded', path, release: release.id, by };
}

interface Candidate {
  release: Release;
  file: ReleaseFile;
}

/** Every version of every file, newest first, each content once. */
function candidates(ledger: Ledger, test: (file: ReleaseFile) => boolean): Candidate[] {
  const seen = new Set<string>();
  const all = ledger.releases
    .toReversed()
    .flatMap((release) => release.record.files.filter(test).map((file) => ({ release, file })));
  return all.filter(({ file }) => !seen.has(file.sha256) && seen.add(file.sha256));
}

function judgeTable(ledger: Ledger, bytes: Uint8Array, name: string): Verdict | undefined {
  const found = readCopy(bytes)?.table;
  if (!found) return undefined;
  const tried = new Map<string, number>();
  let best: Match | undefined;
  const likely = candidates(ledger, ({ path }) => partsOfPath(path).resource !== undefined).toSorted(
    (a, b) => Number(isNamed(b, name)) - Number(isNamed(a, name)),
  );
  for (const at of likely) {
    const { path, facts, sha256: content } = at.file;
    const times = tried.get(path) ?? 0;
    if (times >= versionsTried) continue;
    const before = parseTable(ledger.store.read(content));
    const key = facts?.key ?? [];
    if (!canBeCopy(found.columns, { columns: before.columns, key })) continue;
    tried.set(path, times + 1);
    const comparison = compareCopy(before, found, key);
    // Another table with the same columns altogether is not an altered copy.
    if (!comparison.isOther && (!best || comparison.count < best.count)) best = { at, before, ...comparison };
    if (best?.count === 0) break;
  }
  return best && tableVerdict(ledger, best, found);
}

interface Match extends CopyComparison {
  at: Candidate;
  before: FlatTable;
}

const isNamed = ({ file }: Candidate, name: string): boolean =>
  name !== '' && name.replace('.excel.csv', '.csv').endsWith(partsOfPath(file.path).name);

function tableVerdict(ledger: Ledger, { at, before, diff, count }: Match, found: FlatTable): Verdict {
  const { release, file } = at;
  const isHead = ledger.head?.record.files.some(
    (one) => one.path === file.path && one.sha256 === file.sha256,
  );
  const place = { path: file.path, release: release.id };
  if (count === 0) return { kind: 'same-figures', ...place, isCurrent: isHead ?? false };
  const key = file.facts?.key ?? [];
  return { kind: 'altered', ...place, count, cells: alteredCells(diff, before, found, key) };
}

function judgeDescriptor(ledger: Ledger, bytes: Uint8Array): Verdict | undefined {
  const name = descriptorName(bytes);
  const [at] = candidates(ledger, ({ path }) => path === `${name ?? ''}/datapackage.json`);
  if (!at) return undefined;
  const { meaning, properties } = compareDescriptors(ledger.store.read(at.file.sha256), bytes);
  const all = [...[...meaning.values()].flat(), ...properties];
  const place = { path: at.file.path, release: at.release.id };
  if (all.length === 0) return { kind: 'same-figures', ...place, isCurrent: at.release === ledger.head };
  return { kind: 'altered', ...place, count: all.length, cells: alteredProperties(all) };
}
