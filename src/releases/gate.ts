import type { IssueCode } from '#model/issue-codes.ts';
import type { ChainProblem, Suspicion, SuspicionLimits } from '#model/release.ts';
import { draftRelease } from './build-release.ts';
import { demandsReason, type ChangeUnit } from './change-units.ts';
import { partsOfPath, type Comparison, type TableComparison, type Version } from './compare-versions.ts';
import type { Ledger } from './ledger.ts';

/** A finding for the issue log: what the ledger has against the data as it stands. */
export interface GateFinding {
  code: IssueCode;
  file: string;
  line?: number;
  record?: number;
  field?: { name: string; title?: string };
  found?: string;
  params?: Readonly<Record<string, string | number | readonly string[]>>;
  /** Findings of the same cause are told once, with a count. */
  cause?: string;
}

/** Where a table, or a row of it, stands in the data folder; without a resource, the descriptor. */
export type Locate = (dataset: string, resource?: string, row?: number) => { file: string; line?: number };

/**
 * Holds the data as it would be published against the last release: a published value that changed or vanished
 * without a release is an error, anything that looks like an accident too; what is only new waits.
 * Shape: nothing where there is no release yet.
 */
export function checkAgainstLedger(
  ledger: Ledger,
  fresh: Version,
  limits: SuspicionLimits,
  locate: Locate,
): GateFinding[] {
  const { head } = ledger;
  if (!head) return [];
  const { comparison, units, suspicions } = draftRelease(ledger, fresh, limits);
  const since = head.id;
  return [
    ...units.filter(demandsReason).flatMap((unit) => unitFindings(unit, comparison, since, locate)),
    ...vanishedFindings(units, comparison, since, locate),
    ...pendingFindings(units, since, locate),
    ...suspicions.map((suspicion) => suspicionFinding(suspicion, since, locate)),
    ...(head.trust === 'draft' ? [draftFinding(since)] : []),
  ];
}

/** Faults of the ledger itself, as findings. */
export const chainFindings = (problems: readonly ChainProblem[]): GateFinding[] =>
  problems.map(({ code, file, params }) => ({
    code: 'release/broken-ledger',
    file: `releases/${file}`,
    found: code,
    params: { chainProblem: code, about: Object.values(params).join(' · ') },
  }));

function unitFindings(
  unit: ChangeUnit,
  comparison: Comparison,
  since: string,
  locate: Locate,
): GateFinding[] {
  const { dataset, resource, part } = unit;
  const table = comparison.tables.find((one) => one.dataset === dataset && one.resource === resource);
  const params = { release: since, table: resource ?? dataset };
  if (part === 'withdrawn') {
    const kind = resource === undefined ? 'dataset' : 'resource';
    const found = resource ?? dataset;
    return [
      {
        code: 'release/vanished-table',
        file: locate(dataset).file,
        found,
        params: { ...params, kind },
        cause: found,
      },
    ];
  }
  if (part === 'meaning') {
    return unit.columns.map((name) => ({
      code: 'release/changed-meaning',
      file: locate(dataset).file,
      field: { name },
      params,
      cause: `${resource ?? ''}/${name}`,
    }));
  }
  if (!table || part === 'rows') return [];
  const row = rowText(unit, table);
  return changedCells(unit, table, locate).map((finding) => ({
    ...finding,
    params: { ...params, ...finding.params, row },
  }));
}

/** One per table: which published rows are no longer there. */
function vanishedFindings(
  units: readonly ChangeUnit[],
  { tables }: Comparison,
  since: string,
  locate: Locate,
): GateFinding[] {
  return tables.flatMap((table): GateFinding[] => {
    const { dataset, resource } = table;
    const isOwn = (unit: ChangeUnit): boolean =>
      unit.part === 'rows' && unit.dataset === dataset && unit.resource === resource;
    const rows = units.filter(isOwn).map((unit) => rowText(unit, table));
    const [found] = rows;
    if (found === undefined) return [];
    const { file } = locate(dataset, resource);
    const params = { release: since, table: resource, rows, count: rows.length };
    return [{ code: 'release/vanished-rows', file, found, params }];
  });
}

function changedCells(unit: ChangeUnit, table: TableComparison, locate: Locate): GateFinding[] {
  const { dataset, resource, newRow } = unit;
  if (newRow === undefined) return [];
  const cells = table.after.rows[newRow] ?? [];
  return unit.columns.map((column) => ({
    code: 'release/changed-values',
    ...locate(dataset, resource, newRow),
    record: newRow + 1,
    field: { name: column },
    found: cells[table.after.columns.indexOf(column)] ?? '',
    params: { before: unit.cells[column] ?? '' },
    cause: column,
  }));
}

/** The key of a row, or all of it where it has none: "1402 · تهران". */
function rowText({ cells }: ChangeUnit, { facts, before }: TableComparison): string {
  const columns = facts.key.length > 0 ? facts.key : before.columns;
  return columns.flatMap((column) => (cells[column] ? [cells[column]] : [])).join(' · ');
}

/** One per dataset: what is new there and in no release yet. */
function pendingFindings(units: readonly ChangeUnit[], since: string, locate: Locate): GateFinding[] {
  const pending = Map.groupBy(
    units.filter((unit) => !demandsReason(unit)),
    ({ dataset }) => dataset,
  );
  return [...pending].map(([dataset, own]) => {
    const parts = [...new Set(own.map(({ part }) => part))].sort();
    return {
      code: 'release/pending' as const,
      file: locate(dataset).file,
      found: dataset,
      params: { release: since, parts },
    };
  });
}

function suspicionFinding(suspicion: Suspicion, since: string, locate: Locate): GateFinding {
  const { code, dataset, resource, column } = suspicion;
  return {
    code: 'release/suspicious',
    file: locate(dataset, resource).file,
    found: code,
    ...(column === undefined ? {} : { field: { name: column } }),
    params: {
      ...seenParams(suspicion),
      ...(column === undefined ? {} : { measure: column }),
      suspicion: code,
      table: resource,
      release: since,
    },
    cause: `${code}/${column ?? ''}`,
  };
}

/** The figures of a suspicion as the wording needs them: a move, a share of so many, or one value. */
function seenParams({ code, seen }: Suspicion): Record<string, string | number> {
  const { before, after, ratio, count, ...texts } = seen;
  if (before !== undefined && after !== undefined && (code === 'large-change' || code === 'total-moved')) {
    const percent = Math.round(Math.abs(Number(ratio)) * 100);
    return { ...texts, before, after, percent, move: Number(ratio) < 0 ? 'fall' : 'rise' };
  }
  return {
    ...texts,
    ...(count === undefined ? {} : before === undefined ? { cases: Number(count) } : { count: Number(count), of: Number(before) }), // prettier-ignore
    ...(code === 'first-negative' && after !== undefined ? { value: after } : {}),
  };
}

const draftFinding = (id: string): GateFinding => ({
  code: 'release/unsigned',
  file: `releases/${id}/record.json`,
  found: id,
  params: { release: id },
});

/** A version of the data as published, from its files. */
export function freshVersion(
  contents: readonly { file: Version['files'][number]; bytes: Uint8Array }[],
): Version {
  const bytes = new Map(contents.map(({ file, bytes: content }) => [file.path, content]));
  return {
    files: contents.map(({ file }) => file),
    read: ({ path }) => {
      const content = bytes.get(path);
      if (!content) throw new Error(`${partsOfPath(path).name} is not part of the data.`);
      return content;
    },
  };
}
