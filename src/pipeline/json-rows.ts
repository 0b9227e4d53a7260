import { inlineRows } from './inline-rows.ts';
import type { IssueLog } from './issue-log.ts';
import type { ResourcePlan } from './package-plan.ts';
import { readInside, sizeLimits } from './read-file.ts';
import { parseJson, type JsonPath, type Located } from './read-json.ts';
import type { SourceBytes } from './read-source.ts';
import { decodeUtf8 } from './read-text.ts';

/** A row of a JSON file and where it stands. */
interface PlacedItem {
  item: unknown;
  document: Located;
  path: JsonPath;
}

/**
 * Reads the JSON files of a resource as a table: a list of objects by column name, or of lists whose first is the
 * header; in the property the dialect names, else at the top. Numbers keep every digit they were written with.
 * Errors: file/…, encoding/… and json/… issues; a notice where a file holds no such list. The log learns the line of
 * each row.
 * Source: https://datapackage.org/standard/table-dialect/#property
 */
export async function readJsonRows(
  root: string,
  plan: ResourcePlan,
  log: IssueLog,
): Promise<SourceBytes | undefined> {
  const blame = { file: plan.document.file, ...plan.document.positionOf([...plan.path, 'path']) };
  const originals: Buffer[] = [];
  const placed: PlacedItem[] = [];
  for (const file of plan.sources === 'inline' ? [] : plan.sources) {
    const bytes = await readInside({ root, file, limit: sizeLimits.json, blame }, log);
    const text = bytes && decodeUtf8(bytes, file, log);
    const document = text === undefined ? undefined : parseJson(text, file, log, { isExact: true });
    if (!bytes || !document) return undefined;
    const items = itemsOf(document, plan);
    if (!items) {
      log.add({ code: 'descriptor/not-a-table', ...blame, found: file });
      return undefined;
    }
    originals.push(bytes);
    placed.push(...withoutHeader(items, placed[0]));
  }
  const { bytes, itemOf } = inlineRows(
    plan,
    placed.map(({ item }) => item),
  );
  log.relocate(plan.file, (line = 1) => {
    const { document, path } = placed[itemOf[line - 1] ?? 0] ??
      placed[0] ?? { document: plan.document, path: [] };
    return { file: document.file, line: document.positionOf(path).line };
  });
  return { original: Buffer.concat(originals), text: bytes };
}

/** The rows of one file; undefined where it holds none. */
function itemsOf(document: Located, { dialect }: ResourcePlan): PlacedItem[] | undefined {
  const { property } = dialect;
  const path = property === undefined ? [] : [property];
  const { value } = document;
  const found: unknown =
    property === undefined ? value : (value as Record<string, unknown> | null)?.[property];
  if (!Array.isArray(found) || found.length === 0) return undefined;
  const items = found.map((item: unknown, index) => ({ item, document, path: [...path, index] }));
  const areLists = items.every(({ item }) => Array.isArray(item));
  const areObjects = items.every(
    ({ item }) => typeof item === 'object' && item !== null && !Array.isArray(item),
  );
  return areLists || areObjects ? items : undefined;
}

/** The header that every file of lists begins with counts once. */
function withoutHeader(items: PlacedItem[], first: PlacedItem | undefined): PlacedItem[] {
  const isRepeated =
    Array.isArray(first?.item) && JSON.stringify(items[0]?.item) === JSON.stringify(first.item);
  return isRepeated ? items.slice(1) : items;
}
