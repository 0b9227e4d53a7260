import type { Locale } from '#model/bilingual.ts';
import { formatNumber } from '#text/numbers.ts';

/** Words of the control that leaves a page about something sensitive. */
export interface ExitWords {
  label: string;
  leave: string;
  /** Where it leads, and that the keyboard does the same. */
  hint: (target: string) => string;
  hintWithoutScript: (target: string) => string;
  pressesLeft: (count: number) => string;
  leaving: string;
  more: string;
}

const fa: ExitWords = {
  label: 'ترک فوری صفحه',
  leave: 'ترک این صفحه',
  hint: (target) =>
    `به ${target} می‌رود. سه بار زدن Shift هم همین کار را می‌کند. تاریخچهٔ مرورگر پاک نمی‌شود.`,
  hintWithoutScript: (target) => `به ${target} می‌رود. تاریخچهٔ مرورگر پاک نمی‌شود.`,
  pressesLeft: (count) => `برای ترک صفحه ${formatNumber(count, 'fa')} بار دیگر Shift را بزنید.`,
  leaving: 'صفحه ترک می‌شود.',
  more: 'ایمنی',
};

const en: ExitWords = {
  label: 'Leave this page at once',
  leave: 'Exit this page',
  hint: (target) =>
    `Goes to ${target}. Pressing Shift three times does the same. It does not erase the browser’s history.`,
  hintWithoutScript: (target) => `Goes to ${target}. It does not erase the browser’s history.`,
  pressesLeft: (count) => `Press Shift ${count === 1 ? 'once' : `${count} times`} more to leave the page.`,
  leaving: 'Leaving the page.',
  more: 'Safety',
};

export const exitWords: Readonly<Record<Locale, ExitWords>> = { fa, en };
