import { canonicalTable } from '#exports/canonical-table.ts';
import { ledgerFiles } from '#exports/ledger-files.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { VerifyIndex } from '#model/verify-index.ts';
import type { LedgerKey } from '#releases/keys.ts';
import type { Ledger } from '#releases/ledger.ts';
import { currentFiles } from './current-release.ts';
import { buildVerifyIndex, type LatestFile } from '#releases/verify-index.ts';

/** What a browser judges files by: the ledger and the very bytes that stand under `latest`. */
export async function verifyIndex(catalogue: Catalogue, ledger: Ledger): Promise<VerifyIndex> {
  const { datasets, places } = catalogue;
  const facts = new Map(ledgerFiles(datasets, places).map(({ file }) => [file.path, file.facts]));
  const latest = await Promise.all(
    datasets.map(async (dataset) =>
      (await currentFiles(catalogue, ledger, dataset)).map(({ name, kind, sha256, resource }): LatestFile => {
        const path = `${dataset.name}/${name}`;
        if (kind !== 'csv' || !resource) return { path, sha256 };
        const columns = canonicalTable(resource.table, places).columns.map((column) => column.name);
        return { path, sha256, table: { columns, key: facts.get(path)?.key ?? [] } };
      }),
    ),
  );
  const titles = Object.fromEntries(datasets.map(({ name, title }) => [name, title]));
  return buildVerifyIndex(ledger, latest.flat(), titles);
}

/** The manifest of a site without releases: its files, and nothing that could be taken for a signed record. */
export async function unsignedManifest(catalogue: Catalogue, ledger: Ledger): Promise<string> {
  const files = await Promise.all(
    catalogue.datasets.map(async (dataset) =>
      (await currentFiles(catalogue, ledger, dataset)).map(({ name, size, sha256 }) => ({
        path: `${dataset.name}/${name}`,
        bytes: size,
        sha256,
      })),
    ),
  );
  return `${JSON.stringify({ format: 'tamin-nama-manifest/1', signedBy: null, files: files.flat() }, null, 2)}\n`;
}

/** The key in use; undefined while none was announced. */
export const currentKey = ({ keys }: Ledger): LedgerKey | undefined =>
  keys.findLast(({ until }) => until === undefined);

/** "3fa9…" in groups of four, as people read it out and compare it with print. */
export const groupedFingerprint = (id: string): string => id.match(/.{1,4}/gu)?.join(' ') ?? id;
