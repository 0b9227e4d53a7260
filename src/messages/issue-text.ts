import type { Locale } from '#model/bilingual.ts';
import type { Issue } from '#model/issue.ts';
import { issueCodes as codes, type IssueCode } from '#model/issue-codes.ts';
import { localDigits } from '#text/digits.ts';
import { hasPersian, isolate, showInvisible } from '#text/letters.ts';
import { cellRuleWordings } from './issues/cell-rules.ts';
import { cellNumberWordings } from './issues/cell-numbers.ts';
import { cellTextWordings } from './issues/cell-texts.ts';
import { cellWordings } from './issues/cells.ts';
import { contentWordings } from './issues/contents.ts';
import { csvRowWordings } from './issues/csv-rows.ts';
import { csvWordings } from './issues/csv.ts';
import { descriptorWordings } from './issues/descriptors.ts';
import { documentWordings } from './issues/documents.ts';
import { fileNameWordings } from './issues/file-names.ts';
import { fileWordings } from './issues/files.ts';
import { periodFormWordings } from './issues/period-forms.ts';
import { placeWordings } from './issues/places.ts';
import { plainLanguageWordings } from './issues/plain-language.ts';
import { referenceWordings } from './issues/references.ts';
import { siteWordings } from './issues/sites.ts';
import { registerWordings } from './issues/registers.ts';
import { releaseWordings } from './issues/releases.ts';
import { suppressionWordings } from './issues/suppressions.ts';
import { suspicionWordings } from './issues/suspicions.ts';
import { terms } from './issues/terms.ts';
import { treeWordings } from './issues/trees.ts';
import type { Wording } from './issues/wording.ts';

/** Every code has its words: the type checker refuses a code without. */
const wordings: Readonly<Record<IssueCode, Wording>> = {
  ...fileWordings,
  ...fileNameWordings,
  ...documentWordings,
  ...siteWordings,
  ...descriptorWordings,
  ...csvWordings,
  ...csvRowWordings,
  ...cellWordings,
  ...cellNumberWordings,
  ...cellTextWordings,
  ...cellRuleWordings,
  ...referenceWordings,
  ...placeWordings,
  ...periodFormWordings,
  ...suspicionWordings,
  ...suppressionWordings,
  ...releaseWordings,
  ...registerWordings,
  ...contentWordings,
  ...plainLanguageWordings,
  ...treeWordings,
};

/** All codes, in the order of the list in `model`. */
export const issueCodes: readonly string[] = codes;

/** "cell/not-a-number" → "cell-not-a-number", as in `/guidance/errors/<slug>/`. */
export const issueSlug = (code: string): string => code.replace('/', '-');

export interface IssueText {
  message: string;
  expected: string;
  fix: string;
}

/** What was found, what was expected, how to mend it. Errors: throws for a code nobody knows. */
export function issueText(issue: Issue, locale: Locale): IssueText {
  const wording = wordingOf(issue.code);
  const fill = (template: string) => fillTemplate(template, issue, locale);
  return {
    message: fill(wording.message[locale]),
    expected: fill(wording.expected[locale]),
    fix: fill(wording.fix[locale]),
  };
}

export interface IssueHelp {
  title: string;
  why: string;
  /** Examples, as in a file; the same in both languages. */
  wrong?: string;
  right?: string;
  fix: string;
}

/** What the help page of a code says. Placeholders of the fix are left out with their sentence part. */
export function issueHelp(code: string, locale: Locale): IssueHelp {
  const { title, why, wrong, right, fix } = wordingOf(code);
  return {
    title: title[locale],
    why: plain(why[locale], locale),
    ...(wrong === undefined ? {} : { wrong }),
    ...(right === undefined ? {} : { right }),
    fix: fillTemplate(fix[locale].replaceAll(/\{(\w+)\}/gu, '…'), undefined, locale),
  };
}

function wordingOf(code: string): Wording {
  const wording = Object.hasOwn(wordings, code) ? wordings[code as IssueCode] : undefined;
  if (!wording) throw new Error(`There are no words for the issue code "${code}".`);
  return wording;
}

const optionalPart = /\[\[(.*?)\]\]/gsu;
const placeholder = /\{(\w+)\}/gu;

/** Fills placeholders, drops optional parts with nothing to show, isolates Latin in Persian. */
function fillTemplate(template: string, issue: Issue | undefined, locale: Locale): string {
  const withParts = template.replaceAll(optionalPart, (_, part: string) => {
    const names = [...part.matchAll(placeholder)].map(([, name]) => name ?? '');
    const isFilled = issue !== undefined && names.every((name) => valueOf(name, issue, locale) !== '');
    return isFilled ? part : '';
  });
  return withParts
    .split(/(`[^`]*`|\{\w+\})/gu)
    .map((piece) => fillPiece(piece, issue, locale))
    .join('')
    .trim();
}

function fillPiece(piece: string, issue: Issue | undefined, locale: Locale): string {
  if (piece.startsWith('`')) {
    const code = piece.slice(1, -1).replaceAll(placeholder, (_, name: string) => codeValue(name, issue));
    return locale === 'fa' ? isolate(code) : code;
  }
  const name = /^\{(\w+)\}$/u.exec(piece)?.[1];
  if (name === undefined) return plain(piece, locale);
  return issue ? valueOf(name, issue, locale) : piece;
}

const latinRun = /[A-Za-z][\w.+/:#@-]*\w(?: [A-Za-z][\w.+/:#@-]*\w)*|[A-Za-z]/gu;

/** Words of the program itself: Latin runs in Persian are isolated, code marks dropped. */
function plain(text: string, locale: Locale): string {
  if (locale === 'en') return text.replaceAll('`', '');
  return text
    .split(/(`[^`]*`)/gu)
    .map((piece) =>
      piece.startsWith('`') ? isolate(piece.slice(1, -1)) : piece.replaceAll(latinRun, (run) => isolate(run)),
    )
    .join('');
}

function codeValue(name: string, issue: Issue | undefined): string {
  const value = issue?.params[name] ?? (name === 'found' ? issue?.found : undefined);
  return value === undefined ? '…' : showInvisible(Array.isArray(value) ? value.join(', ') : String(value));
}

const longestList = 12;

/** A value as a reader of this language sees it; "" when there is nothing to show. */
function valueOf(name: string, issue: Issue, locale: Locale): string {
  if (name === 'column') return columnName(issue, locale);
  const value = name === 'found' ? issue.found : issue.params[name];
  if (value === undefined || value === '') return '';
  if (typeof value === 'number') return localDigits(String(value), locale);
  if (typeof value === 'string') return oneValue(name, value, locale);
  const shown = value.slice(0, longestList).map((item) => oneValue(name, item, locale));
  const rest = value.length > longestList ? [`… (${localDigits(String(value.length), locale)})`] : [];
  return [...shown, ...rest].join(locale === 'fa' ? '، ' : ', ');
}

function oneValue(name: string, value: string, locale: Locale): string {
  const term = terms[`${name}.${value}`]?.[locale];
  if (term !== undefined) return plain(term, locale);
  const shown = showInvisible(value);
  // In Persian everything foreign is isolated; in English, what is written from right to left.
  return locale === 'fa' || hasPersian(shown) ? isolate(shown) : shown;
}

/** «مبلغ» (amount_rial), or the bare name where there is no title. */
function columnName({ field }: Issue, locale: Locale): string {
  if (!field) return '—';
  if (locale === 'en') return hasPersian(field.name) ? isolate(field.name) : field.name;
  return field.title ? `«${isolate(field.title)}» (${isolate(field.name)})` : isolate(field.name);
}
