import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ScriptResult } from '../../scripts/run-script.ts';
import { watchAndPublish, type WatchOptions } from '../../scripts/watching/watch-and-publish.ts';

export const pages = 12;

/** A site in place of a real one: every page holds the data file, written one by one so that a kill can come between. */
export async function fakeBuild(data: string, site: string, pause: number): Promise<ScriptResult> {
  const text = await readFile(join(data, 'table.csv'), 'utf8');
  if (text.includes('bad')) return { code: 1, output: 'table.csv:1:1 cell/not-a-number' };
  await mkdir(site, { recursive: true });
  for (let page = 0; page < pages; page += 1) {
    await writeFile(join(site, `${page}.html`), text);
    if (pause > 0) await wait(pause);
  }
  return { code: 0, output: '' };
}

/** What a reader would find: the one text of all pages. Errors: throws when the site is not whole. */
export async function readSite(out: string): Promise<string> {
  const names = (await readdir(out)).toSorted();
  const texts = new Set(await Promise.all(names.map((name) => readFile(join(out, name), 'utf8'))));
  const [text] = texts;
  if (names.length !== pages || texts.size !== 1 || text === undefined) {
    throw new Error(`The site is not whole: ${names.length} pages, ${texts.size} versions.`);
  }
  return text;
}

export function fakeOptions(folder: string, signal: AbortSignal): WatchOptions {
  const data = join(folder, 'data');
  return {
    data,
    out: join(folder, 'dist'),
    kept: 3,
    signal,
    settleMs: 20,
    build: (site) => fakeBuild(data, site, 0),
    saveReport: (file) => writeFile(file, 'report'),
    say: () => undefined,
  };
}

// As a program of its own, for tests that kill it: `node fake-watch.ts FOLDER PAUSE`.
if (import.meta.main) {
  const [, , folder = '', pause = '0'] = process.argv;
  const options = fakeOptions(folder, new AbortController().signal);
  await watchAndPublish({
    ...options,
    build: (site) => fakeBuild(options.data, site, Number(pause)),
    say: ({ en }) => appendFile(join(folder, 'log'), `${en}\n`).then(() => undefined),
  });
}
