import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { DatasetChange, Reason, ReleaseAcknowledgement } from '#model/release.ts';
import { reasonKindWords } from '#messages/release-words.ts';
import { updateWords } from '#messages/update-words.ts';
import type { Ledger, Release } from '#releases/ledger.ts';
import { href } from '#text/address.ts';
import { formatNumber } from '#text/numbers.ts';
import { datasetPath } from '../links.ts';
import { changeSizes, type TableSizeView } from './change-sizes.ts';
import { releasedPackage, type ReleasedPackage } from './released-package.ts';
import { changeAnchor, releasePath } from './update-links.ts';

/** A reason as published: what, why, who decided, and the datasets it is about. */
export interface ReasonView {
  kind: Reason['kind'];
  kindText: string;
  what: LocalText;
  why: LocalText;
  decidedBy: LocalText;
}

export interface AcknowledgementView {
  about: string;
  words: LocalText;
  by: LocalText;
}

/** What one release did to one dataset. */
export interface EntryView {
  dataset: string;
  title: LocalText;
  /** The dataset's page, or the page that says it was withdrawn. */
  href: string;
  /** The cell-level account on the release's page. */
  detailsHref: string;
  kind: DatasetChange['kind'];
  kindText: string;
  reasons: readonly ReasonView[];
  sizes: readonly TableSizeView[];
  /** Changed parts of the description, counted; absent where there are none. */
  properties?: string;
  acknowledgements: readonly AcknowledgementView[];
  tableCount: number;
  rowCount: number;
}

/** The release in which a dataset's names stand: itself, or the one before where it was withdrawn. */
export function packageOfChange(ledger: Ledger, { id }: Release, change: DatasetChange): ReleasedPackage {
  const at = change.kind === 'removed' ? (ledger.before(id)?.id ?? id) : id;
  return releasedPackage(ledger, at, change.dataset);
}

export function reasonView({ kind, what, why, decidedBy }: Reason, locale: Locale): ReasonView {
  const say = (text: Reason['what']): LocalText => localText(text as { fa: string; en?: string }, locale);
  return {
    kind,
    kindText: reasonKindWords[kind][locale],
    what: say(what),
    why: say(why),
    decidedBy: say(decidedBy),
  };
}

/** One dataset's part of a release. Errors: throws where the ledger lacks the descriptor. */
export function entryView(
  ledger: Ledger,
  release: Release,
  change: DatasetChange,
  locale: Locale,
): EntryView {
  const { dataset, kind, properties } = change;
  const released = packageOfChange(ledger, release, change);
  const words = updateWords[locale];
  const { reasons, acknowledgements } = release.record;
  return {
    dataset,
    title: localText(released.title, locale),
    href: href(locale, datasetPath(dataset)),
    detailsHref: `${href(locale, releasePath(release.id))}#${changeAnchor(dataset)}`,
    kind,
    kindText: words.kinds[kind],
    reasons: reasons
      .filter(({ covers }) => covers.some((selector) => selector.dataset === dataset))
      .map((reason) => reasonView(reason, locale)),
    sizes: changeSizes(change, released, locale),
    ...(properties.length > 0
      ? { properties: words.sizes.properties(formatNumber(properties.length, locale)) }
      : {}),
    acknowledgements: acknowledgements
      .filter((one) => one.dataset === dataset)
      .map((one) => acknowledgementView(one, released, locale)),
    tableCount: change.tables.length,
    rowCount: change.tables.reduce((sum, table) => sum + table.rowsAfter, 0),
  };
}

function acknowledgementView(
  { code, resource, column, words, acknowledgedBy }: ReleaseAcknowledgement,
  released: ReleasedPackage,
  locale: Locale,
): AcknowledgementView {
  const table = released.tables.get(resource);
  const titles = [table?.title, table?.fields.get(column ?? '')?.title];
  const place = titles.flatMap((title) => (title ? [localText(title, locale).text] : []));
  const colon = locale === 'fa' ? '، ' : ', ';
  return {
    about: `${place.join(colon)}: ${updateWords[locale].suspicions[code]}`,
    words: localText(words as { fa: string }, locale),
    by: localText(acknowledgedBy as { fa: string }, locale),
  };
}
