import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Catalogue } from '#model/catalogue.ts';
import { edit, layKeys, makePrivateKey, releaseFolder } from './ledger-folder.ts';

export const casesFolder = join(import.meta.dirname, '../fixtures/cases');

/** Cases are discovered by listing: a new folder is a new test. */
export async function listCases(): Promise<string[]> {
  return (await readdir(casesFolder)).sort();
}

interface Generated {
  before: string;
  repeat: string;
  times: number;
  after: string;
}

interface Released {
  isDraft?: boolean;
  /** What somebody did to the ledger afterwards. */
  damage?: { file: string; from: string; to: string };
}

/** A case with `release.json` is about data that was released before: valid-minimal, with `base/` laid over it. */
async function layRelease(folder: string, name: string): Promise<void> {
  const text = await readText(join(casesFolder, name, 'release.json'));
  if (text === undefined) return;
  const { isDraft = false, damage } = JSON.parse(text) as Released;
  if ((await readdir(join(casesFolder, name))).includes('base')) {
    await cp(join(casesFolder, name, 'base'), folder, { recursive: true });
  }
  const key = makePrivateKey();
  if (!isDraft) await layKeys(folder, [{ key, from: '2026-01-01T00:00:00Z' }]);
  await releaseFolder(folder, { time: '2026-11-22T08:00:00Z', ...(isDraft ? {} : { key }) });
  if (damage) await edit(folder, damage.file, damage.from, damage.to);
}

/** valid-minimal with the case's own files laid over it, in a new folder; the caller removes it. */
export async function layCase(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tamin-case-'));
  await cp(join(casesFolder, 'valid-minimal/data'), folder, { recursive: true });
  await layRelease(folder, name);
  const removed = await readText(join(casesFolder, name, 'remove.txt'));
  for (const file of removed?.trim().split('\n') ?? []) await rm(join(folder, file), { recursive: true });
  const own = join(casesFolder, name, 'data');
  if ((await readdir(join(casesFolder, name))).includes('data')) await cp(own, folder, { recursive: true });
  await layLinks(folder, name);
  const generated = await readText(join(casesFolder, name, 'generate.json'));
  if (generated !== undefined) await generate(folder, JSON.parse(generated) as Record<string, Generated>);
  return folder;
}

/** `links.json` says what Git cannot keep for every system: links (to a path below the cases) and pipes. */
async function layLinks(folder: string, name: string): Promise<void> {
  const text = await readText(join(casesFolder, name, 'links.json'));
  if (text === undefined) return;
  const { links = {}, pipes = [] } = JSON.parse(text) as { links?: Record<string, string>; pipes?: string[] };
  for (const [file, target] of Object.entries(links)) {
    await rm(join(folder, file), { recursive: true, force: true });
    await symlink(join(casesFolder, target), join(folder, file));
  }
  for (const file of pipes) {
    await rm(join(folder, file), { recursive: true, force: true });
    execFileSync('mkfifo', [join(folder, file)]);
  }
}

/** Files too large to keep are described by what is repeated in them. */
async function generate(folder: string, files: Readonly<Record<string, Generated>>): Promise<void> {
  for (const [file, { before, repeat, times, after }] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), before + repeat.repeat(times) + after);
  }
}

export async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** A catalogue as JSON a person can read: maps as objects, typed arrays as lists, descriptors left out. */
export function catalogueJson(catalogue: unknown): string {
  return toJson(catalogue, (key, value: unknown) => (key === 'descriptor' ? undefined : value));
}

export function toJson(value: unknown, replace = (_: string, item: unknown): unknown => item): string {
  const text = JSON.stringify(
    value,
    (key, item: unknown) => {
      const kept = replace(key, item);
      if (typeof kept === 'bigint') return String(kept);
      if (kept instanceof Map) return Object.fromEntries(kept);
      return ArrayBuffer.isView(kept) ? [...(kept as Float64Array)] : kept;
    },
    2,
  );
  // Lists of numbers and words on one line, as a person would write them.
  const flat = text.replaceAll(
    /\[\s+((?:(?:"[^"\n]*"|[-\d.e+]+|null),?\s*)+)\]/gu,
    (_, items: string) => `[${items.trim().replaceAll(/,\s+/gu, ', ')}]`,
  );
  return `${flat}\n`;
}

/** Only what a valid case adds: the rest is valid-minimal's and pinned there. */
export function ownPart(catalogue: Catalogue, ownDatasets: readonly string[]): unknown {
  return { datasets: catalogue.datasets.filter(({ name }) => ownDatasets.includes(name)) };
}
