import type { Bilingual } from '#model/bilingual.ts';
import type { IndexRelease, IndexTable, IndexVersion, VerifyIndex } from '#model/verify-index.ts';
import type { Ledger, Release } from './ledger.ts';

/** A file as it stands under `latest`. `path` is "insured/people.csv". */
export interface LatestFile {
  path: string;
  sha256: string;
  /** Of a table in its canonical form. */
  table?: IndexTable;
}

/**
 * The index behind the page that verifies: every content that was ever published, in which releases, and why it was
 * replaced. Small: a content that stays for a hundred releases is named once.
 */
export function buildVerifyIndex(
  ledger: Ledger,
  latest: readonly LatestFile[],
  titles: Readonly<Record<string, Bilingual>>,
): VerifyIndex {
  const files = releasedFiles(ledger.releases);
  for (const { path, sha256 } of latest) {
    const versions = files.get(path) ?? [];
    if (versions.at(-1)?.[0] !== sha256 || versions.at(-1)?.[2] !== ledger.releases.length - 1)
      versions.push([sha256, -1, -1]);
    files.set(path, versions);
  }
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    format: 'tamin-nama-verify/1',
    hasKeys: ledger.keys.length > 0,
    releases: ledger.releases.map(indexRelease),
    files: Object.fromEntries(sorted),
    tables: Object.fromEntries([
      ...withdrawnTables(ledger, new Set(latest.map(({ path }) => path))),
      ...latest.flatMap(({ path, table }) => (table ? [[path, table] as const] : [])),
    ]),
    latest: latest.map(({ path }) => path),
    titles: { ...withdrawnTitles(ledger), ...titles },
  };
}

function indexRelease({ id, record, sha256, trust }: Release): IndexRelease {
  const reasons = record.reasons.map(({ kind, what, why, decidedBy, covers }) => ({
    kind,
    what,
    why,
    decidedBy,
    datasets: [...new Set(covers.map(({ dataset }) => dataset))],
  }));
  return { id, time: record.time, sha256, trust, reasons };
}

/** Contents by path; one that comes back after another is named again. */
function releasedFiles(releases: readonly Release[]): Map<string, IndexVersion[]> {
  const files = new Map<string, IndexVersion[]>();
  for (const [index, { record }] of releases.entries()) {
    for (const { path, sha256 } of [...record.files, ...record.renderings]) {
      const versions = files.get(path) ?? [];
      const last = versions.at(-1);
      if (last?.[0] === sha256 && last[2] === index - 1)
        versions[versions.length - 1] = [sha256, last[1], index];
      else versions.push([sha256, index, index]);
      files.set(path, versions);
    }
  }
  return files;
}

/** Titles of every dataset ever released, as its last descriptor had them. */
function withdrawnTitles(ledger: Ledger): Record<string, Bilingual> {
  const titles: Record<string, Bilingual> = {};
  for (const { id } of ledger.releases) {
    for (const dataset of ledger.datasets().filter((name) => isLast(ledger, id, name))) {
      const file = ledger.filesAt(id, dataset).find(({ name }) => name === 'datapackage.json');
      const text = file ? new TextDecoder().decode(file.read()) : '{}';
      const { title, titleEn } = JSON.parse(text) as { title?: string; titleEn?: string };
      titles[dataset] = {
        ...(title === undefined ? {} : { fa: title }),
        ...(titleEn === undefined ? {} : { en: titleEn }),
      };
    }
  }
  return titles;
}

/** Whether a release is the last that had a dataset which is gone since. */
function isLast({ releases }: Ledger, release: string, dataset: string): boolean {
  const has = ({ record }: Release): boolean =>
    record.files.some(({ path }) => path.startsWith(`${dataset}/`));
  return releases.findLastIndex(has) < releases.length - 1 && releases.findLast(has)?.id === release;
}

/** Tables that were published once and are no longer. */
function withdrawnTables(ledger: Ledger, latest: ReadonlySet<string>): (readonly [string, IndexTable])[] {
  const tables = new Map<string, IndexTable>();
  for (const { id, record } of ledger.releases.toReversed()) {
    for (const { path, facts } of record.files) {
      if (!facts || latest.has(path) || tables.has(path)) continue;
      const [dataset = '', name = ''] = path.split('/');
      const table = ledger.tableAt(id, dataset, name.replace(/\.csv$/u, ''));
      if (table) tables.set(path, { columns: table.columns, key: facts.key });
    }
  }
  return [...tables];
}
