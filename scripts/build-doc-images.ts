import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { openBrowser } from './open-browser.ts';
import { serve } from './serve.ts';

// Run by hand after a command or a page changes: `node scripts/build-doc-images.ts`. The pictures are committed.
// Every picture is what the commands and pages really show, on a copy of the data.

const table = [
  'بیمه‌شدگان اصلی به تفکیک استان,,',
  'سال,استان,تعداد بیمه‌شدگان (نفر)',
  '۱۴۰۰,تهران,۳۰۱۲۰۰۰',
  '۱۴۰۱,تهران,۳۱۰۴۰۰۰',
  '۱۴۰۲,تهران,۳۱۹۵۰۰۰',
  '۱۴۰۰,یزد,۳۹۸۰۰۰',
  '۱۴۰۱,یزد,۴۱۱۰۰۰',
  '۱۴۰۲,یزد,۴۲۶۰۰۰',
  '۱۴۰۰,کرمان,۶۱۲۰۰۰',
  '۱۴۰۱,کرمان,۶۳۴۰۰۰',
  '۱۴۰۲,کرمان,۶۵۱۰۰۰',
  'جمع,,۱۲۴۴۳۰۰۰',
  'این جدول نمونه است و فقط برای آموزش ساخته شده است.,,',
].join('\r\n');

/** What a person types, in the order of the questions; an empty line takes the default. */
const answers = ['insured-example', '', 'Insured people by province (example)', '', '', '', 'نمونهٔ آموزشی'];

/** Questions and end of a long run; what lies between is listed in the guide. */
function shorten(text: string): string {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith('واحد ستون')) + 2;
  const end = lines.findIndex((line) => line.startsWith('نوشته شد'));
  return [...lines.slice(0, from), '…', '', ...lines.slice(end)].join('\n');
}

interface Said {
  text: string;
  code: number | null;
}

/** Runs a command as staff run it; what is typed stands in the text after its prompt. */
function run(script: string, words: readonly string[], typed: readonly string[] = []): Promise<Said> {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...words]);
  const left = [...typed];
  let text = '';
  const take = (chunk: Buffer): void => {
    text += chunk.toString();
    if (!text.endsWith('] > ')) return;
    const answer = left.shift() ?? '';
    text += `${answer}\n`;
    child.stdin.write(`${answer}\n`);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ text, code });
    });
  });
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A window as the terminals of Windows show it, with each line in its own direction. */
function terminalPage(command: string, text: string, font: string): string {
  const lines = [`PS C:\\tamin-nama> ${command}`, ...text.trimEnd().split('\n')];
  const shown = lines.map((line) => {
    const indent = (/^ */u.exec(line)?.[0].length ?? 0) * 0.6;
    return `<div dir="auto" style="padding-inline-start:${indent}em">${escape(line.trim()) || '&nbsp;'}</div>`;
  });
  return `<style>@font-face{font-family:V;src:url(data:font/woff2;base64,${font})}
    body{margin:0;padding:20px 24px;background:#10151c;color:#dfe5ea;font:15px/1.75 Consolas,"DejaVu Sans Mono",monospace,V;
    font-family:V,Consolas,"DejaVu Sans Mono",monospace;white-space:pre-wrap;overflow-wrap:anywhere}
    div:first-child{direction:ltr;color:#8fd3ff;margin-block-end:.6em}</style>${shown.join('')}`;
}

class Camera {
  readonly #browser: Browser;
  readonly #font: string;

  constructor(browser: Browser, font: string) {
    this.#browser = browser;
    this.#font = font;
  }

  async terminal(name: string, command: string, text: string): Promise<void> {
    const page = await this.#browser.newPage({ viewport: { width: 860, height: 200 } });
    await page.setContent(terminalPage(command, text, this.#font));
    await page.evaluate(() => document.fonts.ready);
    await writeFile(`docs/images/${name}.png`, await page.screenshot({ fullPage: true }));
    await page.close();
  }

  async page(name: string, url: string, height: number): Promise<void> {
    const page = await this.#browser.newPage({ viewport: { width: 960, height } });
    const answer = await page.goto(url, { waitUntil: 'networkidle' });
    if (answer && answer.status() >= 400) throw new Error(`${url}: ${answer.status()}`);
    await writeFile(`docs/images/${name}.png`, await page.screenshot());
    await page.close();
  }
}

/** Builds a site and takes pictures of it. */
async function photograph(
  out: string,
  options: readonly string[],
  take: (url: string) => Promise<void>,
): Promise<void> {
  const built = await run('build', [...options, '--out', out]);
  if (built.code !== 0) throw new Error(built.text);
  const server = await serve(out, 0);
  await take(server.url);
  await server.close();
}

const folder = await mkdtemp(join(tmpdir(), 'tamin-images-'));
const browser = await openBrowser();
try {
  const data = join(folder, 'data');
  const out = join(folder, 'site');
  const file = join(folder, 'insured.csv');
  await cp('data', data, { recursive: true });
  const font = (await readFile('public/fonts/vazirmatn-fa.v1.woff2')).toString('base64');
  const camera = new Camera(browser, font);
  const command = 'npm run new-dataset -- insured.csv';
  /** Paths of this machine are nobody's business; staff see their own. */
  const tidy = (text: string): string => text.replaceAll(data, 'data').replaceAll(`${folder}/`, '');

  // The home page of the real data, before the example lies among it.
  await photograph(out, [], (url) => camera.page('home', `${url}/`, 1080));

  await writeFile(file, table.replace('۱۴۰۱,یزد', '۱۴۰۱,یزذ').replace('۴۲۶۰۰۰', '۴۲۶ هزار'));
  const refused = await run('new-dataset', [file, '--yes', '--data', data]);
  await camera.terminal('error', `${command} --yes`, tidy(refused.text));
  await writeFile(file, table);
  const made = await run('new-dataset', [file, '--data', data], answers);
  if (made.code !== 0) throw new Error(made.text);
  await camera.terminal('new-dataset', command, shorten(tidy(made.text)));

  await photograph(out, ['--data', data], async (url) => {
    await camera.page('page', `${url}/datasets/insured-example/`, 900);
    await camera.page('error-page', `${url}/guidance/errors/cell-not-a-number/`, 640);
  });

  const own = join(data, 'datasets/insured-example/insured-example.csv');
  await writeFile(
    own,
    (await readFile(own, 'utf8')).replace('426000', '4260000').replace('3104000', '3104000؟'),
  );
  const report = join(folder, 'rehearsal.html');
  await run('rehearse', ['--data', data, '--out', out, '--report', report, '--no-build']);
  await writeFile(report, tidy(await readFile(report, 'utf8')));
  await camera.page('rehearsal', pathToFileURL(report).href, 1000);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
