import { readOptions, UsageError } from './arguments.ts';
import { checkAndReport, underProgress } from './check-and-report.ts';
import { publish } from './publish.ts';
import { runCommand } from './run-command.ts';
import { serve } from './serve.ts';

/**
 * npm start: check, build, serve on this machine. `--page` names one address to look at; `--preview` shows changes
 * that no release has yet, from a folder beside the public one.
 */
await runCommand(async () => {
  const { own, ...given } = readOptions(process.argv.slice(2), process.env, {
    page: { type: 'string' },
    preview: { type: 'boolean' },
  });
  const { page, preview = false } = own;
  const options = preview ? { ...given, out: `${given.out.replace(/[\\/]$/u, '')}.preview` } : given;
  if (page !== undefined && !/^\/(?!\/)\S*$/u.test(page)) throw new UsageError('--page /datasets/NAME/');
  const built = await underProgress(async (progress) => {
    const { catalogue, siteUrl } = await checkAndReport(options, progress, { hasGate: !preview });
    return catalogue && publish({ ...options, catalogue, siteUrl, progress });
  });
  if (!built) return 1;
  const server = await serve(options.out, options.port);
  console.log(`\nسایت آماده است: ${server.url}\nThe site is ready: ${server.url}  (Ctrl+C to stop)`);
  if (page !== undefined)
    console.log(`صفحه · Page: ${server.url}${page}\n             ${server.url}/en${page}`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
  return 0;
});
