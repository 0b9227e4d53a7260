import type { Issue, Place, Severity } from '#model/issue.ts';
import { issueHelp, issueSlug, issueText } from '#messages/issue-text.ts';
import { rehearsalWords as words } from '#messages/rehearsal-words.ts';
import type { CorrectedFile } from '#pipeline/correct-files.ts';
import { localDigits } from '#text/digits.ts';
import { differences, isolate, showInvisible } from '#text/letters.ts';
import { columnLetters } from '#text/sheet-address.ts';
import { optional } from './optional.ts';

/** Gives the spreadsheet row of a line in a file of the data folder, where the file is a table. */
export type RowFinder = (file: string, line: number) => number | undefined;

export interface PlaceView {
  address: string;
  found?: string;
}

export interface IssueView {
  severity: Severity;
  title: string;
  code: string;
  places: readonly PlaceView[];
  /** How many there are, where there is more than one. */
  count?: string;
  more?: string;
  message: string;
  expected: string;
  why: string;
  fix: string;
  /** Path of the help page on the site. */
  help: string;
}

export interface CorrectionView {
  address: string;
  field: string;
  before: string;
  after: string;
  reason: string;
  isGuess: boolean;
}

export interface CorrectedView {
  fileName: string;
  /** Absent where the file is too large for the report. */
  csv?: string;
  count: string;
  /** How many are suggestions, if any. */
  guesses?: string;
  corrections: readonly CorrectionView[];
  more?: string;
}

export interface FileView {
  file: string;
  counts: Readonly<Record<Severity, number>>;
  problems: readonly IssueView[];
  notices: readonly IssueView[];
  corrected?: CorrectedView;
}

export const digits = (value: number): string => localDigits(String(value), 'fa');

export function countSeverities(issues: readonly Issue[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

/** Every issue by file, with addresses as a spreadsheet shows them. Files that block publication come first, then those with warnings. */
export function fileViews(
  issues: readonly Issue[],
  corrected: readonly CorrectedFile[],
  rowOf: RowFinder,
): FileView[] {
  const groups = [...Map.groupBy(issues, ({ file }) => file)].map(([file, own]): FileView => {
    const views = own.map((issue) => issueView(issue, rowOf));
    const correction = corrected.find((candidate) => candidate.file === file);
    return {
      file,
      counts: countSeverities(own),
      problems: views.filter(({ severity }) => severity !== 'notice'),
      notices: views.filter(({ severity }) => severity === 'notice'),
      ...optional('corrected', correction && correctedView(correction, rowOf)),
    };
  });
  return groups.toSorted((a, b) => weight(b) - weight(a));
}

const weight = ({ counts }: FileView): number => (counts.error > 0 ? 2 : counts.warning > 0 ? 1 : 0);

function issueView(issue: Issue, rowOf: RowFinder): IssueView {
  const { title, why } = issueHelp(issue.code, 'fa');
  const { places, count } = issue;
  const shown = places.length > 0 ? places : [issue];
  return {
    severity: issue.severity,
    title,
    code: issue.code,
    places: shown.map((place) => placeView(issue.file, place, rowOf)),
    ...(count > 1 ? { count: words.places(digits(count)) } : {}),
    ...(count > shown.length ? { more: words.morePlaces(digits(count - shown.length)) } : {}),
    ...issueText(issue, 'fa'),
    why,
    help: `/guidance/errors/${issueSlug(issue.code)}/`,
  };
}

function placeView(file: string, place: Place, rowOf: RowFinder): PlaceView {
  const found = place.found === '' ? undefined : place.found;
  return {
    address: addressOf(file, place.line, place.column, rowOf),
    ...optional('found', found === undefined ? undefined : showInvisible(found)),
  };
}

/** «ستون D، ردیف ۱۲» in a table; line and character elsewhere. */
export function addressOf(
  file: string,
  line: number | undefined,
  column: number | undefined,
  rowOf: RowFinder,
): string {
  if (line === undefined) return words.wholeFile;
  const row = rowOf(file, line);
  if (row === undefined) {
    return column === undefined ? words.line(digits(line)) : words.character(digits(line), digits(column));
  }
  if (column === undefined) return words.row(digits(row));
  return words.cell(isolate(columnLetters(column)), digits(row));
}

const mostCorrections = 300;
const largestCsv = 4_000_000;

function correctedView({ file, csv, corrections }: CorrectedFile, rowOf: RowFinder): CorrectedView {
  // What needs a look must not be cut off.
  const ordered = corrections.toSorted((a, b) => Number(b.isGuess) - Number(a.isGuess));
  const views = ordered
    .slice(0, mostCorrections)
    .map(({ code, line, column, field, before, after, isGuess }): CorrectionView => ({
      address: addressOf(file, line, column, rowOf),
      field: field?.title ?? field?.name ?? '',
      before: shown(before),
      after: column === undefined ? words.lineRemoved : shown(after),
      reason: `${issueHelp(code, 'fa').title}${code === 'cell/normalised-text' ? letters(before, after) : ''}`,
      isGuess,
    }));
  const rest = corrections.length - views.length;
  const guesses = corrections.filter(({ isGuess }) => isGuess).length;
  return {
    fileName: file.slice(file.lastIndexOf('/') + 1),
    ...(csv.length <= largestCsv ? { csv } : {}),
    count: digits(corrections.length - guesses),
    ...(guesses > 0 ? { guesses: digits(guesses) } : {}),
    corrections: views,
    ...(rest > 0 ? { more: words.more(digits(rest)) } : {}),
  };
}

/** Half-spaces are part of Persian spelling and stay; other invisible characters are shown. */
const shown = (text: string): string => text.split('\u200C').map(showInvisible).join('\u200C');

const longestCompared = 200;

/** The eye cannot tell ك from ک, so the report names them. */
function letters(before: string, after: string): string {
  if (before.length > longestCompared) return '';
  const name = (letter: string) => (letter.endsWith('(U+0020)') ? words.space : isolate(letter || '∅'));
  const steps = new Set(differences(before, after).map(({ a, b }) => `${name(a)} ← ${name(b)}`));
  return `: ${[...steps].join('، ')}`;
}
