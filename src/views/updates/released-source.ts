import { addedTexts } from '#exports/added-texts.ts';
import type { LedgerFile } from '#releases/ledger.ts';
import { tableRecords } from '#releases/parse-table.ts';
import type { ReadingWay } from './read-released.ts';

type Parsed = Record<string, unknown>;
const isRecord = (value: unknown): value is Parsed => typeof value === 'object' && value !== null;
const listOf = (value: unknown): Parsed[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/**
 * The package as its publisher wrote it: without the columns this site adds to every download, which would be read
 * as the dataset's own, and without the hashes that are of the files with them. Shape: file name → content; as text
 * the files stay as they are, and the descriptor says no more of a column than whether it is of numbers.
 */
export function* releasedSource(
  files: readonly LedgerFile[],
  way: ReadingWay,
): Generator<readonly [string, string | Uint8Array]> {
  const descriptorFile = files.find(({ resource }) => resource === undefined);
  const text = new TextDecoder().decode(descriptorFile?.read() ?? new Uint8Array());
  const descriptor = JSON.parse(text) as Parsed;
  if (way === 'as-text') delete descriptor.headlines;
  for (const resource of listOf(descriptor.resources)) {
    const schema = isRecord(resource.schema) ? resource.schema : {};
    const fields = listOf(schema.fields);
    const added = new Set(way === 'as-text' ? [] : fields.filter(isAdded).map((field) => field.name));
    delete resource.hash;
    delete resource.bytes;
    if (way === 'as-text') {
      schema.fields = fields.map(asText);
      delete schema.foreignKeys;
      delete schema.uniqueKeys;
      delete resource.chart;
      delete resource.breaks;
    } else schema.fields = fields.filter((field) => !isAdded(field));
    const file = files.find((one) => one.name === resource.path);
    if (file) yield [file.name, added.size > 0 ? withoutColumns(file.read(), added) : file.read()];
  }
  yield ['datapackage.json', JSON.stringify(descriptor)];
}

const addedTitles: readonly unknown[] = Object.values(addedTexts).map(({ title }) => title);
const isAdded = ({ title }: Parsed): boolean => addedTitles.includes(title);

const keptOfText = ['name', 'title', 'titleEn', 'description', 'descriptionEn', 'unit', 'decimals'];

/** A field of which nothing is left to be read by a rule that may change. */
function asText(field: Parsed): Parsed {
  const kept = Object.entries(field).filter(([property]) => keptOfText.includes(property));
  const isNumber = field.type === 'number' || field.type === 'integer';
  return { ...Object.fromEntries(kept), type: isNumber ? field.type : 'string', concept: 'ATTRIBUTE' };
}

/** Record by record: a table of a million rows never stands in memory as cells. */
function withoutColumns(bytes: Uint8Array, names: ReadonlySet<unknown>): string {
  let kept: number[] | undefined;
  let text = '';
  for (const cells of tableRecords(bytes)) {
    kept ??= cells.flatMap((column, index) => (names.has(column) ? [] : [index]));
    text += `${kept.map((index) => quoted(cells[index] ?? '')).join(',')}\n`;
  }
  return text;
}

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
