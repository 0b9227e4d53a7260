import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChainProblem, ReleaseRecord } from '#model/release.ts';
import { sha256 } from './canonical-json.ts';
import { objectsName, type LedgerFolder } from './read-files.ts';

/** Holds the stored files of every release against its record: all there, none changed, none too many. */
export function checkObjects(folder: LedgerFolder, records: readonly ReleaseRecord[]): ChainProblem[] {
  return folder.releases.flatMap(({ id, objects }): ChainProblem[] => {
    const record = records.find((candidate) => candidate.id === id);
    if (!record) return [];
    const wanted = new Map(
      record.files.flatMap(({ path, stored }): [string, string][] => (stored ? [[stored.object, path]] : [])),
    );
    const fileOf = (object: string): string => `${id}/${objectsName}/${object}`;
    const missing = [...wanted]
      .filter(([object]) => !objects.includes(object))
      .map(([object, path]): ChainProblem => {
        return { code: 'object-missing', file: fileOf(object), params: { path } };
      });
    const others = objects.flatMap((object): ChainProblem[] => {
      const path = wanted.get(object);
      if (path === undefined) return [{ code: 'unexpected-file', file: fileOf(object), params: {} }];
      const isSame = sha256(readFileSync(join(folder.path, fileOf(object)))) === object;
      return isSame ? [] : [{ code: 'object-differs', file: fileOf(object), params: { path } }];
    });
    return [...missing, ...others];
  });
}
