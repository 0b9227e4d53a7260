import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import { isClosed, type ProblemState, type ReportedProblem } from '#model/problem.ts';
import { problemWords } from '#messages/problem-words.ts';
import type { Ledger } from '#releases/ledger.ts';
import { href } from '#text/address.ts';
import { localDigits } from '#text/digits.ts';
import { dayToIso } from '#text/jalali.ts';
import { bothCalendars } from './calendar-view.ts';
import { knownUntil } from './known-until.ts';
import { datasetPath, sectionId } from './links.ts';
import { releaseDate } from './updates/release-date.ts';
import { releasePath } from './updates/update-links.ts';

export const problemsPath = '/updates/problems/';

export interface ProblemView {
  id: string;
  title: LocalText;
  href?: string;
  table?: LocalText;
  /** The rows it is about, e.g. «دوره ۱۴۰۲». */
  rows: readonly LocalText[];
  text: LocalText;
  state: ProblemState;
  stateText: string;
  isClosed: boolean;
  reported: string;
  /** Of a closed fault: when, and for how long it stood open. */
  closed: readonly string[];
  /** ISO day of the report of an open fault: days are counted where it is read. */
  since?: string;
  /** An open fault's time limit; `isOverdue` as of the data's own day. */
  due?: { iso: string; text: string; isOverdue: boolean };
  answer?: LocalText;
  release?: { href: string; label: string };
}

export interface ProblemsView {
  open: readonly ProblemView[];
  closed: readonly ProblemView[];
}

/** Builds the board, or one dataset's part of it: open faults, the oldest first; closed ones, the newest first. */
export function problemsView(
  catalogue: Catalogue,
  ledger: Ledger,
  locale: Locale,
  { dataset, epoch }: { dataset?: string; epoch?: string | undefined } = {},
): ProblemsView {
  const asOfDay = knownUntil(catalogue, ledger, epoch);
  const own = catalogue.problems.filter((problem) => dataset === undefined || problem.dataset === dataset);
  const views = (problems: readonly ReportedProblem[]): ProblemView[] =>
    problems.map((problem) => problemView(problem, catalogue, locale, asOfDay));
  return {
    open: views(own.filter((one) => !isClosed(one)).toSorted((a, b) => a.reportedDay - b.reportedDay)),
    closed: views(own.filter(isClosed).toSorted((a, b) => (b.closedDay ?? 0) - (a.closedDay ?? 0))),
  };
}

function problemView(
  problem: ReportedProblem,
  catalogue: Catalogue,
  locale: Locale,
  asOfDay: number,
): ProblemView {
  const words = problemWords[locale];
  const { state, reportedDay, closedDay, dueDays, answer, release } = problem;
  const isOver = isClosed(problem);
  const dueDay = dueDays === undefined || isOver ? undefined : reportedDay + dueDays;
  return {
    id: problem.id,
    ...placeOf(problem, catalogue, locale),
    text: localText(problem.text, locale),
    state,
    stateText: words.states[state],
    isClosed: isOver,
    reported: words.reported(bothCalendars(reportedDay, locale)),
    closed:
      closedDay === undefined
        ? []
        : [
            words.closedOn(bothCalendars(closedDay, locale)),
            words.daysOpenFor(localDigits(String(closedDay - reportedDay), locale)),
          ],
    ...(isOver ? {} : { since: dayToIso(reportedDay) }),
    ...(dueDay === undefined
      ? {}
      : {
          due: {
            iso: dayToIso(dueDay),
            text: words.answerDue(bothCalendars(dueDay, locale)),
            isOverdue: asOfDay > dueDay,
          },
        }),
    ...(answer ? { answer: localText(answer, locale) } : {}),
    ...(release === undefined
      ? {}
      : { release: { href: href(locale, releasePath(release)), label: releaseDate(release, locale) } }),
  };
}

/** Dataset, table and rows as readers know them; names as written where the data is gone. */
function placeOf(
  { dataset: name, resource, where }: ReportedProblem,
  { datasets }: Catalogue,
  locale: Locale,
): Pick<ProblemView, 'title' | 'href' | 'table' | 'rows'> {
  const dataset = datasets.find((candidate) => candidate.name === name);
  if (!dataset) return { title: { text: name, lang: 'en' }, rows: [] };
  const table = dataset.resources.find((candidate) => candidate.name === resource);
  const hasOwnSection = table !== undefined && table.role !== 'conflicts';
  const anchor = hasOwnSection ? `#${sectionId(table.name)}` : '';
  return {
    title: localText(dataset.title, locale),
    href: href(locale, `${datasetPath(name)}${anchor}`),
    ...(table && dataset.resources.length > 1 ? { table: localText(table.title, locale) } : {}),
    rows: Object.entries(where).map(([column, value]) => rowText(dataset, table, column, value, locale)),
  };
}

function rowText(
  dataset: Dataset,
  table: Resource | undefined,
  column: string,
  value: string,
  locale: Locale,
): LocalText {
  const tables = table ? [table] : dataset.resources;
  const field = tables.flatMap((one) => one.table.fields).find(({ name }) => name === column);
  if (!field) return { text: `${column}: ${value}`, lang: 'en' };
  const label = field.categories.find((category) => category.value === value)?.label;
  const shown = label ? localText(label, locale).text : localDigits(value, locale);
  const title = localText(field.title, locale);
  return { text: `${title.text}: ${shown}`, lang: title.lang };
}
