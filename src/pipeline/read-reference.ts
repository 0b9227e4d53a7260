import { locales } from '#model/bilingual.ts';
import { officeKinds, type GlossaryTerm, type PlaceEntry } from '#model/reference.ts';
import { checkPlaces, type LocatedPlace } from './check-places.ts';
import type { IssueLog } from './issue-log.ts';
import { listOf, readEntries, type Entry, type EntryTable } from './read-entries.ts';

/**
 * Reads data/reference/places: the provinces, and below them the offices of the table "offices" where there is one.
 * Shape:  provinces in file order, then offices in file order; an office names its province in `parent`.
 * Errors: issues; an empty list when there is nothing to read.
 */
export async function readPlaces(root: string, log: IssueLog): Promise<PlaceEntry[]> {
  const tables = await readEntries(root, 'reference/places', log);
  const isOffices = ({ name }: EntryTable): boolean => name === 'offices';
  const provinces = tables.find((table) => !isOffices(table));
  const offices = tables.find(isOffices);
  const located = [
    ...(provinces ? locate(provinces, provinceOf) : []),
    ...(offices ? locate(offices, (entry) => officeOf(entry, offices.isSample)) : []),
  ];
  checkPlaces(located, log);
  return located.map(({ place }) => place);
}

const locate = (table: EntryTable, placeOf: (entry: Entry) => PlaceEntry): LocatedPlace[] =>
  table.entries.map((entry, row) => ({
    entry,
    place: placeOf(entry),
    at: (field) => table.placeOf(row, field),
  }));

function provinceOf(entry: Entry): PlaceEntry {
  const column = Number(entry['grid_column'] || Number.NaN);
  const row = Number(entry['grid_row'] || Number.NaN);
  const neighbours = listOf(entry['neighbours']);
  const { short_fa: fa, short_en: en } = entry;
  return {
    ...namesOf(entry),
    ...(fa || en ? { short: { ...(fa ? { fa } : {}), ...(en ? { en } : {}) } } : {}),
    ...(Number.isFinite(column) && Number.isFinite(row) ? { grid: { column, row } } : {}),
    ...(neighbours.length > 0 ? { neighbours } : {}),
  };
}

function officeOf(entry: Entry, isSample: boolean): PlaceEntry {
  const kind = officeKinds.find((word) => word === entry['kind']) ?? 'office';
  const sample = isSample ? { isSample } : {};
  return { ...namesOf(entry), parent: entry['parent'] ?? '', kind, ...sample };
}

const namesOf = (entry: Entry): PlaceEntry => ({
  code: entry['code'] ?? '',
  slug: entry['slug'] ?? '',
  name: { fa: entry['name_fa'] ?? '', en: entry['name_en'] ?? '' },
  variants: listOf(entry['variants']),
});

/** Reads data/reference/glossary. Errors: issues; an empty list when there is nothing to read. */
export async function readGlossary(root: string, log: IssueLog): Promise<GlossaryTerm[]> {
  const [table] = await readEntries(root, 'reference/glossary', log);
  return (table?.entries ?? []).map((entry) => ({
    id: entry['id'] ?? '',
    term: { fa: entry['term_fa'] ?? '', en: entry['term_en'] ?? '' },
    definition: { fa: entry['definition_fa'] ?? '', en: entry['definition_en'] ?? '' },
    variants: listOf(entry['variants']),
    ...linkedOf(entry['linked']),
  }));
}

const linkedOf = (cell: string | undefined): Pick<GlossaryTerm, 'linked'> =>
  cell ? { linked: locales.filter((locale) => locale === cell) } : {};
