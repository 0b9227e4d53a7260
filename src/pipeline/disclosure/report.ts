import type { IssueCode } from '#model/issue-codes.ts';
import { auditHidden, type Recovered } from '#statistics/disclosure/audit.ts';
import { clustersOf, type Cluster } from '#statistics/disclosure/network.ts';
import { onlyValue } from '#statistics/disclosure/system.ts';
import { fieldName } from '../check-constraints.ts';
import type { IssueLog } from '../issue-log.ts';
import type { Cell, FigureBoard } from './figures.ts';
import { networkOf, type HiddenFigures } from './hide.ts';
import type { KnownFigures, Source } from './known.ts';
import type { Relation } from './relations.ts';

interface Audited {
  board: FigureBoard;
  relations: readonly Relation[];
  known: KnownFigures;
  hidden: HiddenFigures;
}

const knownCodes = {
  earlier: 'suppression/published-before',
  elsewhere: 'suppression/shown-elsewhere',
  share: 'suppression/recoverable',
} as const satisfies Record<Source, IssueCode>;

/**
 * Tries to work out everything that is hidden and says what it could.
 * Errors: suppression/recoverable, /published-before, /shown-elsewhere; suppression/unproven where the search gave up.
 * None of them prints a hidden value.
 */
export function reportDisclosures({ board, relations, known, hidden }: Audited, log: IssueLog): void {
  const all = new Set([...hidden.marked, ...hidden.small, ...hidden.others]);
  for (const number of all) {
    const source = known.source.get(number);
    if (source === undefined) continue;
    if (source === 'share' && onlyValue(known.bounds.get(number) ?? {}) === undefined) continue;
    add(knownCodes[source], number, paramsOf(source, number, known), board, log);
  }
  const network = networkOf(board, relations, known.bounds, hidden.small);
  for (const cluster of clustersOf(network, (number) => all.has(number), all)) {
    const { recovered, unproven } = auditHidden(cluster.system);
    for (const found of recovered) {
      const params = wayOf(found, cluster, relations, board);
      add('suppression/recoverable', cluster.figures[found.figure] ?? -1, params, board, log);
    }
    for (const figure of unproven) add('suppression/unproven', cluster.figures[figure] ?? -1, {}, board, log);
  }
}

function paramsOf(source: Source, number: number, { before }: KnownFigures): Params {
  if (source === 'share') return { through: 'share' };
  const earlier = before.get(number);
  return source === 'earlier' && earlier ? { release: earlier.release, table: earlier.table } : {};
}

type Params = Readonly<Record<string, string | number>>;

/** One sum in words; several only where no single one gives the figure away. */
function wayOf(
  { by }: Recovered,
  { relations: own }: Cluster,
  relations: readonly Relation[],
  board: FigureBoard,
): Params {
  const used = by.flatMap((index) => relations[own[index] ?? -1] ?? []);
  const [first] = used;
  if (!first) return { through: 'several' };
  const line = cellOf(board, first.total);
  const where = line ? { total: line.table.resource?.rows.lines[line.row] ?? 0 } : {};
  if (used.length > 1)
    return { through: 'several', dimension: [...new Set(used.map(({ dimension }) => dimension))].join(', ') };
  return { through: first.through, dimension: columnName(first, board), ...where };
}

/** Periods and places go by their concept; a person knows their columns. */
function columnName({ dimension, parts }: Relation, board: FigureBoard): string {
  const meant = cellOf(board, parts[0] ?? -1)?.table.resource?.meant;
  return meant?.find(({ concept }) => concept === dimension)?.plan.name ?? dimension;
}

const cellOf = ({ figures }: FigureBoard, number: number): Cell | undefined => figures[number]?.cells[0];

function add(code: IssueCode, number: number, params: Params, board: FigureBoard, log: IssueLog): void {
  const figure = board.figures[number];
  // A figure of several tables is told where it is hidden.
  const cell = figure?.cells.find(({ measure, row }) => measure.isMarked(row)) ?? figure?.cells[0];
  const resource = cell?.table.resource;
  if (!cell || !resource) return;
  const { rows, meant } = resource;
  const index = meant.findIndex(({ plan }) => plan.name === cell.measure.name);
  const column = meant[index];
  log.add({
    code,
    file: rows.plan.file,
    line: rows.lines[cell.row],
    column: rows.columnNumbers[index] || undefined,
    record: cell.row + 1,
    field: column && fieldName(column.plan),
    params,
    cause: JSON.stringify({ ...params, total: undefined }),
  });
}
