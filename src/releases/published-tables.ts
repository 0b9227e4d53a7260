import type { TableFacts } from '#model/release.ts';
import { partsOfPath } from './compare-versions.ts';
import type { Ledger, Release } from './ledger.ts';
import type { FlatTable } from './table-diff.ts';

/** One version of a table as a release brought it, with what its own descriptor said of its columns. */
export interface PublishedTable extends FlatTable {
  name: string;
  /** Id of the release that brought it. */
  release: string;
  facts?: TableFacts;
  /** The fields of its schema, as published. */
  fields: readonly unknown[];
}

/**
 * Every different version of every table a dataset ever published, the oldest first: those that were renamed or
 * dropped since as well.
 * Errors: throws DamagedContent when a file does not come out as its hash says.
 */
export function publishedTables(ledger: Ledger, dataset: string): PublishedTable[] {
  const last = new Map<string, string>();
  return ledger.releases.flatMap((release) =>
    release.record.files.flatMap(({ path, sha256, facts }): PublishedTable[] => {
      const { dataset: owner, resource: name } = partsOfPath(path);
      if (owner !== dataset || name === undefined || last.get(path) === sha256) return [];
      last.set(path, sha256);
      const table = ledger.tableAt(release.id, dataset, name);
      if (!table) return [];
      const { columns, rows } = table;
      const fields = fieldsOf(ledger, release, dataset, name);
      return [{ name, release: release.id, columns, rows, fields, ...(facts ? { facts } : {}) }];
    }),
  );
}

function fieldsOf(ledger: Ledger, { id }: Release, dataset: string, resource: string): readonly unknown[] {
  const file = ledger.filesAt(id, dataset).find(({ name }) => name === 'datapackage.json');
  if (!file) return [];
  const { resources = [] } = JSON.parse(new TextDecoder().decode(file.read())) as {
    resources?: { name?: string; schema?: { fields?: unknown[] } }[];
  };
  return resources.find(({ name }) => name === resource)?.schema?.fields ?? [];
}
