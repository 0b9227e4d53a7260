import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { serveOffline } from './offline-worker.ts';

const pages = ['/verify/', '/en/verify/'];
/** Lists of codes are kept while they are small; a reader then looks codes up without a network. Bytes. */
const mostForCodes = 400_000;

/**
 * Writes beside each page that verifies the service worker that lets it work offline. A worker governs only
 * addresses below its own, so each language has one, and no other page has any.
 * Shape: the same site makes the same workers; any change in what they keep makes another version.
 */
export async function writeVerifyWorkers(site: string): Promise<void> {
  for (const page of pages) {
    if (!existsSync(join(site, page, 'index.html'))) continue;
    const fixed = programOf(site, page);
    const lists = [page, ...listsOf(site)];
    const version = versionOf(site, [...fixed, ...lists]);
    const arguments_ = ['self', ...[version, fixed, lists].map((value) => JSON.stringify(value))].join(', ');
    await writeFile(join(site, page, 'worker.js'), `(${serveOffline.toString()})(${arguments_});\n`);
  }
}

const fileOf = (site: string, path: string): string =>
  join(site, path.endsWith('/') ? `${path}index.html` : path);

/** Scripts, styles and fonts of a page, and what its scripts import, now or when asked. */
function programOf(site: string, page: string): string[] {
  const html = readFileSync(fileOf(site, page), 'utf8');
  const named = [...html.matchAll(/(?:href|src)="(?<path>\/(?:_astro|fonts)\/[^"]+)"/gu)];
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path) || !existsSync(join(site, path))) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    const script = readFileSync(join(site, path), 'utf8');
    for (const { groups } of script.matchAll(/["'`](?<file>\.{0,2}\/?[\w./@-]+\.(?:js|css))["'`]/gu)) {
      const file = groups?.['file'] ?? '';
      add(file.startsWith('/') ? file : posix.join(posix.dirname(path), file));
      add(posix.join('/', file));
    }
  };
  for (const { groups } of named) add(groups?.['path'] ?? '');
  return [...found].sort();
}

function listsOf(site: string): string[] {
  const own = ['/data/releases/index.json', '/data/releases/keys.json', '/data/manifest.json'];
  const codes = ['/data/codes', '/data/codes/past'].flatMap((folder) =>
    existsSync(join(site, folder))
      ? readdirSync(join(site, folder))
          .filter((name) => name.endsWith('.json'))
          .map((name) => `${folder}/${name}`)
          .sort()
      : [],
  );
  const bytes = codes.reduce((sum, path) => sum + statSync(join(site, path)).size, 0);
  return [...own.filter((path) => existsSync(join(site, path))), ...(bytes <= mostForCodes ? codes : [])];
}

function versionOf(site: string, paths: readonly string[]): string {
  const hash = createHash('sha256').update(serveOffline.toString());
  for (const path of paths) hash.update(path).update(readFileSync(fileOf(site, path)));
  return hash.digest('hex').slice(0, 16);
}
