import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getLedger } from '#catalogue';

interface Props {
  path: string;
}

/** The public keys, each announced by the one before it, and the name of the newest record. */
export const getStaticPaths = (() => {
  const { path } = getLedger();
  return ['keys.json', 'head']
    .map((chain) => ({ params: { chain }, props: { path: join(path, chain) } satisfies Props }))
    .filter(({ props }) => existsSync(props.path));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => new Response(new Uint8Array(readFileSync(props.path)));
