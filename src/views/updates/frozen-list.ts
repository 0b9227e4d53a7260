import type { Ledger } from '#releases/ledger.ts';
import { mediaTypes, type FileKind, type PublishedFile } from '#exports/published-file.ts';
import { partsOfPath } from '#releases/compare-versions.ts';

/** One file of a folder `/data/<dataset>/v/<release>/`. */
export interface FrozenListed {
  name: string;
  kind: FileKind;
  /** Without parameters. */
  mediaType: string;
  bytes: number;
  sha256: string;
  rows?: number;
  /**
   * Whether the release's own record has this very hash. Where not, the file was written later from the recorded CSV:
   * its values are those of the CSV, its bytes are not what was published then.
   */
  recorded: boolean;
}

/** What a form needs to be listed: a published file, or what a list says of one. */
export type Listable = Pick<PublishedFile, 'name' | 'kind' | 'sha256'> & { size: number; rows?: number };

/** File name of the list; no table's file can have it. */
export const frozenListName = 'files.list.json';

/**
 * What stands in the folder of a dataset in a release: as kept, then its other forms. The CSV is the proof of all.
 * Shape: sorted by name. `release` is the one whose name the forms carry.
 */
function frozenList(
  ledger: Ledger,
  { release, dataset }: { release: string; dataset: string },
  forms: readonly Listable[],
): { dataset: string; release: string; note: string; files: FrozenListed[] } {
  const recorded = new Map<string, string>();
  const { files = [], renderings = [] } = ledger.release(release)?.record ?? {};
  for (const { path, sha256 } of [...files, ...renderings]) recorded.set(path, sha256);
  const kept = ledger.filesAt(release, dataset).map(({ name, sha256, bytes, rows, resource }): Listable => ({
    name,
    kind: resource === undefined ? 'data-package' : 'csv',
    sha256,
    size: bytes,
    ...(rows === undefined ? {} : { rows }),
  }));
  const listed = [...kept, ...forms].map(({ name, kind, sha256, size, rows }): FrozenListed => ({
    name,
    kind,
    mediaType: mediaTypes[kind].replace(/;.*/u, ''),
    bytes: size,
    sha256,
    ...(rows === undefined ? {} : { rows }),
    recorded: recorded.get(`${dataset}/${name}`) === sha256,
  }));
  return { dataset, release, note, files: listed.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

const note =
  'The CSV files and datapackage.json are kept by the signed ledger. Every other form is made of them; where "recorded" is false, a later program wrote it, and the CSV is the proof of its values.';

/** The two lists of a folder: for programs, and for `sha256sum --check`. Shape: file name → text. */
export function frozenLists(
  ledger: Ledger,
  folder: { release: string; dataset: string },
  forms: readonly Listable[],
): ReadonlyMap<string, string> {
  const list = frozenList(ledger, folder, forms);
  const sums = list.files.map(({ sha256, name }) => `${sha256}  ${name}\n`).join('');
  return new Map([
    [frozenListName, `${JSON.stringify(list, null, 1)}\n`],
    ['SHA256SUMS', sums],
  ]);
}

/** Datasets of a release, sorted. */
export const datasetsOf = (ledger: Ledger, release: string): string[] => [
  ...new Set((ledger.release(release)?.record.files ?? []).map(({ path }) => partsOfPath(path).dataset)),
];
