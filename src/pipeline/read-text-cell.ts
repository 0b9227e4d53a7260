import { normalisePersian } from '#text/letters.ts';
import { toAsciiDigits } from '#text/digits.ts';
import type { CellFinding, CellReader } from './cell-reading.ts';

/** Direction overrides can make a reader see another text than a machine; zero-width marks hide in keys. */
const hidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/u;
/** A spreadsheet runs these when it opens the file; "-5" and "+98" are not formulas. */
const formula = /^(?:[=@\t]|[-+](?![\d\s\u06F0-\u06F9\u0660-\u0669.(]))\S/u;
const markup = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/iu;
const mobile = /(?<![\d.])(?:\+?98|0098|0)9\d{9}(?!\d)/u;
const tenDigits = /(?<![\d.\-/])\d{10}(?![\d.\-/])/gu;

/**
 * Wraps a text reader with what any text cell is looked over for: space around it, Arabic letters, hidden
 * marks, formulas, markup, personal data.
 * Shape: Arabic letters become Persian (noted) only in packages written in Persian; other texts stay as typed.
 */
export function tidyReader(read: CellReader<string>, isPersian: boolean): CellReader<string> {
  return (cell) => {
    const reading = read(cell);
    if (reading.missing || cell === '') return reading;
    const findings: CellFinding[] = [...(reading.findings ?? []), ...suspicions(cell)];
    let value = reading.value;
    if (value !== undefined && isPersian) {
      const { text, changes: all } = normalisePersian(value);
      const isHidden = findings.some(({ code }) => code === 'cell/hidden-character');
      const changes = all.filter((change) => change !== 'bidi-mark' || !isHidden);
      if (changes.length > 0) findings.push({ code: 'cell/normalised-text', params: { changes } });
      value = text;
    }
    if (value !== undefined && value.trim() !== value) {
      findings.push({ code: 'cell/outer-space' });
      value = value.trim();
    }
    return { ...(value === undefined ? {} : { value }), ...(findings.length > 0 ? { findings } : {}) };
  };
}

function suspicions(cell: string): CellFinding[] {
  const found: CellFinding[] = [];
  if (hidden.test(cell)) found.push({ code: 'cell/hidden-character' });
  if (formula.test(cell)) found.push({ code: 'cell/formula' });
  if (markup.test(cell)) found.push({ code: 'cell/markup' });
  const kind = personalData(cell);
  if (kind) found.push({ code: 'cell/personal-data', params: { kind } });
  return found;
}

/** Addresses hold long numbers of their own, so cells with a link are left alone. */
function personalData(cell: string): 'national-id' | 'mobile' | undefined {
  if (cell.length < 10 || /https?:/iu.test(cell)) return undefined;
  const digits = toAsciiDigits(cell);
  if (mobile.test(digits)) return 'mobile';
  return (digits.match(tenDigits) ?? []).some(isNationalId) ? 'national-id' : undefined;
}

/** Check digit of the Iranian national number: weights 10…2 mod 11. */
function isNationalId(digits: string): boolean {
  if (/^(\d)\1{9}$/u.test(digits)) return false;
  const sum = [...digits].slice(0, 9).reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const rest = sum % 11;
  return Number(digits[9]) === (rest < 2 ? rest : 11 - rest);
}
