import type { IssueCode } from '#model/issue-codes.ts';
import { auditHidden, type Recovered } from '#statistics/disclosure/audit.ts';
import { clustersOf, type Cluster, type Network } from '#statistics/disclosure/network.ts';
import { onlyValue } from '#statistics/disclosure/system.ts';
import { fieldName } from '../check-constraints.ts';
import type { IssueLog } from '../issue-log.ts';
import type { Cell, FigureBoard } from './figures.ts';
import { allBounds, networkOf, type HiddenFigures } from './hide.ts';
import type { KnownFigures, Source } from './known.ts';
import { ratioBounds, type RatioBounds, type RatioView } from './ratio-bounds.ts';
import type { RatioLink } from './ratio-links.ts';
import { pairBounds, type PairView } from './ratio-pairs.ts';
import { withinBoth } from './ratio-range.ts';
import type { Relation } from './relations.ts';

interface Audited {
  board: FigureBoard;
  relations: readonly Relation[];
  known: KnownFigures;
  links: readonly RatioLink[];
  hidden: HiddenFigures;
}

const knownCodes = {
  earlier: 'suppression/published-before',
  elsewhere: 'suppression/shown-elsewhere',
} as const satisfies Record<Source, IssueCode>;

/**
 * Tries to work out everything that is hidden and says what it could.
 * Errors: suppression/recoverable, /published-before, /shown-elsewhere; suppression/unproven where the search gave up;
 * suppression/possible-share where a percentage would give a figure away if it were its share.
 * None of them prints a hidden value.
 */
export function reportDisclosures(audited: Audited, log: IssueLog): void {
  const { board, known, links, hidden } = audited;
  const all = new Set([...hidden.marked, ...hidden.small, ...hidden.others]);
  const isSeen = (number: number): boolean => !all.has(number) || known.bounds.has(number);
  const view = { board, isSeen };
  const proven = links.filter(({ isProven }) => isProven);
  const [network, said] = networkWithRatios(audited, proven, view);
  const possible = possibleBounds(links, { ...view, boundsOf: network.boundsOf });
  for (const number of all) {
    const source = known.source.get(number);
    const bounds = network.boundsOf(number);
    const [sure, perhaps] = [said.get(number), possible.get(number)];
    if (source !== undefined) add(knownCodes[source], number, paramsOf(source, number, known), board, log);
    else if (sure && onlyValue(bounds) !== undefined)
      add('suppression/recoverable', number, ratioParams(sure.link), board, log);
    else if (perhaps && onlyValue(withinBoth(bounds, perhaps.bounds)) !== undefined)
      add('suppression/possible-share', number, ratioParams(perhaps.link), board, log);
  }
  reportClusters(audited, network, all, log);
}

/** What percentages that no row can test would say, if they were shares: with one figure shown, and with none. */
function possibleBounds(links: readonly RatioLink[], view: PairView): Map<number, RatioBounds> {
  const untested = links.filter(({ isProven }) => !isProven);
  const found = ratioBounds(untested, view);
  for (const [number, pair] of pairBounds(untested, view)) {
    const known = found.get(number);
    found.set(number, { ...pair, bounds: known ? withinBoth(known.bounds, pair.bounds) : pair.bounds });
  }
  return found;
}

/** Ratios of which one figure is shown first, then those of which none is. */
function networkWithRatios(
  { board, relations, known, hidden }: Audited,
  links: readonly RatioLink[],
  view: RatioView,
): [Network, ReadonlyMap<number, RatioBounds>] {
  const bounds = allBounds(known.bounds, links, view);
  const first = networkOf(board, relations, bounds, hidden.small);
  const pairs = pairBounds(links, { ...view, boundsOf: first.boundsOf });
  const more = [...pairs].map(([number, pair]) => [number, pair.bounds] as const);
  const network = networkOf(board, relations, new Map([...bounds, ...more, ...known.bounds]), hidden.small);
  return [network, new Map([...pairs, ...ratioBounds(links, view)])];
}

function reportClusters(
  { board, relations }: Audited,
  network: Network,
  all: ReadonlySet<number>,
  log: IssueLog,
): void {
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
  const earlier = before.get(number);
  return source === 'earlier' && earlier ? { release: earlier.release, table: earlier.table } : {};
}

/** Where the ratio is printed; in the row itself, where it is. */
function ratioParams({ isSameTable, table: { name, release }, column }: RatioLink): Params {
  if (isSameTable) return { through: 'share' };
  return { through: 'ratio', dimension: column, table: name, ...(release === undefined ? {} : { release }) };
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
