import { posix } from 'node:path';
import { inlineRows } from './inline-rows.ts';
import { readJsonRows } from './json-rows.ts';
import type { IssueLog } from './issue-log.ts';
import type { ResourcePlan } from './package-plan.ts';
import { isJsonTable } from './plan-source.ts';
import { readInside, sizeLimits } from './read-file.ts';
import { countLines, decodeCsv } from './read-text.ts';

/** A resource's table in bytes: as the publisher has it, and as UTF-8 to be read. */
export interface SourceBytes {
  /** For size and fingerprint. */
  original: Buffer;
  text: Buffer;
}

/**
 * Reads what a resource's table is made of: files of CSV or JSON one after the other, or rows in the descriptor.
 * Errors: file/…, encoding/… and descriptor/… issues; undefined when nothing can be read. Where the rows do not
 * stand in one file, the log learns where each line really is.
 */
export async function readSource(
  root: string,
  plan: ResourcePlan,
  log: IssueLog,
): Promise<SourceBytes | undefined> {
  if (plan.sources === 'inline') return readInline(plan, log);
  if (isJsonTable(plan.descriptor)) return readJsonRows(root, plan, log);
  const blame = { file: plan.document.file, ...plan.document.positionOf([...plan.path, 'path']) };
  const parts: { file: string; bytes: Buffer; text: Buffer }[] = [];
  for (const file of plan.sources) {
    const bytes = await readInside({ root, file, limit: sizeLimits.csv, blame }, log);
    const text = bytes && decodeCsv(bytes, plan.descriptor.encoding, file, log);
    if (!bytes || !text) return undefined;
    parts.push({ file, bytes, text });
  }
  const [only] = parts;
  if (!only) return undefined;
  if (parts.length === 1) return { original: only.bytes, text: only.text };
  if (parts.slice(1).some((part) => hasOtherHeader(plan, part, only.text, log))) return undefined;
  return { original: Buffer.concat(parts.map(({ bytes }) => bytes)), text: joinParts(plan, parts, log) };
}

function readInline(plan: ResourcePlan, log: IssueLog): SourceBytes {
  const { bytes, itemOf } = inlineRows(plan);
  const { document, path, file } = plan;
  log.relocate(file, (line) => {
    const item = line === undefined ? undefined : itemOf[line - 1];
    const place = [...path, 'data', ...(item === undefined ? [] : [item])];
    return { file: document.file, line: document.positionOf(place).line };
  });
  return { original: Buffer.from(JSON.stringify(plan.descriptor.data)), text: bytes };
}

interface Part {
  file: string;
  text: Buffer;
}

/** Joins files as the standard asks, "in the simplest way"; a header that comes again is left out. */
function joinParts(plan: ResourcePlan, parts: readonly Part[], log: IssueLog): Buffer {
  const header = plan.dialect.header === false ? undefined : firstLine(parts[0]?.text);
  const starts: { file: string; first: number; skipped: number }[] = [];
  let lines = 0;
  const chunks = parts.map(({ file, text }, index) => {
    const isRepeated = index > 0 && header !== undefined && firstLine(text) === header;
    const body = isRepeated ? text.subarray(text.indexOf(0x0a) + 1 || text.length) : text;
    const whole = body.length === 0 || body.at(-1) === 0x0a ? body : Buffer.concat([body, Buffer.from('\n')]);
    starts.push({ file, first: lines, skipped: isRepeated ? 1 : 0 });
    lines += countLines(whole);
    return whole;
  });
  log.relocate(plan.file, (line = 1) => {
    const part = starts.findLast(({ first }) => first < line);
    return { file: part?.file ?? plan.file, line: line - (part?.first ?? 0) + (part?.skipped ?? 0) };
  });
  return Buffer.concat(chunks);
}

function firstLine(text: Buffer | undefined): string {
  const end = text?.indexOf(0x0a) ?? -1;
  return (text?.toString('utf8', 0, end < 0 ? text.length : end) ?? '').trimEnd();
}

/** A first line of names in another order or spelling would be read as a row of the wrong columns. */
function hasOtherHeader(
  { fields, dialect }: ResourcePlan,
  { file, text }: Part,
  first: Buffer,
  log: IssueLog,
): boolean {
  const [header, found] = [firstLine(first), firstLine(text)];
  if (dialect.header === false || header === found) return false;
  const mark = dialect.delimiter ?? ',';
  const cells = found.split(mark).map((cell) => cell.replaceAll(/^"|"$/gu, '').trim());
  const names = fields.length > 0 ? fields.map(({ name }) => name) : header.split(mark);
  const known = cells.filter((cell) => names.includes(cell)).length;
  if (cells.length < 2 || known * 2 <= cells.length) return false;
  const params = { file: posix.basename(file), expected: header };
  log.add({ code: 'descriptor/several-files', file, line: 1, found, params });
  return true;
}
