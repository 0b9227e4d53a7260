import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import { datasetFiles } from '#exports/dataset-files.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import { updateWords } from '#messages/update-words.ts';
import { frozenAddress } from '#releases/frozen-files.ts';
import type { Ledger } from '#releases/ledger.ts';
import { href } from '#text/address.ts';
import { formatNumber } from '#text/numbers.ts';
import type { ChartResult } from '../chart-view.ts';
import { datasetPath, sectionId } from '../links.ts';
import { measureCharts } from '../measure-charts.ts';
import type { CellView, TableView } from '../table-parts.ts';
import { longView, tableView } from '../table-view.ts';
import { datedEntries, knownLinks, type DatedEntry, type KnownLink } from './history-view.ts';
import { frozenView, type FrozenView } from './frozen-view.ts';
import { readReleased, type ReleasedDataset } from './read-released.ts';
import { releaseDate, releaseDay } from './release-date.ts';
import { releasedPackage } from './released-package.ts';
import { shownAsToday } from './shown-as-today.ts';

export interface KnownSection {
  id: string;
  title: LocalText;
  incomparable?: LocalText;
  charts: readonly ChartResult[];
  table: TableView;
}

/** A dataset as it was published in one release. */
export interface AsKnownView {
  title: LocalText;
  /** Read from the files of that release; absent where `problem` says why. */
  dataset?: Dataset;
  date: string;
  day: string;
  /** The same state is still the newest: nothing has changed since. */
  isNow: boolean;
  currentHref: string;
  sections: readonly KnownSection[];
  limitations: readonly LocalText[];
  /** Why there are no sections. */
  problem?: string;
  files: FrozenView;
  /** What later releases changed, newest first. */
  since: readonly DatedEntry[];
  links: readonly KnownLink[];
}

/** Builds the past state of a dataset. Errors: throws where the release has no such dataset. */
export async function asKnownView(
  { datasets, places }: Catalogue,
  ledger: Ledger,
  name: string,
  release: string,
  locale: Locale,
): Promise<AsKnownView> {
  const current = datasets.find((dataset) => dataset.name === name);
  const hashesNow = new Map(
    (current ? datasetFiles(current, places) : []).map((file) => [file.name, file.sha256]),
  );
  const entries = datedEntries(ledger, name, locale);
  const since = entries.filter((entry) => entry.release.id > release);
  const read = shownAsToday(await readReleased(ledger, release, name, places), current);
  const files = ledger.filesAt(release, name);
  const isCurrent = (file: string): boolean =>
    files.some(({ name: past, sha256 }) => past === file && hashesNow.get(past) === sha256);
  const problem = problemText(read, locale);
  return {
    title: localText(releasedPackage(ledger, release, name).title, locale),
    ...('dataset' in read ? { dataset: read.dataset } : {}),
    date: releaseDate(release, locale),
    day: releaseDay(release),
    isNow: since.length === 0,
    currentHref: href(locale, datasetPath(name)),
    sections: 'dataset' in read ? sectionsOf(read.dataset, { release, locale, places, isCurrent }) : [],
    limitations: 'dataset' in read ? read.dataset.limitations.map((text) => localText(text, locale)) : [],
    ...(problem === undefined ? {} : { problem }),
    files: frozenView(ledger, { dataset: name, release, locale }),
    since,
    links: knownLinks(ledger, name, locale),
  };
}

function problemText(read: ReleasedDataset, locale: Locale): string | undefined {
  if ('dataset' in read) return undefined;
  const words = updateWords[locale];
  if (read.problem === 'unreadable') return words.oldStateUnreadable;
  return words.oldStateLarge(formatNumber(read.rows, locale));
}

interface PastFrame {
  release: string;
  locale: Locale;
  places: Catalogue['places'];
  /** Whether a file of the release, by its name, is published unchanged today. */
  isCurrent: (file: string) => boolean;
}

function sectionsOf(dataset: Dataset, { release, locale, places, isCurrent }: PastFrame): KnownSection[] {
  return dataset.resources.map((resource) => {
    const frame = { dataset, resource, locale, places };
    const isMain = resource.role === 'main';
    const csv = `${resource.name}.csv`;
    const table = resource.role === 'conflicts' ? longView(frame) : tableView(frame);
    return {
      id: sectionId(resource.name),
      title: localText(resource.title, locale),
      ...(resource.incomparable ? { incomparable: localText(resource.incomparable, locale) } : {}),
      charts: isMain ? measureCharts(frame) : [],
      table: asPublishedThen(table, frozenAddress(dataset.name, release, csv), isCurrent(csv)),
    };
  });
}

/**
 * Figures of a file that has changed since have no card of today's and no place in today's file: they stand as plain
 * text. The others open theirs; their money stays in the unit of the file, as it was published.
 */
function asPublishedThen(table: TableView, file: string, isCurrent: boolean): TableView {
  return {
    ...table,
    ...(table.excerpt ? { excerpt: { ...table.excerpt, href: file } } : {}),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => pastCell(cell, isCurrent)) })),
  };
}

function pastCell(cell: CellView, isCurrent: boolean): CellView {
  const { key, money, ...plain } = cell;
  if (key === undefined && money === undefined) return cell;
  return isCurrent && key !== undefined ? { ...plain, key } : plain;
}
