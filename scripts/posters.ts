import { rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { renderTerminalReport } from '#messages/reporters/terminal-report.ts';
import { formatNumber } from '#text/numbers.ts';
import { folderPrefix, underProgress } from './check-and-report.ts';
import { findBrowser } from './posters/find-browser.ts';
import { readPosterOptions, type PosterOptions } from './posters/options.ts';
import { checkTarget, placeFolder } from './posters/place-folder.ts';
import { printPosters } from './posters/print-posters.ts';
import { readInputs, type PosterInputs } from './posters/read-inputs.ts';
import type { Progress } from './progress.ts';
import { runCommand } from './run-command.ts';
import { tryFolder } from './try-folder.ts';

const printing = { fa: 'ساختن تابلوها', en: 'making the boards' };

/** npm run posters: one board as PDF for every place of a list. Exit code 0 made, 1 the list has errors, 2 bad usage. */
await runCommand(async () => {
  const options = readPosterOptions(process.argv.slice(2), process.env);
  const target = resolve(options.out);
  const inputs = await readInputs(options.data, options.places);
  if (!report(inputs, options)) return 1;
  await checkTarget(target);
  await tryFolder(target);
  await underProgress((progress) => printAll(inputs, options, target, progress));
  const count = inputs.places.length;
  console.log(`${formatNumber(count, 'fa')} تابلو ساخته شد: ${options.out}`);
  console.log(`${count} boards made: ${options.out}`);
  return 0;
});

/** Prints every issue. Shape: may boards be made? */
function report({ issues, places }: PosterInputs, { data, places: list }: PosterOptions): boolean {
  const prefix = dirname(list) === '.' ? '' : `${dirname(list)}/`;
  if (issues.data.length > 0)
    process.stderr.write(renderTerminalReport(issues.data, { prefix: folderPrefix(data) }));
  if (issues.list.length > 0) process.stderr.write(renderTerminalReport(issues.list, { prefix }));
  const isClean = [...issues.data, ...issues.list].every(({ severity }) => severity !== 'error');
  return isClean && places.length > 0;
}

/** A set is whole or not there: PDFs are made beside the output folder and moved at the end. */
async function printAll(
  { site, places }: PosterInputs,
  options: PosterOptions,
  target: string,
  progress: Progress,
): Promise<void> {
  if (!site) return;
  const { kind, size } = options;
  const siteUrl = (options.siteUrl ?? site.baseUrl).replace(/\/$/u, '');
  if (siteUrl.endsWith('.example')) {
    console.error(`نشانی سایت (baseUrl) هنوز نمونه است: ${siteUrl}. این تابلوها را نصب نکنید.`);
    console.error(`The site's address (baseUrl) is still an example: ${siteUrl}. Do not hang these boards.`);
  }
  const folder = `${target}.new-${process.pid}`;
  const browser = await findBrowser();
  try {
    const onBoard = (done: number, total: number): void => progress.step(printing, done, total);
    await printPosters(browser, { site, siteUrl, kind, size, places, folder, onBoard });
    await placeFolder(folder, target);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
