import { isAbsolute, relative, resolve } from 'node:path';
import { renderTerminalReport } from '#messages/reporters/terminal-report.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import type { Options } from './arguments.ts';

/** Checks the data folder and prints every issue. `siteUrl` is the base address to build with. */
export async function checkAndReport(options: Options): Promise<{ isClean: boolean; siteUrl?: string }> {
  const { catalogue, issues } = await checkFolder(resolve(options.data), { onDataset: showProgress });
  if (issues.length > 0) {
    process.stderr.write(renderTerminalReport(issues, { prefix: folderPrefix(options.data) }));
  }
  const siteUrl = options.siteUrl ?? catalogue?.site.baseUrl;
  return { isClean: catalogue !== undefined, ...(siteUrl ? { siteUrl } : {}) };
}

/** The data folder as a path from here, so that a terminal makes "data/site.json:3:4" a link. */
export function folderPrefix(data: string): string {
  const way = relative(process.cwd(), resolve(data));
  const folder = way.startsWith('..') || isAbsolute(way) ? resolve(data) : way;
  return folder === '' ? '' : `${folder.replaceAll('\\', '/')}/`;
}

/** One line that overwrites itself, on a terminal only; elsewhere nothing. */
export function showProgress(name: string, done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  const isLast = done + 1 === total;
  process.stderr.write(`\r\u001B[2K${isLast ? '' : `${done + 1}/${total} ${name}`}`);
}
