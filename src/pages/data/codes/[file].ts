import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '#catalogue';
import { codeFilePath } from '#model/figure-card.ts';
import { codeAlphabet } from '#text/verification-code.ts';
import { cardCodes } from '#views/figure-card-view.ts';

interface Props {
  /** Code → data-num of every figure that has it. */
  codes: Readonly<Record<string, readonly string[]>>;
}

/** Finds a figure by its code, without asking a server: one file per first character, also where no figure has it. */
export const getStaticPaths = (async () => {
  const catalogue = await getCatalogue();
  const all = catalogue.datasets.flatMap((dataset) =>
    dataset.resources.flatMap((resource) => cardCodes({ catalogue, dataset, resource })),
  );
  const files = Map.groupBy(all, ({ code }) => code.charAt(0));
  return [...codeAlphabet].map((first) => {
    const keys = Map.groupBy(files.get(first) ?? [], ({ code }) => code);
    const codes = Object.fromEntries([...keys].map(([code, list]) => [code, list.map(({ key }) => key)]));
    return { params: { file: codeFilePath(first).split('/').at(-1) }, props: { codes } satisfies Props };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(JSON.stringify(props.codes), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
