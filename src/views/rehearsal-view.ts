import type { CheckResult } from '#model/catalogue.ts';
import { rehearsalWords as words } from '#messages/rehearsal-words.ts';
import type { CorrectedFile } from '#pipeline/correct-files.ts';
import { formatDate } from '#text/dates.ts';
import { localDigits } from '#text/digits.ts';
import { formatNumber } from '#text/numbers.ts';
import { changeViews, type DatasetChangeView, type PublishedDataset } from './rehearsal-changes.ts';
import { countSeverities, digits, fileViews, type FileView, type RowFinder } from './rehearsal-issues.ts';

/** How the trial build went. `output` is what the program said. */
export type TrialBuild =
  | { kind: 'built'; pages: number; seconds: number }
  | { kind: 'failed'; output: string }
  | { kind: 'skipped' }
  | { kind: 'blocked' };

export interface RehearsalInput {
  result: CheckResult;
  /** What stands in the output folder; empty where nothing was published yet. */
  published: readonly PublishedDataset[];
  corrected: readonly CorrectedFile[];
  build: TrialBuild;
  rowOf: RowFinder;
  /** Local time, e.g. "2026-11-21T14:05". */
  builtAt: string;
  /** As typed by the person who asked. */
  folders: { data: string; out: string };
  /** Base of the addresses of help pages, without a closing slash; absent where site.json cannot be read. */
  siteUrl?: string | undefined;
}

export type Tone = 'clean' | 'warned' | 'blocked' | 'fault';

export interface RehearsalView {
  tone: Tone;
  verdict: string;
  build: { text: string; output?: string };
  facts: readonly { label: string; value: string }[];
  counts: readonly { label: string; value: string; isBad: boolean }[];
  files: readonly FileView[];
  isFirst: boolean;
  changes: readonly DatasetChangeView[];
  checks: readonly string[];
  siteUrl: string;
}

/** Everything the rehearsal report says, in Persian. */
export function rehearsalView(input: RehearsalInput): RehearsalView {
  const { result, build, published } = input;
  const files = fileViews(result.issues, input.corrected, input.rowOf);
  const changes = changeViews({
    datasets: result.sound.datasets,
    places: result.sound.places,
    published,
    broken: brokenDatasets(result),
    rowOf: input.rowOf,
  });
  const totals = totalsOf(changes);
  const tone = toneOf(input);
  return {
    tone,
    verdict: verdictOf(tone, result),
    build: {
      text: buildText(build),
      ...('output' in build && build.output.trim() !== '' ? { output: build.output } : {}),
    },
    facts: factsOf(input),
    counts: countsOf(result, totals),
    files,
    isFirst: published.length === 0,
    changes,
    checks: checksOf(result, files, changes, totals),
    siteUrl: input.siteUrl ?? '',
  };
}

/** Datasets that are there but have errors: they are not removed, only unreadable. */
function brokenDatasets({ issues }: CheckResult): string[] {
  const errors = issues.filter(({ severity }) => severity === 'error');
  return [...new Set(errors.flatMap(({ file }) => /^datasets\/([^/]+)\//u.exec(file)?.[1] ?? []))];
}

interface Totals {
  changed: number;
  added: number;
  removed: number;
}

function totalsOf(changes: readonly DatasetChangeView[]): Totals {
  const tables = changes.flatMap(({ resources }) => resources.flatMap(({ table }) => table ?? []));
  const sum = (part: 'changed' | 'added' | 'removed') =>
    tables.reduce((total, table) => total + table[part].count, 0);
  return { changed: sum('changed'), added: sum('added'), removed: sum('removed') };
}

function toneOf({ result, build }: RehearsalInput): Tone {
  const { error, warning } = countSeverities(result.issues);
  if (error > 0 || !result.catalogue) return 'blocked';
  if (build.kind === 'failed') return 'fault';
  return warning > 0 ? 'warned' : 'clean';
}

function verdictOf(tone: Tone, { issues }: CheckResult): string {
  const { error, warning } = countSeverities(issues);
  if (tone === 'blocked') return words.verdicts.blocked(digits(error));
  return tone === 'warned' ? words.verdicts.warned(digits(warning)) : words.verdicts[tone];
}

function buildText(build: TrialBuild): string {
  if (build.kind !== 'built') return words.builds[build.kind];
  const seconds = formatNumber(build.seconds.toFixed(1), 'fa');
  return words.builds.built(formatNumber(build.pages, 'fa'), seconds);
}

function factsOf({ builtAt, folders }: RehearsalInput): RehearsalView['facts'] {
  const [day = '', time = ''] = builtAt.split('T');
  return [
    { label: words.made, value: `${formatDate(day, 'fa')}، ${localDigits(time, 'fa')}` },
    { label: words.folder, value: folders.data },
    { label: words.published, value: folders.out },
  ];
}

function countsOf({ issues, counts }: CheckResult, totals: Totals): RehearsalView['counts'] {
  const severities = countSeverities(issues);
  const entry = (label: string, value: number, isBad = false) => ({
    label,
    value: formatNumber(value, 'fa'),
    isBad: isBad && value > 0,
  });
  return [
    entry(words.counts.error, severities.error, true),
    entry(words.counts.warning, severities.warning),
    entry(words.counts.notice, severities.notice),
    entry(words.counts.datasets, counts.datasets),
    entry(words.counts.rows, counts.rows),
    entry(words.counts.changed, totals.changed),
    entry(words.counts.added, totals.added),
    entry(words.counts.removed, totals.removed),
  ];
}

/** Only what there is to check in this very publication. */
function checksOf(
  { issues }: CheckResult,
  files: readonly FileView[],
  changes: readonly DatasetChangeView[],
  totals: Totals,
): string[] {
  const { error, warning } = countSeverities(issues);
  const hasCharts = changes.some(({ resources }) => resources.some(({ charts }) => charts && !charts.isSame));
  const hasFresh = totals.added > 0 || changes.some(({ kind }) => kind === 'new');
  return [
    ...(error > 0 ? [words.checks.errors(digits(error))] : []),
    ...(warning > 0 ? [words.checks.warnings(digits(warning))] : []),
    ...(files.some(({ corrected }) => corrected) ? [words.checks.corrections] : []),
    ...(totals.changed > 0 ? [words.checks.changed(digits(totals.changed))] : []),
    ...(totals.removed > 0 ? [words.checks.removed(digits(totals.removed))] : []),
    ...(changes.some(({ kind }) => kind === 'removed') ? [words.checks.removedDatasets] : []),
    ...(hasFresh ? [words.checks.fresh] : []),
    ...(hasCharts ? [words.checks.charts] : []),
    words.checks.privacy,
    words.checks.equal,
  ];
}
