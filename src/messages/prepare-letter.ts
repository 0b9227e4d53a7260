import type { Locale } from '#model/bilingual.ts';
import type { KindCategory } from '#model/content.ts';
import { toAsciiDigits } from '#text/digits.ts';
import { monthLength, toDay } from '#text/jalali.ts';
import { jalaliDay } from '#text/tehran.ts';
import { letterWords } from './prepare-letter-words.ts';

/** A figure of the site that somebody attaches, as far as the list of codes tells it. */
export interface AttachedFigure {
  code: string;
  dataset: string;
  /** e.g. "by-year.csv" */
  file: string;
  /** 1-based record. */
  row: string;
  address: string;
  /** As the reader saw and typed it; "" where nothing was typed. */
  value: string;
}

/** What somebody wrote into the form; "" and empty lists where nothing was written. */
export interface LetterAnswers {
  /** Day of writing since 1970-01-01, in Tehran. */
  today: number;
  kind?: { title: string; category: KindCategory; door: string };
  name: string;
  phone: string;
  where: string;
  who: string;
  when: { day: string; month: string; year: string };
  time: string;
  what: string;
  wishes: readonly string[];
  evidence: readonly string[];
  figure?: AttachedFigure;
}

export interface Letter {
  heading: string;
  facts: readonly (readonly [label: string, text: string])[];
  parts: readonly { heading: string; lines: readonly string[]; isList: boolean }[];
  sign: string;
}

/** Days since 1970-01-01 of a Jalali date in digits of any script; or that the calendar has no such day. */
export function typedDay({ day, month, year }: LetterAnswers['when']): number | 'none' | 'wrong' {
  const [d, m, y] = [day, month, year].map((text) => toAsciiDigits(text.trim()));
  if (!d && !m && !y) return 'none';
  const number = (text: string | undefined): number => (text && /^\d{1,4}$/u.test(text) ? Number(text) : 0);
  const [dayOf, monthOf, yearOf] = [number(d), number(m), number(y)];
  // Two digits are this century's or the last one's years.
  const full = yearOf > 0 && yearOf < 100 ? yearOf + (yearOf < 50 ? 1400 : 1300) : yearOf;
  const isReal = full >= 1300 && full < 1500 && monthOf >= 1 && monthOf <= 12;
  return isReal && dayOf >= 1 && dayOf <= monthLength(full, monthOf) ? toDay(full, monthOf, dayOf) : 'wrong';
}

/** A clear text from what was written: nothing is added, and what is empty is left out. */
export function buildLetter(answers: LetterAnswers, locale: Locale): Letter {
  const words = letterWords[locale];
  const { kind, today } = answers;
  const facts: [string, string][] = [
    [words.facts.written, jalaliDay(today, locale)],
    [words.facts.to, kind?.door ?? ''],
    [words.facts.from, answers.name],
    [words.facts.phone, answers.phone],
    [words.facts.subject, kind?.title ?? ''],
    [words.facts.where, answers.where],
    [words.facts.who, answers.who],
    [words.facts.when, whenText(answers, locale)],
  ];
  const parts = [
    { heading: words.parts.what, lines: paragraphs(answers.what), isList: false },
    { heading: words.parts.wishes, lines: answers.wishes, isList: true },
    { heading: words.parts.evidence, lines: answers.evidence, isList: true },
    { heading: words.parts.figure, lines: figureLines(answers.figure, locale), isList: false },
  ];
  return {
    heading: words.headings[kind?.category ?? 'general'],
    facts: facts.map(([label, text]) => [label, text.trim()] as const).filter(([, text]) => text !== ''),
    parts: parts.filter(({ lines }) => lines.length > 0),
    sign: words.sign,
  };
}

/** Whether somebody wrote anything at all; the day of writing alone makes no letter. */
export const hasContent = ({ facts, parts }: Letter): boolean => facts.length > 1 || parts.length > 0;

function whenText({ when, time }: LetterAnswers, locale: Locale): string {
  const day = typedDay(when);
  const said = typeof day === 'number' ? jalaliDay(day, locale) : '';
  if (said === '' || time.trim() === '') return said || time;
  return letterWords[locale].at(said, time.trim());
}

const paragraphs = (text: string): string[] =>
  text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

function figureLines(figure: AttachedFigure | undefined, locale: Locale): string[] {
  if (!figure) return [];
  const { figure: labels, fileRow } = letterWords[locale];
  const lines: [string, string][] = [
    [labels.value, figure.value.trim()],
    [labels.code, figure.code],
    [labels.dataset, figure.dataset],
    [labels.file, fileRow(figure.file, figure.row)],
    [labels.address, figure.address],
  ];
  return lines.filter(([, text]) => text !== '').map(([label, text]) => `${label}: ${text}`);
}

/** The letter as a text to copy or keep, with a line for the signature. */
export function letterText({ heading, facts, parts, sign }: Letter): string {
  const blocks = [
    heading,
    facts.map(([label, text]) => `${label}: ${text}`).join('\n'),
    ...parts.map(({ heading: head, lines, isList }) =>
      [`${head}:`, ...lines.map((line) => (isList ? `- ${line}` : line))].join('\n'),
    ),
    `${sign}: ____________________`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
