import { join } from 'node:path';
import type { BenchLine } from './bench-line.ts';
import { writeLargeSample } from './large-sample.ts';
import { measureRun } from './measured-run.ts';

/** Checks a large made-up table of eight columns and measures rows per second and memory. */
export async function benchCheck(folder: string, rows: number): Promise<BenchLine[]> {
  const data = join(folder, 'sample');
  const bytes = await writeLargeSample(data, rows);
  const { output, peakMegabytes } = measureRun(folder, 'scripts/bench/check-once.ts', [data]);
  const seconds = Number(output);
  const name = `check of ${rows.toLocaleString('en')} rows × 8`;
  return [
    { name, value: rows / seconds, unit: 'rows/s', budget: 250_000, isMoreBetter: true },
    { name: `${name}, speed`, value: bytes / 1e6 / seconds, unit: 'MB/s' },
    { name: `${name}, memory`, value: peakMegabytes, unit: 'MB', budget: 1024 },
  ];
}
