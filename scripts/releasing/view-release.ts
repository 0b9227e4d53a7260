import type { CellExample, GroupView, ReleaseView } from '#messages/reporters/release-report.ts';
import type { ReleaseDraft } from '#releases/build-release.ts';
import type { ChangeUnit } from '#releases/change-units.ts';
import type { Ledger } from '#releases/ledger.ts';
import { groupUnits, type ChangeGroup } from '#releases/reasons.ts';

const examplesShown = 5;

/** A draft as the terminal shows it. */
export function viewRelease(ledger: Ledger, draft: ReleaseDraft): ReleaseView {
  return {
    ...(ledger.head ? { since: ledger.head.id } : {}),
    mark: draft.mark,
    changes: draft.comparison.changes,
    groups: groupUnits(draft.units).map((group) => viewGroup(group, draft)),
    suspicions: draft.suspicions,
  };
}

/** A group with its first cells before and after. */
export function viewGroup(group: ChangeGroup, draft: ReleaseDraft): GroupView {
  const { dataset, resource, part, columns, units, isDemanded } = group;
  return {
    dataset,
    ...(resource === undefined ? {} : { resource }),
    part,
    columns,
    count: units.length,
    isDemanded,
    examples: units.slice(0, examplesShown).flatMap((unit) => examplesOf(unit, draft)),
  };
}

function examplesOf(
  { dataset, resource, part, columns, cells, newRow }: ChangeUnit,
  draft: ReleaseDraft,
): CellExample[] {
  const table = draft.comparison.tables.find((one) => one.dataset === dataset && one.resource === resource);
  if (!table || (part !== 'values' && part !== 'rows')) return [];
  const key = table.facts.key.length > 0 ? table.facts.key : table.before.columns;
  const row = key.flatMap((column) => (cells[column] ? [cells[column]] : [])).join(' · ');
  if (part === 'rows' || newRow === undefined) return [{ row, column: '', before: '', after: '' }];
  return columns.map((column) => ({
    row,
    column,
    before: cells[column] ?? '',
    after: table.after.rows[newRow]?.[table.after.columns.indexOf(column)] ?? '',
  }));
}
