import { cpSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchLine } from './bench-line.ts';
import { measureRun } from './measured-run.ts';

/** Bytes of all files below a folder. */
const bytesBelow = (folder: string): number =>
  globSync('**/*', { cwd: folder })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);

/** Builds the site with the sample's large table in it and measures what that takes. */
export function benchLargeBuild(folder: string, data: string, sample: string, out: string): BenchLine[] {
  const whole = join(folder, 'whole');
  const large = join('datasets', 'large-sample');
  cpSync(data, whole, { recursive: true });
  cpSync(join(sample, large), join(whole, large), { recursive: true });
  const words = ['--data', whole, '--out', out];
  const { seconds, processorSeconds, peakMegabytes } = measureRun(folder, 'scripts/build.ts', words);
  return [
    { name: 'build with the large table', value: seconds, unit: 's', budget: 180 },
    { name: 'build with the large table, processor time', value: processorSeconds, unit: 's' },
    { name: 'build with the large table, memory', value: peakMegabytes, unit: 'MB', budget: 2048 },
  ];
}

/** Builds the site from nothing into `out` and measures it. */
export function benchBuild(folder: string, data: string, out: string): BenchLine[] {
  const { seconds, peakMegabytes } = measureRun(folder, 'scripts/build.ts', ['--data', data, '--out', out]);
  const pages = globSync('**/*.html', { cwd: out }).length;
  return [
    { name: 'pages built', value: pages, unit: 'pages' },
    { name: 'build, check included', value: seconds, unit: 's' },
    { name: 'build speed', value: pages / seconds, unit: 'pages/s' },
    { name: 'build memory, peak', value: peakMegabytes, unit: 'MB', budget: 1536 },
    { name: 'whole site on disk', value: bytesBelow(out) / 1e6, unit: 'MB' },
    { name: 'search index on disk', value: bytesBelow(join(out, 'search')) / 1e3, unit: 'kB' },
  ];
}
