import { resolve } from 'node:path';
import { openLedger } from '#releases/read-ledger.ts';
import { formatNumber } from '#text/numbers.ts';
import { readOptions } from './arguments.ts';
import { checkAndReport, underProgress } from './check-and-report.ts';
import { publish } from './publish.ts';
import { runCommand } from './run-command.ts';

const withoutLedger =
  'هنوز انتشاری ثبت نشده است؛ تغییر رقم‌ها با هیچ نسخهٔ پیشینی سنجیده نشد. نخستین انتشار: \u2068npm run release\u2069\n' +
  'No release has been made yet: the figures were held against no earlier version. The first: npm run release';

/** npm run build: check the data, then build the site; the last good site stays when either fails. */
await runCommand(async () => {
  const options = readOptions(process.argv.slice(2), process.env, { compress: { type: 'boolean' } });
  const started = performance.now();
  const built = await underProgress(async (progress) => {
    const { catalogue, siteUrl } = await checkAndReport(options, progress);
    return catalogue && publish({ ...options, catalogue, siteUrl, compress: options.own.compress, progress });
  });
  if (!built) return 1;
  const { pages } = built;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${formatNumber(pages, 'fa')} صفحه در ${formatNumber(seconds, 'fa')} ثانیه ساخته شد.`);
  console.log(`${pages} pages built in ${seconds} s: ${options.out}`);
  if (!openLedger(resolve(options.data)).ledger.head) console.log(withoutLedger);
  return 0;
});
