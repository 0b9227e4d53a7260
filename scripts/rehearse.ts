import { rename, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { renderSummary } from '#messages/reporters/terminal-report.ts';
import { readOptions } from './arguments.ts';
import { underProgress } from './check-and-report.ts';
import { rehearse } from './rehearsal/rehearse.ts';
import { runCommand } from './run-command.ts';

/** npm run rehearse: what would publication do? One HTML report; exit code 0 clean, 1 data errors, 2 our own fault. */
await runCommand(async () => {
  const { own, ...options } = readOptions(process.argv.slice(2), process.env, {
    report: { type: 'string' },
    'no-build': { type: 'boolean' },
    keep: { type: 'boolean' },
  });
  const { html, view, result, site } = await underProgress((progress) =>
    rehearse({
      ...options,
      hasBuild: own['no-build'] !== true,
      isKept: own.keep === true,
      builtAt: new Date(),
      progress,
    }),
  );
  const report = resolve(own.report ?? 'rehearsal.html');
  await writeFile(`${report}.new`, html);
  await rename(`${report}.new`, report);
  console.log(`${view.verdict}\n${renderSummary(result.issues)}`);
  console.log(`گزارش: ${report}\nThe report: ${report}\n${pathToFileURL(report).href}`);
  if (site !== undefined) console.log(`سایت آزمایشی: ${site}\nThe trial site: ${site}`);
  if (view.tone === 'fault') return 2;
  return view.tone === 'blocked' ? 1 : 0;
});
