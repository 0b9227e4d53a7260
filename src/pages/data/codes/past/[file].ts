import type { APIRoute, GetStaticPaths } from 'astro';
import { getLedger } from '#catalogue';
import { pastCodeFilePath, type PastFigure } from '#model/verify-index.ts';
import { pastCodes } from '#releases/past-codes.ts';
import { codeAlphabet } from '#text/verification-code.ts';

interface Props {
  codes: Readonly<Record<string, readonly PastFigure[]>>;
}

/** Finds a figure by a code it had in an earlier release, and says what became of it. One file per first character. */
export const getStaticPaths = (() => {
  const ledger = getLedger();
  if (ledger.releases.length === 0) return [];
  const files = Map.groupBy(pastCodes(ledger), ({ code }) => code.charAt(0));
  return [...codeAlphabet].map((first) => {
    const codes = Map.groupBy(files.get(first) ?? [], ({ code }) => code);
    const figures = [...codes].map(([code, list]) => [code, list.map(({ figure }) => figure)]);
    const props = { codes: Object.fromEntries(figures) as Props['codes'] } satisfies Props;
    return { params: { file: pastCodeFilePath(first).split('/').at(-1) }, props };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(JSON.stringify(props.codes), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
