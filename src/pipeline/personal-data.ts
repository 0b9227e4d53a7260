import { toAsciiDigits } from '#text/digits.ts';

export type PersonalKind = 'national-id' | 'mobile' | 'bank-card' | 'bank-account' | 'email';

const mobile = /(?<![\d.])(?:\+?98|0098|0)[\s-]?9\d{2}[\s-]?\d{3}[\s-]?\d{4}(?!\d)/u;
const tenDigits = /(?<![\d.\-/])\d{10}(?![\d.\-/])/gu;
const spacedNationalId = /(?<![\d.\-/])\d{3}-\d{6}-\d(?![\d.\-/])/gu;
const card = /(?<!\d)\d{4}([\s-]?)\d{4}\1\d{4}\1\d{4}(?!\d)/gu;
const account = /(?<![A-Z0-9])IR\s?\d{2}(?:\s?\d{4}){5}\s?\d{2}(?!\d)/iu;
/** Addresses of offices are public; these are mailboxes of persons. */
const mailbox =
  /[\w.+-]+@(?:gmail|yahoo|ymail|hotmail|outlook|live|icloud|proton(?:mail)?|chmail|mailfa)\.\w+/iu;

/**
 * Says what in a text belongs to a person and must never be published. Links hold long numbers of their own, so
 * they are left out.
 * Source: check digits of the national number (mod 11), bank cards (Luhn) and Sheba accounts (ISO 13616).
 */
export function personalDataIn(text: string): PersonalKind | undefined {
  if (text.length < 9) return undefined;
  const plain = toAsciiDigits(text).replaceAll(/https?:\S+/giu, ' ');
  if (mailbox.test(plain)) return 'email';
  if (!/\d/u.test(plain)) return undefined;
  if (account.test(plain)) return 'bank-account';
  if ((plain.match(card) ?? []).some((digits) => isCard(digits.replaceAll(/\D/gu, '')))) return 'bank-card';
  if (mobile.test(plain)) return 'mobile';
  const ids = [...(plain.match(tenDigits) ?? []), ...(plain.match(spacedNationalId) ?? [])];
  return ids.some((id) => isNationalId(id.replaceAll('-', ''))) ? 'national-id' : undefined;
}

/** Check digit of the Iranian national number: weights 10…2 mod 11. */
export function isNationalId(digits: string): boolean {
  if (/^(\d)\1{9}$/u.test(digits)) return false;
  const sum = [...digits].slice(0, 9).reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const rest = sum % 11;
  return Number(digits[9]) === (rest < 2 ? rest : 11 - rest);
}

/** Iranian cards start with 2, 5, 6 or 9 and end in a Luhn digit. */
function isCard(digits: string): boolean {
  if (!/^[2569]/u.test(digits) || /^(\d)\1+$/u.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const personalTitles =
  /کد ملی|شماره ملی|نام خانوادگی|نام و نام|نام پدر|شماره شناسنامه|تلفن همراه|شماره همراه|موبایل|شماره کارت|شماره حساب|شماره شبا|ایمیل شخصی|نشانی منزل|ادرس منزل/u;
const personalNames =
  /(?:^|[_\s-])(?:national[_\s-]?(?:id|code)|ssn|father[_\s-]?name|mobile[_\s-]?(?:number|no|phone)|iban|sheba|card[_\s-]?number|home[_\s-]?address|kode?[_\s-]?melli)(?:$|[_\s-])/iu;

/** Whether a column's folded name or title says that it holds data of persons. */
export const isPersonalColumn = (folded: string): boolean =>
  personalTitles.test(folded) || personalNames.test(folded);
