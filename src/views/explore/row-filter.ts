import { dayToIso } from '#text/jalali.ts';
import { foldKey } from '#text/letters.ts';
import { parsePeriod } from '#text/periods.ts';
import { columnOfRole, fileText, isMissing, type CellReader } from './cells.ts';
import type { ExploreColumn, ExploreTable } from './explore-props.ts';
import type { ExploreState } from './explore-state.ts';

/** Smallest and largest text of a column in some rows; a text cut short stands for all that begin with it. */
export interface ColumnBounds {
  min: string;
  max: string;
}

/** Which rows a reader keeps, and which columns must be read to know. */
export interface RowFilter {
  columns: readonly string[];
  keeps: (row: number, cell: CellReader) => boolean;
  /** Can rows with these bounds hold one that is kept? Undefined bounds: nothing is known. */
  mayKeep: (bounds: (column: string) => ColumnBounds | undefined) => boolean;
  /** Do they make it likely? Bounds are cells of the rows, so that each part by itself then keeps one. */
  isLikely: (bounds: (column: string) => ColumnBounds | undefined) => boolean;
}

type Part = RowFilter;

/** Turns the filters of a state into a test of rows. Shape: all parts must hold; within a column any chosen value. */
export function rowFilter(table: ExploreTable, state: ExploreState): RowFilter {
  const period = columnOfRole(table, 'period');
  const parts: Part[] = [
    ...Object.entries(state.picks).map(([column, values]) => pickPart(column, new Set(values))),
    ...Object.entries(state.words).map(([column, text]) => wordPart(column, text)),
    ...(period && state.from ? [periodPart(period, 'start', state.from)] : []),
    ...(period && state.to ? [periodPart(period, 'end', state.to)] : []),
  ];
  return {
    columns: [...new Set(parts.flatMap(({ columns }) => columns))],
    keeps: (row, cell) => parts.every((part) => part.keeps(row, cell)),
    mayKeep: (bounds) => parts.every((part) => part.mayKeep(bounds)),
    isLikely: (bounds) => parts.every((part) => part.isLikely(bounds)),
  };
}

function pickPart(column: string, values: ReadonlySet<string>): Part {
  return {
    columns: [column],
    keeps: (row, cell) => {
      const at = cell(row, column);
      return typeof at === 'string' && values.has(at);
    },
    mayKeep: (bounds) => {
      const known = bounds(column);
      return !known || [...values].some((value) => isWithin(value, known));
    },
    isLikely: (bounds) => {
      const known = bounds(column);
      return known !== undefined && (values.has(known.min) || values.has(known.max));
    },
  };
}

const isWithin = (value: string, { min, max }: ColumnBounds): boolean =>
  value >= min && (value <= max || value.startsWith(max));

function wordPart(column: string, text: string): Part {
  const wanted = foldKey(text);
  const known = new Map<string, boolean>();
  return {
    columns: [column],
    keeps: (row, cell) => {
      const at = fileText(cell(row, column));
      const found = known.get(at) ?? foldKey(at).includes(wanted);
      known.set(at, found);
      return found;
    },
    mayKeep: () => true,
    isLikely: () => false,
  };
}

/** A row is kept when its period begins with `from` or later, and ends with `to` or earlier. */
function periodPart(column: ExploreColumn, edge: 'start' | 'end', text: string): Part {
  const limit = periodDay(text, column, edge);
  const iso = limit === undefined ? undefined : dayToIso(limit);
  const fits = (day: string): boolean => iso === undefined || (edge === 'start' ? day >= iso : day <= iso);
  const dates = column.bounds?.[edge];
  const known = new Map<string, boolean>();
  const keepsText = (written: string): boolean => {
    const day = periodDay(written, column, edge);
    return day !== undefined && fits(dayToIso(day));
  };
  return {
    columns: [dates ?? column.name],
    keeps: (row, cell) => {
      const at = cell(row, dates ?? column.name);
      if (isMissing(at) || at === '') return false;
      const found = known.get(at) ?? (dates ? fits(at) : keepsText(at));
      known.set(at, found);
      return found;
    },
    mayKeep: (bounds) => {
      const range = dates === undefined ? undefined : bounds(dates);
      return !range || fits(edge === 'start' ? range.max : range.min);
    },
    isLikely: (bounds) => {
      const range = dates === undefined ? undefined : bounds(dates);
      return range !== undefined && (fits(range.min) || fits(range.max));
    },
  };
}

function periodDay(text: string, { calendar }: ExploreColumn, edge: 'start' | 'end'): number | undefined {
  const period = parsePeriod(text, calendar ?? 'jalali');
  if ('problem' in period) return undefined;
  return edge === 'start' ? period.startDay : period.endDay;
}
