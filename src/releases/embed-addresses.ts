import { createHash } from 'node:crypto';
import type { Ledger } from './ledger.ts';
import { partsOfPath } from './compare-versions.ts';

/** A name that may stand in an address as it is; "--" is kept to join two of them. */
const isPlain = (name: string): boolean =>
  /^[a-z0-9](?:[a-z0-9._]|-(?!-))*$/u.test(name) && !name.endsWith('-');

const slug = (name: string): string =>
  isPlain(name) ? name : `x${createHash('sha256').update(name).digest('hex').slice(0, 10)}`;

/**
 * The lasting name of a chart: its table and its measure, by their names in the descriptor, e.g. "by-year--value".
 * Shape: ASCII, lower case; a name that is not is told by its hash, so that no title and no order can change it.
 */
export const viewName = (resource: string, measure: string): string => `${slug(resource)}--${slug(measure)}`;

/** Where a chart is embedded from, without language: as it is now, or as it was in a release. */
export const embedPath = (dataset: string, view: string, release?: string): string =>
  `/embed/${dataset}/${view}/${release === undefined ? '' : `v/${release}/`}`;

/** One measure of one table that was ever released. */
export interface ReleasedMeasure {
  dataset: string;
  resource: string;
  measure: string;
  view: string;
  /** Releases that changed the dataset while it had this measure, oldest first. */
  releases: readonly string[];
}

/**
 * Every measure the releases have given an embed address, for ever: of tables that are drawn at all, by the record
 * alone, so that no change of how charts are chosen can take an address away.
 */
export function releasedMeasures(ledger: Ledger): ReleasedMeasure[] {
  const found = new Map<string, ReleasedMeasure & { releases: string[] }>();
  for (const { id, record } of ledger.releases) {
    const changed = record.changes.filter(({ kind }) => kind !== 'removed').map(({ dataset }) => dataset);
    for (const { path, facts } of record.files) {
      const { dataset, resource } = partsOfPath(path);
      if (!facts || resource === undefined || !changed.includes(dataset)) continue;
      if (!isDrawn(ledger, id, dataset, resource)) continue;
      for (const measure of facts.measures) {
        const view = viewName(resource, measure);
        const known = found.get(embedPath(dataset, view));
        if (known) known.releases.push(id);
        else found.set(embedPath(dataset, view), { dataset, resource, measure, view, releases: [id] });
      }
    }
  }
  return [...found.values()];
}

const roles = new Map<string, ReadonlyMap<string, unknown>>();

/** Tables with a role (conflicts, unplotted) have no chart of their own. */
function isDrawn(ledger: Ledger, release: string, dataset: string, resource: string): boolean {
  const file = ledger.filesAt(release, dataset).find(({ name }) => name === 'datapackage.json');
  if (!file) return false;
  const known = roles.get(file.sha256) ?? rolesIn(file.read());
  roles.set(file.sha256, known);
  return (known.get(resource) ?? 'main') === 'main';
}

function rolesIn(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  const { resources } = JSON.parse(new TextDecoder().decode(bytes)) as {
    resources: readonly { name: string; role?: unknown }[];
  };
  return new Map(resources.map(({ name, role }) => [name, role]));
}
