import { IssueLog } from '#pipeline/issue-log.ts';
import type { ResourcePlan } from '#pipeline/package-plan.ts';
import { readCsv } from '#pipeline/read-csv.ts';
import type { NoteList } from './note-list.ts';

type Rows = readonly (readonly string[])[];

function parse(text: string, { dialect, file }: ResourcePlan): Rows {
  const rows: (readonly string[])[] = [];
  readCsv(Buffer.from(text), dialect, file, (cells) => rows.push(cells), new IssueLog());
  return rows;
}

/** Fields that are empty on every row of a CSV, or not in it. */
export function idleFields(text: string, plan: ResourcePlan): ReadonlySet<string> {
  const [header = [], ...body] = parse(text, plan);
  const names = plan.fields.map(({ name }) => name);
  return new Set(
    names.filter((name) => {
      const at = header.indexOf(name);
      return at < 0 || body.every((row) => (row[at] ?? '') === '');
    }),
  );
}

/** Says which rows of the old file have no successor: an import replaces the table, it does not add to it. */
export function goneRows(old: string, fresh: string, plan: ResourcePlan, notes: NoteList): void {
  const keys = plan.primaryKey.length > 0 ? plan.primaryKey : plan.fields.map(({ name }) => name);
  const fromOld = keysOf(parse(old, plan), keys);
  const inFresh = new Set(keysOf(parse(fresh, plan), keys));
  const gone = fromOld.filter((key) => !inFresh.has(key));
  const [first] = gone;
  if (first !== undefined) notes.add('rows-gone', { params: { count: String(gone.length), first } });
}

function keysOf([header = [], ...body]: Rows, names: readonly string[]): string[] {
  const columns = names.map((name) => header.indexOf(name));
  return body.map((row) => columns.map((column) => row[column] ?? '').join('، '));
}
