import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { NoteList } from '#intake/note-list.ts';
import { unitNamed } from '#intake/unit-words.ts';
import { intakeQuestions as words } from '#messages/intake-questions.ts';
import { UsageError } from './arguments.ts';
import { openTerminal, Stopped } from './ask-terminal.ts';
import { readInput, readIntakeOptions, type IntakeOptions } from './intake-arguments.ts';
import { makeDataset } from './make-dataset.ts';
import { runCommand } from './run-command.ts';

const usage =
  'npm run new-dataset -- FILE [--name slug] [--sheet NAME] [--yes] [--unit [COLUMN=]UNIT] [--unpivot|--no-unpivot] [--data DIR]';
/** npm run new-dataset: a dataset out of a CSV or Excel file. Exit code 0 written, 1 refused, 2 bad usage or our own fault. */
await runCommand(async () => {
  const options = readIntakeOptions(process.argv.slice(2), process.env, usage);
  const [file] = options.words;
  if (file === undefined || options.words.length > 1) throw new UsageError(usage);
  refuseBadNames(options);
  const bytes = await readInput(file);
  const terminal = options.yes ? undefined : openTerminal();
  const notes = new NoteList();
  try {
    return await makeDataset(basename(file), bytes, { options, terminal, notes });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.error('\nمتوقف شد؛ چیزی نوشته نشد. · Stopped; nothing was written.');
    return 1;
  } finally {
    terminal?.close();
  }
});

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
