/** A province, or the whole country (`IR`, no grid cell). From data/reference/places. */
export interface PlaceEntry {
  code: string; // ISO 3166-2, e.g. "IR-23"
  slug: string;
  name: { fa: string; en: string };
  variants: readonly string[];
  grid?: { column: number; row: number };
}

/** A term in plain words. From data/reference/glossary. */
export interface GlossaryTerm {
  id: string;
  term: { fa: string; en: string };
  definition: { fa: string; en: string };
  variants: readonly string[];
}
