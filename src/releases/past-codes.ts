import type { Reason, ReleaseRecord, TableFacts } from '#model/release.ts';
import type { PastFigure } from '#model/verify-index.ts';
import { verificationCode, type FigureIdentity } from '#text/verification-code.ts';
import { isMissing } from './change-units.ts';
import { partsOfPath } from './compare-versions.ts';
import type { ExplainedUnit, Ledger, Release } from './ledger.ts';
import { diffTables, type FlatTable } from './table-diff.ts';

/** What the codes of a published table are made of, as its descriptor says. */
export interface CodedTable {
  dataset: string;
  resource: string;
  table: FlatTable;
  /** Columns of the key, in the order of the file. */
  key: readonly string[];
  /** Columns of numbers with their unit codes. */
  units: Readonly<Record<string, string>>;
  /** Column of the status. */
  status?: string;
}

interface PublishedField {
  name: string;
  type?: string;
  concept?: string;
  unit?: string;
}

interface PublishedResource {
  name: string;
  schema?: { fields?: PublishedField[]; primaryKey?: string | string[] };
}

const aboutConcepts = ['TIME_PERIOD', 'REF_AREA', 'DIMENSION'];

/** A published table with what its published descriptor says of codes: the recipe of docs/data-format.md. */
export function codedTable(
  dataset: string,
  resource: string,
  table: FlatTable,
  descriptor: unknown,
  facts?: TableFacts,
): CodedTable {
  const { resources = [] } = descriptor as { resources?: PublishedResource[] };
  const schema = resources.find(({ name }) => name === resource)?.schema;
  const fields = schema?.fields ?? [];
  const declared = [schema?.primaryKey ?? []].flat();
  const about = fields.filter(({ concept }) => aboutConcepts.includes(concept ?? '')).map(({ name }) => name);
  const key = new Set(declared.length > 0 ? declared : about.length > 0 ? about : (facts?.key ?? []));
  const status = fields.find(({ concept }) => concept === 'OBS_STATUS')?.name ?? facts?.status;
  const numbers = fields.filter(({ type }) => type === 'number' || type === 'integer');
  return {
    dataset,
    resource,
    table,
    key: table.columns.filter((column) => key.has(column)),
    units: Object.fromEntries(numbers.map(({ name, unit }) => [name, unit ?? ''])),
    ...(status === undefined ? {} : { status }),
  };
}

/** Identities of the figures of one row; cells that hold no value have none. */
export function identitiesOf(
  { dataset, resource, table, key, units, status }: CodedTable,
  row: number,
): FigureIdentity[] {
  const cells = table.rows[row] ?? [];
  const cell = (column: string | undefined): string => cells[table.columns.indexOf(column ?? '')] ?? '';
  const statusCell = cell(status);
  return Object.entries(units).flatMap(([measure, unit]) => {
    const value = cell(measure);
    if (isMissing(value)) return [];
    const pairs = key.map((column) => [column, cell(column)] as const);
    const said = statusCell === '' ? 'actual' : statusCell;
    return [{ dataset, resource, key: pairs, measure, value, unit, status: said }];
  });
}

/** A code that a figure had once. */
export interface PastCode {
  code: string;
  figure: PastFigure;
}

/** The codes that figures lost, release by release, with what became of each figure and why. */
export function* pastCodes(ledger: Ledger): Generator<PastCode> {
  for (const [index, release] of ledger.releases.entries()) {
    const before = ledger.releases[index - 1];
    if (!before) continue;
    for (const { path, sha256 } of before.record.files) {
      const { dataset, resource } = partsOfPath(path);
      if (resource === undefined || isSame(before, release, path, sha256)) continue;
      yield* lostCodes(ledger, before, release, dataset, resource);
    }
  }
}

/** Neither the table nor its descriptor changed. */
function isSame(before: Release, release: Release, path: string, sha256: string): boolean {
  const descriptor = `${partsOfPath(path).dataset}/datapackage.json`;
  const hashOf = ({ files }: ReleaseRecord, wanted: string): string | undefined =>
    files.find((file) => file.path === wanted)?.sha256;
  return (
    hashOf(release.record, path) === sha256 &&
    hashOf(release.record, descriptor) === hashOf(before.record, descriptor)
  );
}

function codedAt(ledger: Ledger, release: string, dataset: string, resource: string): CodedTable | undefined {
  const table = ledger.tableAt(release, dataset, resource);
  const descriptor = ledger.filesAt(release, dataset).find(({ name }) => name === 'datapackage.json');
  if (!table || !descriptor) return undefined;
  const json: unknown = JSON.parse(new TextDecoder().decode(descriptor.read()));
  return codedTable(dataset, resource, table, json, table.facts);
}

function* lostCodes(
  ledger: Ledger,
  before: Release,
  release: Release,
  dataset: string,
  resource: string,
): Generator<PastCode> {
  const old = codedAt(ledger, before.id, dataset, resource);
  if (!old) return;
  const now = codedAt(ledger, release.id, dataset, resource);
  const reasonOf = reasonFinder(ledger.explained(release.id, dataset), resource);
  for (const [row, newRow] of affectedRows(old, now)) {
    const fresh = now && newRow !== undefined ? identitiesOf(now, newRow) : [];
    const kept = new Set(fresh.map(verificationCode));
    for (const identity of identitiesOf(old, row)) {
      const code = verificationCode(identity);
      if (kept.has(code)) continue;
      const after = fresh.find(({ measure }) => measure === identity.measure)?.value;
      const reason = reasonOf(identity.measure, newRow, rowText(old, row));
      const reasons = reason ? [release.record.reasons.indexOf(reason)] : [];
      yield { code, figure: pastFigure(identity, [before.id, release.id], after, reasons) };
    }
  }
}

/** The reason for a row: its own, else that of its column or of the whole table. */
function reasonFinder(
  units: readonly ExplainedUnit[],
  resource: string,
): (measure: string, newRow: number | undefined, row: string) => Reason | undefined {
  const own = units.filter((unit) => unit.resource === undefined || unit.resource === resource);
  const changed = new Map(own.map((unit) => [unit.newRow, unit.reason]));
  const vanished = new Map(
    own
      .filter(({ part }) => part === 'rows')
      .map((unit) => [JSON.stringify(Object.values(unit.cells)), unit.reason]),
  );
  return (measure, newRow, row) => {
    const ofRow = newRow === undefined ? vanished.get(row) : changed.get(newRow);
    const meant = own.find(({ part, columns }) => part === 'meaning' && columns.includes(measure));
    return ofRow ?? meant?.reason ?? own.find(({ part }) => part === 'withdrawn')?.reason;
  };
}

/** Rows whose codes may have changed, each with its place in the new table: all of them where units or keys changed. */
function affectedRows(
  old: CodedTable,
  now: CodedTable | undefined,
): (readonly [number, number | undefined])[] {
  if (!now) return old.table.rows.map((_, row) => [row, undefined] as const);
  const diff = diffTables(old.table, now.table, now.key);
  const lost = diff.removed.map(({ row }) => [row, undefined] as const);
  const said = ({ key, units, status }: CodedTable): string => JSON.stringify([key, units, status]);
  if (said(old) === said(now))
    return [...diff.changed.map(({ row, newRow }) => [row, newRow] as const), ...lost];
  const gone = new Set(diff.removed.map(({ row }) => row));
  const order = diff.order ?? [...old.table.rows.keys()].filter((row) => !gone.has(row));
  const added = new Set(diff.added.map(({ row }) => row));
  const places = [...now.table.rows.keys()].filter((row) => !added.has(row));
  return [...order.map((row, index) => [row, places[index]] as const), ...lost];
}

const rowText = ({ table }: CodedTable, row: number): string => JSON.stringify(table.rows[row] ?? []);

function pastFigure(
  { dataset, resource, key, measure, value, unit, status }: FigureIdentity,
  [release, by]: readonly [string, string],
  after: string | undefined,
  reasons: readonly number[],
): PastFigure {
  const row = key.map(([, cell]) => cell).join(' · ');
  const place = { dataset, resource, measure, row, value, unit, status, release, by, reasons };
  return after === undefined ? place : { ...place, after };
}
