import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import { updateWords } from '#messages/update-words.ts';
import type { WithdrawnFile } from '#releases/frozen-files.ts';
import type { Ledger } from '#releases/ledger.ts';
import { href } from '#text/address.ts';
import { datasetPath } from '../links.ts';
import { entryView, type EntryView } from './entry-view.ts';
import { frozenView, type FrozenView } from './frozen-view.ts';
import { releaseDate } from './release-date.ts';
import { releasedPackage } from './released-package.ts';
import { asKnownPath, changesPath } from './update-links.ts';

/** What an address says whose data was withdrawn: when, why, by whom, and where the last version stands. */
export interface WithdrawnView {
  title: LocalText;
  heading: string;
  lead: string;
  entry: EntryView;
  lastText: string;
  files: FrozenView;
  /** The dataset's last published state, and all that ever changed in it. */
  asKnown: { href: string; text: string };
  changesHref: string;
  /** The dataset's page where the dataset itself is still published. */
  datasetHref?: string;
}

/** A whole dataset. Shape: undefined where it was never withdrawn. */
export function withdrawnView(ledger: Ledger, dataset: string, locale: Locale): WithdrawnView | undefined {
  const [newest] = ledger.changesOf(dataset);
  if (!newest) return undefined;
  const by = newest.release.id;
  const last = newest.change.kind === 'removed' ? (ledger.before(by)?.id ?? by) : by;
  return viewOf(ledger, { dataset, by, last }, locale);
}

/** One file of `latest` that is no longer published. */
export function withdrawnFileView(
  ledger: Ledger,
  file: WithdrawnFile,
  locale: Locale,
): WithdrawnView | undefined {
  const { dataset, name, resource, withdrawnBy: by, lastRelease: last } = file;
  const view = viewOf(ledger, { dataset, by, last, resource }, locale);
  const isPublished = ledger.filesAt(ledger.head?.id ?? '', dataset).length > 0;
  return (
    view && {
      ...view,
      lead: updateWords[locale].withdrawnFile(name, releaseDate(by, locale)),
      ...(isPublished ? { datasetHref: href(locale, datasetPath(dataset)) } : {}),
    }
  );
}

interface Withdrawal {
  dataset: string;
  by: string;
  last: string;
  /** Only this table was withdrawn. */
  resource?: string | undefined;
}

function viewOf(
  ledger: Ledger,
  { dataset, by, last, resource }: Withdrawal,
  locale: Locale,
): WithdrawnView | undefined {
  const release = ledger.release(by);
  const change = release?.record.changes.find((one) => one.dataset === dataset);
  if (!release || !change) return undefined;
  const words = updateWords[locale];
  const title = localText(releasedPackage(ledger, last, dataset).title, locale);
  // The state as published stands at the release that last changed it.
  const [state] = ledger
    .changesOf(dataset)
    .filter((one) => one.release.id <= last && one.change.kind !== 'removed');
  const shown = state?.release.id ?? last;
  return {
    title,
    heading: words.withdrawnTitle(title.text),
    lead: words.withdrawnDataset(releaseDate(by, locale)),
    entry: entryView(ledger, release, change, locale),
    lastText: words.withdrawnLast(releaseDate(last, locale)),
    files: frozenView(ledger, { dataset, release: last, locale, resource }),
    asKnown: {
      href: href(locale, asKnownPath(dataset, shown)),
      text: words.asKnownOn(releaseDate(shown, locale)),
    },
    changesHref: href(locale, changesPath(dataset)),
  };
}
