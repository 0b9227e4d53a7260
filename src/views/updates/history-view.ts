import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import { updateWords } from '#messages/update-words.ts';
import type { Ledger } from '#releases/ledger.ts';
import { href } from '#text/address.ts';
import { formatNumber } from '#text/numbers.ts';
import { currentRelease, isDescribedAnew } from '../current-release.ts';
import { entryView, type EntryView } from './entry-view.ts';
import { feedLinks, type FeedLink } from './feed-links.ts';
import { releaseDate, releaseDay } from './release-date.ts';
import { revisionsOf, type RevisionView } from './revisions.ts';
import { asKnownPath, changesPath, releasePath } from './update-links.ts';

export interface DatedEntry {
  release: { id: string; href: string; date: string; day: string };
  entry: EntryView;
}

export interface KnownLink {
  release: string;
  href: string;
  date: string;
  day: string;
  isNow: boolean;
}

/** What a dataset page says of its own past. Absent as a whole where nothing was ever released. */
export interface HistoryView {
  /** The release the figures are of: the last that changed this dataset. Absent before its first. */
  release?: DatedEntry['release'];
  /** Some figure on the page is newer than the last release. */
  isPending: boolean;
  /** The figures are those of the release; their description was changed since. */
  isDescribedAnew: boolean;
  /** Newest first. */
  entries: readonly DatedEntry[];
  changesHref: string;
  asKnown: readonly KnownLink[];
  revisions: readonly RevisionView[];
  /** Those shown before everything else, and where the rest is. */
  leading: readonly RevisionView[];
  more?: { text: string; href: string };
  feeds: readonly FeedLink[];
}

/** Most revisions told above the charts; each is beside its row in the table too. */
const mostLeading = 3;

/** Builds the account of a dataset's releases. Shape: undefined in a data folder without any release. */
export function historyView(
  { places, site }: Catalogue,
  ledger: Ledger,
  dataset: Dataset,
  locale: Locale,
): HistoryView | undefined {
  if (!ledger.head) return undefined;
  const changes = ledger.changesOf(dataset.name);
  const [newest] = changes;
  const revisions = newest ? revisionsOf(ledger, newest, dataset, places, locale) : [];
  const sorted = revisions.toSorted((a, b) => Number(b.isCorrection) - Number(a.isCorrection));
  const entries = datedEntries(ledger, dataset.name, locale);
  const leading = sorted.slice(0, mostLeading);
  const rest = formatNumber(sorted.length - leading.length, locale);
  const details = entries[0]?.entry.detailsHref ?? '';
  return {
    ...(entries[0] ? { release: entries[0].release } : {}),
    isPending: currentRelease(ledger, dataset, places) === undefined,
    isDescribedAnew: isDescribedAnew(ledger, dataset, places),
    entries,
    changesHref: href(locale, changesPath(dataset.name)),
    asKnown: knownLinks(ledger, dataset.name, locale),
    revisions,
    leading,
    ...(sorted.length > leading.length
      ? { more: { text: updateWords[locale].moreCorrections(rest), href: details } }
      : {}),
    feeds: feedLinks(site, locale, { name: dataset.name, title: localText(dataset.title, locale).text }),
  };
}

/** Every release that changed a dataset, newest first. */
export function datedEntries(ledger: Ledger, dataset: string, locale: Locale): DatedEntry[] {
  return ledger.changesOf(dataset).map(({ release, change }) => ({
    release: {
      id: release.id,
      href: href(locale, releasePath(release.id)),
      date: releaseDate(release.id, locale),
      day: releaseDay(release.id),
    },
    entry: entryView(ledger, release, change, locale),
  }));
}

/** The states of a dataset that can be seen again, newest first: one per release that changed it. */
export function knownLinks(ledger: Ledger, dataset: string, locale: Locale): KnownLink[] {
  return ledger.changesOf(dataset).flatMap(({ release: { id }, change }, index): KnownLink[] => {
    if (change.kind === 'removed') return [];
    return [
      {
        release: id,
        href: href(locale, asKnownPath(dataset, id)),
        date: releaseDate(id, locale),
        day: releaseDay(id),
        isNow: index === 0,
      },
    ];
  });
}
