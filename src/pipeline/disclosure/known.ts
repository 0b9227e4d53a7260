import type { Bounds } from '#statistics/disclosure/system.ts';
import { rowKey, type FigureTable } from './figure-tables.ts';
import type { EarlierValue, Figure, FigureBoard } from './figures.ts';

/** How a reader knows a figure although it is hidden. */
export type Source = 'earlier' | 'elsewhere';

/** The figures a reader knows anyway, whether they are hidden or not. */
export interface KnownFigures {
  bounds: ReadonlyMap<number, Bounds>;
  source: ReadonlyMap<number, Source>;
  /** Where an earlier figure stands. */
  before: ReadonlyMap<number, EarlierValue>;
}

/**
 * Looks for figures a reader has anyway: in an earlier release, or in a table of the dataset that does not hide them
 * (another source's figure among them).
 */
export function knownFigures(board: FigureBoard, conflicts: readonly FigureTable[]): KnownFigures {
  const bounds = new Map<number, Bounds>();
  const source = new Map<number, Source>();
  const keep = (number: number, value: bigint, from: Source): void => {
    bounds.set(number, { low: value, high: value });
    source.set(number, from);
  };
  const before = new Map<number, EarlierValue>();
  board.figures.forEach((figure, number) => {
    const earlier = earlierValue(figure);
    if (earlier && figure.cells.length > 0) {
      keep(number, earlier.value, 'earlier');
      before.set(number, earlier);
    }
    if (figure.value !== undefined && isShownBeside(figure)) keep(number, figure.value, 'elsewhere');
  });
  for (const number of conflictingFigures(board, conflicts)) {
    const value = board.figures[number]?.value;
    source.set(number, 'elsewhere');
    if (value !== undefined) keep(number, value, 'elsewhere');
  }
  return { bounds, source, before };
}

/** An earlier value that was revised since says little of today's. */
function earlierValue({ earlier, value, isMarked }: Figure): EarlierValue | undefined {
  if (isMarked || value === undefined) return earlier.at(-1);
  return earlier.find((one) => one.value === value);
}

/** Hidden in one table, by its file or its rule, and shown by another one that has no rule. */
function isShownBeside({ cells }: Figure): boolean {
  const isHiding = cells.some(({ table, measure, row }) => table.rule ?? measure.isMarked(row));
  return isHiding && cells.some(({ table, measure, row }) => !table.rule && !measure.isMarked(row));
}

/** The figure that a row of conflicting figures is about, by number. */
export function figureBeside(
  board: FigureBoard,
  conflict: FigureTable,
  measure: string,
  row: number,
): number | undefined {
  const key = rowKey(conflict, row);
  for (const table of board.tables) {
    const own = table.resource && table.measures.find(({ name }) => name === measure);
    const number = own && board.find(table, own, key);
    if (number !== undefined) return number;
  }
  return undefined;
}

/** Figures that another source gives as well. How far its figure is from the hidden one, the reader cannot tell. */
function* conflictingFigures(board: FigureBoard, conflicts: readonly FigureTable[]): Generator<number> {
  for (const table of conflicts) {
    if (table.rule) continue;
    for (const { name, textOf } of table.measures) {
      for (let row = 0; row < table.rowCount; row += 1) {
        const number = textOf(row) === undefined ? undefined : figureBeside(board, table, name, row);
        if (number !== undefined) yield number;
      }
    }
  }
}
