import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptKinds, type FileKind } from '#exports/published-file.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { frozenAddress } from '#releases/frozen-files.ts';
import type { Ledger } from '#releases/ledger.ts';
import type { ListedFile } from '#views/data-index.ts';
import { frozenForms, stateRelease } from '#views/updates/frozen-forms.ts';
import { datasetsOf, frozenLists, type Listable } from '#views/updates/frozen-list.ts';
import { layFile } from './link-file.ts';

interface Frame {
  ledger: Ledger;
  site: string;
  catalogue: Pick<Catalogue, 'places' | 'site'>;
  /** What stands under `latest`, by path from the root of the site. */
  latest: ReadonlyMap<string, ListedFile>;
}

/** A form and the file it is to be linked to, or its bytes. */
interface Written extends Listable {
  from: string | (() => Uint8Array);
}

/**
 * Writes workbook, JSON, Parquet and the other forms of every dataset of every release, and the list of the folder.
 * A state is made once, at the release that brought it: later releases link to it, and the state that is published
 * now is linked to `latest`. So the time grows with the number of changed states, and one is in memory at a time.
 */
export async function writeFrozenForms(
  ledger: Ledger,
  site: string,
  catalogue: Frame['catalogue'],
): Promise<void> {
  const frame = { ledger, site, catalogue, latest: await readLatest(site) };
  const names = new Map<string, readonly string[]>();
  for (const { id } of ledger.releases) {
    for (const dataset of datasetsOf(ledger, id)) {
      const state = stateRelease(ledger, id, dataset) ?? id;
      if (state === id) names.set(`${dataset} ${id}`, await writeState(frame, id, dataset));
      else {
        for (const name of names.get(`${dataset} ${state}`) ?? [])
          await layFile(
            join(site, frozenAddress(dataset, state, name)),
            join(site, frozenAddress(dataset, id, name)),
          );
      }
    }
  }
}

async function writeState(frame: Frame, release: string, dataset: string): Promise<string[]> {
  const { ledger, site } = frame;
  const forms = publishedNow(frame, release, dataset) ?? (await madeAgain(frame, release, dataset));
  for (const { name, from } of forms) {
    const to = join(site, frozenAddress(dataset, release, name));
    await (typeof from === 'string' ? layFile(from, to) : writeFile(to, from()));
  }
  const lists = frozenLists(ledger, { release, dataset }, forms);
  for (const [name, text] of lists) await writeFile(join(site, frozenAddress(dataset, release, name)), text);
  return [...forms.map(({ name }) => name), ...lists.keys()];
}

/** The forms under `latest`, where what the release brought is what is published now. */
function publishedNow(
  { ledger, site, latest }: Frame,
  release: string,
  dataset: string,
): Written[] | undefined {
  if (ledger.changesOf(dataset)[0]?.release.id !== release) return undefined;
  const start = `/data/${dataset}/latest/`;
  const isSame = ledger
    .filesAt(release, dataset)
    .every(({ name, sha256 }) => latest.get(start + name)?.sha256 === sha256);
  const own = [...latest].filter(([path]) => path.startsWith(start));
  // A table added to the data is a change of the descriptor, so the same descriptor means the same tables.
  if (!isSame) return undefined;
  return own
    .filter(([, { kind }]) => !keptKinds.has(kind as FileKind))
    .map(([path, { kind, bytes, ...facts }]) => ({
      ...facts,
      name: path.slice(start.length),
      kind: kind as FileKind,
      size: bytes,
      from: join(site, path),
    }));
}

async function madeAgain({ ledger, catalogue }: Frame, release: string, dataset: string): Promise<Written[]> {
  const forms = await frozenForms(catalogue, ledger, release, dataset);
  return forms.map(({ name, kind, size, sha256, rows, read }) => ({
    ...{ name, kind, size, sha256, from: read },
    ...(rows === undefined ? {} : { rows }),
  }));
}

/** What the site's own list says of the files it just wrote. */
async function readLatest(site: string): Promise<Map<string, ListedFile>> {
  const text = await readFile(join(site, 'data/files.json'), 'utf8').catch(() => '{"files":[]}');
  const { files } = JSON.parse(text) as { files: ListedFile[] };
  return new Map(files.map((file) => [file.path, file]));
}
