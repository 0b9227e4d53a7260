import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CheckResult } from '#model/catalogue.ts';
import { correctFiles } from '#pipeline/correct-files.ts';
import { sheetRows } from '#text/sheet-address.ts';
import type { RowFinder } from '#views/rehearsal-issues.ts';
import { rehearsalView, type RehearsalView, type TrialBuild } from '#views/rehearsal-view.ts';
import { checkWith } from '../check-and-report.ts';
import { steps, type Progress } from '../progress.ts';
import { readPublished } from './read-published.ts';
import { renderReport } from './render-report.ts';
import { reportCss } from './report-css.ts';
import { tryBuild } from './trial-build.ts';

export interface RehearseOptions {
  data: string;
  out: string;
  siteUrl?: string | undefined;
  hasBuild: boolean;
  /** Whether the trial site stays for a look. */
  isKept: boolean;
  builtAt: Date;
  progress: Progress;
}

export interface Rehearsal {
  html: string;
  view: RehearsalView;
  result: CheckResult;
  /** Where the trial site is, when it was to be kept. */
  site?: string;
}

/** Plays publication through and says in one HTML file what would happen. Nothing is published or changed. */
export async function rehearse(options: RehearseOptions): Promise<Rehearsal> {
  const { data, out, progress } = options;
  const folder = resolve(data);
  const result = await checkWith(progress, data);
  progress.step(steps.compare);
  const published = await readPublished(resolve(out), folder, result);
  const corrected = await correctFiles(folder, result.issues, result.sound.places);
  const { build, site } = await tryWhenClean(options, result);
  const view = rehearsalView({
    result,
    published,
    corrected,
    build,
    rowOf: rowFinder(folder),
    builtAt: localTime(options.builtAt),
    folders: { data, out },
    siteUrl: (options.siteUrl ?? result.catalogue?.site.baseUrl ?? (await baseUrlOf(folder)))?.replace(
      /\/$/u,
      '',
    ),
  });
  const html = renderReport(view, await reportCss());
  return { html, view, result, ...(site === undefined ? {} : { site }) };
}

async function tryWhenClean(
  { data, siteUrl, hasBuild, isKept, progress }: RehearseOptions,
  { catalogue }: CheckResult,
): Promise<{ build: TrialBuild; site?: string }> {
  if (!catalogue) return { build: { kind: 'blocked' } };
  if (!hasBuild) return { build: { kind: 'skipped' } };
  progress.step(steps.pages);
  return tryBuild({ data: resolve(data), siteUrl, isKept });
}

/** The address to help pages, even while the data has errors. */
async function baseUrlOf(folder: string): Promise<string | undefined> {
  try {
    const { baseUrl } = JSON.parse(await readFile(join(folder, 'site.json'), 'utf8')) as {
      baseUrl?: unknown;
    };
    return typeof baseUrl === 'string' && URL.canParse(baseUrl) ? baseUrl : undefined;
  } catch {
    return undefined;
  }
}

/** Spreadsheet rows of the tables that are asked about; a file that is no table has none. */
function rowFinder(folder: string): RowFinder {
  const finders = new Map<string, ((line: number) => number) | undefined>();
  return (file, line) => {
    if (!finders.has(file)) finders.set(file, findRows(join(folder, file)));
    return finders.get(file)?.(line);
  };
}

function findRows(path: string): ((line: number) => number) | undefined {
  if (!/\.(?:csv|tsv|txt)$/iu.test(path)) return undefined;
  try {
    return sheetRows(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

const two = (value: number): string => String(value).padStart(2, '0');

/** "2026-11-21T14:05" on the clock of this machine. */
function localTime(date: Date): string {
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
