import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pagePaths } from './site-pages.ts';

/** Pages that stand beside many of one kind and are none of them. */
const ownKinds = new Set([
  '/report/rights/',
  '/report/channels/',
  '/report/check/',
  '/report/prepare/',
  '/report/safety/',
]);
/** From so many children on, the children of a page are of one kind. */
const crowd = 5;

/**
 * One Persian address of every kind of page: of many like pages the one of middle size, of datasets the largest too.
 * Kinds are read from the tree, so that a new kind is tested without a word here.
 */
export function pageKinds(folder: string): string[] {
  const sizeOf = (path: string): number =>
    statSync(path.endsWith('/') ? join(folder, path, 'index.html') : join(folder, path)).size;
  const persian = pagePaths(folder).filter((path) => !path.startsWith('/en/'));
  const parentOf = kindOfParent(persian);
  const groups = Map.groupBy(persian, (path) => (path === '/' || ownKinds.has(path) ? path : parentOf(path)));
  return [...groups].flatMap(([parent, paths]) => {
    if (parent === '/' || paths.length < crowd) return paths;
    const bySize = paths.toSorted((a, b) => sizeOf(a) - sizeOf(b));
    const chosen = [
      bySize[Math.floor(bySize.length / 2)],
      ...(parent === '/datasets' ? [bySize.at(-1)] : []),
    ];
    return chosen.filter((path) => path !== undefined);
  });
}

/** The parent's address, in which a folder that is one of many is a star: sheets of 31 provinces are one kind. */
function kindOfParent(paths: readonly string[]): (path: string) => string {
  const names = new Map<string, Set<string>>();
  const starred = (path: string): string => {
    if (path === '/') return path;
    const above = dirname(path);
    const kind = starred(above);
    const isOneOfMany = above !== '/' && (names.get(kind)?.size ?? 0) >= crowd;
    return `${kind.replace(/\/$/u, '')}/${isOneOfMany ? '*' : basename(path)}`;
  };
  // Outer folders first, because the kind of an inner one depends on them.
  for (const folder of foldersOf(paths)) {
    const kind = starred(dirname(folder));
    names.set(kind, (names.get(kind) ?? new Set()).add(basename(folder)));
  }
  return (path) => starred(dirname(path));
}

/** Every folder that pages stand in, outer ones first. */
function foldersOf(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = path.replace(/\/$/u, ''); folder !== '/' && folder !== ''; folder = dirname(folder))
      folders.add(folder);
  }
  const depth = (folder: string): number => folder.split('/').length;
  return [...folders].sort((one, other) => depth(one) - depth(other));
}

/** The same in both languages; the page for lost readers has no twin. */
export function pageKindsInBothLanguages(folder: string): string[] {
  return pageKinds(folder).flatMap((path) => (path.endsWith('.html') ? [path] : [path, `/en${path}`]));
}

/** Addresses of pages, e.g. of "datasets", in both languages. */
export const pagesUnder = (folder: string, section: string): string[] =>
  pagePaths(folder).filter((path) => new RegExp(`^(?:/en)?/${section}/[^/]+/$`, 'u').test(path));
