import type { IntakeCode } from '#model/intake.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { confidences, statuses, type Concept } from '#model/table.ts';
import { closest } from '#text/closest.ts';
import { foldKey } from '#text/letters.ts';
import { placeListing } from '#pipeline/read-listed-cell.ts';
import { toText, type Converted } from './convert-cell.ts';
import type { NoteList } from './note-list.ts';
import { sourceDateConverter } from './source-date.ts';
import { confidenceOf, statusOf } from './vocabulary.ts';
import { isFilled, type PlacedCell } from './sheet.ts';
import { textOf } from './row-kinds.ts';

export type Converter = (cell: PlacedCell) => Converted;

/**
 * Converts a column cell by cell; what changes and what is refused is noted with its address.
 * Shape: as many texts as cells; "" where a cell was refused or empty.
 */
export function convertColumn(
  title: string,
  cells: readonly PlacedCell[],
  convert: Converter,
  whenEmpty: string,
  notes: NoteList,
): string[] {
  return cells.map((cell) => {
    const at = { row: cell.row, ...(cell.column < 0 ? {} : { column: cell.column }) };
    if (!isFilled(cell)) {
      if (whenEmpty !== '') notes.add('empty-to-missing', { ...at, to: whenEmpty, params: { title } });
      return whenEmpty;
    }
    const result = convert(cell);
    const params = { title, ...result.params };
    const from = cell.kind === 'date' ? textOf(cell) : cell.text;
    if ('refused' in result) {
      notes.add(result.refused, { ...at, from, params });
      return '';
    }
    if (result.changed) notes.add(result.changed, { ...at, from, to: result.text, params });
    return result.text;
  });
}

/** The Persian name of a place as in the list of places. */
export function placeConverter(places: readonly PlaceEntry[]): Converter {
  const { exact, folded, variants, names } = placeListing(places);
  const nameOf = new Map(places.map(({ code, name }) => [code, name.fa]));
  return (cell) => {
    const code = exact.get(cell.text) ?? folded.get(foldKey(cell.text)) ?? variants.get(foldKey(cell.text));
    const name = code === undefined ? undefined : nameOf.get(code);
    if (name === undefined) {
      return { refused: 'unknown-place', params: suggestionFor(cell.text, names) };
    }
    return name === cell.text ? { text: name } : { text: name, changed: 'place-spelling' };
  };
}

export function suggestionFor(text: string, names: readonly string[]): Record<string, string> {
  const near = closest(text, names);
  return near === undefined ? {} : { closest: near };
}

/** Words of a closed list, e.g. statuses: «قطعی» is "actual". */
export function wordConverter(
  meaning: (text: string) => string | undefined,
  allowed: readonly string[],
  refusal: IntakeCode = 'unknown-category',
): Converter {
  return (cell) => {
    const value = meaning(cell.text);
    if (value === undefined) {
      return {
        refused: refusal,
        params: { ...suggestionFor(cell.text, allowed), allowed: allowed.join('، ') },
      };
    }
    return value === cell.text ? { text: value } : { text: value, changed: 'category-label' };
  };
}

/** What a concept alone decides: places, statuses and dates of sources have their own words, other texts are tidied. */
export function conceptConverter(concept: Concept | undefined, places: readonly PlaceEntry[]): Converter {
  switch (concept) {
    case 'REF_AREA':
      return placeConverter(places);
    case 'OBS_STATUS':
      return wordConverter(statusOf, statuses);
    case 'CONFIDENCE':
      return wordConverter(confidenceOf, confidences);
    case 'SOURCE_DATE':
      return sourceDateConverter();
    default:
      return toText;
  }
}

/** Text whose spellings differ only in look-alike letters or half-spaces is written as it came first. */
export function dimensionConverter(): Converter {
  const seen = new Map<string, string>();
  return (cell) => {
    const tidy = toText(cell);
    if ('refused' in tidy) return tidy;
    const key = foldKey(tidy.text);
    const first = seen.get(key) ?? tidy.text;
    seen.set(key, first);
    return first === cell.text ? { text: first } : { text: first, changed: 'text-spelling' };
  };
}
