import type { Bilingual } from '#model/bilingual.ts';
import type { Acknowledgement } from '#model/dataset.ts';
import type { AcknowledgementDescriptor } from '#model/descriptor.ts';
import { issueSeverities } from '#model/issue-codes.ts';
import type { Place } from '#model/issue.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { closest } from '#text/closest.ts';
import type { CheckedResource } from './build-dataset.ts';
import { canonicalWhere, matchesRow } from './check-where.ts';
import type { IssueLog } from './issue-log.ts';
import type { PackagePlan } from './package-plan.ts';
import type { JsonPath } from './read-json.ts';

/** An acknowledgement with the place it is written at. `resource` is its own, where it stands on one. */
interface Wish {
  wish: AcknowledgementDescriptor;
  path: JsonPath;
}

function wishesOf({ descriptor }: PackagePlan): Wish[] {
  const own = (descriptor.acknowledged ?? []).map((wish, index) => ({ wish, path: ['acknowledged', index] }));
  const inner = descriptor.resources.flatMap(({ name, acknowledged = [] }, at) =>
    acknowledged.map((wish, index) => ({
      wish: { ...wish, resource: name },
      path: ['resources', at, 'acknowledged', index],
    })),
  );
  return [...own, ...inner];
}

const isWarning = (code: string): boolean =>
  Object.hasOwn(issueSeverities, code) && issueSeverities[code as keyof typeof issueSeverities] === 'warning';

/** The explanations a dataset's page publishes. */
export function acknowledgementsOf(plan: PackagePlan): Acknowledgement[] {
  return wishesOf(plan)
    .filter(({ wish }) => isWarning(wish.code))
    .map(({ wish: { code, resource, reason } }) => ({
      code,
      ...(resource === undefined ? {} : { resource }),
      reason: reason as Bilingual,
    }));
}

const filesOf = (plan: PackagePlan, resource: string | undefined): string[] => [
  ...plan.resources.filter(({ name }) => resource === undefined || name === resource).map(({ file }) => file),
  plan.document.file,
];

/** Tells the log, before a package is read, which warnings it will be asked to take back. */
export function keepAcknowledged(plan: PackagePlan, log: IssueLog): void {
  for (const { wish } of wishesOf(plan))
    for (const file of filesOf(plan, wish.resource)) log.keepPlaces(wish.code, file);
}

/**
 * Takes acknowledged warnings out of the log, once everything is checked.
 * Errors: descriptor/bad-acknowledgement for what is no warning; descriptor/idle-acknowledgement where it matches nothing.
 */
export function applyAcknowledgements(
  plan: PackagePlan,
  tables: readonly CheckedResource[],
  places: readonly PlaceEntry[],
  log: IssueLog,
): void {
  const { document } = plan;
  for (const { wish, path } of wishesOf(plan)) {
    const at = { file: document.file, ...document.positionOf([...path, 'code']), found: wish.code };
    if (!isWarning(wish.code)) {
      const near = closest(wish.code, Object.keys(issueSeverities).filter(isWarning));
      const params = near === undefined ? {} : { closest: near };
      log.add({ code: 'descriptor/bad-acknowledgement', ...at, params });
      continue;
    }
    const removed = filesOf(plan, wish.resource)
      .map((file) => log.remove(wish.code, file, placeTest(wish, file, tables, places)))
      .reduce((sum, count) => sum + count, 0);
    if (removed === 0) log.add({ code: 'descriptor/idle-acknowledgement', ...at });
  }
}

function placeTest(
  { field, record, where }: AcknowledgementDescriptor,
  file: string,
  tables: readonly CheckedResource[],
  places: readonly PlaceEntry[],
): Parameters<IssueLog['remove']>[2] {
  const table = tables.find(({ rows }) => rows.plan.file === file);
  const isRow =
    where === undefined
      ? () => true
      : table
        ? matchesRow(canonicalWhere(where, table.meant, places), table.meant)
        : () => false;
  return (place: Place, issue) =>
    (field === undefined || issue.field?.name === field) &&
    (record === undefined || place.record === record) &&
    (where === undefined || (place.record !== undefined && isRow(place.record - 1)));
}
