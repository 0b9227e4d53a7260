import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue, getLedger } from '#catalogue';
import { currentKey, unsignedManifest } from '#views/verify-view.ts';

interface Props {
  bytes: Uint8Array;
}

/**
 * The manifest of what is published: the newest release's record as it was signed, its signature (64 raw bytes, as
 * openssl reads them) and the public key. Without a release, a list of the files and no signature.
 */
export const getStaticPaths = (async () => {
  const ledger = getLedger();
  const folder = join(ledger.path, ledger.head?.id ?? '');
  const read = (file: string): Uint8Array[] => {
    const path = join(folder, file);
    return ledger.head && existsSync(path) ? [new Uint8Array(readFileSync(path))] : [];
  };
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  const [record = text(await unsignedManifest(await getCatalogue(), ledger))] = read('record.json');
  const key = currentKey(ledger);
  const files: (readonly [string, Uint8Array])[] = [
    ['manifest.json', record],
    ...read('record.sig').map((bytes) => ['manifest.json.sig', bytes] as const),
    ...(key ? [['public-key.pem', text(key.publicKey)] as const] : []),
  ];
  return files.map(([manifest, bytes]) => ({ params: { manifest }, props: { bytes } satisfies Props }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => new Response(new Uint8Array(props.bytes));
