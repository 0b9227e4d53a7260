import type { Locale } from '#model/bilingual.ts';

const persianZero = 0x06f0;
const arabicZero = 0x0660;
const persianDigits = '۰۱۲۳۴۵۶۷۸۹';

/** Value of a Persian (U+06F0…) or Arabic-Indic (U+0660…) digit, else -1. */
function localDigitValue(code: number): number {
  if (code >= persianZero && code <= persianZero + 9) return code - persianZero;
  if (code >= arabicZero && code <= arabicZero + 9) return code - arabicZero;
  return -1;
}

/**
 * Writes Persian and Arabic-Indic digits as ASCII; everything else stays.
 * Shape: a text without such digits is returned as it is, which is the common and fast case.
 */
export function toAsciiDigits(text: string): string {
  let result = '';
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const value = localDigitValue(text.charCodeAt(index));
    if (value < 0) continue;
    result += text.slice(copied, index) + String.fromCharCode(48 + value);
    copied = index + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** Writes ASCII and Arabic-Indic digits as Persian ones; everything else stays. */
export function toPersianDigits(text: string): string {
  let result = '';
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const value = code >= 48 && code <= 57 ? code - 48 : code < persianZero ? localDigitValue(code) : -1;
    if (value < 0) continue;
    result += text.slice(copied, index) + persianDigits.charAt(value);
    copied = index + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** Writes every digit in the reader's script: Persian for `fa`, ASCII for `en`. */
export function localDigits(text: string, locale: Locale): string {
  return locale === 'fa' ? toPersianDigits(text) : toAsciiDigits(text);
}
