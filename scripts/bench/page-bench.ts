import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../open-browser.ts';
import { serve } from '../serve.ts';
import type { BenchLine } from './bench-line.ts';

const kilobyte = 1000;
const pageBudget = 60;
const scriptBudget = 10;
const upgradeBudget = 60;
const searchBudget = 150;

const packed = /\.(?:woff2|png|jpe?g|webp|avif)$/u;

/** Bytes of a file as a server with ready-made brotli sends it. */
function sentBytes(file: string): number {
  const bytes = readFileSync(file);
  if (packed.test(file)) return bytes.length;
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  return Math.min(brotli, bytes.length);
}

type Sent = Record<'all' | 'html' | 'css' | 'js' | 'woff2', number>;

/** What a browser asked for, as files of the site. */
class RequestLog {
  readonly #folder: string;
  readonly #files: string[] = [];

  constructor(page: Page, base: string, folder: string) {
    this.#folder = folder;
    page.on('request', (request) => {
      if (!request.url().startsWith(base)) return;
      const path = decodeURIComponent(new URL(request.url()).pathname);
      this.#files.push(path.endsWith('/') ? `${path}index.html` : path);
    });
  }

  /** Kilobytes asked for since the last call, by ending; a file asked for twice counts once. */
  take(): Sent {
    const sent: Sent = { all: 0, html: 0, css: 0, js: 0, woff2: 0 };
    for (const file of new Set(this.#files.splice(0))) {
      const kilobytes = sentBytes(join(this.#folder, file)) / kilobyte;
      sent.all += kilobytes;
      const ending = extname(file).slice(1);
      if (ending === 'html' || ending === 'css' || ending === 'js' || ending === 'woff2')
        sent[ending] += kilobytes;
    }
    return sent;
  }
}

interface Visit {
  page: Page;
  log: RequestLog;
}

/** The site as a phone sees it, each visit with an empty cache. */
class Phone {
  readonly #browser: Browser;
  readonly #base: string;
  readonly #folder: string;

  constructor(browser: Browser, base: string, folder: string) {
    this.#browser = browser;
    this.#base = base;
    this.#folder = folder;
  }

  async visit<T>(path: string, work: (visit: Visit) => Promise<T>): Promise<T> {
    const context = await this.#browser.newContext({ viewport: { width: 412, height: 823 } });
    const page = await context.newPage();
    const log = new RequestLog(page, this.#base, this.#folder);
    await page.goto(this.#base + path, { waitUntil: 'networkidle' });
    const result = await work({ page, log });
    await context.close();
    return result;
  }
}

const firstView = (phone: Phone, path: string): Promise<Sent> =>
  phone.visit(path, ({ log }) => Promise.resolve(log.take()));

async function benchFirstView(phone: Phone, name: string, path: string): Promise<BenchLine[]> {
  const { all, html, css, js, woff2 } = await firstView(phone, path);
  const part = (what: string, value: number): BenchLine => ({ name: `  of it ${what}`, value, unit: 'kB' });
  return [
    { name: `${name}, first view (${path})`, value: all, unit: 'kB', budget: pageBudget },
    part('HTML', html),
    part('CSS', css),
    part('typeface', woff2),
    { name: '  of it JavaScript, before use', value: js, unit: 'kB', budget: scriptBudget },
  ];
}

/** The heaviest of the pages whose HTML weighs most in each language; a page's typefaces may turn the order round. */
async function findWorst(phone: Phone, folder: string): Promise<string> {
  const candidates = ['datasets', 'en/datasets'].flatMap((section) =>
    byWeight(folder, `${section}/*/index.html`).slice(-3),
  );
  const weighed: { path: string; all: number }[] = [];
  for (const path of candidates) weighed.push({ path, all: (await firstView(phone, path)).all });
  return weighed.toSorted((a, b) => a.all - b.all).at(-1)?.path ?? '/datasets/';
}

function benchChart(phone: Phone, path: string): Promise<BenchLine> {
  return phone.visit(path, async ({ page, log }) => {
    log.take();
    await page.locator('.chart-open').first().click();
    await page.locator('tamin-chart canvas').first().waitFor();
    await page.waitForLoadState('networkidle');
    return {
      name: 'chart made interactive, extra',
      value: log.take().all,
      unit: 'kB',
      budget: upgradeBudget,
    };
  });
}

function benchSearch(phone: Phone, path: string, query: string): Promise<BenchLine> {
  return phone.visit(path, async ({ page, log }) => {
    log.take();
    await page.locator('main input[name=q]').fill(query);
    await page.locator('main input[name=q]').press('Enter');
    await page.locator('.result').first().waitFor();
    return {
      name: `search to first result (${query})`,
      value: log.take().all,
      unit: 'kB',
      budget: searchBudget,
    };
  });
}

/** Addresses that fit a pattern, the lightest HTML first. */
function byWeight(folder: string, pattern: string): string[] {
  const files = globSync(pattern, { cwd: folder });
  const weighed = files.map((file) => ({ file, bytes: sentBytes(join(folder, file)) }));
  weighed.sort((a, b) => a.bytes - b.bytes);
  return weighed.map(({ file }) => `/${file.replace(/index\.html$/u, '')}`);
}

/** Measures the first view of one page. */
export async function benchPage(folder: string, name: string, path: string): Promise<BenchLine[]> {
  const server = await serve(folder, 0);
  const browser = await openBrowser();
  try {
    return await benchFirstView(new Phone(browser, server.url, folder), name, path);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Measures what a reader downloads: pages, the interactive chart, a search. */
export async function benchPages(folder: string): Promise<BenchLine[]> {
  const server = await serve(folder, 0);
  const browser = await openBrowser();
  try {
    const phone = new Phone(browser, server.url, folder);
    const datasets = byWeight(folder, '{datasets,en/datasets}/*/index.html');
    const median = datasets[Math.floor(datasets.length / 2)] ?? '/datasets/';
    const worst = await findWorst(phone, folder);
    const report = byWeight(folder, 'report/*/index.html').at(-1) ?? '/report/';
    return [
      ...(await benchFirstView(phone, 'dataset page, worst', worst)),
      ...(await benchFirstView(phone, 'dataset page, median', median)),
      ...(await benchFirstView(phone, 'home', '/')),
      ...(await benchFirstView(phone, 'report page, worst', report)),
      await benchChart(phone, worst),
      await benchSearch(phone, '/search/', 'بیمه'),
      await benchSearch(phone, '/en/search/', 'insurance'),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
