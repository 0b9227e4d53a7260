import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getLedger } from '#catalogue';

interface Props {
  path: string;
}

/** Every record and signature as it lies in the ledger, byte for byte: what is signed is these bytes. */
export const getStaticPaths = (() => {
  const { path, releases } = getLedger();
  return releases.flatMap(({ id }) =>
    ['record.json', 'record.sig']
      .map((file) => ({ params: { release: id, file }, props: { path: join(path, id, file) } satisfies Props }))
      .filter(({ props }) => existsSync(props.path)),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => new Response(new Uint8Array(readFileSync(props.path)));
