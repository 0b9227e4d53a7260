import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import { findConcept } from '#model/table-access.ts';
import type { PublishedFile } from '#exports/dataset-files.ts';
import { canonicalTable } from '#exports/canonical-table.ts';
import { dataWords } from '#messages/data-words.ts';
import type { Ledger } from '#releases/ledger.ts';
import { href } from '#text/address.ts';
import { localDigits } from '#text/digits.ts';
import { parsePeriod } from '#text/periods.ts';
import { datasetPath, filePath, rowAnchor, sectionId } from './links.ts';
import { optional } from './optional.ts';
import { shownRows } from './shown-rows.ts';
import { citedFile } from './updates/cited-file.ts';
import { exploreColumns } from './explore-columns.ts';
import { keyColumns } from './explore/cells.ts';
import type { ExploreProps, ExploreTable } from './explore/explore-props.ts';

/** Builds what the explorer of a dataset needs to know before it reads one of the published files. */
export function exploreProps(
  catalogue: Pick<Catalogue, 'places'>,
  dataset: Dataset,
  locale: Locale,
  files: readonly PublishedFile[],
  ledger: Ledger,
): ExploreProps {
  const fileOf = (wanted: PublishedFile['kind'], resource: Resource): PublishedFile | undefined =>
    files.find(({ kind, resource: own }) => kind === wanted && own === resource);
  return {
    locale,
    dataset: dataset.name,
    title: localText(dataset.title, locale).text,
    ...(dataset.isSample ? { isSample: true } : {}),
    tables: dataset.resources.flatMap((resource) => {
      const file = fileOf('parquet', resource);
      const csv = fileOf('csv', resource);
      const release = csv && citedFile(ledger, dataset.name, csv)?.release;
      return file
        ? [{ ...exploreTable(catalogue, dataset, resource, locale, file), ...optional('release', release) }]
        : [];
    }),
  };
}

/** What the explorer needs to know of one table, which `file` holds. */
export function exploreTable(
  catalogue: Pick<Catalogue, 'places'>,
  dataset: Dataset,
  resource: Resource,
  locale: Locale,
  file: Pick<PublishedFile, 'name' | 'size' | 'sha256' | 'read'>,
): ExploreTable {
  const { table } = resource;
  const columns = exploreColumns(resource, canonicalTable(table, catalogue.places), locale, catalogue.places);
  const isWhole = shownRows(table).kind === 'all';
  const publisher = findConcept(table, 'SOURCE_PUBLISHER');
  const made: ExploreTable = {
    name: resource.name,
    title: localText(resource.title, locale),
    rowCount: table.rowCount,
    columns,
    file: {
      href: filePath(dataset.name, file.name),
      bytes: file.size,
      footer: footerLength(file.read()),
      sha256: file.sha256,
    },
    hasKey: false,
    rowHref: {
      page: href(locale, datasetPath(dataset.name)),
      table: sectionId(resource.name),
      // The number of the row follows.
      ...(isWhole ? { row: rowAnchor(resource.name, -1).replace(/0$/u, '') } : {}),
    },
    timing: columns.find(({ role }) => role === 'measure')?.timing ?? 'flow',
    breaks: breaksOf(dataset, resource, locale),
    ...(resource.role === 'conflicts' ? { isConflicts: true } : {}),
    ...(resource.role === 'unplotted' ? { isUnplotted: true } : {}),
    ...optional('incomparable', resource.incomparable && localText(resource.incomparable, locale).text),
    ...optional('publisherColumn', publisher === undefined ? undefined : table.fields[publisher]?.name),
    sources: [...new Set(dataset.sources.map(({ publisher: name, title }) => name ?? title))],
  };
  const keys = new Set(keyColumns(made).map(({ name }) => name));
  const { primaryKey } = resource;
  return { ...made, hasKey: primaryKey.length > 0 && primaryKey.every((name) => keys.has(name)) };
}

/** A Parquet file ends with its description, the length of that in four bytes, and "PAR1". */
function footerLength(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(bytes.byteLength - 8, true) + 8;
}

function breaksOf(dataset: Dataset, resource: Resource, locale: Locale): ExploreTable['breaks'] {
  const calendar =
    resource.table.fields.find(({ concept }) => concept === 'TIME_PERIOD')?.calendar ?? 'jalali';
  return (resource.breaks ?? dataset.breaks).flatMap(({ at, reason }) => {
    const period = parsePeriod(at, calendar);
    return 'problem' in period
      ? []
      : [
          {
            day: period.startDay,
            label: dataWords[locale].breakLabel,
            note: dataWords[locale].breakNote(localDigits(at, locale), localText(reason, locale).text),
          },
        ];
  });
}
