import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

export interface SiteElement {
  tagName: string;
  attribs: Readonly<Record<string, string>>;
}

/** One HTML file of the built site, parsed as a browser parses it. */
export interface SitePage {
  /** Address on the site, e.g. "/en/about/" or "/404.html". */
  path: string;
  locale: 'fa' | 'en';
  html: string;
  $: CheerioAPI;
}

/** Address of the same page without its language, e.g. "/about/". */
export const neutralPath = (path: string): string => path.replace(/^\/en\//u, '/');

/** Reads one page by its address. */
export function readPage(folder: string, path: string): SitePage {
  const file = path.endsWith('/') ? join(folder, path, 'index.html') : join(folder, path);
  const html = readFileSync(file, 'utf8');
  return { path, locale: path.startsWith('/en/') ? 'en' : 'fa', html, $: load(html) };
}

/** Addresses of all HTML files, in order of name. */
export function pagePaths(folder: string): string[] {
  const files = globSync('**/*.html', { cwd: folder });
  return files.map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/u, '$1')}`).sort();
}

const read = new Map<string, readonly SitePage[]>();

/** Reads every page of the site, once for all tests. Errors: throws when there is none, so that no test passes on nothing. */
export function readPages(folder: string): readonly SitePage[] {
  const pages = read.get(folder) ?? pagePaths(folder).map((path) => readPage(folder, path));
  if (pages.length === 0) throw new Error(`No page in ${folder}.`);
  read.set(folder, pages);
  return pages;
}

/** Is there a file that a plain web server would answer with? */
export function isServed(folder: string, path: string): boolean {
  const file = decodeURIComponent(path);
  return existsSync(join(folder, file.endsWith('/') ? `${file}index.html` : file));
}

/** Addresses of the files of one ending, e.g. "css". */
export const filePaths = (folder: string, ending: string): string[] =>
  globSync(`**/*.${ending}`, { cwd: folder }).map((file) => `/${file.replaceAll('\\', '/')}`);

/** The tag of an element as a reader of a report finds it again, e.g. `<a class="x">`. */
export function tagOf({ tagName, attribs }: SiteElement): string {
  const pairs = Object.entries(attribs).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tagName}${pairs.join('')}>`.slice(0, 160);
}
