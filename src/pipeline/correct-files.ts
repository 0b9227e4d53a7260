import type { Issue } from '#model/issue.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { correctCsv, type CorrectedCsv } from './correct-csv.ts';
import { IssueLog } from './issue-log.ts';
import { isPersianPackage } from './read-dataset.ts';
import { isJsonTable } from './plan-source.ts';
import { readInside, sizeLimits } from './read-file.ts';
import { readPackage } from './read-package.ts';
import { decodeCsv } from './read-text.ts';

export interface CorrectedFile extends CorrectedCsv {
  /** Relative to the data folder. */
  file: string;
}

/**
 * Corrects the tables of every dataset that has issues, where that is safe; see `correctCsv`.
 * Shape:  nothing on disk is changed. A file with personal data is left out, so that it is not spread further.
 * Errors: none; what cannot be read is left out.
 */
export async function correctFiles(
  root: string,
  issues: readonly Issue[],
  places: readonly PlaceEntry[],
): Promise<CorrectedFile[]> {
  const folders = new Set(issues.flatMap(({ file }) => /^datasets\/[^/]+(?=\/)/u.exec(file)?.[0] ?? []));
  const corrected: CorrectedFile[] = [];
  for (const folder of folders) {
    const plan = await readPackage(root, folder, new IssueLog());
    if (!plan) continue;
    const isPersian = isPersianPackage(plan);
    for (const resource of plan.resources) {
      const own = issues.filter(({ file }) => file === resource.file);
      if (isJsonTable(resource.descriptor)) continue;
      if (own.length === 0 || own.some(({ code }) => code === 'cell/personal-data')) continue;
      const log = new IssueLog();
      const bytes = await readInside({ root, file: resource.file, limit: sizeLimits.csv }, log);
      const text = bytes && decodeCsv(bytes, resource.descriptor.encoding, resource.file, log);
      const result = text && correctCsv(resource, text, { places, isPersian });
      if (result) corrected.push({ file: resource.file, ...result });
    }
  }
  return corrected;
}
