import type { ReadPage } from '../check-content.ts';

/** A piece of a page's text that knows where it stands in its file. */
export interface Prose {
  /** Paragraphs, list items and the summary are read in one go; titles, headings and cells of tables are not. */
  isRunning: boolean;
  /** Marks of Markdown and targets of links are blanked, so that every letter keeps its place. */
  text: string;
  /** The same text with its marks. */
  marked: string;
  /** Section the text stands in; "" before the first. */
  section: string;
  /** Line and column of an offset in `text`, 1-based. */
  placeOf: (offset: number) => { line: number; column?: number };
}

export interface Sentence {
  text: string;
  offset: number;
  /** Words joined by half-spaces count as one, as readers count them. */
  words: number;
}

interface Line {
  text: string;
  line: number;
}

const startsBlock = /^\s*(?:[-*+]|[\d۰-۹]+[.)]|>)\s/u;
const isHeading = /^#{1,6}\s/u;
const isRow = /^\s*\|/u;
const isApart = /^\s*(?:\||\s*$|(?:-{3,}|\*{3,})\s*$)/u;
const blank = (text: string): string => text.replaceAll(/[^\n]/gu, ' ');

/** The texts of a page, in order, title and summary first; code is none. */
export function proseOf({ page, body, firstLine, titleLine, summaryLine }: ReadPage): Prose[] {
  const headings = new Map(page.sections.map((section) => [section.line, section.id]));
  const found: Prose[] = [
    frontProse(page.front.title, titleLine, false),
    frontProse(page.front.summary, summaryLine, true),
  ];
  let block: Line[] = [];
  let section = '';
  let isCode = false;
  const close = (): void => {
    if (block.length > 0) found.push(proseAt(block, section));
    block = [];
  };
  for (const [index, text] of body.split('\n').entries()) {
    const line = firstLine + index;
    if (/^\s*(?:```|~~~)/u.test(text)) isCode = !isCode;
    const isText = !isCode && !isHeading.test(text) && !isApart.test(text) && !/^\s*(?:```|~~~)/u.test(text);
    if (!isText || startsBlock.test(text)) close();
    section = headings.get(line) ?? section;
    if (isText) block.push({ text, line });
    else if (!isCode)
      found.push(...partsOf(text).map((part) => proseAt([{ text: part, line }], section, false)));
  }
  close();
  return found;
}

/** What front matter says stands in quotes or folds over lines: its columns are not the text's. */
function frontProse(text: string, line: number, isRunning: boolean): Prose {
  return { ...proseAt([{ text, line }], '', isRunning), placeOf: () => ({ line }) };
}

/** The words of a heading, or the cells of a table's row, each at its place in the line. */
function partsOf(line: string): string[] {
  if (isHeading.test(line)) return [line.replace(/^#+/u, blank)];
  if (!isRow.test(line) || /^[\s|:-]+$/u.test(line)) return [];
  return [...line.matchAll(/(?:[^|\\]|\\.)+/gu)]
    .filter(([cell]) => cell.trim() !== '')
    .map(({ 0: cell, index }) => ' '.repeat(index) + cell);
}

function proseAt(lines: readonly Line[], section: string, isRunning = true): Prose {
  const marked = lines.map(({ text }) => text).join('\n');
  const text = marked
    .replaceAll(/\[(?<words>[^\]]*)\]\((?<target>[^()\s]*)\)/gu, (all, words: string) =>
      ` ${words} `.padEnd(all.length),
    )
    .replaceAll(/`[^`]*`|<https?:[^>]*>|^\s*(?:[-*+]|[\d۰-۹]+[.)]|>)\s+/gmu, blank)
    .replaceAll(/[*_[\]]/gu, ' ');
  const placeOf = (offset: number): { line: number; column: number } => {
    const before = text.slice(0, offset).split('\n');
    return { line: lines[before.length - 1]?.line ?? 1, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  return { isRunning, text, marked, section, placeOf };
}

/** Cuts running text where a full stop, question or exclamation mark ends a sentence. */
export function sentencesOf({ text }: Pick<Prose, 'text'>): Sentence[] {
  return [...text.matchAll(/[^.!?؟]*(?:[.!?؟](?!\s|$)[^.!?؟]*)*(?:[.!?؟]+(?=\s|$)|$)/gu)].flatMap((match) => {
    const words = match[0].split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const lead = match[0].length - match[0].trimStart().length;
    return words === 0 ? [] : [{ text: match[0].trim(), offset: match.index + lead, words }];
  });
}
