import { readOptions } from './arguments.ts';
import { checkAndReport } from './check-and-report.ts';
import { publish } from './publish.ts';
import { runCommand } from './run-command.ts';
import { serve } from './serve.ts';

/** npm start: check, build, serve on this machine. */
await runCommand(async () => {
  const options = readOptions(process.argv.slice(2), process.env);
  const { isClean, siteUrl } = await checkAndReport(options);
  if (!isClean) return 1;
  await publish({ ...options, siteUrl });
  const server = await serve(options.out, options.port);
  console.log(`\nسایت آماده است: ${server.url}\nThe site is ready: ${server.url}  (Ctrl+C to stop)`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
  return 0;
});
