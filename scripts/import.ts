import { NoteList } from '#intake/note-list.ts';
import { UsageError } from './arguments.ts';
import { underProgress } from './check-and-report.ts';
import { importFile } from './import-file.ts';
import { readInput, readIntakeOptions } from './intake-arguments.ts';
import { runCommand } from './run-command.ts';

const usage =
  'npm run import -- FILE.xlsx DATASET [--sheet NAME] [--resource NAME] [--set COLUMN=VALUE] [--unpivot|--no-unpivot] [--dry-run] [--all] [--data DIR]';

/** npm run import: Excel into a dataset's CSV. Exit code 0 written (or nothing to change), 1 refused, 2 bad usage or our own fault. */
await runCommand(async () => {
  const options = readIntakeOptions(process.argv.slice(2), process.env, usage);
  const [file, dataset] = options.words;
  if (file === undefined || dataset === undefined || options.words.length > 2) throw new UsageError(usage);
  const bytes = await readInput(file);
  return underProgress((progress) =>
    importFile(file, bytes, dataset, { options, notes: new NoteList(), progress }),
  );
});
