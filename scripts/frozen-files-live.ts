import type { IncomingMessage, ServerResponse } from 'node:http';
import { frozenFiles } from '#releases/frozen-files.ts';
import { openLedger } from '#releases/read-ledger.ts';

/**
 * Answers `/data/<name>/v/<release>/…` from the ledger while the site is edited; a build writes these files itself,
 * after the pages. What no release has is left to the pages.
 */
export function serveFrozen(data: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const address = decodeURI((request.url ?? '').split('?')[0] ?? '');
    // A ledger that is not whole still has files that are.
    const file = /^\/data\/[^/]+\/v\//u.test(address)
      ? frozenFiles(openLedger(data).ledger).find((one) => one.address === address)
      : undefined;
    if (!file) {
      next();
      return;
    }
    const type = address.endsWith('.csv') ? 'text/csv' : 'application/json';
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` });
    response.end(file.read());
  };
}
