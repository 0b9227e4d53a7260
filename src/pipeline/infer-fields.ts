import type { FieldType } from '#model/descriptor.ts';
import { parseDecimal } from '#text/numbers.ts';
import { IssueLog } from './issue-log.ts';
import type { FieldPlan, ResourcePlan } from './package-plan.ts';
import { readCsv } from './read-csv.ts';

const sampleBytes = 256 * 1024;

/**
 * Fields for a resource without a schema, from its header and a sample of its rows: a column of numbers is
 * a number, the rest is text. Problems in the sample are left to the full read.
 */
export function inferFields(plan: ResourcePlan, bytes: Buffer): FieldPlan[] {
  const rows: (readonly string[])[] = [];
  const cut = bytes.length > sampleBytes ? bytes.lastIndexOf(0x0a, sampleBytes) : bytes.length;
  readCsv(bytes.subarray(0, cut), plan.dialect, plan.file, (cells) => rows.push(cells), new IssueLog());
  const [header = [], ...body] = rows;
  return header.map((cell, index) => {
    const name = cell.trim();
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

function typeOf(cells: readonly string[]): FieldType {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return 'string';
  // A leading zero is a code or a telephone number, not a quantity.
  const isNumber = filled.every((cell) => parseDecimal(cell).ok && !/^0\d/u.test(cell));
  if (!isNumber) return 'string';
  return filled.every((cell) => /^-?\d+$/u.test(cell)) ? 'integer' : 'number';
}
