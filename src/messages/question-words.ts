import type { Locale } from '#model/bilingual.ts';
import type { QuestionTopic } from '#model/content.ts';

/** Words of the pages of questions and answers. Both languages must have every key. */
export interface QuestionWords {
  nav: string;
  title: string;
  lead: string;
  topics: Readonly<Record<QuestionTopic, string>>;
  source: string;
  more: string;
  /** Over the office that answers further. */
  asks: string;
  figures: string;
  guidance: string;
  others: string;
  all: string;
  said: {
    title: string;
    lead: string;
    none: string;
    /** How to ask for something; `channel` is a phone number or an address. */
    ask: (channel: string) => string;
    saidOn: string;
    doneOn: string;
    problems: string;
  };
}

const fa: QuestionWords = {
  nav: 'پرسش و پاسخ',
  title: 'پرسش‌ها و پاسخ‌ها',
  lead: 'پاسخ کوتاه پرسش‌هایی که مردم بیشتر دارند؛ هر کدام با تاریخ بررسی و منبع.',
  topics: {
    insurance: 'بیمه و سابقه',
    pension: 'مستمری',
    treatment: 'درمان و دارو',
    benefits: 'بیکاری، حادثه و کمک‌ها',
    complaint: 'شکایت و گزارش',
    money: 'پول سازمان',
    site: 'این سایت',
  },
  source: 'منبع',
  more: 'بیشتر',
  asks: 'از اینجا بپرسید',
  figures: 'رقم‌های مرتبط',
  guidance: 'راهنمای مرتبط',
  others: 'پرسش‌های دیگر این موضوع',
  all: 'همهٔ پرسش‌ها',
  said: {
    title: 'شما گفتید، انجام شد',
    lead: 'خواست‌های مردم و کاری که برای آن‌ها شد؛ هر کدام با تاریخ و سند.',
    none: 'هنوز هیچ موردی منتشر نشده است. تا سندی نباشد، اینجا چیزی نمی‌نویسیم.',
    ask: (channel) => `خواست خود را به سازمان بگویید: ${channel}. این سایت پیام نمی‌گیرد.`,
    saidOn: 'گفته شد',
    doneOn: 'انجام شد',
    problems: 'اشکال‌هایی که در رقم‌های این سایت گزارش شده است',
  },
};

const en: QuestionWords = {
  nav: 'Questions',
  title: 'Questions and answers',
  lead: 'Short answers to what people ask most, each with the day it was checked and its source.',
  topics: {
    insurance: 'Insurance and records',
    pension: 'Pensions',
    treatment: 'Treatment and medicine',
    benefits: 'Unemployment, accidents and benefits',
    complaint: 'Complaints and reports',
    money: 'The organization’s money',
    site: 'This site',
  },
  source: 'Source',
  more: 'More',
  asks: 'Ask here',
  figures: 'Related figures',
  guidance: 'Related guidance',
  others: 'Other questions on this subject',
  all: 'All questions',
  said: {
    title: 'You said, we did',
    lead: 'What people asked for and what was done about it, each with dates and evidence.',
    none: 'Nothing has been published here yet. Without evidence, nothing will be.',
    ask: (channel) => `Tell the organization what you want: ${channel}. This site takes no messages.`,
    saidOn: 'Said',
    doneOn: 'Done',
    problems: 'Problems reported in this site’s figures',
  },
};

export const questionWords: Readonly<Record<Locale, QuestionWords>> = { fa, en };
