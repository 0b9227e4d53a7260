import type { FigureCards } from '#model/figure-card.ts';
import { cardFilePath, codeFilePath, parseNumberKey } from '#model/figure-card.ts';
import type { ShownFigure } from './figure-card-parts.ts';

const files = new Map<string, Promise<unknown>>();

/** A file of the site, asked for once. Errors: rejects when it does not arrive, so that it can be asked for again. */
async function fetchJson(path: string): Promise<unknown> {
  const asked =
    files.get(path) ??
    fetch(path).then((answer): Promise<unknown> => {
      if (answer.ok) return answer.json();
      if (answer.status === 404) return Promise.resolve(undefined);
      throw new Error(`${answer.status} ${path}`);
    });
  files.set(path, asked);
  try {
    return await asked;
  } catch (error) {
    files.delete(path);
    throw error;
  }
}

/** The cards of the rows around a figure; undefined where there is no such file. */
export async function fetchCards(
  dataset: string,
  resource: string,
  row: number,
): Promise<FigureCards | undefined> {
  return (await fetchJson(cardFilePath(dataset, resource, row))) as FigureCards | undefined;
}

/** A figure by its data-num; undefined where it has no card. Errors: rejects when the file does not arrive. */
export async function findFigure(key: string): Promise<ShownFigure | undefined> {
  const cell = parseNumberKey(key);
  if (!cell) return undefined;
  const { dataset, resource, row, column } = cell;
  const cards = await fetchCards(dataset, resource, row);
  const record = cards?.rows[String(row)];
  const figure = record?.figures[column];
  return cards && record && figure ? { cards, row, column, record, figure } : undefined;
}

/** data-num of the figures that have a code. Errors: rejects when the file does not arrive. */
export async function findKeys(code: string): Promise<readonly string[]> {
  const codes = (await fetchJson(codeFilePath(code))) as
    Readonly<Record<string, readonly string[]>> | undefined;
  return codes?.[code] ?? [];
}
