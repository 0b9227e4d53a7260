import { existsSync } from 'node:fs';
import serverless from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Chromium builds that a machine may already have. `CHROMIUM_PATH` wins over all. */
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Opens a real Chromium: the machine's own where there is one, else the build that npm brought. */
export async function openBrowser(): Promise<Browser> {
  const own = [process.env.CHROMIUM_PATH, ...installed].find(
    (path) => path !== undefined && existsSync(path),
  );
  const quiet = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  // The npm build's own list of flags (one process, no web security) is for cloud functions and would hide faults.
  return chromium.launch({ executablePath: own ?? (await serverless.executablePath()), args: quiet });
}
