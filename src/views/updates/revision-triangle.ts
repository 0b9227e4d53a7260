import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { PlaceEntry } from '#model/reference.ts';
import type { Ledger } from '#releases/ledger.ts';
import { formatNumber } from '#text/numbers.ts';
import { updateWords } from '#messages/update-words.ts';
import { packageOfChange } from './entry-view.ts';
import { releaseDate, releaseDay } from './release-date.ts';
import { releasedCell } from './released-cell.ts';
import { changedSeries, type ChangedSeries } from './changed-series.ts';
import type { ReleasedField, ReleasedPackage } from './released-package.ts';

/** One revised series: a row per period, a column per release that changed it. */
export interface TriangleView {
  id: string;
  /** «تهران · اختیاری: بیمه‌شدگان (نفر)». */
  title: string;
  releases: readonly { date: string; day: string }[];
  rows: readonly { period: string; cells: readonly TriangleCell[] }[];
}

export interface TriangleCell {
  text: string;
  /** This release changed it. */
  isRevised: boolean;
  isMissing: boolean;
}

export interface TrianglesView {
  triangles: readonly TriangleView[];
  /** Said where there are more series than are shown. */
  excerpt?: string;
}

const mostSeries = 12;

/**
 * The revision triangles of a dataset: every series of which a published figure was changed. Made from the changed
 * cells alone, never from whole tables, so that a long past costs little.
 */
export function revisionTriangles(
  ledger: Ledger,
  dataset: string,
  locale: Locale,
  places: readonly PlaceEntry[],
): TrianglesView {
  const entries = ledger.changesOf(dataset).toReversed();
  const revised = changedSeries(ledger, dataset).filter(({ revisions }) => revisions > 0);
  const shown = revised.toSorted((a, b) => b.revisions - a.revisions).slice(0, mostSeries);
  const newest = entries.findLast(({ change }) => change.kind === 'changed');
  const names = newest && packageOfChange(ledger, newest.release, newest.change);
  const first = entries[0]?.release.id;
  const counts = [shown.length, revised.length].map((count) => formatNumber(count, locale));
  return {
    triangles: shown.map((one, index) => triangleView(one, index, { names, first, locale, places })),
    ...(revised.length > shown.length
      ? { excerpt: updateWords[locale].triangleMore(counts[0] ?? '', counts[1] ?? '') }
      : {}),
  };
}

interface Naming {
  names: ReleasedPackage | undefined;
  /** The release that brought the dataset. */
  first: string | undefined;
  locale: Locale;
  places: readonly PlaceEntry[];
}

function triangleView(
  { resource, column, rest, periods }: ChangedSeries,
  index: number,
  naming: Naming,
): TriangleView {
  const { names, locale, places, first } = naming;
  const fields = names?.tables.get(resource)?.fields;
  const say = (name: string, cell: string, kind: { isMeasure?: boolean; isPeriod?: boolean }): string =>
    releasedCell(cell, {
      field: fields?.get(name),
      isMeasure: false,
      isPeriod: false,
      ...kind,
      locale,
      places,
    }).text;
  const field = fields?.get(column);
  const subject = rest.filter(([, cell]) => cell !== '').map(([name, cell]) => say(name, cell, {}));
  const measure = field ? localText(field.title, locale).text : column;
  const unit = field?.unit ? ` (${field.unit.label[locale]})` : '';
  const changedIn = new Set([...periods.values()].flatMap((at) => [...at.keys()]));
  const releases = [...new Set([...(first === undefined ? [] : [first]), ...changedIn])].sort();
  const rows = [...periods]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([period, at]) => {
      // Before its first change a figure stood as that change found it, since the release that brought it.
      let standing = [...at].sort(([a], [b]) => (a < b ? -1 : 1))[0]?.[1].before;
      const cells = releases.map((release): TriangleCell => {
        const change = at.get(release);
        if (change) standing = change.after;
        const isRevised = change?.before !== undefined;
        if (standing === undefined) return { text: '—', isRevised, isMissing: true };
        return { text: say(column, standing, { isMeasure: true }), isRevised, isMissing: false };
      });
      return { period: say(periodName(fields) ?? '', period, { isPeriod: true }), cells };
    });
  return {
    id: `triangle-${index + 1}`,
    title: [[...subject].join(' · '), `${measure}${unit}`].filter(Boolean).join(': '),
    releases: releases.map((release) => ({ date: releaseDate(release, locale), day: releaseDay(release) })),
    rows,
  };
}

const periodName = (fields: ReadonlyMap<string, ReleasedField> | undefined): string | undefined =>
  [...(fields ?? [])].find(([, { concept }]) => concept === 'TIME_PERIOD')?.[0];
