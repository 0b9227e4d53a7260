import { verifyIndexPath, type VerifyIndex } from '#model/verify-index.ts';
import { sha256 } from '#text/sha256.ts';

/** The header by which the offline worker says that an answer comes from this device. */
export const keptHeader = 'x-tamin-kept';

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 by WebCrypto; by our own code on mirrors without https, where browsers withhold it. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  const { subtle } = crypto as Partial<Crypto>;
  return hex(subtle ? new Uint8Array(await subtle.digest('SHA-256', Uint8Array.from(bytes))) : sha256(bytes));
}

/** A file of this site, always asked for anew: yesterday's index would call old files current. Errors: rejects when it does not arrive. */
async function ask(address: string): Promise<Response> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer;
}

export const fetchFile = async (address: string): Promise<Uint8Array> =>
  new Uint8Array(await (await ask(address)).arrayBuffer());

export const fetchJson = async (address: string): Promise<unknown> => (await ask(address)).json();

/** The index, and whether it is the one an earlier visit left on this device. */
export async function fetchIndex(): Promise<{ index: VerifyIndex; isKept: boolean }> {
  const answer = await ask(verifyIndexPath);
  return { index: (await answer.json()) as VerifyIndex, isKept: answer.headers.has(keptHeader) };
}
