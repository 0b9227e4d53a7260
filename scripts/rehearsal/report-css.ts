import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataUri } from './html.ts';

const root = join(import.meta.dirname, '../..');

/** Letters of Persian, and digits with punctuation: 29 kB. Latin letters are left to the reader's machine. */
const embedded = /url\('\/(?<path>fonts\/vazirmatn-(?:fa|common)\.[^']+\.woff2)'\)/u;

/** The report's style sheet with the site's typeface in it, so that nothing is fetched. */
export async function reportCss(): Promise<string> {
  const [own, tokens] = await Promise.all([
    readFile(join(import.meta.dirname, 'report.css'), 'utf8'),
    readFile(join(root, 'src/styles/tokens.css'), 'utf8'),
  ]);
  const faces = tokens.match(/@font-face\s*\{[^}]*\}/gu) ?? [];
  const kept = await Promise.all(faces.map(embed));
  return [...kept.filter((face) => face !== ''), own].join('\n');
}

async function embed(face: string): Promise<string> {
  const path = embedded.exec(face)?.groups?.['path'];
  if (path === undefined) return '';
  const font = await readFile(join(root, 'public', path));
  return face.replace(embedded, `url(${dataUri('font/woff2', font)})`);
}
