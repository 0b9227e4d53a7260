import type { ContentPage } from '#model/content.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Issue } from '#model/issue.ts';
import type { IssueCode } from '#model/issue-codes.ts';
import type { GlossaryTerm, PlaceEntry } from '#model/reference.ts';
import type { Site } from '#model/site.ts';
import { closest } from '#text/closest.ts';
import { checkFigureMark, figureMarks } from './check-figure-marks.ts';
import type { IssueLog } from './issue-log.ts';
import { checkFirstDoors } from './check-first-doors.ts';
import { addressOf, isPage, knownPages } from './known-pages.ts';
import { knownSections, type SectionMarks } from './known-sections.ts';
import type { Located } from './read-json.ts';

/** What a page may refer to. */
export interface ContentContext {
  site: Site | undefined;
  /** What `site` was read from. */
  siteFile: Located | undefined;
  /** ISO Gregorian; without it nothing is too old. */
  today: string | undefined;
  glossary: readonly GlossaryTerm[];
  datasetNames: readonly string[];
  /** Those that could be read. */
  datasets: readonly Dataset[];
  places: readonly PlaceEntry[];
}

/** A page with its text as it stands in the file. */
export interface ReadPage {
  page: ContentPage;
  body: string;
  firstLine: number;
  titleLine: number;
  /** Where the summary stands, which in an answer may have marks too. */
  summaryLine: number;
  /** Where the day of the last check stands. */
  checkedLine: number;
}

interface Lists {
  terms: readonly string[];
  /** Absent when site.json could not be read, which has issues of its own. */
  channels: readonly string[] | undefined;
  pages: ReadonlySet<string>;
  sections: SectionMarks;
  datasetNames: readonly string[];
  datasets: readonly Dataset[];
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
    sections: knownSections(pages, context),
    datasetNames: context.datasetNames,
    datasets: context.datasets,
  };
  checkTwins(read, files, log);
  checkOrders(pages, 'kind', log);
  checkOrders(pages, 'question', log);
  checkFirstDoors(read, context.site?.channels ?? [], log);
  for (const one of read) {
    const { page } = one;
    checkReferences(page, pages, lists, log);
    for (const { text, line } of linesOf(one)) checkLine(text, { file: page.file, line }, page, lists, log);
  }
}

/** A twin that is there but could not be read has issues of its own. */
function checkTwins(read: readonly ReadPage[], files: readonly string[], log: IssueLog): void {
  for (const one of read) {
    const { page } = one;
    const twin = read.find(({ page: { path, locale } }) => path === page.path && locale !== page.locale);
    const file = `content/${page.path}.${page.locale === 'fa' ? 'en' : 'fa'}.md`;
    if (!twin) {
      if (!files.includes(file)) log.add({ code: 'content/missing-twin', file: page.file, found: file });
    } else if (page.locale === 'fa') {
      checkSameness(one, twin, log);
    }
  }
}

/** What both languages of a page must have in common, by the name staff know it by. */
function commonOf({ page, body }: ReadPage): Record<string, string> {
  const { kind, question, said, front, sections } = page;
  const own = kind ?? question;
  return {
    ...(kind ? {} : { sections: sections.map(({ id }) => id).join() }),
    ...(own ? { order: String(own.order), channels: own.channels.join(), related: own.related.join() } : {}),
    ...(kind ? { category: kind.category, inferred: kind.inferred.join() } : {}),
    ...(question ? { topic: question.topic, datasets: question.datasets.join() } : {}),
    ...(said ? { said: said.said, done: said.done } : {}),
    lastChecked: front.lastChecked,
    figures: figureMarks(`${front.summary}\n${body}`),
  };
}

function checkSameness(one: ReadPage, other: ReadPage, log: IssueLog): void {
  const { page } = one;
  const theirs = commonOf(other);
  for (const [property, value] of Object.entries(commonOf(one))) {
    if (value === theirs[property]) continue;
    const params = { property, twin: other.page.file };
    log.add({ code: 'content/twins-differ', file: page.file, line: 1, found: property, params });
  }
}

function checkOrders(pages: readonly ContentPage[], key: 'kind' | 'question', log: IssueLog): void {
  const seen = new Map<number, string>();
  for (const { [key]: own, file, locale } of pages) {
    if (!own || locale !== 'fa') continue;
    const first = seen.get(own.order);
    const params = { first: first ?? '' };
    if (first !== undefined)
      log.add({ code: 'content/duplicate-order', file, line: 1, found: String(own.order), params });
    seen.set(own.order, first ?? file);
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
  { kind, question, said, file }: ContentPage,
  pages: readonly ContentPage[],
  lists: Lists,
  log: IssueLog,
): void {
  const kinds = pages.filter((page) => page.kind).map(({ path }) => path.split('/').at(-1) ?? '');
  const own = kind ?? question;
  for (const id of own?.channels ?? []) {
    reportStranger('content/unknown-channel', id, lists.channels, { file, line: 1 }, log);
  }
  for (const id of kind?.inferred ?? []) {
    reportStranger('content/inferred-elsewhere', id, kind?.channels, { file, line: 1 }, log);
  }
  for (const slug of own?.related ?? []) {
    reportStranger('content/unknown-kind', slug, kinds, { file, line: 1 }, log);
  }
  for (const name of question?.datasets ?? []) {
    reportStranger('content/unknown-dataset', name, lists.datasetNames, { file, line: 1 }, log);
  }
  if (said && said.done < said.said) {
    log.add({
      code: 'content/done-before-said',
      file,
      line: 1,
      found: said.done,
      params: { said: said.said },
    });
  }
}

/** The lines of a page's text, outside code blocks, with their numbers in the file. */
function linesOf({ page, body, firstLine, summaryLine }: ReadPage): { text: string; line: number }[] {
  let isCode = false;
  const summary = page.question ? [{ text: page.front.summary, line: summaryLine }] : [];
  const lines = body.split('\n').flatMap((text, index) => {
    if (/^\s*(?:```|~~~)/u.test(text)) isCode = !isCode;
    return isCode ? [] : [{ text, line: firstLine + index }];
  });
  return [...summary, ...lines];
}

const link = /\[(?<text>[^\]]*)\]\((?<target>[^()\s]*)\)/gu;
const html = /<\/?[a-z][^<>]*>/iu;

function checkLine(text: string, at: At, page: ContentPage, lists: Lists, log: IssueLog): void {
  for (const match of text.matchAll(link)) {
    checkLink(match.groups?.['target'] ?? '', { ...at, column: match.index + 1 }, page, lists, log);
  }
  const tag = html.exec(text.replaceAll(/`[^`]*`|<https?:[^>]*>/gu, (code) => ' '.repeat(code.length)));
  if (tag) log.add({ code: 'content/html', ...at, column: tag.index + 1, found: tag[0] });
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
  if (scheme === 'figure') {
    checkFigureMark(id, at, lists, log);
    return;
  }
  if (/^(?:https?|tel|mailto):/u.test(target)) return;
  if (!target.startsWith('#') && !isPage(target, lists.pages)) {
    reportStranger('content/unknown-page', target, [...lists.pages], at, log);
    return;
  }
  const [path = '', mark = ''] = target.split('#');
  const address = path.split('?')[0] || addressOf(page.path);
  const marks = lists.sections.get(address);
  if (!marks || mark === '' || marks.includes(mark)) return;
  const near = closest(mark, marks);
  const params = { page: address, ...(near === undefined ? {} : { closest: near }) };
  log.add({ code: 'content/unknown-section', ...at, found: mark, params });
}
