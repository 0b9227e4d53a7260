import type { Locale } from '#model/bilingual.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { updateWords } from '#messages/update-words.ts';
import { partsOfPath } from '#releases/compare-versions.ts';
import { frozenAddress, withdrawnFiles } from '#releases/frozen-files.ts';
import type { Ledger } from '#releases/ledger.ts';
import { href } from '#text/address.ts';
import { localDigits } from '#text/digits.ts';
import { filePath } from '../links.ts';
import { cellTables, propertyRows, type CellTableView, type PropertyRowView } from './cell-table-view.ts';
import { entryView, type EntryView } from './entry-view.ts';
import { releaseDate } from './release-date.ts';
import { releaseView, type ReleaseView } from './release-view.ts';
import { asKnownPath, changeAnchor, releasePath } from './update-links.ts';

export interface AccountPart {
  anchor: string;
  entry: EntryView;
  tables: readonly CellTableView[];
  properties: readonly PropertyRowView[];
  /** Its files at their permanent addresses. */
  frozen: readonly { name: string; href: string }[];
  asKnownHref?: string;
  /** Addresses of files this release withdrew; each now answers with a page. */
  withdrawn: readonly { name: string; href: string }[];
}

/** Everything the page of one release says. */
export interface ReleaseAccountView {
  release: ReleaseView;
  description: string;
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

/** Builds the page of one release. Errors: throws RangeError for a release that is not in the ledger. */
export function releaseAccount(
  ledger: Ledger,
  id: string,
  locale: Locale,
  places: readonly PlaceEntry[],
): ReleaseAccountView {
  const release = ledger.release(id);
  if (!release) throw new RangeError(`There is no release ${id}.`);
  const words = updateWords[locale];
  const next = ledger.releases[ledger.releases.indexOf(release) + 1];
  const neighbour = (other: typeof next) =>
    other && { href: href(locale, releasePath(other.id)), date: releaseDate(other.id, locale) };
  const withdrawn = withdrawnFiles(ledger).filter(({ withdrawnBy }) => withdrawnBy === id);
  const parts = release.record.changes.map((change): AccountPart => {
    const { dataset, kind } = change;
    const files = release.record.files.filter(({ path }) => partsOfPath(path).dataset === dataset);
    return {
      anchor: changeAnchor(dataset),
      entry: entryView(ledger, release, change, locale),
      tables: cellTables({ ledger, release, change, locale, places }),
      properties: propertyRows(change, locale),
      frozen: files.map(({ path }) => {
        const { name } = partsOfPath(path);
        return { name, href: frozenAddress(dataset, id, name) };
      }),
      withdrawn: withdrawn
        .filter((file) => file.dataset === dataset)
        .map(({ name }) => ({ name, href: href(locale, `${filePath(dataset, name)}/`) })),
      ...(kind === 'removed' ? {} : { asKnownHref: href(locale, asKnownPath(dataset, id)) }),
    };
  });
  const view = releaseView(ledger, release, locale);
  const [before, after] = [neighbour(ledger.before(id)), neighbour(next)];
  return {
    release: view,
    description: [words.releaseOf(view.date), ...view.reasons.map(({ what }) => what.text), ...view.sizes]
      .join(locale === 'fa' ? '؛ ' : '; ')
      .slice(0, 300),
    trustText: { signed: words.signed, covered: words.covered, draft: words.draft }[release.trust],
    sha256: release.sha256,
    time: release.record.time,
    timeText: tehranTime(release.record.time, locale),
    parts: parts.filter(({ entry }) => entry.kind !== 'new'),
    fresh: parts.filter(({ entry }) => entry.kind === 'new'),
    ...(before ? { previous: before } : {}),
    ...(after ? { next: after } : {}),
  };
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
