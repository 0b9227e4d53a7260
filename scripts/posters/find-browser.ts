import { chromium, type Browser } from 'playwright-core';
import { UsageError } from '../arguments.ts';

/** Browsers that office machines have, on Windows, macOS and Linux. */
const channels = ['msedge', 'chrome', 'chromium'] as const;

const missing =
  'مرورگری برای ساختن PDF پیدا نشد. Microsoft Edge یا Google Chrome نصب کنید، یا نشانی Chromium را در CHROMIUM_PATH بدهید.\n' +
  'No browser was found to make the PDFs. Install Microsoft Edge or Google Chrome, or name a Chromium in CHROMIUM_PATH.';

/** Opens a browser that is there. Errors: throws UsageError where there is none, with what to do. */
export async function findBrowser(): Promise<Browser> {
  const ways = [
    ...(process.env.CHROMIUM_PATH
      ? [() => chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '' })]
      : channels.map((channel) => () => chromium.launch({ channel }))),
    ...(process.platform === 'linux' ? [openBundled] : []),
  ];
  const reasons: unknown[] = [];
  for (const open of ways) {
    try {
      return await open();
    } catch (error) {
      reasons.push(error);
    }
  }
  const last = reasons.at(-1);
  throw new UsageError(
    `${missing}\n${last instanceof Error ? (last.message.split('\n')[0] ?? '') : ''}`.trim(),
  );
}

/** The build that npm brings, for Linux machines without a browser. */
async function openBundled(): Promise<Browser> {
  const { openBrowser } = await import('../open-browser.ts');
  return openBrowser();
}
