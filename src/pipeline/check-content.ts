import type { ContentPage } from '#model/content.ts';
import type { Issue } from '#model/issue.ts';
import type { IssueCode } from '#model/issue-codes.ts';
import type { GlossaryTerm, PlaceEntry } from '#model/reference.ts';
import type { Site } from '#model/site.ts';
import { closest } from '#text/closest.ts';
import type { IssueLog } from './issue-log.ts';
import { isPage, knownPages } from './known-pages.ts';

/** What a page may refer to. */
export interface ContentContext {
  site: Site | undefined;
  glossary: readonly GlossaryTerm[];
  datasetNames: readonly string[];
  places: readonly PlaceEntry[];
}

/** A page with its text as it stands in the file. */
export interface ReadPage {
  page: ContentPage;
  body: string;
  firstLine: number;
}

interface Lists {
  terms: readonly string[];
  /** Absent when site.json could not be read, which has issues of its own. */
  channels: readonly string[] | undefined;
  pages: ReadonlySet<string>;
}

/** Checks pages against each other and against what they refer to. Errors: content/… issues. */
export function checkContent(
  read: readonly ReadPage[],
  files: readonly string[],
  context: ContentContext,
  log: IssueLog,
): void {
  const pages = read.map(({ page }) => page);
  const lists: Lists = {
    terms: context.glossary.map(({ id }) => id),
    channels: context.site?.channels.map(({ id }) => id),
    pages: knownPages(pages, context),
  };
  checkTwins(pages, files, log);
  checkOrders(pages, log);
  for (const one of read) {
    const { page } = one;
    checkReferences(page, pages, lists, log);
    for (const { text, line } of linesOf(one)) checkLine(text, { file: page.file, line }, page, lists, log);
  }
}

/** A twin that is there but could not be read has issues of its own. */
function checkTwins(pages: readonly ContentPage[], files: readonly string[], log: IssueLog): void {
  for (const page of pages) {
    const twin = pages.find(({ path, locale }) => path === page.path && locale !== page.locale);
    const file = `content/${page.path}.${page.locale === 'fa' ? 'en' : 'fa'}.md`;
    if (!twin) {
      if (!files.includes(file)) log.add({ code: 'content/missing-twin', file: page.file, found: file });
    } else if (page.locale === 'fa') {
      checkSameness(page, twin, log);
    }
  }
}

function checkSameness(page: ContentPage, twin: ContentPage, log: IssueLog): void {
  const differing: string[] = [];
  const ids = ({ sections }: ContentPage) => sections.map(({ id }) => id).join();
  if (!page.kind && ids(page) !== ids(twin)) differing.push('sections');
  for (const key of ['order', 'category', 'channels', 'related'] as const) {
    if (page.kind && twin.kind && String(page.kind[key]) !== String(twin.kind[key])) differing.push(key);
  }
  if (page.front.lastChecked !== twin.front.lastChecked) differing.push('lastChecked');
  for (const property of differing) {
    const params = { property, twin: twin.file };
    log.add({ code: 'content/twins-differ', file: page.file, line: 1, found: property, params });
  }
}

function checkOrders(pages: readonly ContentPage[], log: IssueLog): void {
  const seen = new Map<number, string>();
  for (const { kind, file, locale } of pages) {
    if (!kind || locale !== 'fa') continue;
    const first = seen.get(kind.order);
    const params = { first: first ?? '' };
    if (first !== undefined)
      log.add({ code: 'content/duplicate-order', file, line: 1, found: String(kind.order), params });
    seen.set(kind.order, first ?? file);
  }
}

interface At {
  file: string;
  line: number;
  column?: number;
}

function reportStranger(
  code: IssueCode,
  found: string,
  allowed: readonly string[] | undefined,
  at: At,
  log: IssueLog,
): void {
  if (!allowed || allowed.includes(found)) return;
  const near = closest(found, allowed);
  const params: Issue['params'] = near === undefined ? {} : { closest: near };
  log.add({ code, ...at, found, params });
}

function checkReferences(
  { kind, file }: ContentPage,
  pages: readonly ContentPage[],
  lists: Lists,
  log: IssueLog,
): void {
  const kinds = pages.filter((page) => page.kind).map(({ path }) => path.split('/').at(-1) ?? '');
  for (const id of kind?.channels ?? []) {
    reportStranger('content/unknown-channel', id, lists.channels, { file, line: 1 }, log);
  }
  for (const slug of kind?.related ?? []) {
    reportStranger('content/unknown-kind', slug, kinds, { file, line: 1 }, log);
  }
}

/** The lines of a page's text, outside code blocks, with their numbers in the file. */
function linesOf({ body, firstLine }: ReadPage): { text: string; line: number }[] {
  let isCode = false;
  return body.split('\n').flatMap((text, index) => {
    if (/^\s*(?:```|~~~)/u.test(text)) isCode = !isCode;
    return isCode ? [] : [{ text, line: firstLine + index }];
  });
}

const link = /\[(?<text>[^\]]*)\]\((?<target>[^()\s]*)\)/gu;
const html = /<\/?[a-z][^<>]*>/iu;
const longestSentence = 30;

function checkLine(text: string, at: At, page: ContentPage, lists: Lists, log: IssueLog): void {
  for (const match of text.matchAll(link)) {
    checkLink(match.groups?.['target'] ?? '', { ...at, column: match.index + 1 }, page, lists, log);
  }
  const tag = html.exec(text.replaceAll(/`[^`]*`|<https?:[^>]*>/gu, (code) => ' '.repeat(code.length)));
  if (tag) log.add({ code: 'content/html', ...at, column: tag.index + 1, found: tag[0] });
  for (const sentence of text.replaceAll(link, '$<text>').split(/[.!?؟](?:\s|$)/u)) {
    const words = sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const found = sentence.trim().slice(0, 60);
    if (words > longestSentence) log.add({ code: 'content/long-sentence', ...at, found, params: { words } });
  }
}

function checkLink(target: string, at: At, page: ContentPage, lists: Lists, log: IssueLog): void {
  const [scheme, id = ''] = target.split(/:(.*)/su);
  if (scheme === 'glossary' || scheme === 'channel') {
    const isTerm = scheme === 'glossary';
    const known = isTerm ? lists.terms : lists.channels;
    const code = isTerm ? 'content/unknown-term' : 'content/unknown-channel';
    reportStranger(code, id, known, at, log);
    return;
  }
  if (/^(?:https?|tel|mailto):/u.test(target)) return;
  const isOwnSection = target.startsWith('#') && page.sections.some((section) => `#${section.id}` === target);
  if (isOwnSection || isPage(target, lists.pages)) return;
  reportStranger('content/unknown-page', target, [...lists.pages], at, log);
}
