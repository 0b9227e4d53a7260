import { vi } from 'vitest';

interface Served {
  bytes: Uint8Array<ArrayBuffer>;
  /** Answers with the whole file whatever was asked for. */
  ignoresRanges?: boolean;
  /** Requests with these numbers, from 1, do not arrive. */
  lost?: readonly number[];
}

/** Stands in for a server of one file. Gives the ranges asked for. */
export function serveFile({ bytes, ignoresRanges = false, lost = [] }: Served): { asked: string[] } {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (_url: string, { headers }: { headers: Record<string, string> }) => {
    const range = headers['Range'];
    asked.push(range ?? 'whole');
    if (lost.includes(asked.length)) return Promise.reject(new TypeError('Failed to fetch'));
    const [, from, to] = /^bytes=(\d+)-(\d+)$/u.exec(range ?? '') ?? [];
    if (ignoresRanges || from === undefined || to === undefined)
      return Promise.resolve(new Response(bytes, { status: 200 }));
    const part = bytes.slice(Number(from), Number(to) + 1);
    return Promise.resolve(
      new Response(part, {
        status: 206,
        headers: { 'Content-Range': `bytes ${from}-${to}/${bytes.length}` },
      }),
    );
  });
  return { asked };
}
