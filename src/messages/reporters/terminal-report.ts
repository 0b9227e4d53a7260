import type { Issue, Place, Severity } from '#model/issue.ts';
import { localDigits } from '#text/digits.ts';
import { isolate, showInvisible } from '#text/letters.ts';
import { issueSlug, issueText } from '../issue-text.ts';

export interface TerminalOptions {
  /** Printed before each file name, so that it can be clicked, e.g. "data/". */
  prefix?: string;
  /** Issues shown per file; how many more there are is always said. */
  perFile?: number;
}

const defaultPerFile = 50;

/**
 * Writes issues for people at a terminal: an ASCII line to click on, then Persian, then English, then the help
 * page. The issues are already sorted.
 */
export function renderTerminalReport(issues: readonly Issue[], options: TerminalOptions = {}): string {
  const { prefix = '', perFile = defaultPerFile } = options;
  const byFile = Map.groupBy(issues, ({ file }) => file);
  const blocks = [...byFile].flatMap(([file, own]) => {
    const shown = own.slice(0, perFile).map((issue) => renderIssue(issue, prefix));
    const rest = own.length - perFile;
    return rest > 0 ? [...shown, renderRest(file, rest, prefix)] : shown;
  });
  return [...blocks, renderSummary(issues)].join('\n\n') + '\n';
}

function renderRest(file: string, rest: number, prefix: string): string {
  return `${prefix}${file}\n  و ${localDigits(String(rest), 'fa')} مشکل دیگر در همین فایل.\n  en: and ${rest} more in this file.`;
}

function renderIssue(issue: Issue, prefix: string): string {
  const fa = issueText(issue, 'fa');
  const en = issueText(issue, 'en');
  const place = [issue.file, issue.line, issue.column].filter((part) => part !== undefined).join(':');
  const lines = [
    `${prefix}${place} ${issue.code}${issue.severity === 'error' ? '' : ` (${issue.severity})`}`,
    `  ${fa.message}`,
    `  انتظار: ${fa.expected}`,
    `  راه اصلاح: ${fa.fix}`,
    ...(issue.count > 1 ? [`  ${renderPlaces(issue, 'fa')}`] : []),
    `  en: ${wrap(english(en.message, en.expected, en.fix))}`,
    ...(issue.count > 1 ? [`  en: ${renderPlaces(issue, 'en')}`] : []),
    `  راهنما: ${isolate(`/guidance/errors/${issueSlug(issue.code)}/`)}`,
  ];
  return lines.join('\n');
}

function english(message: string, expected: string, fix: string): string {
  return `${message} Expected: ${expected.replace(/\.$/u, '')}. ${fix}`;
}

const width = 92;

/** Breaks English at spaces; Persian is left to the terminal, which alone knows how it draws it. */
function wrap(text: string): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n      ');
}

function renderPlaces({ count, places, found: shown }: Issue, locale: 'fa' | 'en'): string {
  const first = places.map((place) => renderPlace(place, shown, locale)).join(locale === 'fa' ? '، ' : ', ');
  const more = count > places.length ? (locale === 'fa' ? '، …' : ', …') : '';
  if (locale === 'en') return `${count} places: line ${first}${more}.`;
  return `در ${localDigits(String(count), 'fa')} جا: سطر ${first}${more}`;
}

/** The line, and what stands there where it is not what the message already says. */
function renderPlace({ line, found }: Place, shown: string | undefined, locale: 'fa' | 'en'): string {
  const number = localDigits(String(line ?? '?'), locale);
  if (found === undefined || found === '' || found === shown) return number;
  const text = showInvisible(found.slice(0, 40));
  return locale === 'fa' ? `${number} («${isolate(text)}»)` : `${number} ("${isolate(text)}")`;
}

/** Counts by severity; the last line a person reads. */
export function renderSummary(issues: readonly Issue[]): string {
  const count = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  const [errors, warnings, notices] = [count('error'), count('warning'), count('notice')];
  const digits = (value: number) => localDigits(String(value), 'fa');
  return [
    `${digits(errors)} خطا، ${digits(warnings)} هشدار، ${digits(notices)} یادآوری.`,
    `en: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(notices, 'notice')}.`,
  ].join('\n');
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
