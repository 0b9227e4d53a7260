import type { CheckedResource } from './build-dataset.ts';
import { earlierFigureTable, type EarlierTable } from './disclosure/earlier-tables.ts';
import { figureTable } from './disclosure/figure-tables.ts';
import { buildBoard } from './disclosure/figures.ts';
import { hiddenCells, hideCells } from './disclosure/hide-cells.ts';
import { checkNotes } from './disclosure/note-values.ts';
import { checkRule } from './disclosure/check-rule.ts';
import { chooseHidden } from './disclosure/hide.ts';
import { knownFigures } from './disclosure/known.ts';
import { ratioLinks } from './disclosure/ratio-links.ts';
import { buildRelations } from './disclosure/relations.ts';
import { reportDisclosures } from './disclosure/report.ts';
import type { IssueLog } from './issue-log.ts';

export type { EarlierTable } from './disclosure/earlier-tables.ts';

/** Every version of every table the dataset ever published, the oldest first; read only where something is hidden. */
export type EarlierTables = () => readonly EarlierTable[];

/**
 * Hides small counts by the declared rules of a dataset's tables, hides what would give them away, and tries to work
 * out everything hidden, by the rule or in the file itself, from all that is or was published.
 * Shape:  tables without a rule and without hidden cells are returned as they are, at no cost.
 * Errors: suppression/… issues for hidden cells that can be worked out.
 * Source: docs/decisions/2026-11-22-suppression.md.
 */
export function suppressTables(
  tables: readonly CheckedResource[],
  earlier: EarlierTables,
  log: IssueLog,
): readonly CheckedResource[] {
  if (!tables.some(needsCare)) return tables;
  const read = tables.map(figureTable);
  for (const table of tables) checkRule(table, read, log);
  const isConflict = ({ resource }: (typeof read)[number]): boolean =>
    resource?.rows.plan.descriptor.role === 'conflicts';
  const today = read.filter((table) => !isConflict(table));
  const before = earlier().map((version) => earlierFigureTable(version, today));
  const board = buildBoard(today, before);
  const relations = buildRelations(board);
  const known = knownFigures(board, read.filter(isConflict));
  const links = ratioLinks(board, before);
  const hidden = chooseHidden({ board, relations, known: known.bounds, links });
  reportDisclosures({ board, relations, known, links, hidden }, log);
  return tables.map((resource, index) => {
    const table = read[index];
    if (!table) return resource;
    const cells = hiddenCells(table, board, hidden, isConflict(table));
    checkNotes(resource, cells, log);
    const isTouched = table.rule !== undefined || [...cells.values()].some(({ size }) => size > 0);
    return isTouched ? hideCells(resource, cells, table.rule) : resource;
  });
}

/** A rule, or a column that has cells marked as hidden. */
function needsCare({ rows, meant }: CheckedResource): boolean {
  if (rows.plan.descriptor.suppression) return true;
  return meant.some(({ plan, column }) => {
    if (column.kind !== 'number' || ![...plan.missing.values()].includes('suppressed')) return false;
    return [...column.missing.values()].includes('suppressed');
  });
}
