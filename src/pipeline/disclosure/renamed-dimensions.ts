import type { Dimension, FigureTable } from './figure-tables.ts';

/** Two categories with the same names may be chance elsewhere; fewer say nothing. */
const fewestShared = 2;

/** The categories of a dimension, without totals, by its name. */
export function categoriesOf(tables: readonly FigureTable[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { dimensions, rowCount } of tables) {
    for (const { name, textOf, isTotal } of dimensions) {
      const own = found.get(name) ?? new Set<string>();
      found.set(name, own);
      for (let row = 0; row < rowCount; row += 1) {
        const text = textOf(row);
        if (text !== undefined && !isTotal(text)) own.add(text);
      }
    }
  }
  return found;
}

/**
 * A table under the dimension names of others: a dimension they have not goes by the name of theirs that lists the
 * same categories (at least two, and half of the shorter list), where the table has no other by that name.
 */
export function underNamesOf(
  table: FigureTable,
  theirs: ReadonlyMap<string, ReadonlySet<string>>,
): FigureTable {
  const taken = new Set(table.dimensions.map(({ name }) => name));
  const own = categoriesOf([table]);
  const rename = (dimension: Dimension): Dimension => {
    if (theirs.has(dimension.name)) return dimension;
    const name = closestIn(own.get(dimension.name) ?? new Set(), theirs, taken);
    if (name === undefined) return dimension;
    taken.add(name);
    return { ...dimension, name };
  };
  const dimensions = table.dimensions.map(rename);
  const isSame = dimensions.every((dimension, index) => dimension === table.dimensions[index]);
  return isSame ? table : { ...table, dimensions: dimensions.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

function closestIn(
  own: ReadonlySet<string>,
  theirs: ReadonlyMap<string, ReadonlySet<string>>,
  taken: ReadonlySet<string>,
): string | undefined {
  let best: { name: string; shared: number } | undefined;
  for (const [name, texts] of theirs) {
    if (taken.has(name)) continue;
    const shared = own.intersection(texts).size;
    const isAlike = shared >= fewestShared && shared * 2 >= Math.min(own.size, texts.size);
    if (isAlike && shared > (best?.shared ?? 0)) best = { name, shared };
  }
  return best?.name;
}
