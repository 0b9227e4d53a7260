import { resolve } from 'node:path';
import { checkData } from '#catalogue';
import { renderTerminalReport } from '#messages/reporters/terminal-report.ts';
import { chainProblemText, kept, suspicionText } from '#messages/release-words.ts';
import { renderGroup, renderRelease } from '#messages/reporters/release-report.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { ChainProblem } from '#model/release.ts';
import { buildRelease, draftRelease, type FreshVersion, type ReleaseDraft } from '#releases/build-release.ts';
import type { Ledger } from '#releases/ledger.ts';
import { openLedger } from '#releases/read-ledger.ts';
import { checkReasons, type ReasonProblem } from '#releases/reasons.ts';
import { ledgerTime } from '#releases/release-id.ts';
import type { KeyObject } from 'node:crypto';
import { folderPrefix } from '../check-and-report.ts';
import { steps, type Progress } from '../progress.ts';
import type { Answers } from './answers.ts';
import { commitRelease, ForkRefused } from './commit-release.ts';
import { readFresh, readRenderings } from './fresh-version.ts';
import { viewGroup, viewRelease } from './view-release.ts';

export interface Prepared {
  catalogue: Catalogue;
  ledger: Ledger;
  fresh: FreshVersion;
  draft: ReleaseDraft;
}

type Say = (text: string) => void;

/**
 * Reads the data and compares it with the last release; says why it cannot be released where it cannot.
 * Shape: undefined when the data has errors or the ledger is not whole.
 */
export async function prepareRelease(
  data: string,
  now: Date,
  progress: Progress,
  say: Say,
): Promise<Prepared | undefined> {
  // Held against the ledger below, with reasons; here only hidden cells are looked for in earlier releases.
  const result = await checkData(resolve(data), {
    hasGate: false,
    onDataset: (_name, done, total) => progress.step(steps.check, done, total),
    today: now.toISOString().slice(0, 10),
  });
  const errors = result.issues.filter(({ severity }) => severity === 'error');
  const { ledger, problems } = openLedger(resolve(data));
  if (!result.catalogue || problems.length > 0) {
    progress.clear();
    if (errors.length > 0) say(renderTerminalReport(errors, { prefix: folderPrefix(data) }).trimEnd());
    if (problems.length > 0) say(problemsText(problems));
    return undefined;
  }
  progress.step(releaseSteps.compare);
  const fresh = readFresh(result.catalogue);
  const limits = limitsOf(result.catalogue);
  return { catalogue: result.catalogue, ledger, fresh, draft: draftRelease(ledger, fresh, limits) };
}

const limitsOf = ({ site }: Catalogue) => site.tolerances.releases;

export const releaseSteps = {
  compare: { fa: 'مقایسه با انتشار پیش', en: 'comparing with the last release' },
  pack: { fa: 'بسته‌بندی تغییرها', en: 'packing the changes' },
  verify: { fa: 'بازسازی و بررسی هر انتشار', en: 'rebuilding and checking every release' },
} as const;

export const problemsText = (problems: readonly ChainProblem[]): string =>
  [
    'دفتر انتشار درست نیست:',
    ...problems.map((problem) => `  ✗ ${chainProblemText(problem, 'fa')}`),
    'The release ledger is not whole:',
    ...problems.map((problem) => `  ✗ ${chainProblemText(problem, 'en')}`),
  ].join('\n');

/** The whole draft in both languages, Persian first. */
export function draftText({ ledger, draft }: Prepared): string {
  const view = viewRelease(ledger, draft);
  return `${renderRelease(view, 'fa')}\n${renderRelease(view, 'en')}`.trimEnd();
}

/** Why the answers cannot be published, in both languages; undefined where they can. */
export function answerProblems({ draft }: Prepared, answers: Answers): string | undefined {
  const problems = checkReasons(draft.units, draft.suspicions, answers.reasons, answers.acknowledgements);
  if (problems.length === 0) return undefined;
  return [
    'ثبت نشد: بی دلیل و بی پذیرش روشن، چیزی منتشر نمی‌شود.',
    ...problems.map((problem) => problemText(problem, draft, 'fa')),
    'Not released: nothing is published without its reason and acknowledgement.',
    ...problems.map((problem) => problemText(problem, draft, 'en')),
  ].join('\n');
}

function problemText(problem: ReasonProblem, draft: ReleaseDraft, locale: 'fa' | 'en'): string {
  const say = (fa: string, en: string): string => (locale === 'fa' ? fa : en);
  switch (problem.code) {
    case 'uncovered':
      return `${say('دلیل ندارد:', 'No reason for:')}\n${renderGroup(viewGroup(problem.group, draft), locale)}`;
    case 'kind-unfit':
      return `${say(
        `نوع دلیل ${kept(problem.kind, 'fa')} به این تغییر نمی‌خورد:`,
        `A reason of kind ${problem.kind} does not fit:`,
      )}\n${renderGroup(viewGroup(problem.group, draft), locale)}`;
    case 'idle-selector':
      return say(
        `دلیلی برای تغییری که رخ نداده: ${kept(JSON.stringify(problem.selector), 'fa')}`,
        `A reason for what did not change: ${JSON.stringify(problem.selector)}`,
      );
    case 'unacknowledged':
      return `${say('به اشتباه می‌ماند و کسی نپذیرفته است:', 'Looks like an accident, and nobody acknowledged it:')}\n  ! ${suspicionText(problem.suspicion, locale)}`;
    case 'idle-acknowledgement':
      return say(
        `پذیرشی برای آنچه رخ نداده: ${kept(JSON.stringify(problem.place), 'fa')}`,
        `An acknowledgement of what did not happen: ${JSON.stringify(problem.place)}`,
      );
  }
}

export interface ReleaseOptions {
  data: string;
  prepared: Prepared;
  answers: Answers;
  key: KeyObject | undefined;
  now: Date;
}

/** Builds and writes the release. Shape: its id and fingerprint, or why it was refused, in words. */
export async function writeRelease({
  data,
  prepared,
  answers,
  key,
  now,
}: ReleaseOptions): Promise<{ id: string; sha256: string; storedBytes: number } | { refusal: string }> {
  try {
    const time = ledgerTime(now);
    const renderings = await readRenderings(prepared.catalogue, prepared.ledger, time);
    const fresh = { ...prepared.fresh, renderings };
    const release = buildRelease({ ...prepared, fresh, answers, time, ...(key ? { key } : {}) });
    await commitRelease(resolve(data), release);
    const storedBytes = [...release.objects.values()].reduce(
      (sum, { length }) => sum + length,
      release.bytes.length,
    );
    return { id: release.record.id, sha256: release.sha256, storedBytes };
  } catch (error) {
    if (error instanceof RangeError) return { refusal: `ساعت این رایانه را بسنجید.\n${error.message}` };
    if (!(error instanceof ForkRefused)) throw error;
    return { refusal: forkText };
  }
}

const forkText =
  'ثبت نشد: در این میان کس دیگری انتشاری ثبت کرده است. چیزی نوشته نشد. دوباره اجرا کنید تا با آن مقایسه شود.\n' +
  'Not released: somebody else released in the meantime. Nothing was written. Run it again to compare with that release.';
