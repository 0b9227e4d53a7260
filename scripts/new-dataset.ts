import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { NoteList } from '#intake/note-list.ts';
import { unitNamed } from '#intake/unit-words.ts';
import { intakeQuestions as words } from '#messages/intake-questions.ts';
import { UsageError } from './arguments.ts';
import type { Asker } from '#intake/ask-draft.ts';
import { askChoice } from '#intake/ask-draft.ts';
import { openTerminal, Stopped } from './ask-terminal.ts';
import { underProgress } from './check-and-report.ts';
import { readInput, readIntakeOptions, type IntakeOptions } from './intake-arguments.ts';
import { keepAnswers, type KeptAnswers } from './keep-answers.ts';
import { makeDataset } from './make-dataset.ts';
import { previewPage } from './preview-page.ts';
import type { Progress } from './progress.ts';
import { runCommand } from './run-command.ts';

const usage =
  'npm run new-dataset -- FILE [--name slug] [--sheet NAME] [--yes] [--show] [--unit [COLUMN=]UNIT] [--unpivot|--no-unpivot] [--data DIR]';
/** npm run new-dataset: a dataset out of a CSV or Excel file. Exit code 0 written, 1 refused, 2 bad usage or our own fault. */
await runCommand(async () => {
  const options = readIntakeOptions(process.argv.slice(2), process.env, usage);
  const [file] = options.words;
  if (file === undefined || options.words.length > 1) throw new UsageError(usage);
  refuseBadNames(options);
  const bytes = await readInput(file);
  const terminal = options.yes ? undefined : openTerminal();
  const answers = terminal && keepAnswers(terminal, file);
  try {
    const made = await underProgress(async (progress) => {
      const asker = answers && restingWhileAsked(answers, progress);
      await answers?.offer();
      progress.rest();
      const work = { options, terminal: asker, notes: new NoteList(), progress };
      return makeDataset(basename(file), bytes, work);
    });
    if (made.name === undefined) return remind(answers, made.code);
    answers?.forget();
    const isShown = options.show || (await wantsPage(terminal));
    terminal?.close();
    return isShown ? await previewPage(resolve(options.data), `/datasets/${made.name}/`) : made.code;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.error('\nمتوقف شد؛ چیزی نوشته نشد. · Stopped; nothing was written.');
    return remind(answers, 1);
  } finally {
    terminal?.close();
  }
});

/** The bar goes away for each question, and thinking is not work. */
function restingWhileAsked({ ask, tell }: Asker, progress: Progress): Asker {
  return {
    tell,
    ask: (question) => {
      progress.rest();
      return ask(question);
    },
  };
}

function remind(answers: KeptAnswers | undefined, code: number): number {
  if (answers?.hasAny()) {
    console.error('پاسخ‌هایتان نگه داشته شد؛ فرمان را دوباره بزنید تا به کار بیاید.');
    console.error('Your answers are kept; run the command again to use them.');
  }
  return code;
}

/** Only somebody who sits at the terminal can be asked once the work is done. */
async function wantsPage(terminal: Asker | undefined): Promise<boolean> {
  if (!terminal || !process.stdin.isTTY) return false;
  return (await askChoice(terminal, words.showNow, words.yesNo, 'yes')) === 'yes';
}

function refuseBadNames({ name, data, units }: IntakeOptions): void {
  if (!existsSync(join(data, 'site.json'))) {
    throw new UsageError(`${data}: پوشهٔ داده نیست (site.json ندارد). · This is no data folder; see --data.`);
  }
  if (name !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) {
    throw new UsageError(`--name: ${words.badName} · Lower-case Latin letters, digits and hyphens only.`);
  }
  for (const unit of units.values()) {
    if (unitNamed(unit) === undefined)
      throw new UsageError(`--unit: واحد شناخته نیست · unknown unit: ${unit}`);
  }
}
