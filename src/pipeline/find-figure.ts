import type { Dataset, Resource } from '#model/dataset.ts';
import { findConcept, textAt, valueAt } from '#model/table-access.ts';
import { closest } from '#text/closest.ts';

/** One cell of a published table. */
export interface FoundFigure {
  dataset: Dataset;
  resource: Resource;
  /** Index of the measure's column. */
  column: number;
  row: number;
}

/** Why an address names no single figure. `found` is the part of it that fails. */
export interface FigureProblem {
  problem: 'unknown' | 'several' | 'missing';
  found: string;
  closest?: string;
}

/**
 * Finds the figure a text names: `dataset/resource/measure?period=1402&group=main_insured`. The measure may be left out
 * where the table has one. Cells are named by what they are about, so that new rows do not move them.
 * Shape: exactly one row must fit; a cell without a value is no figure.
 */
export function findFigure(datasets: readonly Dataset[], address: string): FoundFigure | FigureProblem {
  const [path = '', query = ''] = address.split(/\?(.*)/su);
  const [name = '', table = '', measure] = path.split('/');
  const dataset = datasets.find((candidate) => candidate.name === name);
  if (!dataset) return unknown(name, datasets);
  const resource = dataset.resources.find((candidate) => candidate.name === table);
  if (!resource) return unknown(table, dataset.resources);
  const { fields } = resource.table;
  const values = fields.filter(({ concept }) => concept === 'OBS_VALUE');
  const column =
    measure === undefined
      ? findConcept(resource.table, 'OBS_VALUE')
      : fields.findIndex((field) => field.name === measure);
  if (column === undefined || fields[column]?.concept !== 'OBS_VALUE')
    return unknown(measure ?? table, values);
  const wanted = query.split('&').filter((part) => part !== '');
  const rows = rowsOf(resource, wanted);
  if ('problem' in rows) return rows;
  const [row, second] = rows;
  if (row === undefined) return { problem: 'unknown', found: query };
  if (second !== undefined) return { problem: 'several', found: query };
  if (valueAt(resource.table, row, column).kind !== 'number') return { problem: 'missing', found: query };
  return { dataset, resource, column, row };
}

const unknown = (found: string, candidates: readonly { name: string }[]): FigureProblem => {
  const near = closest(
    found,
    candidates.map(({ name }) => name),
  );
  return { problem: 'unknown', found, ...(near === undefined ? {} : { closest: near }) };
};

/** Rows in which every named column holds the named value; values are compared as the published file has them. */
function rowsOf({ table }: Resource, wanted: readonly string[]): number[] | FigureProblem {
  let rows = Array.from({ length: table.rowCount }, (_, row) => row);
  for (const part of wanted) {
    const [field = '', value = ''] = part.split(/=(.*)/su);
    const index = table.fields.findIndex(({ name }) => name === field);
    if (index < 0) return unknown(field, table.fields);
    const earlier = rows;
    rows = rows.filter((row) => textAt(table, row, index) === value);
    if (rows.length > 0) continue;
    const near = closest(value, new Set(earlier.map((row) => textAt(table, row, index) ?? '')));
    return { problem: 'unknown', found: part, ...(near ? { closest: `${field}=${near}` } : {}) };
  }
  return rows;
}
