import type { Dataset, Resource } from '#model/dataset.ts';
import type { PlaceEntry } from '#model/reference.ts';
import type { Concept, Table } from '#model/table.ts';
import { findConcept, textAt, valueAt } from '#model/table-access.ts';
import { verificationCode, type FigureIdentity } from '#text/verification-code.ts';
import { canonicalTable, type ExportTable } from './canonical-table.ts';

/** One figure of a resource and its code. */
export interface FigureCode {
  /** As in data-num: dataset/resource/record/column. */
  key: string;
  /** Index of the record, from 0. */
  row: number;
  /** Name of the column. */
  measure: string;
  code: string;
}

const aboutConcepts: readonly Concept[] = ['TIME_PERIOD', 'REF_AREA', 'DIMENSION'];

/**
 * Codes of the figures of a resource, record by record; missing values have none.
 * Shape: of all rows, or of the given ones (0-based, in the order given).
 */
export function figureCodes(
  dataset: Dataset,
  resource: Resource,
  places: readonly PlaceEntry[],
  rows?: Iterable<number>,
): FigureCode[] {
  const identities = new FigureIdentities(dataset, resource, places);
  return Array.from(rows ?? Array(resource.table.rowCount).keys()).flatMap((row) =>
    identities.ofRow(row).map((figure) => ({
      key: `${figure.dataset}/${figure.resource}/${row + 1}/${figure.measure}`,
      row,
      measure: figure.measure,
      code: verificationCode(figure),
    })),
  );
}

/**
 * What the codes of a resource are made of, as the published file and its descriptor say it.
 * Shape: the key is the primary key; without one, the columns of period, place and category. Both in file order.
 */
export class FigureIdentities {
  readonly #dataset: Dataset;
  readonly #resource: Resource;
  readonly #published: ExportTable;
  /** Columns of the published table. */
  readonly #keys: readonly { name: string; index: number }[];
  readonly #statusColumn: number | undefined;

  constructor(dataset: Dataset, resource: Resource, places: readonly PlaceEntry[]) {
    this.#dataset = dataset;
    this.#resource = resource;
    this.#published = canonicalTable(resource.table, places);
    const names = keyFields(resource);
    this.#keys = this.#published.columns.flatMap(({ name, added }, index) =>
      !added && names.has(name) ? [{ name, index }] : [],
    );
    this.#statusColumn = findConcept(resource.table, 'OBS_STATUS');
  }

  ofRow(row: number): FigureIdentity[] {
    const { table } = this.#resource;
    const key = this.#keys.map(({ name, index }) => [name, this.#published.cell(row, index)] as const);
    const status = textAt(table, row, this.#statusColumn) ?? 'actual';
    return table.fields.flatMap((field, index) => {
      if (!isFigureColumn(table, index)) return [];
      const value = valueAt(table, row, index);
      if (value.kind !== 'number') return [];
      return [
        {
          dataset: this.#dataset.name,
          resource: this.#resource.name,
          key,
          measure: field.name,
          value: value.exact,
          unit: field.unit?.code ?? '',
          status,
        },
      ];
    });
  }
}

/** Every number has a code as it has a link: values, sample sizes, and what else a row counts. */
const isFigureColumn = ({ columns }: Table, index: number): boolean => columns[index]?.kind === 'number';

function keyFields({ primaryKey, table }: Resource): ReadonlySet<string> {
  if (primaryKey.length > 0) return new Set(primaryKey);
  return new Set(
    table.fields.filter(({ concept }) => aboutConcepts.includes(concept)).map(({ name }) => name),
  );
}
