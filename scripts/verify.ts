import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderVerdict } from '#messages/reporters/verify-report.ts';
import type { ChainProblem } from '#model/release.ts';
import type { Verdict } from '#model/verdict.ts';
import { judgeFile } from '#releases/judge-file.ts';
import type { Ledger } from '#releases/ledger.ts';
import { openLedger } from '#releases/read-ledger.ts';
import { verifyContents } from '#releases/verify-contents.ts';
import { localDigits } from '#text/digits.ts';
import { UsageError } from './arguments.ts';
import { underProgress } from './check-and-report.ts';
import { problemsText, releaseSteps } from './releasing/release-data.ts';
import { runCommand } from './run-command.ts';

interface Options {
  data: string;
  json: boolean;
  fingerprint?: string;
  files: string[];
}

/**
 * npm run verify: without a name, prove the whole chain; with files or folders, say what each of them is.
 * Exit code 0 all genuine and current, 1 something superseded, altered, unknown or broken, 2 bad usage.
 */
await runCommand(async () => {
  const options = readVerifyOptions();
  const { ledger, problems } = await underProgress((progress) => {
    const opened = openLedger(options.data);
    const isWhole = opened.problems.length === 0 && options.files.length === 0;
    const step = (done: number, total: number): void => progress.step(releaseSteps.verify, done, total);
    return Promise.resolve({
      ...opened,
      problems: isWhole ? verifyContents(opened.ledger, step) : opened.problems,
    });
  });
  const root = ledger.keys.filter(({ replaces }) => replaces === undefined);
  const isForeign = options.fingerprint !== undefined && !root.some(({ id }) => id === options.fingerprint);
  if (isForeign) throw new UsageError(`کلید این دفتر کلیدی نیست که گفتید.\nThe ledger does not begin with the key ${options.fingerprint ?? ''}.`); // prettier-ignore
  const verdicts = problems.length > 0 ? [] : judgeAll(ledger, options.files);
  process.stdout.write(
    options.json ? jsonText(ledger, problems, verdicts) : reportText(ledger, problems, verdicts),
  );
  const isGood = problems.length === 0 && verdicts.every(({ verdict }) => verdict.kind === 'current');
  return isGood ? 0 : 1;
});

function readVerifyOptions(): Options {
  const options = {
    data: { type: 'string' },
    json: { type: 'boolean' },
    fingerprint: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return {
      data: resolve(values.data ?? process.env.TAMIN_DATA ?? 'data'),
      json: values.json ?? false,
      files: positionals.flatMap((path) => listFiles(path)),
      ...(values.fingerprint === undefined ? {} : { fingerprint: values.fingerprint.toLowerCase() }),
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A file, or every file below a folder that a release may have: a mirror also holds lists of its own. */
function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const found = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .filter(({ name }) => /\.(?:csv|xlsx|parquet|ods)$/iu.test(name) || /^datapackage\.json$/u.test(name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  if (found.length === 0)
    throw new UsageError(`در این پوشه فایل داده نیست: ${path}\nThere is no data file in ${path}.`);
  return found;
}

interface Judged {
  file: string;
  verdict: Verdict;
}

function judgeAll(ledger: Ledger, files: readonly string[]): Judged[] {
  return files.map((file) => ({ file, verdict: judgeFile(ledger, readFileSync(file), basename(file)) }));
}

function jsonText(ledger: Ledger, problems: readonly ChainProblem[], verdicts: readonly Judged[]): string {
  const { releases, head, keys } = ledger;
  const report = {
    ok: problems.length === 0 && verdicts.every(({ verdict }) => verdict.kind === 'current'),
    releases: releases.length,
    head: head ? { id: head.id, sha256: head.sha256, trust: head.trust } : null,
    keys,
    problems,
    files: verdicts.map(({ file, verdict }) => ({ file, ...verdict })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function reportText(ledger: Ledger, problems: readonly ChainProblem[], verdicts: readonly Judged[]): string {
  if (problems.length > 0) return `${problemsText(problems)}\n`;
  if (verdicts.length > 0) {
    const both = (['fa', 'en'] as const).map((locale) =>
      verdicts.map(({ file, verdict }) => renderVerdict(file, verdict, locale)).join('\n'),
    );
    return `${both.join('\n')}\n`;
  }
  return `${chainText(ledger).join('\n')}\n`;
}

/** What a whole chain proves, and the fingerprints to compare with print. */
function chainText({ releases, head, keys }: Ledger): string[] {
  if (!head) return ['هنوز انتشاری نیست.', 'There is no release yet.'];
  const drafts = releases.filter(({ trust }) => trust === 'draft').length;
  const number = (value: number): string => localDigits(String(value), 'fa');
  return [
    `دفتر درست است: ${number(releases.length)} انتشار، آخرین \u2068${head.id}\u2069. هر فایل هر انتشار بایت به بایت بازساخته شد.`,
    `The ledger is whole: ${releases.length} release(s), the last is ${head.id}. Every file of every release was rebuilt byte for byte.`,
    `head: ${head.sha256}`,
    ...(drafts > 0
      ? [
          `${number(drafts)} انتشار آخر امضا ندارد (پیش‌نویس).`,
          `The last ${drafts} release(s) are unsigned drafts.`,
        ]
      : []),
    ...keys.map(({ id, from, until }) => `key: ${id} (${from} – ${until ?? '…'})`),
  ];
}
