import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Catalogue } from '#model/catalogue.ts';
import { mediaTypes } from '#exports/published-file.ts';
import { frozenFiles } from '#releases/frozen-files.ts';
import type { Ledger } from '#releases/ledger.ts';
import { openLedger } from '#releases/read-ledger.ts';
import { frozenForms } from '#views/updates/frozen-forms.ts';
import { frozenLists } from '#views/updates/frozen-list.ts';

type Readable = () => Promise<Pick<Catalogue, 'places' | 'site'>>;
interface Answer {
  type: string;
  bytes: Uint8Array;
}

/**
 * Answers `/data/<name>/v/<release>/…` from the ledger while the site is edited; a build writes these files itself,
 * after the pages. What no release has is left to the pages.
 */
export function serveFrozen(data: string, readCatalogue: Readable) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const address = decodeURI((request.url ?? '').split('?')[0] ?? '');
    const parts = /^\/data\/([^/]+)\/v\/([^/]+)\/([^/]+)$/u.exec(address);
    if (!parts) {
      next();
      return;
    }
    const [, dataset = '', release = '', name = ''] = parts;
    answerOf(data, { address, dataset, release, name }, readCatalogue).then(
      (answer) => {
        if (!answer) return next();
        response.writeHead(200, { 'Content-Type': answer.type });
        response.end(answer.bytes);
      },
      (error: unknown) => {
        response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end(error instanceof Error ? error.message : String(error));
      },
    );
  };
}

interface Asked {
  address: string;
  dataset: string;
  release: string;
  name: string;
}

async function answerOf(data: string, asked: Asked, readCatalogue: Readable): Promise<Answer | undefined> {
  // A ledger that is not whole still has files that are.
  const { ledger } = openLedger(data);
  const kept = frozenFiles(ledger).find((one) => one.address === asked.address);
  if (kept) {
    const type = asked.name.endsWith('.csv') ? mediaTypes.csv : mediaTypes['data-package'];
    return { type, bytes: kept.read() };
  }
  if (ledger.filesAt(asked.release, asked.dataset).length === 0) return undefined;
  return madeAnswer(ledger, asked, await readCatalogue());
}

async function madeAnswer(
  ledger: Ledger,
  { dataset, release, name }: Asked,
  catalogue: Pick<Catalogue, 'places' | 'site'>,
): Promise<Answer | undefined> {
  const forms = await frozenForms(catalogue, ledger, release, dataset);
  const form = forms.find((one) => one.name === name);
  if (form) return { type: form.mediaType, bytes: form.read() };
  const list = frozenLists(ledger, { release, dataset }, forms).get(name);
  const type = name.endsWith('.json') ? mediaTypes.json : 'text/plain; charset=utf-8';
  return list === undefined ? undefined : { type, bytes: new TextEncoder().encode(list) };
}
