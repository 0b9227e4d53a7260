/** What a number format says about the numbers under it. */
export interface NumberFormat {
  isDate: boolean;
  isPercent: boolean;
  isShownJalali: boolean;
  /** A date shown without its day. */
  isMonth: boolean;
  /** Shows a time of day, beside a date or alone. */
  isTime: boolean;
  /** Shows a time and no date; `elapsed` counts hours beyond a day, as "[h]:mm" does. */
  clock?: 'day' | 'elapsed';
  /** Words in the format, e.g. «ریال» of `#,##0 "ریال"`. */
  words: string;
}

/** Formats Excel does not write out. Source: ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are dates in other locales. */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

const isLocalDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Reads a format by its code, or by its number where it is built in. */
export function parseNumberFormat(id: number, code: string | undefined): NumberFormat {
  const text = code ?? builtIn[id] ?? (isLocalDate(id) ? 'yyyy/mm/dd' : 'General');
  const words = [...text.matchAll(/"([^"]*)"/gu)].map(([, word]) => word ?? '').join(' ');
  const bare = text.replaceAll(/"[^"]*"|\\.|_.|\*./gu, '');
  // Calendar 16 (hexadecimal) is the Persian one: [$-fa-IR,16], [$-160429].
  const isShownJalali = /\[\$-[^\]]*(?:,16|16[0-9A-F]{4})\]/iu.test(bare);
  const plain = bare.replaceAll(/\[[^\]]*\]/gu, '').replace(/General/iu, '');
  const isElapsed = /\[(?:h+|m+|s+)\]/iu.test(bare);
  const isTime = isElapsed || /[hs]/iu.test(plain);
  const isDate = isTime || /[ymd]/iu.test(plain);
  const hasDay = /[yd]/iu.test(plain);
  return {
    isDate,
    isTime,
    ...(isTime && !hasDay ? { clock: isElapsed ? 'elapsed' : 'day' } : {}),
    isPercent: plain.includes('%'),
    isShownJalali,
    isMonth: isDate && /y/iu.test(plain) && !/d/iu.test(plain),
    words: words.trim(),
  };
}
