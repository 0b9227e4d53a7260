import type { Locale } from '#model/bilingual.ts';

/** Words for figures hidden to protect people. Numbers come formatted. Both languages must have every key. */
export interface SuppressionWords {
  /** The rule, where something is hidden by it and where nothing had to be. */
  rule: (below: string, hidesZero: boolean) => string;
  small: (count: string, isOne: boolean) => string;
  others: (count: string, isOne: boolean) => string;
  nothing: string;
  /** Hidden by the publisher of the figures, by no rule of ours. */
  marked: (count: string, isOne: boolean) => string;
  methods: string;
}

const fa: SuppressionWords = {
  rule: (below, hidesZero) =>
    hidesZero
      ? `برای حفظ حریم افراد، شمارش‌های کمتر از ${below} در این جدول پنهان می‌شود.`
      : `برای حفظ حریم افراد، شمارش‌های کمتر از ${below}، جز صفر، در این جدول پنهان می‌شود.`,
  small: (count) => `${count} رقم به این دلیل پنهان است.`,
  others: (count) => `${count} رقم دیگر هم پنهان است تا رقم‌های کوچک از روی جمع‌ها و همسایه‌ها به دست نیاید.`,
  nothing: 'اکنون هیچ رقمی پنهان نیست.',
  marked: (count) => `${count} رقم این جدول را ناشر آن پنهان کرده است.`,
  methods: 'روش پنهان کردن',
};

const en: SuppressionWords = {
  rule: (below, hidesZero) =>
    hidesZero
      ? `To protect people, counts below ${below} are hidden in this table.`
      : `To protect people, counts below ${below}, other than zero, are hidden in this table.`,
  small: (count, isOne) => `${count} ${isOne ? 'figure is' : 'figures are'} hidden for this reason.`,
  others: (count, isOne) =>
    `${count} more ${isOne ? 'figure is' : 'figures are'} hidden so that the small ones cannot be worked out from totals and neighbours.`,
  nothing: 'At present no figure is hidden.',
  marked: (count, isOne) =>
    `${count} ${isOne ? 'figure' : 'figures'} of this table ${isOne ? 'was' : 'were'} hidden by its publisher.`,
  methods: 'How figures are hidden',
};

export const suppressionWords: Readonly<Record<Locale, SuppressionWords>> = { fa, en };
