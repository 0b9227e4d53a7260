import { issueSeverities, type IssueCode } from '#model/issue-codes.ts';
import type { Issue, Place } from '#model/issue.ts';

/** What a check says about one place. `cause` groups: the same cause gives one issue with a count. */
export interface Finding {
  code: IssueCode;
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  record?: number | undefined;
  field?: { name: string; title?: string } | undefined;
  found?: string | undefined;
  params?: Issue['params'] | undefined;
  cause?: string | undefined;
}

interface Group {
  issue: Issue;
  places: Place[];
}

/** Where a line of a file that is not on the disk as such really stands: another file, or the descriptor. */
export type Relocation = (line: number | undefined) => Pick<Finding, 'file' | 'line'>;

const placesKept = 5;
/** More than a screen of different causes in one column is one cause: the column is of another kind. */
const causesKept = 40;
const longestFound = 200;

/**
 * Collects problems as data. One cause gives one issue with a count and its first places, so that a wrong
 * column is one message and not ten thousand; counts always say how many there were.
 */
export class IssueLog {
  readonly #groups = new Map<string, Group>();
  readonly #causes = new Map<string, number>();
  readonly #relocations = new Map<string, Relocation>();
  readonly #kept = new Set<string>();

  /** From now on, what is found in `file` is blamed on the place `relocation` gives. */
  relocate(file: string, relocation: Relocation): void {
    this.#relocations.set(file, relocation);
  }

  add(written: Finding): void {
    const place = this.#relocations.get(written.file)?.(written.line);
    this.#keep(place ? { ...written, ...place } : written);
  }

  #keep(finding: Finding): void {
    const key = this.#key(finding);
    const group = this.#groups.get(key);
    const place = placeOf(finding);
    if (!group) {
      this.#groups.set(key, { issue: issueOf(finding), places: [place] });
      return;
    }
    group.issue.count += 1;
    const isKept = this.#kept.has(`${finding.code}\n${finding.file}`);
    if (isKept || group.places.length < placesKept) group.places.push(place);
  }

  /** Remembers every place of a code in a file, not the first few only, so that some can be taken back. */
  keepPlaces(code: string, file: string): void {
    this.#kept.add(`${code}\n${file}`);
  }

  /** Takes back the places a test picks and says how many there were. */
  remove(code: string, file: string, test: (place: Place, issue: Issue) => boolean): number {
    let removed = 0;
    for (const [key, { issue, places }] of this.#groups) {
      if (issue.code !== code || issue.file !== file) continue;
      const left = places.filter((place) => !test(place, issue));
      const gone = places.length - left.length;
      if (gone === 0) continue;
      removed += gone;
      const [first] = left;
      if (!first) this.#groups.delete(key);
      else this.#groups.set(key, { issue: { ...issue, ...first, count: issue.count - gone }, places: left });
    }
    return removed;
  }

  /** All issues, sorted by file, line, column, code. */
  list(): Issue[] {
    const issues = [...this.#groups.values()].map(({ issue, places }) => ({
      ...issue,
      places: places.slice(0, placesKept),
    }));
    return issues.sort(byPlace);
  }

  /** Past `causesKept` different causes of one code in one column, the rest share one issue. */
  #key(finding: Finding): string {
    const { code, file, field, cause } = finding;
    const column = `${code}\n${file}\n${field?.name ?? ''}`;
    if (cause === undefined && finding.record !== undefined) return column;
    const own =
      cause ?? `${finding.line}:${finding.column}:${finding.found}:${JSON.stringify(finding.params)}`;
    const key = `${column}\n=${own}`;
    if (this.#groups.has(key)) return key;
    const causes = this.#causes.get(column) ?? 0;
    if (finding.record !== undefined && causes >= causesKept) return column;
    this.#causes.set(column, causes + 1);
    return key;
  }
}

/** Issues already listed, and more findings, in one list. */
export function mergeIssues(issues: readonly Issue[], findings: readonly Finding[]): Issue[] {
  const log = new IssueLog();
  for (const finding of findings) log.add(finding);
  return [...issues, ...log.list()].sort(byPlace);
}

function placeOf({ line, column, record, found }: Finding): Place {
  const shown = found === undefined ? undefined : shorten(found);
  return defined({ line, column, record, found: shown });
}

function issueOf(finding: Finding): Issue {
  const { code, file, line, column, record, field, found, params } = finding;
  return {
    code,
    severity: issueSeverities[code],
    file,
    ...defined({ line, column, record, field, found: found === undefined ? undefined : shorten(found) }),
    params: params ?? {},
    places: [],
    count: 1,
  };
}

/** Drops keys whose value is undefined: `exactOptionalPropertyTypes` tells absent from undefined. */
function defined<T extends object>(source: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(source).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function shorten(text: string): string {
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}

function byPlace(a: Issue, b: Issue): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.found ?? '', b.found ?? '') ||
    compareText(JSON.stringify(a.params), JSON.stringify(b.params))
  );
}

/** Code unit order: the same on every machine, unlike a locale's. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
