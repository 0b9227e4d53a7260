import type { CheckedResource } from './build-dataset.ts';
import type { IssueLog } from './issue-log.ts';
import { cellPlace } from './named-columns.ts';

/** No sample is larger than the population it was drawn from (`populationSize`). Errors: table/sample-over-population. */
export function checkSamples({ meant, rows }: CheckedResource, log: IssueLog): void {
  const index = meant.findIndex(({ concept }) => concept === 'SAMPLE_SIZE');
  const column = meant[index]?.column;
  const sizes = meant.flatMap(({ plan }) => plan.descriptor.populationSize ?? []);
  if (column?.kind !== 'number' || sizes.length === 0) return;
  // One column of sizes stands for all measures of a row.
  const population = Math.min(...sizes);
  for (let row = 0; row < rows.rowCount; row += 1) {
    const size = column.numbers[row] ?? 0;
    if (column.missing.has(row) || rows.brokenRows.has(row) || size <= population) continue;
    log.add({
      code: 'table/sample-over-population',
      ...cellPlace(rows, row, index),
      found: String(size),
      params: { population: String(population) },
    });
  }
}
