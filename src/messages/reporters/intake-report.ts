import type { Locale } from '#model/bilingual.ts';
import { intakeKinds, type IntakeKind, type IntakeNote, type SheetPlace } from '#model/intake.ts';
import { localDigits } from '#text/digits.ts';
import { hasPersian, isolate, showInvisible } from '#text/letters.ts';
import { intakeReasons, intakeWords } from '../intake-words.ts';
import { terms } from '../issues/terms.ts';

const headings: Readonly<Record<IntakeKind, { fa: string; en: string }>> = {
  refused: { fa: 'پذیرفته نشد', en: 'Refused' },
  changed: { fa: 'تغییرها', en: 'Changes' },
  skipped: { fa: 'کنار گذاشته شد', en: 'Left out' },
  remark: { fa: 'بدانید', en: 'Good to know' },
};
const kinds: readonly IntakeKind[] = ['changed', 'skipped', 'remark', 'refused'];

export interface IntakeReportOptions {
  /** Places printed under one message; how many more there are is always said. */
  perNote?: number;
}

/** Writes what happened to a file, grouped by kind and cause: Persian first, then English. */
export function renderIntakeReport(
  notes: readonly IntakeNote[],
  { perNote = 20 }: IntakeReportOptions = {},
): string {
  const blocks = kinds.flatMap((kind) => {
    const own = notes.filter(({ code }) => intakeKinds[code] === kind);
    if (own.length === 0) return [];
    const title = `${headings[kind].fa} · ${headings[kind].en} (${localDigits(String(own.length), 'fa')})`;
    const groups = [...Map.groupBy(own, groupKey).values()];
    return [[title, ...groups.map((group) => renderGroup(group, perNote))].join('\n')];
  });
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

/** One cause: the same sentence in both languages, whatever the cell. */
const groupKey = (note: IntakeNote): string => `${sentence(note, 'fa')}\n${note.column ?? ''}`;

function renderGroup(group: readonly IntakeNote[], perNote: number): string {
  const [first] = group;
  if (!first) return '';
  const lines = group
    .slice(0, perNote)
    .map(renderPlace)
    .filter((line) => line !== '');
  const rest = group.length - perNote;
  const more =
    rest > 0
      ? [
          `      و ${localDigits(String(rest), 'fa')} جای دیگر (${isolate('--all')} همه را نشان می‌دهد) · and ${rest} more`,
        ]
      : [];
  return [`  • ${sentence(first, 'fa')}`, `    en: ${sentence(first, 'en')}`, ...lines, ...more].join('\n');
}

/** The address and what changed there; what the sentence already quotes is not said again. */
function renderPlace(note: IntakeNote): string {
  const { from, to, code } = note;
  const isQuoted = intakeWords[code].fa.includes('{from}');
  const old = from === undefined || (isQuoted && to === undefined) ? '' : quote(from);
  const change = to === undefined ? old : [old, quote(to)].filter((part) => part !== '').join(' ← ');
  const text = [addressOf(note), change].filter((part) => part !== '').join(': ');
  return text === '' ? '' : `      ${text}`;
}

/** The half-space belongs to Persian words; everything else that cannot be seen is spelt out. */
const shownText = (text: string): string => text.split('\u200C').map(showInvisible).join('\u200C');

const longest = 120;
const quote = (text: string): string => {
  const shown = shownText(text.replaceAll('\n', ' '));
  return `«${isolate(shown.length > longest ? `${shown.slice(0, longest)}…` : shown)}»`;
};

/** «ستون D، ردیف ۱۲ (D12)», as Excel shows it. */
export function addressOf({ row, column }: SheetPlace): string {
  const letters = column === undefined || column < 0 ? undefined : columnLetters(column);
  const parts = [
    ...(letters === undefined ? [] : [`ستون ${isolate(letters)}`]),
    ...(row === undefined ? [] : [`ردیف ${localDigits(String(row), 'fa')}`]),
  ];
  const both = letters === undefined || row === undefined ? '' : ` (${isolate(`${letters}${row}`)})`;
  return parts.length === 0 ? '' : parts.join('، ') + both;
}

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

const optionalPart = /\[\[(.*?)\]\]/gsu;
const placeholder = /\{(\w+)\}/gu;

function valueOf(note: IntakeNote, name: string): string {
  if (name === 'from') return note.from ?? '';
  return name === 'to' ? (note.to ?? '') : (note.params[name] ?? '');
}

/** The sentence of a note in one language; Latin in Persian and Persian in English is isolated. */
export function sentence(note: IntakeNote, locale: Locale): string {
  const template = intakeWords[note.code][locale].replaceAll(optionalPart, (_, part: string) =>
    [...part.matchAll(placeholder)].every(([, name]) => valueOf(note, name ?? '') !== '') ? part : '',
  );
  return template
    .split(/(`[^`]*`|\{\w+\})/gu)
    .map((piece) => fillPiece(piece, note, locale))
    .join('')
    .trim();
}

function fillPiece(piece: string, note: IntakeNote, locale: Locale): string {
  if (piece.startsWith('`')) {
    const code = piece.slice(1, -1).replaceAll(placeholder, (_, name: string) => valueOf(note, name));
    return locale === 'fa' ? isolate(code) : code;
  }
  const name = /^\{(\w+)\}$/u.exec(piece)?.[1];
  if (name !== undefined) return shown(valueOf(note, name), name, locale);
  return locale === 'fa' ? piece.replaceAll(/[A-Za-z][\w.-]*(?: [A-Za-z][\w.-]*)*/gu, isolate) : piece;
}

function shown(value: string, name: string, locale: Locale): string {
  const term = (name === 'reason' ? intakeReasons[value] : terms[`${name}.${value}`])?.[locale];
  if (term !== undefined) return term;
  if (['count', 'megabytes', 'cells'].includes(name)) return localDigits(value, locale);
  const visible = shownText(value);
  return locale === 'fa' || hasPersian(visible) ? isolate(visible) : visible;
}
