import { resolve } from 'node:path';
import { checkFolder } from '#pipeline/check-folder.ts';
import type { Options } from './arguments.ts';

/** Checks the data folder and prints every issue. `siteUrl` is the base address to build with. */
export async function checkAndReport(options: Options): Promise<{ isClean: boolean; siteUrl?: string }> {
  const { catalogue, issues } = await checkFolder(resolve(options.data));
  for (const issue of issues) {
    console.error(`${issue.file}:${issue.line ?? 1}:${issue.column ?? 1} ${issue.code}`);
  }
  const siteUrl = options.siteUrl ?? catalogue?.site.baseUrl;
  return { isClean: catalogue !== undefined, ...(siteUrl ? { siteUrl } : {}) };
}
