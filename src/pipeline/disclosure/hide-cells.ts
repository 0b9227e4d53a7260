import type { Suppression } from '#model/dataset.ts';
import type { NumberColumn } from '#model/table.ts';
import type { CheckedResource } from '../build-dataset.ts';
import type { MeantColumn } from '../infer-concepts.ts';
import type { FigureBoard } from './figures.ts';
import type { FigureTable } from './figure-tables.ts';
import type { HiddenFigures } from './hide.ts';
import { figureBeside } from './known.ts';

type Why = 'marked' | 'small' | 'others';

/** Column name → row → why it is hidden. */
export type HiddenCells = ReadonlyMap<string, ReadonlyMap<number, Why>>;

/** The cells of one table that are hidden. */
export function hiddenCells(
  table: FigureTable,
  board: FigureBoard,
  hidden: HiddenFigures,
  isConflict: boolean,
): HiddenCells {
  const whyOf = (number: number): Why | undefined =>
    (['marked', 'small', 'others'] as const).find((why) => hidden[why].has(number));
  return new Map(
    table.measures.map((measure) => {
      const rows = new Map<number, Why>();
      for (let row = 0; row < table.rowCount; row += 1) {
        const own = isConflict
          ? figureBeside(board, table, measure.name, row)
          : board.at(table, measure, row);
        const isOwnSmall = isConflict && isSmallText(measure.textOf(row), table, measure.isCounted);
        const why = measure.isMarked(row) ? 'marked' : isOwnSmall ? 'small' : whyOf(own ?? -1);
        const isShown = measure.textOf(row) !== undefined;
        if (why === 'marked' || (why && isShown && table.rule)) rows.set(row, why);
      }
      return [measure.name, rows] as const;
    }),
  );
}

/** Other sources' figures are no part of any sum; the rule of their table holds for them all the same. */
function isSmallText(text: string | undefined, { rule }: FigureTable, isCounted: boolean): boolean {
  const count = Number(text ?? Number.NaN);
  return (
    rule !== undefined &&
    isCounted &&
    count < rule.below &&
    (count > 0 || (count === 0 && rule.hideZero === true))
  );
}

/** The table without its hidden values. Its fingerprint goes too: guesses could be tested against it. */
export function hideCells(
  resource: CheckedResource,
  cells: HiddenCells,
  rule: FigureTable['rule'],
): CheckedResource {
  const suppression = summary(cells, rule);
  const isChanged = suppression.small + suppression.others > 0;
  if (!isChanged) return { ...resource, suppression };
  const meant = resource.meant.map((column) => hideIn(column, cells.get(column.plan.name)));
  const { rows } = resource;
  const columns = rows.columns.map((column, index) => meant[index]?.column ?? column);
  const descriptor = { ...rows.plan.descriptor };
  delete descriptor.hash;
  delete descriptor.bytes;
  delete descriptor.data;
  return {
    ...resource,
    rows: { ...rows, columns, plan: { ...rows.plan, descriptor } },
    meant,
    sha256: '',
    bytes: 0,
    suppression,
  };
}

function hideIn(meant: MeantColumn, cells: ReadonlyMap<number, Why> | undefined): MeantColumn {
  const { column } = meant;
  if (column.kind !== 'number' || !cells || cells.size === 0) return meant;
  const hidden: NumberColumn & { exact: Map<number, string> } = {
    ...column,
    numbers: column.numbers.slice(),
    exact: new Map(column.exact),
    missing: new Map([...column.missing, ...[...cells.keys()].map((row) => [row, 'suppressed'] as const)]),
  };
  for (const row of cells.keys()) {
    hidden.numbers[row] = Number.NaN;
    hidden.exact.delete(row);
  }
  return { ...meant, column: hidden };
}

function summary(cells: HiddenCells, rule: FigureTable['rule']): Suppression {
  const whys = [...cells.values()].flatMap((rows) => [...rows.values()]);
  const count = (why: Why): number => whys.filter((one) => one === why).length;
  return {
    ...(rule ? { below: rule.below, hidesZero: rule.hideZero ?? false } : {}),
    small: count('small'),
    others: count('others'),
    marked: count('marked'),
  };
}
