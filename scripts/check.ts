import { renderJsonReport } from '#messages/reporters/json-report.ts';
import { renderReadabilityReport } from '#messages/reporters/readability-report.ts';
import { renderTerminalReport } from '#messages/reporters/terminal-report.ts';
import { readOptions } from './arguments.ts';
import { checkWith, folderPrefix, underProgress } from './check-and-report.ts';
import { runCommand } from './run-command.ts';

/** npm run check: check the data only. Exit code 0 clean, 1 data errors, 2 bad usage or our own fault. */
await runCommand(async () => {
  const options = readOptions(process.argv.slice(2), process.env);
  const result = await underProgress((progress) => checkWith(progress, options.data));
  const report = options.json
    ? renderJsonReport(result)
    : renderReadabilityReport(result.readability) +
      renderTerminalReport(result.issues, { prefix: folderPrefix(options.data) });
  process.stdout.write(report);
  return result.catalogue ? 0 : 1;
});
