import { join } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { locales, type Locale } from '#model/bilingual.ts';
import type { PageReadability } from '#model/catalogue.ts';
import type { ContentPage } from '#model/content.ts';
import { checkContent, type ContentContext, type ReadPage } from './check-content.ts';
import type { IssueLog } from './issue-log.ts';
import { cutSections } from './cut-sections.ts';
import { readFrontMatter } from './front-matter.ts';
import { checkAge } from './plain/check-age.ts';
import { checkPlainLanguage } from './plain/check-plain-language.ts';
import { pageReadability } from './plain/page-readability.ts';
import { readPhrases } from './plain/read-phrases.ts';
import { checkTreeFile } from './read-check-tree.ts';
import { listFolder, readInside, sizeLimits } from './read-file.ts';
import type { JsonPath, Located, Position } from './read-json.ts';
import { decodeUtf8 } from './read-text.ts';

/** Reads data/content: every `<slug>.<locale>.md`, sorted by path, Persian first. Errors: content/… issues. */
export async function readContent(
  root: string,
  context: ContentContext,
  log: IssueLog,
): Promise<{ content: ContentPage[]; readability: PageReadability[] }> {
  const pages: ReadPage[] = [];
  const files = (await listFiles(join(root, 'content'), 'content')).filter((file) => file !== checkTreeFile);
  for (const file of files) {
    const page = await readPage(root, file, log);
    if (page) pages.push(page);
  }
  checkContent(pages, files, context, log);
  checkPlainLanguage(pages, { ...context, phrases: await readPhrases(root, log) }, log);
  checkAge(pages, context, log);
  return { content: pages.map(({ page }) => page), readability: pageReadability(pages) };
}

async function listFiles(path: string, file: string): Promise<string[]> {
  const entries = await listFolder(path);
  const lists = await Promise.all(
    entries.map(({ name, isFolder }) =>
      isFolder ? listFiles(join(path, name), `${file}/${name}`) : [`${file}/${name}`],
    ),
  );
  return lists.flat();
}

async function readPage(root: string, file: string, log: IssueLog): Promise<ReadPage | undefined> {
  const name = /^content\/(?<path>(?:[a-z0-9-]+\/)*[a-z0-9-]+)\.(?<locale>[a-z]+)\.md$/u.exec(file)?.groups;
  const locale = locales.find((known) => known === name?.['locale']);
  if (!name?.['path'] || !locale) {
    log.add({ code: 'content/bad-file-name', file, found: file.split('/').at(-1) });
    return undefined;
  }
  const bytes = await readInside({ root, file, limit: sizeLimits.markdown }, log);
  const text = bytes && decodeUtf8(bytes, file, log);
  return text === undefined ? undefined : parsePage(text, file, { path: name['path'], locale }, log);
}

function parsePage(
  text: string,
  file: string,
  { path, locale }: { path: string; locale: Locale },
  log: IssueLog,
): ReadPage | undefined {
  const split = /^---\n([\s\S]*?\n)?---(?:\n|$)/u.exec(text);
  if (!split) {
    log.add({ code: 'content/no-front-matter', file, line: 1 });
    return undefined;
  }
  const document = parseFrontMatter(split[1] ?? '', file, log);
  if (!document) return undefined;
  const front = readFrontMatter(document, path, log);
  if (!front) return undefined;
  const body = text.slice(split[0].length);
  const firstLine = split[0].split('\n').length;
  const isKind = front.kind !== undefined;
  const cut = cutSections(body, firstLine, { file, locale, isKind }, log);
  const page = { path, locale, file, ...front, ...cut };
  return {
    page,
    body,
    firstLine,
    titleLine: document.positionOf(['title']).line ?? 1,
    summaryLine: document.positionOf(['summary']).line ?? 1,
    checkedLine: document.positionOf(['lastChecked']).line ?? 1,
  };
}

function parseFrontMatter(text: string, file: string, log: IssueLog): Located | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', maxAliasCount: 10 } as object);
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: Math.max(1, col) };
  };
  const [error] = document.errors;
  if (error) {
    const { line, column } = place(error.pos[0]);
    log.add({ code: 'yaml/syntax', file, line, column, params: { problem: error.code } });
    return undefined;
  }
  return locatedYaml(document, file, place);
}

function locatedYaml(document: Document.Parsed, file: string, place: (offset: number) => Position): Located {
  const nodeAt = (path: JsonPath): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
        return Number(node.range[0]);
      }
    }
    return 0;
  };
  return {
    file,
    value: document.toJS() as unknown,
    positionOf: (path) => place(nodeAt(path)),
    keyPositionOf: (path) => {
      const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
      if (!isMap(parent)) return place(nodeAt(path));
      const key = parent.items
        .map((item) => item.key)
        .find((item) => isScalar(item) && item.value === path.at(-1));
      return place(isScalar(key) ? (key.range?.[0] ?? 0) : nodeAt(path));
    },
  };
}
