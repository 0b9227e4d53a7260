import type { APIRoute, GetStaticPaths } from 'astro';
import { getLedger } from '#catalogue';
import { changedCellsCsv } from '#views/updates/changed-cells-csv.ts';
import { changedCellsName } from '#views/updates/update-links.ts';

interface Props {
  release: string;
  dataset: string;
  resource: string;
}

/** Every changed cell of a table in a release, as a file. */
export const getStaticPaths = (() =>
  getLedger().releases.flatMap(({ id: release, record }) =>
    record.changes.flatMap(({ dataset, tables }) =>
      tables
        .filter(
          (table) => table.kind === 'changed' && table.addedRows + table.removedRows + table.changedRows > 0,
        )
        .map(({ resource }) => ({
          params: { release, file: changedCellsName(dataset, resource) },
          props: { release, dataset, resource },
        })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { release, dataset, resource } }) =>
  new Response(changedCellsCsv(getLedger(), release, dataset, resource), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
