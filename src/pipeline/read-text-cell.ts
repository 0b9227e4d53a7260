import { normalisePersian } from '#text/letters.ts';
import type { CellFinding, CellReader } from './cell-reading.ts';
import { suspicions } from './text-suspicions.ts';

/** What is reported as hidden needs no second word about direction marks. */
const hiddenCodes: readonly string[] = ['cell/hidden-character', 'cell/bidi-override'];

/**
 * Wraps a text reader with what any text cell is looked over for: space around it, Arabic letters, hidden
 * marks, formulas, markup, personal data.
 * Shape: Arabic letters become Persian (noted) only in packages written in Persian; other texts stay as typed.
 */
export function tidyReader(read: CellReader<string>, isPersian: boolean): CellReader<string> {
  return (cell) => {
    const reading = read(cell);
    if (reading.missing || cell === '') return reading;
    const odd = suspicions(cell, isPersian);
    // A cell that is refused gets one message, and a second only where it must not be shown to anybody.
    const more = reading.value === undefined ? odd.filter(({ code }) => code === 'cell/personal-data') : odd;
    const findings: CellFinding[] = [...(reading.findings ?? []), ...more];
    let value = reading.value;
    if (value !== undefined && isPersian) {
      const { text, changes: all } = normalisePersian(value);
      const isHidden = findings.some(({ code }) => hiddenCodes.includes(code));
      const changes = all.filter((change) => change !== 'bidi-mark' || !isHidden);
      if (changes.length > 0) findings.push({ code: 'cell/normalised-text', params: { changes } });
      value = text;
    }
    // To the standard, space is part of a text; in ours it is a slip.
    if (value !== undefined && isPersian && value.trim() !== value) {
      findings.push({ code: 'cell/outer-space' });
      value = value.trim();
    }
    return { ...(value === undefined ? {} : { value }), ...(findings.length > 0 ? { findings } : {}) };
  };
}
