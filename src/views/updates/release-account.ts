import type { Locale } from '#model/bilingual.ts';
import { citedRelease, type CitedWork } from '#exports/citation.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { PlaceEntry } from '#model/reference.ts';
import type { DatasetChange } from '#model/release.ts';
import { updateWords } from '#messages/update-words.ts';
import { withdrawnFiles, type WithdrawnFile } from '#releases/frozen-files.ts';
import type { Ledger, Release } from '#releases/ledger.ts';
import { href } from '#text/address.ts';
import { localDigits } from '#text/digits.ts';
import { filePath } from '../links.ts';
import { optional } from '../optional.ts';
import { cellTables, propertyRows, type CellTableView, type PropertyRowView } from './cell-table-view.ts';
import { entryView, type EntryView } from './entry-view.ts';
import { frozenView, type FrozenView } from './frozen-view.ts';
import { releaseDate } from './release-date.ts';
import { releaseView, type ReleaseView } from './release-view.ts';
import { asKnownPath, changeAnchor, releasePath } from './update-links.ts';

export interface AccountPart {
  anchor: string;
  entry: EntryView;
  tables: readonly CellTableView[];
  properties: readonly PropertyRowView[];
  /** Its files at their permanent addresses. */
  frozen: FrozenView;
  asKnownHref?: string;
  /** Addresses of files this release withdrew; each now answers with a page. */
  withdrawn: readonly { name: string; href: string }[];
}

/** Everything the page of one release says. */
export interface ReleaseAccountView {
  release: ReleaseView;
  description: string;
  cited: CitedWork;
  trustText: string;
  sha256: string;
  time: string;
  timeText: string;
  /** Changed or withdrawn datasets, each with its cells; those with reasons first. */
  parts: readonly AccountPart[];
  /** Datasets that are new and need no account of cells. */
  fresh: readonly AccountPart[];
  previous?: { href: string; date: string };
  next?: { href: string; date: string };
}

interface AccountFrame {
  ledger: Ledger;
  release: Release;
  locale: Locale;
  places: readonly PlaceEntry[];
}

/** Builds the page of one release. Errors: throws RangeError for a release that is not in the ledger. */
export function releaseAccount(
  ledger: Ledger,
  id: string,
  locale: Locale,
  { places, site }: Pick<Catalogue, 'places' | 'site'>,
  siteUrl: string,
): ReleaseAccountView {
  const release = ledger.release(id);
  if (!release) throw new RangeError(`There is no release ${id}.`);
  const words = updateWords[locale];
  const parts = release.record.changes.map((change) =>
    accountPart(change, { ledger, release, locale, places }),
  );
  const view = releaseView(ledger, release, locale);
  return {
    release: view,
    description: [words.releaseOf(view.date), ...view.reasons.map(({ what }) => what.text), ...view.sizes]
      .join(locale === 'fa' ? '؛ ' : '; ')
      .slice(0, 300),
    cited: citedRelease(id, { site, siteUrl }),
    trustText: { signed: words.signed, covered: words.covered, draft: words.draft }[release.trust],
    sha256: release.sha256,
    time: release.record.time,
    timeText: tehranTime(release.record.time, locale),
    parts: parts.filter(({ entry }) => entry.kind !== 'new'),
    fresh: parts.filter(({ entry }) => entry.kind === 'new'),
    ...optional('previous', neighbour(ledger.before(id), locale)),
    ...optional('next', neighbour(ledger.releases[ledger.releases.indexOf(release) + 1], locale)),
  };
}

const neighbour = (release: Release | undefined, locale: Locale): ReleaseAccountView['next'] =>
  release && { href: href(locale, releasePath(release.id)), date: releaseDate(release.id, locale) };

/** What the release did to one dataset, and where its files stand. */
function accountPart(change: DatasetChange, { ledger, release, locale, places }: AccountFrame): AccountPart {
  const { dataset, kind } = change;
  const { id } = release;
  const withdrawn = withdrawnOnce(ledger).filter(
    (file) => file.withdrawnBy === id && file.dataset === dataset,
  );
  return {
    anchor: changeAnchor(dataset),
    entry: entryView(ledger, release, change, locale),
    tables: cellTables({ ledger, release, change, locale, places }),
    properties: propertyRows(change, locale),
    frozen: frozenView(ledger, { dataset, release: id, locale, isShort: true }),
    withdrawn: withdrawn.map(({ name }) => ({ name, href: href(locale, `${filePath(dataset, name)}/`) })),
    ...(kind === 'removed' ? {} : { asKnownHref: href(locale, asKnownPath(dataset, id)) }),
  };
}

const withdrawnFound = new WeakMap<Ledger, readonly WithdrawnFile[]>();

/** Every release is looked through for it, and every release has a page that asks. */
function withdrawnOnce(ledger: Ledger): readonly WithdrawnFile[] {
  const found = withdrawnFound.get(ledger) ?? withdrawnFiles(ledger);
  withdrawnFound.set(ledger, found);
  return found;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Tehran',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The moment as a clock in Tehran shows it; the day is the release's own. */
const tehranTime = (time: string, locale: Locale): string => {
  const text = localDigits(clock.format(new Date(time)), locale);
  return locale === 'fa' ? `ساعت ${text} به وقت تهران` : `${text} Tehran time`;
};
