import type { Locale } from '#model/bilingual.ts';

interface ProducerWords {
  /** Before the office that produced every figure of a dataset. */
  producer: string;
  /** Before the office that produced the figures of some tables, which are named. */
  producerOf: (tables: string) => string;
}

export const producerWords: Record<Locale, ProducerWords> = {
  fa: {
    producer: 'تولیدکنندهٔ رقم‌ها، هر که منتشر کرده باشد:',
    producerOf: (tables) => `تولیدکنندهٔ رقم‌های ${tables}، هر که منتشر کرده باشد:`,
  },
  en: {
    producer: 'Who produced the figures, whoever published them:',
    producerOf: (tables) => `Who produced the figures of ${tables}, whoever published them:`,
  },
};
