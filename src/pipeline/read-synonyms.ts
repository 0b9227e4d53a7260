import type { SynonymEntry } from '#model/reference.ts';
import type { IssueLog } from './issue-log.ts';
import { listOf, readEntries } from './read-entries.ts';
import { listFolder } from './read-file.ts';

/** Reads data/reference/synonyms. Errors: issues; an empty list where a folder has no such table: search does without. */
export async function readSynonyms(root: string, log: IssueLog): Promise<SynonymEntry[]> {
  if ((await listFolder(`${root}/reference/synonyms`)).length === 0) return [];
  const [table] = await readEntries(root, 'reference/synonyms', log);
  return (table?.entries ?? []).map((entry) => ({
    id: entry['id'] ?? '',
    said: { fa: listOf(entry['said_fa']), en: listOf(entry['said_en']) },
    meant: { fa: entry['meant_fa'] ?? '', en: entry['meant_en'] ?? '' },
  }));
}
