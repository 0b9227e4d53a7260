import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BenchLine } from './bench-line.ts';
import { measureRun } from './measured-run.ts';
import { writeOfficeSample } from './office-sample.ts';
import { benchPage } from './page-bench.ts';

/** The kinds of pages about places, by what their addresses look like. */
const kinds = [
  ['province', '{,en/}places/*/index.html'],
  ['sheet of a province', '{,en/}places/*/sheet/index.html'],
  ['map', '{,en/}places/by/**/index.html'],
  ['office', '{,en/}places/*/{office,branch,hospital,clinic,centre}-*/index.html'],
] as const;

/** The page whose HTML weighs most as it is sent. */
function heaviest(folder: string, files: readonly string[]): { path: string; kilobytes: number } {
  const weighed = files.map((file) => ({
    path: `/${file.replace(/index\.html$/u, '')}`,
    kilobytes: brotliCompressSync(readFileSync(join(folder, file))).length / 1000,
  }));
  const worst = weighed.toSorted((a, b) => b.kilobytes - a.kilobytes)[0];
  if (!worst) throw new Error('The bench built no page of a kind it measures.');
  return worst;
}

/** Builds the site with figures of all provinces in every dataset and 600 offices, and measures what that takes. */
export async function benchPlaces(folder: string, data: string): Promise<BenchLine[]> {
  const [sample, out] = [join(folder, 'places-data'), join(folder, 'places-dist')];
  writeOfficeSample(data, sample);
  const { seconds, peakMegabytes } = measureRun(folder, 'scripts/build.ts', ['--data', sample, '--out', out]);
  const pages = globSync('**/*.html', { cwd: out }).length;
  const lines: BenchLine[] = [
    { name: 'pages with 31 provinces in every dataset and 600 offices', value: pages, unit: 'pages' },
    { name: 'build of them', value: seconds, unit: 's' },
    { name: 'build of them, speed', value: pages / seconds, unit: 'pages/s' },
    { name: 'build of them, memory', value: peakMegabytes, unit: 'MB', budget: 1536 },
  ];
  for (const [name, pattern] of kinds) {
    const files = globSync(pattern, { cwd: out });
    const { path } = heaviest(out, files);
    lines.push({ name: `${name} pages`, value: files.length, unit: 'pages' });
    const [first] = await benchPage(out, `${name}, heaviest`, path);
    if (first) lines.push(first);
  }
  return lines;
}
