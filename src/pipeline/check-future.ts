import type { PeriodColumn, TextColumn } from '#model/table.ts';
import type { CheckedResource } from './build-dataset.ts';
import type { IssueLog } from './issue-log.ts';
import { cellPlace } from './named-columns.ts';
import { measuresOf } from './series-of.ts';

/** What may be said about a time to come. */
const foreseen: readonly string[] = ['estimate', 'budget', 'claim'];

/**
 * Finds figures of periods that have not begun, and final sums of periods that are not over.
 * Errors: period/future, period/unfinished.
 */
export function checkFuture(table: CheckedResource, today: number, log: IssueLog): void {
  const { meant, rows } = table;
  const index = meant.findIndex(({ concept }) => concept === 'TIME_PERIOD');
  const column = meant[index]?.column;
  const measures = measuresOf(table);
  if (column?.kind !== 'period' || measures.length === 0) return;
  const late = column.dictionary.map(({ startDay, endDay }) =>
    startDay > today ? 2 : endDay > today ? 1 : 0,
  );
  if (late.every((kind) => kind === 0)) return;
  const status = statusReader(table);
  const isFlow = measures.some(({ plan }) => plan.descriptor.timing !== 'stock');
  for (let row = 0; row < rows.rowCount; row += 1) {
    const kind = late[column.codes[row] ?? -1] ?? 0;
    const hasValue = measures.some((measure) => !measure.column.missing.has(row));
    if (kind === 0 || !hasValue || rows.brokenRows.has(row) || foreseen.includes(status(row))) continue;
    const isUnfinished = kind === 1 && isFlow && status(row) === 'actual';
    if (kind === 1 && !isUnfinished) continue;
    const found = periodText(column, row);
    const code = kind === 2 ? 'period/future' : 'period/unfinished';
    log.add({ code, ...cellPlace(rows, row, index), found });
  }
}

const periodText = ({ codes, dictionary }: PeriodColumn, row: number): string =>
  dictionary[codes[row] ?? -1]?.text ?? '';

function statusReader({ meant }: CheckedResource): (row: number) => string {
  const column = meant.find(({ concept }) => concept === 'OBS_STATUS')?.column;
  if (column?.kind !== 'text') return () => '';
  const { codes, dictionary }: TextColumn = column;
  return (row) => dictionary[codes[row] ?? -1] ?? '';
}
