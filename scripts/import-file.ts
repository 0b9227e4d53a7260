import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fillTable } from '#intake/fill-table.ts';
import { goneRows, idleFields } from '#intake/compare-rows.ts';
import { locateTable } from '#intake/locate-table.ts';
import type { NoteList } from '#intake/note-list.ts';
import { chooseSheet, noteFormulas, readSheets } from '#intake/open-table.ts';
import { renderIntakeReport } from '#messages/reporters/intake-report.ts';
import { renderTerminalReport } from '#messages/reporters/terminal-report.ts';
import { IssueLog } from '#pipeline/issue-log.ts';
import type { PackagePlan, ResourcePlan } from '#pipeline/package-plan.ts';
import { listFolder } from '#pipeline/read-file.ts';
import { readPackage } from '#pipeline/read-package.ts';
import { readPlaces } from '#pipeline/read-reference.ts';
import type { Tick } from '#pipeline/tick.ts';
import { closest } from '#text/closest.ts';
import { UsageError } from './arguments.ts';
import { folderPrefix } from './check-and-report.ts';
import type { IntakeOptions } from './intake-arguments.ts';
import { keepOldTable } from './keep-old-table.ts';
import { steps, type Progress } from './progress.ts';
import { checkWithFiles, replaceFile } from './stage-dataset.ts';

interface Work {
  options: IntakeOptions;
  notes: NoteList;
  progress?: Progress;
}

/** Reads a file into a dataset's CSV; the old CSV stays unless the new one is whole and passes the check. */
export async function importFile(file: string, bytes: Buffer, dataset: string, work: Work): Promise<number> {
  const { options, notes, progress } = work;
  const data = resolve(options.data);
  const log = new IssueLog();
  const plan = await findPackage(data, dataset, options, log);
  if (!plan) return 1;
  const resource = chooseResource(plan, options.resource);
  const set = knownSet(resource, options);
  progress?.step(steps.read);
  const tick: Tick = (done, total) => progress?.step(steps.read, done, total);
  const sheets = readSheets(bytes, basename(file), notes, tick);
  progress?.step(steps.locate);
  const sheet = sheets && chooseSheet(sheets, options.sheet, notes);
  const table = sheet && locateTable(sheet, notes);
  if (!table) return refuse(work);
  noteFormulas(table, notes);
  const path = join(data, resource.file);
  const old = await readFile(path, 'utf8').catch(() => '');
  const text = fillTable(
    table,
    resource,
    {
      places: await readPlaces(data, log),
      set,
      idle: idleFields(old, resource),
      tick: (done, total) => progress?.step(steps.convert, done, total),
      ...(options.unpivot === undefined ? {} : { unpivot: options.unpivot }),
    },
    notes,
  );
  if (notes.isRefused) return refuse(work);
  goneRows(old, text, resource, notes);
  return finish({ ...work, path, text, old, resource, plan, data });
}

async function findPackage(
  data: string,
  dataset: string,
  options: IntakeOptions,
  log: IssueLog,
): Promise<PackagePlan | undefined> {
  const names = (await listFolder(join(data, 'datasets'))).map(({ name }) => name);
  if (!names.includes(dataset)) {
    const near = closest(dataset, names);
    const hint = near === undefined ? '' : ` → ${near}?`;
    throw new UsageError(
      `مجموعه‌ای به نام ${dataset} نیست${hint}\nThere is no dataset "${dataset}"${hint}\n${names.join(', ')}`,
    );
  }
  const plan = await readPackage(data, `datasets/${dataset}`, log);
  const errors = log.list().filter(({ severity }) => severity === 'error');
  if (plan && plan.resources.length > 0 && errors.length === 0) return plan;
  process.stderr.write(renderTerminalReport(errors, { prefix: folderPrefix(options.data) }));
  return undefined;
}

function chooseResource({ name, resources }: PackagePlan, wanted: string | undefined): ResourcePlan {
  const main = resources.filter(({ descriptor }) => (descriptor.role ?? 'main') === 'main');
  const found = wanted === undefined ? main : resources.filter((resource) => resource.name === wanted);
  const [only] = found;
  if (only && found.length === 1) {
    if (only.fields.length > 0) return only;
    throw new UsageError(`${name}: شناسنامه ستون‌ها را نمی‌گوید (schema). · The descriptor has no schema.`);
  }
  const names = resources.map((resource) => resource.name).join(', ');
  throw new UsageError(`کدام جدول؟ --resource بیفزایید. · Which table? Add --resource: ${names}`);
}

function knownSet({ fields }: ResourcePlan, { set }: IntakeOptions): IntakeOptions['set'] {
  for (const name of set.keys()) {
    if (fields.some((field) => field.name === name)) continue;
    throw new UsageError(`--set: ستونی به نام ${name} نیست. · There is no column "${name}".`);
  }
  return set;
}

const print = (notes: NoteList, { all }: IntakeOptions): string =>
  renderIntakeReport(notes.list(), all ? { perNote: Infinity } : {});

function refuse({ notes, options, progress }: Work): number {
  progress?.clear();
  process.stderr.write(print(notes, options));
  console.error(
    '\nچیزی نوشته نشد؛ دادهٔ پیشین دست‌نخورده است. · Nothing was written; the old data is untouched.',
  );
  return 1;
}

interface Result extends Work {
  path: string;
  text: string;
  old: string;
  resource: ResourcePlan;
  plan: PackagePlan;
  data: string;
}

async function finish({ path, text, old, resource, plan, data, ...work }: Result): Promise<number> {
  const { options, notes, progress } = work;
  const file = resource.file.slice(plan.folder.length + 1);
  progress?.step(steps.check);
  const tick: Tick = (done, total) => progress?.step(steps.rows, done, total);
  const issues = await checkWithFiles(data, plan.name, { [file]: text }, tick);
  progress?.clear();
  process.stdout.write(print(notes, options));
  if (issues.length > 0) {
    process.stdout.write(`\n${renderTerminalReport(issues, { prefix: folderPrefix(options.data) })}`);
  }
  if (issues.some(({ severity }) => severity === 'error')) {
    console.error(
      '\nبررسی خطا داد؛ دادهٔ پیشین دست‌نخورده است. · The check found errors; the old data is untouched.',
    );
    return 1;
  }
  const shown = `${folderPrefix(options.data)}${resource.file}`;
  if (text === old) console.log(`\nهمان است که بود · Nothing has changed: ${shown}`);
  else if (options.dryRun) console.log(`\nآزمایشی بود؛ چیزی نوشته نشد · Dry run, nothing written: ${shown}`);
  else {
    const copy = old === '' ? undefined : await keepOldTable(plan.name, path);
    await replaceFile(path, text);
    console.log(`\nنوشته شد · Written:\n  ${shown}`);
    if (copy !== undefined) {
      console.log('جدول پیشین · Old table (برای برگشت، روی فایل تازه کپی کنید · to go back, copy it over):');
      console.log(`  ${copy}`);
    }
    console.log(`نشانی صفحه · Page:\n  /datasets/${plan.name}/\nگام بعد · Next:\n  npm start`);
  }
  return 0;
}
