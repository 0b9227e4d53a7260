import type { Ledger } from '#releases/ledger.ts';
import { rowChanges } from './row-changes.ts';

/**
 * The changed cells of a table in a release as CSV: what happened, the key of the row, the cell before and after, and
 * the reason in Persian and English.
 * Shape: UTF-8 without BOM, CRLF; an absent side is empty, and `change` says why.
 */
export function changedCellsCsv(ledger: Ledger, release: string, dataset: string, resource: string): string {
  const changes = rowChanges(ledger, release, dataset).filter((change) => change.resource === resource);
  const keys = [...new Set(changes.flatMap(({ key }) => Object.keys(key)))];
  const header = ['change', ...keys, ...own];
  const lines = changes.flatMap(({ kind, key, cells, reason }) =>
    cells.map(({ column, before = '', after = '' }) => [
      kind,
      ...keys.map((name) => key[name] ?? ''),
      column,
      before,
      after,
      reason?.kind ?? '',
      reason?.what.fa ?? '',
      reason?.why.fa ?? '',
      reason?.decidedBy.fa ?? '',
      reason?.what.en ?? '',
      reason?.why.en ?? '',
      reason?.decidedBy.en ?? '',
    ]),
  );
  return [header, ...lines].map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

const own = [
  'changed_column',
  'before',
  'after',
  'reason_kind',
  'what',
  'why',
  'decided_by',
  'what_en',
  'why_en',
  'decided_by_en',
];

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
