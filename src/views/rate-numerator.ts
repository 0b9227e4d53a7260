import type { Resource } from '#model/dataset.ts';
import type { Field, NumberColumn, Quantity } from '#model/table.ts';
import type { Observation } from './observations.ts';

interface Counts {
  index: number;
  field: Field;
  numbers: NumberColumn;
}

/** Fewer rows can agree with a quotient by accident. */
const leastRows = 2;

const found = new WeakMap<Resource, Map<number, Counts | undefined>>();

/**
 * The events behind a rate whose table counts them in another column, for the guard's rule on chance.
 * Shape:  undefined where the figure is no rate of counted events, or its row does not give them. The column is the
 *         declared `numerator`; else the one count of events that, divided by another count, is every row's percentage.
 * Units:  events.
 */
export function eventsBehind({ resource, column, row }: Observation): number | undefined {
  const known = found.get(resource) ?? new Map<number, Counts | undefined>();
  found.set(resource, known);
  if (!known.has(column)) known.set(column, numeratorOf(resource, column));
  const counts = known.get(column);
  return counts && !counts.numbers.missing.has(row) ? counts.numbers.numbers[row] : undefined;
}

function numeratorOf(resource: Resource, column: number): Counts | undefined {
  const { fields } = resource.table;
  const rate = fields[column];
  const counts = fields.flatMap((field, index) => countsIn(resource, field, index));
  if (rate?.numerator !== undefined) return counts.find(({ field }) => field.name === rate.numerator);
  if (rate?.unit?.code !== 'percent') return undefined;
  // A count at a moment is somebody's decision, not chance.
  const events = counts.filter(({ field }) => field.timing === 'flow');
  return events.find((one) => counts.some((base) => base !== one && isQuotient(resource, column, one, base)));
}

function countsIn({ table }: Resource, field: Field, index: number): Counts[] {
  const column = table.columns[index];
  return field.unit?.kind === 'count' && column?.kind === 'number' ? [{ index, field, numbers: column }] : [];
}

/** Is the percentage of every row the quotient of these two, to its own last digit? */
function isQuotient({ table }: Resource, column: number, events: Counts, base: Counts): boolean {
  const rate = table.columns[column];
  if (rate?.kind !== 'number') return false;
  let rows = 0;
  for (let row = 0; row < table.rowCount; row += 1) {
    if ([rate, events.numbers, base.numbers].some(({ missing }) => missing.has(row))) continue;
    const [share = 0, part = 0, whole = 0] = [rate, events.numbers, base.numbers].map(
      (one) => one.numbers[row],
    );
    if (whole === 0) continue;
    if (Math.abs(share - (100 * part) / whole) > lastDigit(rate, row)) return false;
    rows += 1;
  }
  return rows >= leastRows;
}

/** One unit of a number's last published digit: 0.1 of 12.5. Some publishers cut where others round. */
function lastDigit(column: NumberColumn, row: number): number {
  const exact: Quantity['exact'] = column.exact.get(row) ?? String(column.numbers[row] ?? 0);
  return 10 ** -(exact.split('.')[1]?.length ?? 0);
}
