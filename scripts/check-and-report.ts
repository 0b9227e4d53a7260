import { isAbsolute, relative, resolve } from 'node:path';
import { renderTerminalReport } from '#messages/reporters/terminal-report.ts';
import { checkData } from '#catalogue';
import type { Catalogue, CheckResult } from '#model/catalogue.ts';
import type { Options } from './arguments.ts';
import { startProgress, steps, type Progress } from './progress.ts';

/** Checks the data folder and prints every issue. `siteUrl` is the base address to build with; without errors there is a catalogue. */
export async function checkAndReport(
  options: Options,
  progress: Progress,
  { hasGate = true }: { hasGate?: boolean } = {},
): Promise<{ catalogue: Catalogue | undefined; siteUrl?: string }> {
  const { catalogue, issues } = await checkWith(progress, options.data, hasGate);
  if (issues.length > 0) {
    progress.clear();
    process.stderr.write(renderTerminalReport(issues, { prefix: folderPrefix(options.data) }));
  }
  const siteUrl = options.siteUrl ?? catalogue?.site.baseUrl;
  return { catalogue, ...(siteUrl ? { siteUrl } : {}) };
}

/** Checks the data folder, and against its last release, telling a progress bar how far it is. */
export function checkWith(progress: Progress, data: string, hasGate = true): Promise<CheckResult> {
  return checkData(resolve(data), {
    onDataset: (_name, done, total) => progress.step(steps.check, done, total),
    onRows: (done, total) => progress.step(steps.rows, done, total),
    today: new Date().toISOString().slice(0, 10),
    hasGate,
  });
}

/** Runs work under a progress bar and takes the bar away, whatever comes of it. */
export async function underProgress<Result>(work: (progress: Progress) => Promise<Result>): Promise<Result> {
  const progress = startProgress();
  try {
    return await work(progress);
  } finally {
    progress.end();
  }
}

/** The data folder as a path from here, so that a terminal makes "data/site.json:3:4" a link. */
export function folderPrefix(data: string): string {
  const way = relative(process.cwd(), resolve(data));
  const folder = way.startsWith('..') || isAbsolute(way) ? resolve(data) : way;
  return folder === '' ? '' : `${folder.replaceAll('\\', '/')}/`;
}
