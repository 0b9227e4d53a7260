import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import { fileKinds, fileNames, type FileKind } from '#exports/published-file.ts';
import { mostSheetRows } from '#exports/xlsx.ts';
import { dataWords } from '#messages/data-words.ts';
import { downloadWords } from '#messages/download-words.ts';
import { frozenAddress } from '#releases/frozen-files.ts';
import type { Ledger, LedgerFile } from '#releases/ledger.ts';
import { href } from '#text/address.ts';
import { formatNumber } from '#text/numbers.ts';
import { optional } from '../optional.ts';
import { frozenListName } from './frozen-list.ts';
import { releasedPackage } from './released-package.ts';
import { asKnownPath } from './update-links.ts';

/** The files of one table of a release, or those about all of its tables. */
export interface FrozenGroup {
  /** Absent for files about all tables. */
  title?: LocalText;
  rows?: string;
  files: readonly { href: string; label: string; name: string }[];
  /** Of the file the ledger keeps, from which the others are made. */
  sha256: string;
}

/** The files of a dataset in a release at their permanent addresses. */
export interface FrozenView {
  groups: readonly FrozenGroup[];
  /** The list of the folder, for programs. */
  listHref: string;
  /** Where every form is listed, if only the kept files are here. */
  allHref?: string;
}

export interface FrozenChoice {
  dataset: string;
  release: string;
  locale: Locale;
  /** Only the files of one table. */
  resource?: string | undefined;
  /** Only what the ledger keeps; the page of the past state has the rest. */
  isShort?: boolean;
}

const tableKinds = fileKinds.filter((kind) => kind !== 'data-package' && kind !== 'readme');

/** Builds the list of frozen files. Shape: tables in the order of the record, then the files about all of them. */
export function frozenView(ledger: Ledger, choice: FrozenChoice): FrozenView {
  const { dataset, release, locale, resource, isShort = false } = choice;
  const kept = ledger.filesAt(release, dataset);
  const wanted = kept.filter((file) => resource === undefined || file.resource === resource);
  const groups = [
    ...wanted.filter((file) => file.resource !== undefined),
    ...wanted.filter((file) => file.resource === undefined),
  ].map((file) => groupOf(file, ledger, choice));
  const asKnown = ledger.changesOf(dataset).find((entry) => entry.release.id <= release)?.release.id;
  return {
    groups,
    listHref: frozenAddress(dataset, release, frozenListName),
    ...optional(
      'allHref',
      isShort ? `${href(locale, asKnownPath(dataset, asKnown ?? release))}#frozen` : undefined,
    ),
  };
}

function groupOf(
  file: LedgerFile,
  ledger: Ledger,
  { dataset, release, locale, isShort }: FrozenChoice,
): FrozenGroup {
  const { resource = '', rows = 0, sha256 } = file;
  const link = (kind: FileKind): FrozenGroup['files'][number] => {
    const name = fileNames[kind](resource);
    return {
      name,
      href: frozenAddress(dataset, release, name),
      label: downloadWords[locale].kinds[kind].label,
    };
  };
  if (file.resource === undefined)
    return { sha256, files: (['data-package', ...(isShort ? [] : ['readme' as const])] as const).map(link) };
  const kinds = isShort ? (['csv'] as const) : tableKinds;
  const title = releasedPackage(ledger, release, dataset).tables.get(resource)?.title ?? { fa: resource };
  return {
    sha256,
    title: localText(title, locale),
    rows: dataWords[locale].rows(formatNumber(rows, locale)),
    files: kinds.filter((kind) => kind !== 'xlsx' || rows <= mostSheetRows).map(link),
  };
}
