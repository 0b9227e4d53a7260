import type { Bounds } from '#statistics/disclosure/system.ts';
import type { FigureBoard } from './figures.ts';
import { periodName, rowKey, type FigureTable, type Measure } from './figure-tables.ts';

/**
 * What percentages published beside hidden counts say of them: a share of 12.5 % of 24 is 3.
 * Shape: bounds by figure, only where a column of percentages is seen to be the share of the count in some total.
 */
export function boundsFromShares(board: FigureBoard): Map<number, Bounds> {
  const bounds = new Map<number, Bounds>();
  for (const table of board.tables) {
    for (const measure of table.measures.filter(({ isPercent }) => !isPercent)) {
      for (const share of table.measures.filter(({ isPercent }) => isPercent))
        for (const { name } of table.dimensions)
          if (name !== periodName) readShares(table, measure, share, name, board, bounds);
    }
  }
  return bounds;
}

interface ShareRow {
  figure: number;
  count: bigint | undefined;
  total: bigint;
  /** In steps of the share's scale. */
  share: bigint;
}

/** A column is a share of a total if it is one, to within rounding, in every row that can be tested, and in two at least. */
const fewest = 2;

function readShares(
  table: FigureTable,
  measure: Measure,
  share: Measure,
  dimension: string,
  board: FigureBoard,
  bounds: Map<number, Bounds>,
): void {
  const rows = [...shareRows(table, measure, share, dimension, board)];
  const hidden = rows.filter(({ count }) => count === undefined);
  if (hidden.length === 0) return;
  const tested = rows.filter(({ count }) => count !== undefined);
  const range = (row: ShareRow): { low: bigint; high: bigint } => countRange(row, board.scaleOf(share.unit));
  const isShare = tested.every((row) => {
    const { low, high } = range(row);
    return row.count !== undefined && row.count >= low && row.count <= high;
  });
  if (!isShare || tested.length < fewest) return;
  for (const row of hidden) bounds.set(row.figure, range(row));
}

function* shareRows(
  table: FigureTable,
  measure: Measure,
  share: Measure,
  dimension: string,
  board: FigureBoard,
): Generator<ShareRow> {
  for (let row = 0; row < table.rowCount; row += 1) {
    const figure = board.at(table, measure, row);
    const percent = board.figures[board.at(table, share, row)]?.value;
    const whole = board.find(table, measure, rowKey(table, row, [dimension]));
    const total = board.figures[whole ?? -1]?.value;
    if (figure < 0 || whole === figure || percent === undefined || total === undefined || total <= 0n)
      continue;
    yield { figure, count: board.figures[figure]?.value, total, share: percent };
  }
}

/** Counts that would be printed as this percentage: within half of its last place. */
function countRange({ total, share }: ShareRow, scale: bigint): { low: bigint; high: bigint } {
  const whole = 200n * scale;
  const low = (2n * share - 1n) * total;
  const high = (2n * share + 1n) * total;
  return { low: low <= 0n ? 0n : (low + whole - 1n) / whole, high: high / whole };
}
