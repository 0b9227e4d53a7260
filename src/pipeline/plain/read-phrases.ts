import { locales, type Locale } from '#model/bilingual.ts';
import type { IssueLog } from '../issue-log.ts';
import { listOf, readEntries } from '../read-entries.ts';
import { listFolder } from '../read-file.ts';

/** A way of writing that has a plainer one: a stock phrase of offices, or a word that not everybody knows. */
export interface HardPhrase {
  kind: 'stock' | 'jargon';
  locale: Locale;
  /** All its forms. */
  forms: readonly string[];
  /** What to write instead. */
  plain: string;
}

const folder = 'reference/plain-language';

/** Reads data/reference/plain-language, where there is one. Errors: issues. */
export async function readPhrases(root: string, log: IssueLog): Promise<HardPhrase[]> {
  if ((await listFolder(`${root}/${folder}`)).length === 0) return [];
  const [table] = await readEntries(root, folder, log);
  return (table?.entries ?? []).map((entry) => ({
    kind: entry['kind'] === 'jargon' ? 'jargon' : 'stock',
    locale: locales.find((locale) => locale === entry['language']) ?? 'fa',
    forms: listOf(entry['forms']),
    plain: entry['plain'] ?? '',
  }));
}
