import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import { canonicalTable, type ExportTable } from '#exports/canonical-table.ts';
import { parquetBytes } from '#exports/parquet.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import type { Cell, CellReader } from '#views/explore/cells.ts';
import type { ExploreProps, ExploreTable } from '#views/explore/explore-props.ts';
import {
  exploreChartKinds,
  groupable,
  isPickable,
  isSearchable,
  tidyState,
  type ExploreState,
} from '#views/explore/explore-state.ts';
import { exploreTable } from '#views/explore-view.ts';
import { layPackages } from './package-folder.ts';

/** A published table as the explorer gets it, and the table it was made from. */
export interface Explored {
  name: string;
  dataset: Dataset;
  resource: Resource;
  exported: ExportTable;
  bytes: Uint8Array<ArrayBuffer>;
  table: ExploreTable;
  props: ExploreProps;
  /** Cells straight from the catalogue, for comparing. */
  cell: CellReader;
}

/** Every table of the repository's own data and of other people's packages. */
export async function exploredTables(): Promise<Explored[]> {
  const folder = await layPackages();
  try {
    const results = [await checkFolder('data'), await checkFolder(folder)];
    return results.flatMap(({ catalogue }) => {
      // No test passes on nothing.
      if (!catalogue) throw new Error('The data does not pass its check.');
      return tablesOf(catalogue);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

function tablesOf(catalogue: Catalogue): Explored[] {
  return catalogue.datasets.flatMap((dataset) =>
    dataset.resources.map((resource) => exploredTable(catalogue, dataset, resource)),
  );
}

/** One table as the explorer gets it. */
export function exploredTable(
  catalogue: Pick<Catalogue, 'places'>,
  dataset: Dataset,
  resource: Resource,
): Explored {
  const exported = canonicalTable(resource.table, catalogue.places);
  const bytes = parquetBytes(exported, { dataset: dataset.name, resource: resource.name });
  const file = { name: `${resource.name}.parquet`, size: bytes.length, read: () => bytes, sha256: '' };
  const table = exploreTable(catalogue, dataset, resource, 'fa', file);
  const columns = new Map(exported.columns.map(({ name }, index) => [name, index]));
  const cell = (row: number, column: string): Cell => {
    const index = columns.get(column) ?? -1;
    const reason = exported.columns[index]?.added ? undefined : exported.missing(row, index);
    return reason === undefined ? exported.cell(row, index) : { kind: 'missing', reason };
  };
  const props: ExploreProps = { locale: 'fa', dataset: dataset.name, title: dataset.name, tables: [table] };
  return { name: `${dataset.name}/${resource.name}`, dataset, resource, exported, bytes, table, props, cell };
}

/** An order by any column; of a measure that a pivot spreads, also by one of its parts. */
function anySort(table: ExploreTable): fc.Arbitrary<NonNullable<ExploreState['sort']>> {
  const names = table.columns.map(({ name }) => name);
  const values = groupable(table).flatMap(({ choices }) => choices?.map(({ value }) => value) ?? []);
  return fc.record(
    { column: fc.constantFrom(...names), value: fc.constantFrom('', ...values), isDown: fc.boolean() },
    { requiredKeys: ['column', 'isDown'] },
  );
}

/** Any state a reader can choose for a table, in the form the address keeps. */
export function anyState(table: ExploreTable): fc.Arbitrary<ExploreState> {
  const names = table.columns.map(({ name }) => name);
  const able = groupable(table).map(({ name }) => name);
  const period = table.columns.find(({ role }) => role === 'period');
  const periods = period?.choices?.map(({ value }) => value) ?? [];
  const onePeriod =
    periods.length > 0 ? fc.option(fc.constantFrom(...periods), { nil: undefined }) : fc.constant(undefined);
  const perhaps = (list: readonly string[]) =>
    list.length > 0 ? fc.option(fc.constantFrom(...list), { nil: undefined }) : fc.constant(undefined);
  const picks = table.columns.filter(isPickable).map((column) => {
    const values = (column.choices ?? []).map(({ value }) => value);
    return fc.subarray(values).map((chosen) => [column.name, chosen] as const);
  });
  const words = table.columns
    .filter(isSearchable)
    .map((column) => fc.constantFrom('', 'ا', '1', 'e').map((text) => [column.name, text] as const));
  return fc
    .record({
      picks: fc.tuple(...picks).chain((all) => fc.subarray(all)),
      words: fc.tuple(...words).chain((all) => fc.subarray(all)),
      from: onePeriod,
      to: onePeriod,
      columns: fc.option(fc.subarray(names), { nil: undefined }),
      sort: fc.option(anySort(table), { nil: undefined }),
      group: fc.subarray(able),
      pivot: perhaps(able),
      chart: fc.option(fc.constantFrom(...exploreChartKinds), { nil: undefined }),
      page: fc.option(fc.integer({ min: 2, max: 50 }), { nil: undefined }),
    })
    .map(({ picks: chosen, words: asked, ...rest }) =>
      tidyState(table, {
        ...rest,
        table: table.name,
        picks: Object.fromEntries(chosen),
        words: Object.fromEntries(asked),
      }),
    );
}
