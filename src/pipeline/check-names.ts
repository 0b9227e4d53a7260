import { hasPersian } from '#text/letters.ts';
import type { IssueLog } from './issue-log.ts';
import type { ResourcePlan } from './package-plan.ts';
import type { Located } from './read-json.ts';

/** A name that can be part of a public address: lower-case ASCII letters, digits and single hyphens. */
const isSlug = (name: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name);

/**
 * The address a folder gives: "GDP_per.capita" → "gdp-per-capita", the same on every machine.
 * Shape: names that need more than that (spaces, other scripts) stay as they are, and are reported.
 */
export function datasetSlug(folder: string): string {
  if (!/^[A-Za-z0-9._-]+$/u.test(folder)) return folder;
  const slug = folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  return slug === '' ? folder : slug;
}

/** Checks the package's name; its address comes from the folder. */
export function reportName(
  written: string | undefined,
  folder: string,
  document: Located,
  log: IssueLog,
): void {
  const at = { file: document.file, ...document.positionOf(['name']) };
  const name = datasetSlug(folder);
  if (!isSlug(name)) {
    log.add({ code: 'file/bad-folder-name', file: document.file, found: folder });
    return;
  }
  if (name !== folder) {
    log.add({ code: 'file/folder-name-adapted', file: document.file, found: folder, params: { name } });
  }
  if (written === undefined || written === name || written === folder) return;
  if (hasPersian(written)) {
    log.add({ code: 'descriptor/bad-name', ...at, found: written, params: { path: 'name' } });
  } else {
    log.add({ code: 'descriptor/name-differs', ...at, found: written, params: { folder: name } });
  }
}

/** A resource's name fit for a file and an address: "Table 1" → "table-1"; none of it usable → "table". */
export function resourceSlug(written: string): string {
  if (/^[a-z0-9][a-z0-9._-]*$/u.test(written)) return written;
  const slug = written
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/gu, '-')
    .replaceAll(/^[-._]+|[-._]+$/gu, '');
  return slug === '' ? 'table' : slug;
}

/** Checks the names of resources: each used once. */
export function reportDuplicates(resources: readonly ResourcePlan[], document: Located, log: IssueLog): void {
  const seen = new Set<string>();
  for (const { writtenName, path } of resources) {
    const at = { file: document.file, ...document.positionOf([...path, 'name']) };
    if (seen.has(writtenName)) {
      log.add({ code: 'descriptor/duplicate-name', ...at, found: writtenName, params: { kind: 'resource' } });
    }
    seen.add(writtenName);
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
