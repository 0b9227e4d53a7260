import type { IssueLog } from './issue-log.ts';
import type { ResourcePlan } from './package-plan.ts';
import type { Located } from './read-json.ts';

/** A name that can be part of a public address: lower-case ASCII letters, digits and single hyphens. */
const isSlug = (name: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name);

/** Checks the package's name; its address comes from the folder. */
export function reportName(
  written: string | undefined,
  name: string,
  document: Located,
  log: IssueLog,
): void {
  const at = { file: document.file, ...document.positionOf(['name']) };
  if (!isSlug(name)) {
    log.add({ code: 'file/bad-folder-name', file: document.file, found: name });
    return;
  }
  if (written === undefined || written === name) return;
  if (!/^[a-z0-9._-]+$/u.test(written)) {
    log.add({ code: 'descriptor/bad-name', ...at, found: written, params: { path: 'name' } });
  } else {
    log.add({ code: 'descriptor/name-differs', ...at, found: written, params: { folder: name } });
  }
}

/** Checks the names of resources: fit for a file name, and each used once. */
export function reportDuplicates(resources: readonly ResourcePlan[], document: Located, log: IssueLog): void {
  const seen = new Set<string>();
  for (const { name, path } of resources) {
    const at = { file: document.file, ...document.positionOf([...path, 'name']) };
    if (!/^[a-z0-9][a-z0-9._-]*$/iu.test(name)) {
      log.add({ code: 'descriptor/bad-name', ...at, found: name, params: { path: 'resources.name' } });
    }
    if (seen.has(name.toLowerCase())) {
      log.add({ code: 'descriptor/duplicate-name', ...at, found: name, params: { kind: 'resource' } });
    }
    seen.add(name.toLowerCase());
  }
}

/** Says whether two fields share a name; a header could then not be matched. */
export function reportDuplicateFields(fields: ResourcePlan['fields'], log: IssueLog): boolean {
  const seen = new Set<string>();
  for (const { name, document, path } of fields) {
    if (seen.has(name)) {
      const at = { file: document.file, ...document.positionOf([...path, 'name']) };
      log.add({ code: 'descriptor/duplicate-name', ...at, found: name, params: { kind: 'field' } });
    }
    seen.add(name);
  }
  return seen.size < fields.length;
}
