import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Locale } from '#model/bilingual.ts';

/** A query as somebody types it, and the pages that answer it. */
export interface GoldenQuery {
  query: string;
  language: Locale;
  /** What is hard about it, e.g. "layout". */
  kind: string;
  /** Addresses, the best first; none where nothing should be found. */
  expected: readonly string[];
  /** Every third query was never looked at while the search was tuned; one that was reported as a fault was. */
  isHeldOut: boolean;
}

/** Queries that readers of the site reported as badly answered. */
const reported = 'reported';
/** Stands where the site has no page about it, and the doors are the answer. */
const nothing = 'nothing';

/** Reads golden-queries.csv, which stands beside this file; staff may add lines at its end. */
export function readGoldenQueries(): GoldenQuery[] {
  const text = readFileSync(new URL('golden-queries.csv', import.meta.url), 'utf8');
  const records = parse(text, { columns: true }) as Readonly<Record<string, string>>[];
  return records.map(({ query = '', language, kind = '', expected = '' }, index) => ({
    query,
    language: language === 'en' ? 'en' : 'fa',
    kind,
    expected: expected === nothing ? [] : expected.split('|'),
    isHeldOut: kind !== reported && index % 3 === 2,
  }));
}
