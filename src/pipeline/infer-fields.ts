import type { FieldType } from '#model/descriptor.ts';
import { parseDecimal } from '#text/numbers.ts';
import { IssueLog } from './issue-log.ts';
import type { FieldPlan, ResourcePlan } from './package-plan.ts';
import { dateParser } from './parse-date.ts';
import { readCsv } from './read-csv.ts';

const sampleBytes = 256 * 1024;

/**
 * Fields for a resource without a schema, from its header and a sample of its rows: numbers, ISO dates and months
 * are such, the rest is text. Problems in the sample are left to the full read.
 */
export function inferFields(plan: ResourcePlan, bytes: Buffer): FieldPlan[] {
  const rows: (readonly string[])[] = [];
  const cut = bytes.length > sampleBytes ? bytes.lastIndexOf(0x0a, sampleBytes) : bytes.length;
  readCsv(bytes.subarray(0, cut), plan.dialect, plan.file, (cells) => rows.push(cells), new IssueLog());
  const { names, body } = layOut(rows, plan);
  return names.map((name, index) => {
    const type = typeOf(body.map((row) => row[index] ?? ''));
    return {
      name,
      descriptor: { name, type },
      path: plan.path,
      document: plan.document,
      type,
      format: 'default',
      isOwn: false,
      categories: [],
      missing: new Map([['', 'unknown'] as const]),
    };
  });
}

/** Header rows joined, as they are when the whole table is read; without one, columns are numbered. */
function layOut(
  rows: readonly (readonly string[])[],
  { dialect }: ResourcePlan,
): { names: string[]; body: readonly (readonly string[])[] } {
  const { header = true, headerRows = [1], headerJoin = ' ', commentRows = [] } = dialect;
  const isComment = (_: unknown, index: number): boolean => !commentRows.includes(index + 1);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (!header) {
    return {
      names: Array.from({ length: width }, (_, index) => `field${index + 1}`),
      body: rows.filter(isComment),
    };
  }
  const headers = headerRows.map((row) => rows[row - 1] ?? []);
  const columns = Math.max(0, ...headers.map((row) => row.length));
  const names = Array.from({ length: columns }, (_, index) =>
    headers
      .map((row) => row[index]?.trim() ?? '')
      .filter((cell) => cell !== '')
      .join(headerJoin),
  );
  const last = Math.max(0, ...headerRows);
  return { names, body: rows.filter((row, index) => index >= last && isComment(row, index)) };
}

function typeOf(cells: readonly string[]): FieldType {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return 'string';
  if (filled.every((cell) => isDay(cell))) return 'date';
  if (filled.every((cell) => isMonth(cell))) return 'yearmonth';
  // A leading zero is a code or a telephone number, not a quantity.
  const isNumber = filled.every((cell) => parseDecimal(cell).ok && !/^0\d/u.test(cell));
  if (!isNumber) return 'string';
  return filled.every((cell) => /^-?\d+$/u.test(cell)) ? 'integer' : 'number';
}

/** Years before 1600 in this form are Jalali, and stay text. */
const isDay = (cell: string): boolean => isoDay?.(cell) !== undefined && Number(cell.slice(0, 4)) >= 1600;
const isMonth = (cell: string): boolean => isoMonth?.(cell) !== undefined && Number(cell.slice(0, 4)) >= 1600;
const isoDay = dateParser('date', 'default');
const isoMonth = dateParser('yearmonth', 'default');
