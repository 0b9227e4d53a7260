import { createHash, getHashes } from 'node:crypto';
import type { PlaceEntry } from '#model/reference.ts';
import { checkRows } from './check-rows.ts';
import type { CheckedResource } from './build-dataset.ts';
import { inferConcepts } from './infer-concepts.ts';
import { inferFields } from './infer-fields.ts';
import type { IssueLog } from './issue-log.ts';
import { labelForeignKeys } from './label-foreign-keys.ts';
import type { PackagePlan, ResourcePlan } from './package-plan.ts';
import { readSource } from './read-source.ts';
import type { Tick } from './tick.ts';

/** Reads and checks every table of a package. Errors: issues; tables that could not be read are left out. */
export async function readTables(
  root: string,
  plan: PackagePlan,
  places: readonly PlaceEntry[],
  log: IssueLog,
  tick?: Tick,
): Promise<CheckedResource[]> {
  const context = { places, isPersian: isPersianPackage(plan), log, ...(tick ? { tick } : {}) };
  const tables: CheckedResource[] = [];
  for (const written of plan.resources) {
    const source = await readSource(root, written, log);
    if (!source) continue;
    const { original: bytes, text } = source;
    reportFingerprint(written, bytes, log);
    const resource = withFields(written, text);
    const rows = checkRows(resource, text, context);
    if (!rows) continue;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    tables.push({ rows, meant: inferConcepts(rows, places, context.isPersian), sha256, bytes: bytes.length });
  }
  return labelForeignKeys(tables);
}

/** A descriptor may say how many bytes a file has and what their hash is; a difference means another version. */
function reportFingerprint(
  { descriptor, document, path, file }: ResourcePlan,
  bytes: Buffer,
  log: IssueLog,
): void {
  const { bytes: length, hash } = descriptor;
  const report = (property: string, found: string, expected: string): void => {
    const at = { file: document.file, ...document.positionOf([...path, property]) };
    log.add({ code: 'file/hash-differs', ...at, found, params: { property, expected, path: file } });
  };
  if (length !== undefined && length !== bytes.length) report('bytes', String(length), String(bytes.length));
  const [algorithm, digest = ''] = hash?.includes(':') ? hash.split(':') : ['md5', hash];
  if (digest === '' || !getHashes().includes(algorithm ?? '')) return;
  const actual = createHash(algorithm ?? 'md5')
    .update(bytes)
    .digest('hex');
  if (actual !== digest.toLowerCase()) report('hash', hash ?? '', `${algorithm}:${actual}`);
}

function withFields(plan: ResourcePlan, text: Buffer): ResourcePlan {
  return plan.fields.length > 0 ? plan : { ...plan, fields: inferFields(plan, text) };
}

/** Letters Arabic does not have: where a package's titles use them, ي and ك in its cells are slips. */
export function isPersianPackage({ descriptor, resources }: PackagePlan): boolean {
  const titles = resources.flatMap(({ fields }) => fields.map((field) => field.descriptor.title ?? ''));
  return /[پچژگکی]/u.test([descriptor.title ?? '', descriptor.description ?? '', ...titles].join(' '));
}
