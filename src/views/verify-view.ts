import { canonicalTable } from '#exports/canonical-table.ts';
import { datasetFiles } from '#exports/dataset-files.ts';
import { ledgerFiles } from '#exports/ledger-files.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { VerifyIndex } from '#model/verify-index.ts';
import type { LedgerKey } from '#releases/keys.ts';
import type { Ledger } from '#releases/ledger.ts';
import { buildVerifyIndex, type LatestFile } from '#releases/verify-index.ts';

/** What a browser judges files by: the ledger and the very bytes that stand under `latest`. */
export function verifyIndex({ datasets, places }: Catalogue, ledger: Ledger): VerifyIndex {
  const facts = new Map(ledgerFiles(datasets, places).map(({ file }) => [file.path, file.facts]));
  const latest = datasets.flatMap((dataset) =>
    datasetFiles(dataset, places).map(({ name, kind, sha256, resource }): LatestFile => {
      const path = `${dataset.name}/${name}`;
      if (kind !== 'csv' || !resource) return { path, sha256 };
      const columns = canonicalTable(resource.table, places).columns.map((column) => column.name);
      return { path, sha256, table: { columns, key: facts.get(path)?.key ?? [] } };
    }),
  );
  const titles = Object.fromEntries(datasets.map(({ name, title }) => [name, title]));
  return buildVerifyIndex(ledger, latest, titles);
}

/** The manifest of a site without releases: its files, and nothing that could be taken for a signed record. */
export function unsignedManifest({ datasets, places }: Catalogue): string {
  const files = datasets.flatMap((dataset) =>
    datasetFiles(dataset, places).map(({ name, bytes, sha256 }) => ({
      path: `${dataset.name}/${name}`,
      bytes: bytes.length,
      sha256,
    })),
  );
  return `${JSON.stringify({ format: 'tamin-nama-manifest/1', signedBy: null, files }, null, 2)}\n`;
}

/** The key in use; undefined while none was announced. */
export const currentKey = ({ keys }: Ledger): LedgerKey | undefined =>
  keys.findLast(({ until }) => until === undefined);

/** "3fa9…" in groups of four, as people read it out and compare it with print. */
export const groupedFingerprint = (id: string): string => id.match(/.{1,4}/gu)?.join(' ') ?? id;
