import { createHash } from 'node:crypto';
import type { PlaceEntry } from '#model/reference.ts';
import { checkRows } from './check-rows.ts';
import type { CheckedResource } from './build-dataset.ts';
import { inferConcepts } from './infer-concepts.ts';
import { inferFields } from './infer-fields.ts';
import type { IssueLog } from './issue-log.ts';
import type { PackagePlan, ResourcePlan } from './package-plan.ts';
import { readInside, sizeLimits } from './read-file.ts';
import { decodeCsv } from './read-text.ts';

/** Reads and checks every table of a package. Errors: issues; tables that could not be read are left out. */
export async function readTables(
  root: string,
  plan: PackagePlan,
  places: readonly PlaceEntry[],
  log: IssueLog,
): Promise<CheckedResource[]> {
  const context = { places, isPersian: isPersianPackage(plan), log };
  const tables: CheckedResource[] = [];
  for (const written of plan.resources) {
    const blame = { file: written.document.file, ...written.document.positionOf([...written.path, 'path']) };
    const bytes = await readInside({ root, file: written.file, limit: sizeLimits.csv, blame }, log);
    const text = bytes && decodeCsv(bytes, written.descriptor.encoding, written.file, log);
    if (!bytes || !text) continue;
    const resource = withFields(written, text);
    const rows = checkRows(resource, text, context);
    if (!rows) continue;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    tables.push({ rows, meant: inferConcepts(rows, places), sha256, bytes: bytes.length });
  }
  return tables;
}

function withFields(plan: ResourcePlan, text: Buffer): ResourcePlan {
  return plan.fields.length > 0 ? plan : { ...plan, fields: inferFields(plan, text) };
}

/** Letters Arabic does not have: where a package's titles use them, ي and ك in its cells are slips. */
function isPersianPackage({ descriptor, resources }: PackagePlan): boolean {
  const titles = resources.flatMap(({ fields }) => fields.map((field) => field.descriptor.title ?? ''));
  return /[پچژگکی]/u.test([descriptor.title ?? '', descriptor.description ?? '', ...titles].join(' '));
}
