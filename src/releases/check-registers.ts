import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import { isClosed, type ReportedProblem } from '#model/problem.ts';
import { textAt } from '#model/table-access.ts';
import { closest } from '#text/closest.ts';
import { rewrittenPlans } from './announced-plans.ts';
import type { GateFinding } from './gate.ts';
import type { Ledger } from './ledger.ts';

const calendarFile = 'releases/calendar.csv';
const problemsFile = 'releases/problems.csv';

/**
 * Holds the release calendar and the problem board against the data and the ledger: what they speak of must exist,
 * or must have been published once.
 */
export function checkRegisters(catalogue: Catalogue, ledger: Ledger): GateFinding[] {
  const current = catalogue.datasets.map(({ name }) => name);
  const known = [...new Set([...current, ...ledger.datasets()])];
  const calendar = catalogue.calendar.flatMap(({ dataset, dates: [{ line }] }): GateFinding[] =>
    known.includes(dataset) ? [] : [unknown('calendar/unknown-dataset', line, 'dataset', dataset, current)],
  );
  const problems = catalogue.problems.flatMap((problem) => [
    ...(known.includes(problem.dataset)
      ? placeFindings(problem, catalogue.datasets)
      : [unknown('problem/unknown-dataset', problem.line, 'dataset', problem.dataset, current)]),
    ...releaseFindings(problem, ledger),
  ]);
  return [...calendar, ...rewrittenPlans(ledger, catalogue.calendar), ...problems];
}

type UnknownCode = Extract<GateFinding['code'], `${'calendar' | 'problem'}/unknown-${string}`>;

function unknown(
  code: UnknownCode,
  line: number,
  field: string,
  found: string,
  candidates: readonly string[],
): GateFinding {
  const near = closest(found, candidates);
  const file = code.startsWith('calendar') ? calendarFile : problemsFile;
  // A word of its own for each: the findings of one column are not one cause.
  return {
    code,
    file,
    line,
    field: { name: field },
    found,
    cause: found,
    params: near ? { closest: near } : {},
  };
}

/** Table and rows of a problem that is still open; what was put right may be gone since. */
function placeFindings(problem: ReportedProblem, datasets: readonly Dataset[]): GateFinding[] {
  const dataset = datasets.find(({ name }) => name === problem.dataset);
  if (!dataset || isClosed(problem)) return [];
  const names = dataset.resources.map(({ name }) => name);
  const { resource: named, line, where } = problem;
  if (named !== undefined && !names.includes(named)) {
    return [unknown('problem/unknown-table', line, 'resource', named, names)];
  }
  const resources = dataset.resources.filter(({ name }) => named === undefined || name === named);
  if (Object.keys(where).length === 0 || resources.some((resource) => hasRow(resource, where))) return [];
  const found = Object.entries(where)
    .map((pair) => pair.join('='))
    .join('|');
  return [unknown('problem/unknown-row', line, 'where', found, [])];
}

function hasRow({ table }: Resource, where: ReportedProblem['where']): boolean {
  const conditions = Object.entries(where).map(([name, value]) => {
    const column = table.fields.findIndex((field) => field.name === name);
    return { column, wanted: wordsFor(table.fields[column], value) };
  });
  if (conditions.some(({ column }) => column < 0)) return false;
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  return rows.some((row) =>
    conditions.every(({ column, wanted }) => wanted.has(textAt(table, row, column) ?? '')),
  );
}

/** A place may be written by its name, while the table holds its code. */
function wordsFor(field: Resource['table']['fields'][number] | undefined, value: string): Set<string> {
  const named = field?.categories.filter(({ label }) => label.fa === value || label.en === value) ?? [];
  return new Set([value, ...named.map((category) => category.value)]);
}

/** A fault is fixed by a release that changed its dataset, after it was reported. */
function releaseFindings({ release, dataset, line }: ReportedProblem, ledger: Ledger): GateFinding[] {
  if (release === undefined) return [];
  const fitting = ledger.changesOf(dataset).map((entry) => entry.release.id);
  return fitting.includes(release)
    ? []
    : [unknown('problem/unknown-release', line, 'release', release, fitting)];
}
