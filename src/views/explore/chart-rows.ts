import { columnOfRole, fileText, type CellReader } from './cells.ts';
import type { ChartChoice, ChartRows } from './chart-choice.ts';
import type { ExploreColumn } from './explore-props.ts';
import { pivotValues } from './group-rows.ts';
import { labelOf } from './sort-rows.ts';

/** The rows a chart is drawn from, and what of those kept is not among them. */
export interface DrawnRows {
  rows: readonly number[];
  /** Labels of totals and containing places, whose parts are drawn. */
  totals: readonly string[];
  /** Rows of low confidence. */
  weakCount: number;
}

/** Takes the rows that may be drawn side by side: nothing weak, and no total beside its parts along an axis of categories. */
export function drawnRows({ table, rows, cell }: ChartRows, { axis }: ChartChoice): DrawnRows {
  const confidence = columnOfRole(table, 'confidence');
  const strong = Array.from(rows).filter(
    (row) => !confidence || fileText(cell(row, confidence.name)) !== 'low',
  );
  const weakCount = rows.length - strong.length;
  const wholes = axis.role === 'period' ? new Set<string>() : wholesOf(strong, axis, cell);
  const isPart = (row: number): boolean => !wholes.has(fileText(cell(row, axis.name)));
  return {
    rows: wholes.size === 0 ? strong : strong.filter(isPart),
    totals: [...wholes].map((value) => labelOf(axis, value)),
    weakCount,
  };
}

/** Values of a column that hold others of these rows in themselves. A lone total is drawn: it stands beside none of its parts. */
function wholesOf(rows: readonly number[], column: ExploreColumn, cell: CellReader): Set<string> {
  const present = new Set(pivotValues(rows, column, cell));
  const choices = (column.choices ?? []).filter(({ value }) => present.has(value));
  const containers = new Set(choices.flatMap(({ within }) => within ?? []));
  const wholes = choices.filter(({ value, isTotal }) => isTotal || containers.has(value));
  return new Set(wholes.length === present.size ? [] : wholes.map(({ value }) => value));
}
