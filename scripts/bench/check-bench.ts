import { join } from 'node:path';
import type { BenchLine } from './bench-line.ts';
import { writeLargeSample } from './large-sample.ts';
import { measureRun } from './measured-run.ts';

export interface LargeSample {
  /** The data folder. */
  data: string;
  rows: number;
  bytes: number;
}

/** Writes a data folder with one large made-up table of eight columns, marked as a sample. */
export async function makeLargeSample(folder: string, rows: number): Promise<LargeSample> {
  const data = join(folder, `sample-${rows}`);
  return { data, rows, bytes: await writeLargeSample(data, rows) };
}

const countOf = (rows: number): string => rows.toLocaleString('en');

/** Checks a large table and measures rows per second and memory. */
export function benchCheck(folder: string, { data, rows, bytes }: LargeSample): BenchLine[] {
  const run = measureRun(folder, 'scripts/bench/check-once.ts', [data]);
  const { output, processorSeconds, peakMegabytes } = run;
  const seconds = Number(output);
  const name = `check of ${countOf(rows)} rows × 8`;
  return [
    { name, value: rows / seconds, unit: 'rows/s', budget: 250_000, isMoreBetter: true },
    { name: `${name}, speed`, value: bytes / 1e6 / seconds, unit: 'MB/s' },
    { name: `${name}, processor time, start-up included`, value: processorSeconds, unit: 's' },
    { name: `${name}, memory`, value: peakMegabytes, unit: 'MB', budget: 1024 },
  ];
}

/** Checks a tenth and a hundredth of the rows: linear time shows as microseconds per row that do not grow. */
export async function benchGrowth(folder: string, rows: number): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const part of [rows / 100, rows / 10, rows].map(Math.ceil)) {
    const { data } = await makeLargeSample(folder, part);
    const seconds = Number(measureRun(folder, 'scripts/bench/check-once.ts', [data]).output);
    lines.push({ name: `check, ${countOf(part)} rows`, value: (seconds * 1e6) / part, unit: 'µs/row' });
  }
  return lines;
}
