import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { DatasetChange, Reason } from '#model/release.ts';
import { updateWords } from '#messages/update-words.ts';
import type { Ledger, Release } from '#releases/ledger.ts';
import { href } from '#text/address.ts';
import { formatNumber } from '#text/numbers.ts';
import { packageOfChange, reasonView, type ReasonView } from './entry-view.ts';
import { datasetPath } from '../links.ts';
import { releaseDate, releaseDay } from './release-date.ts';
import { releasePath } from './update-links.ts';

export interface NamedDataset {
  title: LocalText;
  href: string;
}

export interface ReleaseReasonView extends ReasonView {
  /** The datasets it is about; empty where they are too many to name, `count` then says how many. */
  datasets: readonly NamedDataset[];
  count?: string;
}

/** A release as the list of all tells it: reasons first, then what nobody had to give a reason for. */
export interface ReleaseView {
  id: string;
  href: string;
  date: string;
  /** ISO Gregorian, for machines. */
  day: string;
  isFirst: boolean;
  isLatest: boolean;
  trust: Release['trust'];
  note?: LocalText;
  reasons: readonly ReleaseReasonView[];
  groups: readonly {
    kind: DatasetChange['kind'];
    heading: string;
    count: string;
    datasets: readonly NamedDataset[];
  }[];
  sizes: readonly string[];
}

/** Most datasets named in a list entry; beyond, their number. */
const mostNamed = 6;

export function releaseView(ledger: Ledger, release: Release, locale: Locale): ReleaseView {
  const { id, record, trust } = release;
  const words = updateWords[locale];
  const headings = { new: words.newDatasets, changed: words.changedDatasets, removed: words.removedDatasets };
  const named = (changes: readonly DatasetChange[]): NamedDataset[] =>
    changes.length > mostNamed ? [] : changes.map((change) => namedDataset(ledger, release, change, locale));
  const groups = Map.groupBy(record.changes, ({ kind }) => kind);
  return {
    id,
    href: href(locale, releasePath(id)),
    date: releaseDate(id, locale),
    day: releaseDay(id),
    isFirst: record.previous === null,
    isLatest: ledger.head?.id === id,
    trust,
    ...(record.note ? { note: localText(record.note as { fa: string }, locale) } : {}),
    reasons: record.reasons.map((reason) => {
      const own = record.changes.filter(({ dataset }) => isAbout(reason, dataset));
      return {
        ...reasonView(reason, locale),
        datasets: named(own),
        ...(own.length > mostNamed ? { count: words.datasetCount(formatNumber(own.length, locale)) } : {}),
      };
    }),
    groups: (['removed', 'changed', 'new'] as const).flatMap((kind) => {
      const own = groups.get(kind) ?? [];
      if (own.length === 0) return [];
      const count = words.datasetCount(formatNumber(own.length, locale));
      return [{ kind, heading: headings[kind], count, datasets: named(own) }];
    }),
    sizes: totals(record.changes, locale),
  };
}

const isAbout = ({ covers }: Reason, dataset: string): boolean =>
  covers.some((selector) => selector.dataset === dataset);

export function namedDataset(
  ledger: Ledger,
  release: Release,
  change: DatasetChange,
  locale: Locale,
): NamedDataset {
  return {
    title: localText(packageOfChange(ledger, release, change).title, locale),
    href: href(locale, datasetPath(change.dataset)),
  };
}

/** The size of a whole release: cells changed, rows that came and went. */
function totals(changes: readonly DatasetChange[], locale: Locale): string[] {
  const { sizes } = updateWords[locale];
  const tables = changes.flatMap((change) => change.tables);
  const sum = (of: (table: (typeof tables)[number]) => number): number =>
    tables.reduce((total, table) => total + of(table), 0);
  const [rows, cells] = [sum((table) => table.changedRows), sum((table) => table.changedCells)];
  const [added, removed] = [sum((table) => table.addedRows), sum((table) => table.removedRows)];
  const say = (count: number): string => formatNumber(count, locale);
  return [
    ...(cells > 0 ? [sizes.changedRows(say(rows), say(cells))] : []),
    ...(added > 0 ? [sizes.addedRows(say(added))] : []),
    ...(removed > 0 ? [sizes.removedRows(say(removed))] : []),
    ...(cells + added + removed === 0 ? [sizes.nothingElse] : []),
  ];
}
