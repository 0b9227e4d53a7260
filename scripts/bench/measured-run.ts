import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface MeasuredRun {
  seconds: number;
  /** What the processors worked for it, all threads together: hardly moved by other work on the machine. */
  processorSeconds: number;
  /** Most memory the process held at once, children not counted. */
  peakMegabytes: number;
  output: string;
}

const preload = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;

/** Runs a script in a process of its own. Errors: throws with what it said when it fails. */
export function measureRun(folder: string, script: string, words: readonly string[]): MeasuredRun {
  const usage = join(folder, 'usage.json');
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, script, ...words], {
    encoding: 'utf8',
    env: { ...process.env, TAMIN_USAGE: usage },
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${stderr.slice(-2000)}`);
  const { peakKilobytes, processorSeconds } = JSON.parse(readFileSync(usage, 'utf8')) as {
    peakKilobytes: number;
    processorSeconds: number;
  };
  return { seconds, processorSeconds, peakMegabytes: peakKilobytes / 1024, output: stdout };
}
