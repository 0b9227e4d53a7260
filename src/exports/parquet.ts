import { ByteWriter, ParquetWriter, type ColumnSource } from 'hyparquet-writer';
import type { ExportTable } from './canonical-table.ts';
import { columnFacts, type ColumnFacts, type ColumnType } from './column-facts.ts';
import { fieldViews, type FieldView } from './field-views.ts';

/** What a Parquet file says about itself besides its columns. */
export interface ParquetAbout {
  dataset: string;
  resource: string;
  /** The release that has these values; absent before one has. */
  release?: string;
  /** Further facts, e.g. title, licence, address. */
  more?: Readonly<Record<string, string>>;
}

/**
 * Rows of a group: few enough that the first rows a reader sees are a short request on a slow phone, so many that the
 * footer, some 90 bytes for each column of each group, stays short beside them.
 */
export const rowsPerGroup = 10_000;

/**
 * A table as Parquet: the published columns under their names and in their order, each with a type that holds all of
 * its values. A missing value is null, and its reason stands in a column after it, named in the metadata.
 * Shape:  text as dictionary-coded strings, ISO dates as DATE, numbers as INT64 or DOUBLE, numbers that fit neither
 *         as decimal strings. Metadata: dataset, resource, release, and `fields` (JSON) with types, titles and units.
 *         The same table gives the same bytes.
 * Source: Apache Parquet format; written by hyparquet-writer.
 */
export function parquetBytes(table: ExportTable, about: ParquetAbout): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  const columns = parquetColumns(table);
  const file = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({
        name,
        ...schemaTypes[type],
        repetition_type: 'OPTIONAL' as const,
      })),
    ],
    kvMetadata: keyValues(table, about),
    createdBy: 'tamin-nama',
  });
  for (let from = 0; from < table.rowCount; from += rowsPerGroup) {
    const count = Math.min(rowsPerGroup, table.rowCount - from);
    const columnData = columns.map(({ name, type, read }): ColumnSource => {
      const data = Array.from({ length: count }, (_, row) => read(from + row));
      return { name, data, columnIndex: true, ...packing(type, data) };
    });
    // With the buffer in memory nothing is waited for.
    void file.write({ columnData, rowGroupSize: rowsPerGroup });
  }
  void file.finish();
  return new Uint8Array(writer.getBuffer());
}

/**
 * Texts by dictionary. Whole numbers and dates that seldom repeat by their differences, half the bytes of the numbers
 * themselves; those that repeat are left to the writer, which may take a dictionary.
 */
function packing(type: ColumnType, data: readonly Cell[]): Pick<ColumnSource, 'encoding'> {
  if (type === 'text' || type === 'exact') return { encoding: 'RLE_DICTIONARY' };
  if (type === 'number') return {};
  const different = new Set(data.map((cell) => (cell instanceof Date ? cell.getTime() : cell))).size;
  return different * 4 > data.length ? { encoding: 'DELTA_BINARY_PACKED' } : {};
}

interface ParquetColumn {
  name: string;
  type: ColumnType;
  read: (row: number) => Cell;
}
type Cell = string | number | bigint | Date | undefined;

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;
const schemaTypes = {
  text,
  exact: text,
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
} as const;

function parquetColumns(table: ExportTable): ParquetColumn[] {
  const fields = fieldViews(table);
  return columnFacts(table).flatMap((facts, index): ParquetColumn[] => {
    const { name = '', missingColumn } = fields[index] ?? {};
    const own = { name, type: facts.type, read: cellReader(table, facts, index) };
    if (missingColumn === undefined) return [own];
    return [own, { name: missingColumn, type: 'text', read: (row) => table.missing(row, index) }];
  });
}

function cellReader(table: ExportTable, { column, type }: ColumnFacts, index: number): ParquetColumn['read'] {
  const convert = converters[type];
  const isAdded = column.added !== undefined;
  return (row) => {
    if (table.missing(row, index) !== undefined) return undefined;
    const cell = table.cell(row, index);
    return cell === '' && isAdded ? undefined : convert(cell);
  };
}

const converters: Readonly<Record<ColumnType, (text: string) => Cell>> = {
  text: (cell) => cell,
  exact: (cell) => cell,
  date: (cell) => new Date(`${cell}T00:00:00Z`),
  integer: (cell) => BigInt(cell),
  number: (cell) => Number(cell),
};

function keyValues(table: ExportTable, about: ParquetAbout): { key: string; value: string }[] {
  const { dataset, resource, release, more = {} } = about;
  const fields: readonly FieldView[] = fieldViews(table);
  return Object.entries({
    dataset,
    resource,
    ...(release === undefined ? {} : { release }),
    ...more,
    fields: JSON.stringify(fields),
  }).map(([key, value]) => ({ key, value }));
}
