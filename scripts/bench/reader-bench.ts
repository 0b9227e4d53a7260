import { join } from 'node:path';
import type { BenchLine } from './bench-line.ts';
import type { LargeSample } from './check-bench.ts';
import { measureRun } from './measured-run.ts';

const readers = ['ours', 'csv-parse', 'papaparse', 'duckdb'];

/** Reads the same file with our reader and with others, nothing checked: what the check costs on top can be seen. */
export function benchReaders(folder: string, { data, rows }: LargeSample): BenchLine[] {
  const file = join(data, 'datasets', 'large-sample', 'large.csv');
  return readers.flatMap((reader): BenchLine[] => {
    const { output, peakMegabytes } = measureRun(folder, 'scripts/bench/read-once.ts', [reader, file]);
    const seconds = Number(output);
    if (Number.isNaN(seconds)) {
      console.error(`${reader}: left out. ${output.trim()}`);
      return [];
    }
    return [
      { name: `reading only, ${reader}`, value: rows / seconds, unit: 'rows/s' },
      { name: `reading only, ${reader}, memory`, value: peakMegabytes, unit: 'MB' },
    ];
  });
}
