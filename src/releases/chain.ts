import {
  recordSchema,
  type ChainProblem,
  type ChainProblemCode,
  type ReleaseRecord,
} from '#model/release.ts';
import { canonicalJson, sha256 } from './canonical-json.ts';
import { parseHead } from './head.ts';
import { isSignedBy, isValidAt, readKeys, type LedgerKey } from './keys.ts';
import {
  headName,
  keysName,
  recordName,
  signatureName,
  type LedgerFolder,
  type ReleaseFolder,
} from './read-files.ts';
import { nextReleaseId } from './release-id.ts';

/** A record that could be read, with the hash the next one must name. */
export interface Link {
  id: string;
  record: ReleaseRecord;
  sha256: string;
  isSigned: boolean;
}

export interface Chain {
  /** Oldest first. Only complete where there are no problems. */
  links: readonly Link[];
  keys: readonly LedgerKey[];
  problems: readonly ChainProblem[];
}

type Report = (code: ChainProblemCode, file: string, params?: Record<string, string>) => void;

/**
 * Checks everything that can be checked without the files' contents: each record's form, name, signature and
 * place in the chain, and that the newest is the one `head` names.
 * Shape: one problem per fault; nothing is thrown, so that all of them can be told at once.
 */
export function checkChain(folder: LedgerFolder): Chain {
  const problems: ChainProblem[] = [];
  const report: Report = (code, file, params = {}) => problems.push({ code, file, params });
  const { keys, problem } = readKeys(folder.keys);
  if (problem) report(problem.code, keysName, problem.key === undefined ? {} : { key: problem.key });
  const links = folder.releases.flatMap((release) => readLink(release, keys, report));
  checkOrder(links, report);
  checkHead(folder, links, report);
  return { links, keys, problems };
}

function readLink(release: ReleaseFolder, keys: readonly LedgerKey[], report: Report): Link[] {
  const file = `${release.id}/${recordName}`;
  for (const stray of release.strays) report('unexpected-file', `${release.id}/${stray}`);
  const record = release.record && parseRecord(release.record);
  if (!release.record || !record) {
    report('record-unreadable', file);
    return [];
  }
  if (canonicalJson(record) !== new TextDecoder().decode(release.record))
    report('record-not-canonical', file);
  if (record.id !== release.id) report('name-differs', file, { found: record.id, expected: release.id });
  checkSignature(release, record, keys, report);
  const isSigned = record.signedBy !== null;
  return [{ id: release.id, record, sha256: sha256(release.record), isSigned }];
}

function parseRecord(bytes: Uint8Array): ReleaseRecord | undefined {
  try {
    return recordSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}

function checkSignature(
  { id, record, signature }: ReleaseFolder,
  { signedBy, time }: ReleaseRecord,
  keys: readonly LedgerKey[],
  report: Report,
): void {
  const file = `${id}/${signatureName}`;
  if (signedBy === null) {
    if (signature) report('unexpected-file', file);
    return;
  }
  const key = keys.find((candidate) => candidate.id === signedBy);
  if (!signature) report('signature-missing', file, { key: signedBy });
  else if (!key) report('unknown-key', `${id}/${recordName}`, { key: signedBy });
  else if (!record || !isSignedBy(record, signature, key)) report('signature-wrong', file, { key: signedBy });
  else if (!isValidAt(key, time))
    report('key-not-valid-then', `${id}/${recordName}`, { key: signedBy, time });
}

/** Links are sorted by name, which is the order in time; each must follow the one before it. */
function checkOrder(links: readonly Link[], report: Report): void {
  const bySha = new Map(links.map((link) => [link.sha256, link]));
  const followers = new Map<string, Link>();
  for (const [index, link] of links.entries()) {
    const { id, record } = link;
    const file = `${id}/${recordName}`;
    const wanted = record.previous;
    const rival = followers.get(wanted?.sha256 ?? '');
    if (rival) report('fork', file, { rival: rival.id, previous: wanted?.id ?? '' });
    followers.set(wanted?.sha256 ?? '', link);
    if (wanted && !bySha.has(wanted.sha256)) {
      const isThere = links.some((other) => other.id === wanted.id);
      report(isThere ? 'previous-differs' : 'previous-missing', file, { previous: wanted.id });
    } else if (!rival && wanted?.sha256 !== links[index - 1]?.sha256) {
      report('order', file, { previous: wanted?.id ?? '' });
    }
    checkTime(link, links[index - 1], report);
  }
}

function checkTime({ id, record }: Link, before: Link | undefined, report: Report): void {
  const file = `${id}/${recordName}`;
  if (before && record.time < before.record.time) report('order', file, { time: record.time });
  try {
    if (nextReleaseId(record.time, before?.id) === id) return;
  } catch {
    // Said below: a day before the last one's has no next id.
  }
  report('order', file, { time: record.time });
}

/** `head` may be one release behind: power can fail between the two switches. */
function checkHead({ head, releases }: LedgerFolder, links: readonly Link[], report: Report): void {
  if (!head) {
    if (releases.length > 1) report('head-missing', headName);
    return;
  }
  const named = parseHead(head);
  if (!named) {
    report('head-unreadable', headName);
    return;
  }
  const place = links.findIndex(({ id }) => id === named.id);
  const link = links[place];
  if (!releases.some(({ id }) => id === named.id)) report('dropped', headName, { release: named.id });
  else if (link && (link.sha256 !== named.sha256 || place < links.length - 2)) {
    report('head-differs', headName, { release: named.id });
  }
}
