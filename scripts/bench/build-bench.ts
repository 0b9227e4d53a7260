import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchLine } from './bench-line.ts';
import { measureRun } from './measured-run.ts';

/** Bytes of all files below a folder. */
const bytesBelow = (folder: string): number =>
  globSync('**/*', { cwd: folder })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);

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
    { name: 'search index on disk', value: bytesBelow(join(out, 'pagefind')) / 1e3, unit: 'kB' },
  ];
}
