import { rename } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readOptions, UsageError, type Options } from './arguments.ts';
import { underProgress } from './check-and-report.ts';
import { steps } from './progress.ts';
import { runCommand } from './run-command.ts';
import { runScript } from './run-script.ts';
import { watchAndPublish } from './watching/watch-and-publish.ts';

/** npm run watch: publish whenever the data changes; a bad change leaves the public site as it was. */
await runCommand(async () => {
  const { own, ...options } = readOptions(process.argv.slice(2), process.env, {
    poll: { type: 'string' },
    versions: { type: 'string' },
  });
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => stop.abort());
  const pollMs = own.poll === undefined ? undefined : Math.round(number('--poll', own.poll, 0.1) * 1000);
  const address = options.siteUrl === undefined ? [] : ['--site-url', options.siteUrl];
  const from = ['--data', resolve(options.data), ...address];
  say({
    fa: `پوشهٔ ${options.data} زیر نظر است؛ هر تغییر درست در ${options.out} منتشر می‌شود. پایان: Ctrl+C`,
    en: `watching ${options.data}, publishing to ${options.out}. Ctrl+C to stop.`,
  });
  await watchAndPublish({
    data: resolve(options.data),
    out: options.out,
    kept: number('--versions', own.versions ?? '3', 0),
    signal: stop.signal,
    pollMs,
    build: (site) =>
      underProgress((progress) => {
        progress.step(steps.pages);
        return runScript('scripts/build.ts', [...from, '--out', site], { signal: stop.signal });
      }),
    saveReport: (file) => saveReport(options, from, file, stop.signal),
    say,
  });
  return 0;
});

async function saveReport(
  { out }: Options,
  from: readonly string[],
  file: string,
  signal: AbortSignal,
): Promise<void> {
  const half = `${file}.half`;
  const argv = [...from, '--out', resolve(out), '--report', half, '--no-build'];
  const { code, output } = await runScript('scripts/rehearse.ts', argv, { signal });
  if (code === 2) say({ fa: `گزارش ذخیره نشد:\n${output}`, en: 'the report could not be saved.' });
  else await rename(half, file);
}

function say({ fa, en }: { fa: string; en: string }): void {
  const time = new Date().toTimeString().slice(0, 8);
  console.log(`[${time}] ${fa}\n[${time}] ${en}`);
}

function number(flag: string, text: string, least: number): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < least) {
    throw new UsageError(`${flag} must be a number of at least ${least}: found "${text}".`);
  }
  return value;
}
