import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import { exploreWords } from '#messages/explore-words.ts';
import { href } from '#text/address.ts';
import { formatNumber } from '#text/numbers.ts';
import { datasetPath, explorePath, explorePagePath, rowAnchor, sectionId } from './links.ts';
import { optional } from './optional.ts';
import { shownRows } from './shown-rows.ts';
import type { TableView } from './table-parts.ts';
import { longView } from './table-view.ts';

/** Rows on a page of a plain table. */
const rowsPerPage = 200;
/** Pages of one table; what is longer is for machines, and its files are complete. */
const mostPages = 50;

/** One page of one table, complete without scripts. */
export interface PageTableView {
  resource: string;
  id: string;
  title: LocalText;
  table: TableView;
  /** Absent where the table fits a page. */
  pager?: PagerView;
}

export interface PagerView {
  rows: string;
  page: string;
  previous?: string;
  next?: string;
  /** Every page, for those who look for a row. */
  pages: readonly { label: string; href: string; isCurrent: boolean }[];
  /** Said where the files hold more than the pages. */
  rest?: string;
}

/** How many pages a table has. */
export const pageCount = ({ table }: Resource): number =>
  Math.min(mostPages, Math.max(1, Math.ceil(table.rowCount / rowsPerPage)));

/** A page of a resource's table, counted from 1: every column, rows in file order, figures linked to their rows. */
export function pageTable(
  catalogue: Catalogue,
  dataset: Dataset,
  resource: Resource,
  page: number,
  locale: Locale,
): PageTableView {
  const from = (page - 1) * rowsPerPage;
  const to = Math.min(from + rowsPerPage, resource.table.rowCount);
  const rows = Array.from({ length: to - from }, (_, index) => from + index);
  const view = longView({ dataset, resource, locale, places: catalogue.places }, rows);
  const count = pageCount(resource);
  return {
    resource: resource.name,
    id: `explore-${resource.name}`,
    title: localText(resource.title, locale),
    table: withRowLinks(view, dataset, resource, rows, locale),
    ...optional(
      'pager',
      count > 1 ? pagerView(dataset, resource, { page, count, from, to }, locale) : undefined,
    ),
  };
}

/** Figures lead to their rows on the dataset's page, where each has its one address; amounts stand as published. */
function withRowLinks(
  view: TableView,
  dataset: Dataset,
  resource: Resource,
  rows: readonly number[],
  locale: Locale,
): TableView {
  const shown = shownRows(resource.table).rows;
  const page = href(locale, datasetPath(dataset.name));
  return {
    ...view,
    columns: view.columns.map((column) => without(column, 'moneyUnit')),
    rows: view.rows.map(({ cells }, index) => {
      const row = rows[index] ?? 0;
      const anchor = shown.has(row) ? rowAnchor(resource.name, row) : sectionId(resource.name);
      return {
        cells: cells.map((cell) => {
          const plain = without(cell, 'money');
          return plain.key === undefined ? plain : { ...plain, href: `${page}#${anchor}` };
        }),
      };
    }),
  };
}

function without<Item extends object, Key extends keyof Item>(item: Item, key: Key): Omit<Item, Key> {
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== key)) as Omit<Item, Key>;
}

interface Place {
  page: number;
  count: number;
  from: number;
  to: number;
}

function pagerView(
  dataset: Dataset,
  resource: Resource,
  { page, count, from, to }: Place,
  locale: Locale,
): PagerView {
  const words = exploreWords[locale];
  const number = (value: number): string => formatNumber(value, locale);
  const at = (n: number): string =>
    n === 1
      ? `${href(locale, explorePath(dataset.name))}#explore-${resource.name}`
      : href(locale, explorePagePath(dataset.name, resource.name, n));
  const isCut = count * rowsPerPage < resource.table.rowCount;
  return {
    rows: words.rowsOf(number(from + 1), number(to), number(resource.table.rowCount)),
    page: words.page(number(page), number(count)),
    ...(page > 1 ? { previous: at(page - 1) } : {}),
    ...(page < count ? { next: at(page + 1) } : {}),
    pages: Array.from({ length: count }, (_, index) => ({
      label: number(index + 1),
      href: at(index + 1),
      isCurrent: index + 1 === page,
    })),
    ...(isCut ? { rest: words.restInFiles(number(count)) } : {}),
  };
}
