import type { Locale } from './bilingual.ts';

export const officeKinds = ['office', 'branch', 'hospital', 'clinic', 'centre'] as const;
export type OfficeKind = (typeof officeKinds)[number];

/**
 * A province, the whole country (`IR`, no grid cell), or an office below a province (`parent` and `kind`, no grid
 * cell). From data/reference/places.
 */
export interface PlaceEntry {
  code: string; // ISO 3166-2, e.g. "IR-23"; an office's own code
  slug: string;
  name: { fa: string; en: string };
  /** For a small tile of the map, where the name is too long for one. */
  short?: { fa?: string; en?: string };
  variants: readonly string[];
  grid?: { column: number; row: number };
  /** Codes of the provinces with a common land border; each border is in both. */
  neighbours?: readonly string[];
  /** Code of the province an office lies in. */
  parent?: string;
  kind?: OfficeKind;
  /** Made up, to try the site with; said on every page about it. */
  isSample?: boolean;
}

/** Is the place one of the provinces, with a tile on the map? */
export const isProvince = (place: PlaceEntry): place is PlaceEntry & Required<Pick<PlaceEntry, 'grid'>> =>
  place.grid !== undefined;

/** A term in plain words. From data/reference/glossary. */
export interface GlossaryTerm {
  id: string;
  term: { fa: string; en: string };
  definition: { fa: string; en: string };
  variants: readonly string[];
  /** Languages whose texts link the term wherever it stands; absent: both. Words with other meanings are left to writers. */
  linked?: readonly Locale[];
}

/** What people say for what the site calls otherwise. From data/reference/synonyms. */
export interface SynonymEntry {
  id: string;
  /** Spellings and sayings, e.g. «پول چای». */
  said: { fa: readonly string[]; en: readonly string[] };
  /** The site's own words, e.g. «رشوه»; "" where a language has none. */
  meant: { fa: string; en: string };
}
