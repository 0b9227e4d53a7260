import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { askChoice, askDraft, askText, type Asker } from '#intake/ask-draft.ts';
import { buildDraft, type BuiltDataset } from '#intake/build-draft.ts';
import { inferDraft, noteGaps, valueTitle, withUnits, type Draft } from '#intake/draft.ts';
import { guessColumns } from '#intake/guess-columns.ts';
import { locateTable, type LocatedTable } from '#intake/locate-table.ts';
import type { NoteList } from '#intake/note-list.ts';
import { chooseSheet, noteFormulas, readSheets, tableSheets } from '#intake/open-table.ts';
import { findPeriodColumns, flatten, refuseShortYears, unpivot, type FlatTable } from '#intake/reshape.ts';
import type { Sheet } from '#intake/sheet.ts';
import { tableUnit, unitNamed } from '#intake/unit-words.ts';
import { intakeQuestions as words } from '#messages/intake-questions.ts';
import { renderIntakeReport } from '#messages/reporters/intake-report.ts';
import { renderTerminalReport } from '#messages/reporters/terminal-report.ts';
import { intakeKinds } from '#model/intake.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { IssueLog } from '#pipeline/issue-log.ts';
import { readPlaces } from '#pipeline/read-reference.ts';
import type { Tick } from '#pipeline/tick.ts';
import { UsageError } from './arguments.ts';
import { folderPrefix } from './check-and-report.ts';
import type { IntakeOptions } from './intake-arguments.ts';
import { steps, type Progress } from './progress.ts';
import { addDataset, checkWithFiles } from './stage-dataset.ts';

/** So many period columns in a row are a wide table, not a coincidence. */
const wideFrom = 3;

/** One run of new-dataset: what was asked for, who answers, what there is to say. */
export interface Work {
  options: IntakeOptions;
  terminal: Asker | undefined;
  notes: NoteList;
  progress?: Progress;
}

/** What came of it: the exit code, and the dataset's name where it is written. */
export interface Made {
  code: number;
  name?: string;
}

/** Makes and writes a dataset out of a file's bytes. */
export async function makeDataset(fileName: string, bytes: Buffer, work: Work): Promise<Made> {
  const { options, terminal, notes, progress } = work;
  progress?.step(steps.read);
  const sheets = readSheets(bytes, fileName, notes, tickOf(work, 'read'));
  progress?.step(steps.locate);
  const sheet = sheets && (await pickSheet(sheets, work));
  const table = sheet && locateTable(sheet, notes);
  if (!table || notes.isRefused) return refuse(work);
  noteFormulas(table, notes);
  const flat = await reshape(table, work);
  const places = await readPlaces(resolve(options.data), new IssueLog());
  const inferred = infer(table, flat, places, { fileName, work });
  const isTaken = (name: string): boolean => existsSync(join(options.data, 'datasets', name));
  const draft = terminal ? await askDraft(inferred, terminal, isTaken) : inferred;
  if (isTaken(draft.name)) throw new UsageError(taken(draft.name));
  noteGaps(draft, notes);
  const created = new Date().toISOString().slice(0, 10);
  const built = buildDraft(draft, { places, created, tick: tickOf(work, 'convert') }, notes);
  return notes.isRefused ? refuse(work) : finish(draft, built, work);
}

/** How far one step is, told to the bar. */
const tickOf =
  ({ progress }: Work, step: keyof typeof steps): Tick =>
  (done, total) =>
    progress?.step(steps[step], done, total);

function infer(
  table: LocatedTable,
  flat: FlatTable,
  places: readonly PlaceEntry[],
  { fileName, work }: { fileName: string; work: Work },
): Draft {
  const { options } = work;
  const unit = [...table.titles, ...table.footnotes].map(tableUnit).find((found) => found !== undefined);
  const context = { places, tick: tickOf(work, 'locate') };
  const guessed = guessColumns(flat, { ...context, ...(unit === undefined ? {} : { tableUnit: unit }) });
  const columns = withUnits(guessed, namedUnits(options));
  return inferDraft(table, columns, {
    fileName,
    ...(options.name === undefined ? {} : { name: options.name }),
  });
}

const taken = (name: string): string =>
  `${words.nameTaken(name)} (--name)\nThe dataset "${name}" exists and is not overwritten; give another --name.`;

const namedUnits = ({ units }: IntakeOptions): Map<string, string> =>
  new Map([...units].map(([column, unit]) => [column, unitNamed(unit) ?? unit]));

async function pickSheet(
  sheets: readonly Sheet[],
  { options, terminal, notes }: Work,
): Promise<Sheet | undefined> {
  const candidates = options.sheet === undefined && terminal ? tableSheets(sheets) : [];
  if (!terminal || candidates.length < 2) return chooseSheet(sheets, options.sheet, notes);
  const choices = candidates.map(({ name }) => ({ value: name, label: name }));
  return chooseSheet(sheets, await askChoice(terminal, words.sheet, choices, choices[0]?.value ?? ''), notes);
}

/** Wide tables become long ones when asked to, or when nobody is there to ask. */
async function reshape(table: LocatedTable, { options, terminal, notes }: Work): Promise<FlatTable> {
  const periods = findPeriodColumns(table);
  refuseShortYears(table, notes);
  if (periods.length === 0 || (periods.length < 2 && options.unpivot !== true)) return flatten(table, notes);
  const count = String(periods.length);
  let isWanted = options.unpivot ?? periods.length >= wideFrom;
  if (options.unpivot === undefined && terminal) {
    const [first, last] = [table.columns[periods[0]?.index ?? 0], table.columns[periods.at(-1)?.index ?? 0]];
    const question = words.unpivot(count, first?.title ?? '', last?.title ?? '');
    isWanted = (await askChoice(terminal, question, words.yesNo, isWanted ? 'yes' : 'no')) === 'yes';
  }
  if (!isWanted) {
    notes.add('not-unpivoted', { params: { count } });
    return flatten(table, notes);
  }
  const isNamed = periods.every(({ rest }) => rest !== '');
  const title =
    isNamed || !terminal ? valueTitle(table) : await askText(terminal, words.valueTitle, valueTitle(table));
  return unpivot(table, periods, title, notes);
}

function refuse({ notes, options, progress }: Work): Made {
  progress?.clear();
  // Nothing is written, so what would have been changed does not matter yet.
  const said = options.all
    ? notes.list()
    : notes.list().filter(({ code }) => intakeKinds[code] === 'refused');
  process.stderr.write(renderIntakeReport(said, perNote(options)));
  console.error('\nچیزی نوشته نشد. · Nothing was written.');
  return { code: 1 };
}

const perNote = ({ all }: IntakeOptions): { perNote?: number } => (all ? { perNote: Infinity } : {});

async function finish(draft: Draft, built: BuiltDataset, work: Work): Promise<Made> {
  const { options, notes, progress } = work;
  const files = {
    'datapackage.json': `${JSON.stringify(built.descriptor, null, 2)}\n`,
    [built.fileName]: built.csv,
  };
  const data = resolve(options.data);
  progress?.step(steps.check);
  const issues = await checkWithFiles(data, draft.name, files, tickOf(work, 'rows'));
  progress?.clear();
  process.stdout.write(renderIntakeReport(notes.list(), perNote(options)));
  if (issues.length > 0) {
    process.stdout.write(`\n${renderTerminalReport(issues, { prefix: folderPrefix(options.data) })}`);
  }
  if (issues.some(({ severity }) => severity === 'error')) {
    console.error('\nبررسی خطا داد؛ چیزی نوشته نشد. · The check found errors; nothing was written.');
    return { code: 1 };
  }
  progress?.step(steps.write);
  await addDataset(data, draft.name, files);
  progress?.clear();
  process.stdout.write(done(draft, options));
  return { code: 0, name: draft.name };
}

function done({ name }: Draft, { data }: IntakeOptions): string {
  const folder = `${folderPrefix(data)}datasets/${name}/`;
  return [
    '',
    // Addresses on lines of their own: a terminal mixes up Latin text inside Persian lines.
    'نوشته شد · Written:',
    `  ${folder}`,
    'نشانی صفحه · Page:',
    `  /datasets/${name}/`,
    'گام بعد · Next:',
    '  npm start',
    '',
  ].join('\n');
}
