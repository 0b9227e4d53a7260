import { gregorianToDay } from '#text/jalali.ts';
import type { CheckedResource } from './build-dataset.ts';
import { checkColumns } from './check-columns.ts';
import { checkFuture } from './check-future.ts';
import { checkGaps } from './check-gaps.ts';
import { checkJumps } from './check-jumps.ts';
import { checkPercents } from './check-percents.ts';
import type { IssueLog } from './issue-log.ts';

/**
 * Looks for figures that have the right form and are probably wrong. All are warnings, which staff may acknowledge
 * with a reason. `today` is ISO Gregorian.
 */
export function checkSuspicions(
  table: CheckedResource,
  { today }: { today: string | undefined },
  log: IssueLog,
): void {
  checkColumns(table, log);
  const day = dayOf(today);
  if (day !== undefined) checkFuture(table, day, log);
  checkPercents(table, log);
  // Rows of different producers or definitions are no series.
  const { incomparable, role = 'main' } = table.rows.plan.descriptor;
  if (incomparable !== undefined || role !== 'main') return;
  checkJumps(table, log);
  checkGaps(table, log);
}

function dayOf(today: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(today ?? '');
  return match ? gregorianToDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
