import type { PlaceEntry } from '#model/reference.ts';
import type { Concept } from '#model/table.ts';
import { foldKey } from '#text/letters.ts';
import { parseDecimal } from '#text/numbers.ts';
import { placeListing } from '#pipeline/read-listed-cell.ts';
import type { Tick } from '#pipeline/tick.ts';
import { missingMark } from './convert-cell.ts';
import { parsePeriodLabel } from './period-label.ts';
import { remember } from './remember.ts';
import type { FlatColumn, FlatTable } from './reshape.ts';
import { isFilled, type PlacedCell } from './sheet.ts';
import { isMoneyHeader, moneyUnitIn, unitAlone, unitOfHeader } from './unit-words.ts';
import { conceptOfTitle, confidenceOf, isPeriodTitle, statusOf } from './vocabulary.ts';

/** A column with what it most likely means; nothing is converted yet. */
export interface GuessedColumn {
  title: string;
  /** 0-based column of the sheet, where it came from one. */
  column?: number;
  concept: Concept;
  /** Unit code from the header, the number format or a statement about the table. */
  unit?: string;
  /** Money must have a unit; without one nothing is written. */
  isMoney: boolean;
  isEnd: boolean;
  /** The corner of a table is often blank; what stands below it says what it is. */
  isNamedHere?: boolean;
  cells: readonly PlacedCell[];
}

export interface GuessContext {
  places: readonly PlaceEntry[];
  /** Unit the titles or notes state for the whole table, e.g. «ارقام به میلیارد ریال». */
  tableUnit?: string;
  /** Told how many columns are looked at. */
  tick?: Tick;
}

const fold = remember(foldKey);
const mostCategories = 60;
/** A column is what most of its cells are; the rest are then refused with their address, not ignored. */
const most = 0.7;

/** Says what each column of a flat table means, by title first and content second. */
export function guessColumns(table: FlatTable, context: GuessContext): GuessedColumn[] {
  const columns = table.columns.map((column, index) => {
    context.tick?.(index, table.columns.length);
    const cells = table.rows.flatMap((row) => row[index] ?? []);
    return guessColumn(column, cells, context);
  });
  return onlyOnePeriodAndPlace(columns);
}

const cornerTitles: Partial<Record<Concept, string>> = { TIME_PERIOD: 'دوره', REF_AREA: 'استان' };

function guessColumn(flat: FlatColumn, cells: readonly PlacedCell[], context: GuessContext): GuessedColumn {
  const concept = flat.isPeriod ? 'TIME_PERIOD' : conceptOf(flat.title, cells, context);
  const isValue = concept === 'OBS_VALUE';
  const unit = isValue ? unitOf(flat.title, cells, context) : undefined;
  const named = flat.title === '' ? cornerTitles[concept] : undefined;
  return {
    title: named ?? flat.title,
    ...(named === undefined ? {} : { isNamedHere: true }),
    ...(flat.column === undefined ? {} : { column: flat.column }),
    concept,
    ...(unit === undefined ? {} : { unit }),
    isMoney: isValue && isMoneyHeader(flat.title),
    isEnd: flat.isEnd ?? false,
    cells,
  };
}

function conceptOf(title: string, cells: readonly PlacedCell[], { places }: GuessContext): Concept {
  const filled = cells.filter((cell) => isFilled(cell) && missingMark(cell.text) === undefined);
  const share = (test: (cell: PlacedCell) => boolean): boolean =>
    filled.length > 0 && filled.filter(test).length >= filled.length * most;
  const byTitle = conceptOfTitle(title);
  if (byTitle === 'OBS_STATUS' && !share(({ text }) => statusOf(text) !== undefined)) return 'DIMENSION';
  if (byTitle === 'CONFIDENCE' && !share(({ text }) => confidenceOf(text) !== undefined)) return 'DIMENSION';
  if (byTitle) return byTitle;
  const isPeriod = ({ text, date }: PlacedCell) =>
    date !== undefined || ['period', 'two-digit-year'].includes(parsePeriodLabel(text)?.kind ?? '');
  if ((title === '' || isPeriodTitle(title)) && share(isPeriod)) return 'TIME_PERIOD';
  // A province nobody knows is refused with a did-you-mean, not published as a category.
  if (places.length > 0 && /^(?:نام )?استان(?: ها)?$|^provinces?$/u.test(foldKey(title))) return 'REF_AREA';
  const isKnown = knownPlaces(places);
  if (share(({ text }) => isKnown(text))) return 'REF_AREA';
  if (/(?:^| )(?:کد|شناسه|id|code)(?: |$)/u.test(foldKey(title))) return 'ATTRIBUTE';
  if (share(isNumberLike)) return 'OBS_VALUE';
  const distinct = new Set(filled.map(({ text }) => fold(text))).size;
  return distinct <= mostCategories ? 'DIMENSION' : 'ATTRIBUTE';
}

function isNumberLike({ kind, text }: PlacedCell): boolean {
  if (kind !== 'text') return kind === 'number' || kind === 'error' || kind === 'no-value';
  if (/^0\d/u.test(foldKey(text))) return false;
  const number = /^([^\p{L}%٪]*?)\s*(\p{L}[\p{L}\s\u200C]*|[%٪])?$/u.exec(text.trim());
  const hasUnit = number?.[2] === undefined || unitAlone(number[2]) !== undefined;
  return hasUnit && parseDecimal(number?.[1] ?? '').ok;
}

function knownPlaces(places: readonly PlaceEntry[]): (text: string) => boolean {
  const { folded, variants } = placeListing(places);
  return remember((text) => folded.has(foldKey(text)) || variants.has(foldKey(text)));
}

/** The header speaks first, then percent cells and format words, then what is said about the whole table. */
function unitOf(
  title: string,
  cells: readonly PlacedCell[],
  { tableUnit }: GuessContext,
): string | undefined {
  const money = moneyUnitIn(title);
  if (money !== undefined) return money;
  const numbers = cells.filter(isFilled);
  const percents = numbers.filter((cell) => cell.isPercent || /[%٪]\s*$/u.test(cell.text)).length;
  if (percents > 0 && percents >= numbers.length * most) return 'percent';
  const words = numbers.find(({ formatWords }) => formatWords)?.formatWords;
  const byFormat = words === undefined ? undefined : (moneyUnitIn(words) ?? unitAlone(words));
  const own = byFormat ?? unitOfHeader(title);
  const isVague = own === undefined || own === 'count';
  return isVague && tableUnit !== undefined ? tableUnit : own;
}

/** A second date or place column describes the row; a table has one of each (docs/data-format.md). */
function onlyOnePeriodAndPlace(columns: readonly GuessedColumn[]): GuessedColumn[] {
  const single: readonly Concept[] = ['TIME_PERIOD', 'REF_AREA', 'OBS_STATUS', 'CONFIDENCE', 'SAMPLE_SIZE'];
  return columns.map((column, index) => {
    const isSecond =
      single.includes(column.concept) &&
      columns.findIndex(({ concept }) => concept === column.concept) < index;
    return isSecond ? { ...column, concept: 'ATTRIBUTE' } : column;
  });
}
