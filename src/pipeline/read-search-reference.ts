import type { GlossaryTerm, PlaceEntry, SynonymEntry } from '#model/reference.ts';
import { IssueLog } from './issue-log.ts';
import { readGlossary, readPlaces } from './read-reference.ts';
import { readSynonyms } from './read-synonyms.ts';

/**
 * The reference tables that help a search to understand queries.
 * Errors: none of its own; whoever publishes has checked the folder before.
 */
export async function readSearchReference(
  root: string,
): Promise<{ synonyms: SynonymEntry[]; glossary: GlossaryTerm[]; places: PlaceEntry[] }> {
  const log = new IssueLog();
  return {
    synonyms: await readSynonyms(root, log),
    glossary: await readGlossary(root, log),
    places: await readPlaces(root, log),
  };
}
