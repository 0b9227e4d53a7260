import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Catalogue } from '#model/catalogue.ts';
import { frozenFiles, promisedAddresses } from '#releases/frozen-files.ts';
import type { Ledger } from '#releases/ledger.ts';
import { writeFrozenForms } from './frozen-forms.ts';
import { isLinked } from './link-file.ts';

/**
 * Writes every file of every release to its permanent address, and its other forms beside it. What several releases
 * share is written once and linked: many releases of data that seldom changes take the room of one.
 * Errors: rejects when a file does not come out as its recorded hash says.
 */
export async function writeFrozenData(
  ledger: Ledger,
  site: string,
  catalogue: Pick<Catalogue, 'places' | 'site'>,
): Promise<void> {
  const written = new Map<string, string>();
  for (const { address, sha256, read } of frozenFiles(ledger)) {
    const file = join(site, address);
    await mkdir(dirname(file), { recursive: true });
    const twin = written.get(sha256);
    if (twin === undefined || !(await isLinked(twin, file))) await writeFile(file, read());
    written.set(sha256, twin ?? file);
  }
  await writeFrozenForms(ledger, site, catalogue);
}

/** An address readers were promised is not in the new site, so the new site must not be published. */
export class VanishedAddresses extends Error {
  constructor(addresses: readonly string[]) {
    const list = addresses.slice(0, mostListed).map((address) => `  ${address}`);
    const more = addresses.length - list.length;
    super(
      [
        'ساخته نشد: این نشانی‌ها پیش از این منتشر شده‌اند و نباید از میان بروند:',
        'Not built: these addresses were published before and must not vanish:',
        ...list,
        ...(more > 0 ? [`  … +${more}`] : []),
      ].join('\n'),
    );
  }
}

const mostListed = 20;

/** Errors: throws VanishedAddresses when the built site lacks a file or page that any release promised. */
export function checkPromises(ledger: Ledger, site: string): void {
  const isThere = (address: string): boolean =>
    existsSync(join(site, address.endsWith('/') ? `${address}index.html` : address));
  const wanted = promisedAddresses(ledger).flatMap((address) =>
    address.endsWith('/') ? [address, `/en${address}`] : [address],
  );
  const vanished = wanted.filter((address) => !isThere(address));
  if (vanished.length > 0) throw new VanishedAddresses(vanished);
}
