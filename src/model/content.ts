import { z } from 'zod';
import type { Locale } from './bilingual.ts';
import { sourceSchema } from './site.ts';

/** Front matter every content file has. */
export const pageFrontMatter = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  lastChecked: z.iso.date(),
  sources: z.array(sourceSchema),
  keywords: z.array(z.string()).default([]),
});

export const kindCategories = ['violation', 'objection', 'crime'] as const;
export type KindCategory = (typeof kindCategories)[number];

export const kindFrontMatter = pageFrontMatter.extend({
  order: z.int().min(1),
  category: z.enum(kindCategories),
  channels: z.array(z.string()).min(1),
  /** Those of `channels` that no source names for this kind: inferred from what they say they are for. */
  inferred: z.array(z.string()).default([]),
  related: z.array(z.string()).default([]),
});

export const questionTopics = [
  'insurance',
  'pension',
  'treatment',
  'benefits',
  'complaint',
  'money',
  'site',
] as const;
export type QuestionTopic = (typeof questionTopics)[number];

/** A question and its answer: the title asks, the summary answers in a sentence or two, the text says more. */
export const questionFrontMatter = pageFrontMatter.extend({
  sources: z.array(sourceSchema).min(1),
  order: z.int().min(1),
  topic: z.enum(questionTopics),
  /** Who answers further: ids of official channels, the first is the one to ask. */
  channels: z.array(z.string()).default([]),
  /** Datasets with related figures. */
  datasets: z.array(z.string()).default([]),
  /** Slugs of related kinds of violation, objection or crime. */
  related: z.array(z.string()).default([]),
});

/** "You said, we did": what people asked for (title), what was done (summary), and when. */
export const saidFrontMatter = pageFrontMatter.extend({
  sources: z.array(sourceSchema).min(1),
  said: z.iso.date(),
  done: z.iso.date(),
});

/** The fixed sections of a kind's page, in order: id → heading per language. */
export const kindSections = [
  ['what-it-is', { fa: 'این چیست؟', en: 'What it is' }],
  ['example', { fa: 'یک نمونه', en: 'An example' }],
  ['counter-example', { fa: 'این چه نیست؟', en: 'What it is not' }],
  ['where-to-go', { fa: 'به کجا بگویید', en: 'Where to go' }],
  ['what-to-bring', { fa: 'چه همراه داشته باشید', en: 'What to bring' }],
  ['what-happens-next', { fa: 'بعد چه می‌شود و تا کی', en: 'What happens next, and by when' }],
  ['if-you-hear-nothing', { fa: 'اگر خبری نشد', en: 'If you hear nothing' }],
  ['your-rights', { fa: 'حق شما', en: 'Your rights' }],
  ['false-report', { fa: 'گزارش نادرست یعنی چه', en: 'What a false report means' }],
] as const satisfies readonly (readonly [string, { fa: string; en: string }])[];

/** Sections that must hold a list: what to bring is ticked off, steps are taken in order. */
export const kindLists: Readonly<Partial<Record<(typeof kindSections)[number][0], 'bulleted' | 'numbered'>>> =
  {
    'what-to-bring': 'bulleted',
    'what-happens-next': 'numbered',
  };

export interface ContentSection {
  /** Stable ASCII id for links; kinds use the ids of `kindSections`. */
  id: string;
  heading: string;
  markdown: string;
  line: number;
}

/** One Markdown file in one language, cut at its level-2 headings. `lead` is what stands before the first. */
export interface ContentPage {
  /** Path without language and ending, e.g. "report/kinds/bribe-or-gift". */
  path: string;
  locale: Locale;
  file: string;
  front: z.infer<typeof pageFrontMatter>;
  kind?: z.infer<typeof kindFrontMatter>;
  question?: z.infer<typeof questionFrontMatter>;
  said?: z.infer<typeof saidFrontMatter>;
  lead: string;
  sections: readonly ContentSection[];
}
