import { writeFile } from 'node:fs/promises';
import { ledgerTime } from '#releases/release-id.ts';
import { localDigits } from '#text/digits.ts';
import { openTerminal, Stopped } from './ask-terminal.ts';
import { readOptions, UsageError } from './arguments.ts';
import { underProgress } from './check-and-report.ts';
import { answersTemplate, askAnswers, flagAnswers, readAnswers, type Answers } from './releasing/answers.ts';
import { checkKeyInUse, makeKey, readPrivateKey } from './releasing/key-file.ts';
import {
  answerProblems,
  draftText,
  prepareRelease,
  releaseSteps,
  writeRelease,
  type Prepared,
} from './releasing/release-data.ts';
import { runCommand } from './run-command.ts';

const texts = ['reasons', 'template', 'key', 'new-key', 'kind', 'what', 'what-en', 'why', 'why-en', 'by', 'by-en', 'note', 'note-en'] as const; // prettier-ignore
const switches = ['dry-run', 'draft', 'lost'] as const;
const flags = {
  ...(Object.fromEntries(texts.map((name) => [name, { type: 'string' }])) as Record<
    (typeof texts)[number],
    { type: 'string' }
  >),
  ...(Object.fromEntries(switches.map((name) => [name, { type: 'boolean' }])) as Record<
    (typeof switches)[number],
    { type: 'boolean' }
  >),
};
type Own = Partial<Record<(typeof texts)[number], string> & Record<(typeof switches)[number], boolean>>;

/**
 * npm run release: compare the data with the last release, demand a reason for every changed published value, append
 * to the ledger. Exit code 0 released or nothing to do, 1 refused, 2 bad usage or our own fault.
 */
await runCommand(async () => {
  const { own, data } = readOptions(process.argv.slice(2), process.env, flags) as { own: Own; data: string };
  const now = new Date();
  const key = readPrivateKey(own.key, process.env, data);
  if (own['new-key'] !== undefined) {
    const id = await makeKey({
      data,
      file: own['new-key'],
      current: key,
      isLost: own.lost === true,
      time: ledgerTime(now),
    });
    console.log(
      `کلید تازه ساخته شد. اثر انگشت آن را چاپ و منتشر کنید:\nA new key. Print and publish its fingerprint:\n${id}`,
    );
    return 0;
  }
  const isWriting = own['dry-run'] !== true && own.template === undefined;
  if (isWriting) checkKeyInUse(data, key, own.draft === true);
  const prepared = await underProgress((progress) => prepareRelease(data, now, progress, console.error));
  if (!prepared) return 1;
  if (prepared.draft.comparison.changes.length === 0) {
    console.log('چیزی عوض نشده است؛ انتشاری لازم نیست.\nNothing changed; there is nothing to release.');
    return 0;
  }
  console.log(draftText(prepared));
  if (own.template !== undefined)
    await writeFile(own.template, answersTemplate(prepared.draft), { flag: 'wx' });
  if (!isWriting) return 0;
  return release(data, own, prepared, key, now);
});

async function release(
  data: string,
  own: Own,
  prepared: Prepared,
  key: ReturnType<typeof readPrivateKey>,
  now: Date,
): Promise<number> {
  const answers = await collectAnswers(own, prepared);
  const problems = answerProblems(prepared, answers);
  if (problems !== undefined) {
    console.error(problems);
    return 1;
  }
  const result = await underProgress((progress) => {
    progress.step(releaseSteps.pack);
    return writeRelease({ data, prepared, answers, key, now });
  });
  if ('refusal' in result) {
    console.error(result.refusal);
    return 1;
  }
  const { id, sha256, storedBytes } = result;
  const size = Math.ceil(storedBytes / 1000);
  const signed = key ? ['امضا شد', 'signed'] : ['پیش‌نویس بی‌امضا', 'an unsigned draft'];
  console.log(`انتشار \u2068${id}\u2069 ثبت شد (${signed[0]}، ${localDigits(String(size), 'fa')} کیلوبایت).`);
  console.log(`Release ${id} recorded (${signed[1]}, ${size} kB).\n${sha256}`);
  return 0;
}

/** From a file, from flags, or from the person at the terminal; without any of them, none. */
async function collectAnswers(own: Own, { draft }: Prepared): Promise<Answers> {
  if (own.reasons !== undefined) return readAnswers(own.reasons, draft.mark);
  const answers = flagAnswers(own, draft);
  const isAsked = answers.reasons.length > 0 || !process.stdin.isTTY || own.note !== undefined;
  if (isAsked) return answers;
  const terminal = openTerminal();
  try {
    return await askAnswers(terminal, draft);
  } catch (error) {
    if (error instanceof Stopped)
      throw new UsageError('رها شد؛ چیزی نوشته نشد.\nStopped; nothing was written.');
    throw error;
  } finally {
    terminal.close();
  }
}
