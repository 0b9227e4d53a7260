import { z } from 'zod';
import { locales } from './bilingual.ts';
import { perHeadKinds } from './per-head.ts';
import { suspicionLimitsSchema } from './release.ts';

/** A text in both languages, neither of them empty. */
export const bothTexts = z.strictObject({ fa: z.string().min(1), en: z.string().min(1) });
const isoDate = z.iso.date();

export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1).optional(),
  url: z.url().optional(),
  date: z.string().optional(),
  confidence: z.string().optional(),
});

export const channelSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/u),
  kind: z.enum(['phone', 'sms', 'web', 'in-person', 'post']),
  value: z.string().min(1),
  href: z.string().min(1).optional(),
  label: bothTexts,
  operator: bothTexts,
  purpose: bothTexts,
  hours: bothTexts.optional(),
  lastChecked: isoDate,
  confidence: z.enum(['confirmed', 'unconfirmed']),
  source: sourceSchema,
});
export type Channel = z.infer<typeof channelSchema>;

/** One series of a dataset, by name. Absent parts: the first resource, its first measure, all rows. */
const namedSeries = {
  dataset: z.string().min(1),
  resource: z.string().min(1).optional(),
  measure: z.string().min(1).optional(),
  where: z.record(z.string(), z.string()).default({}),
};
export const seriesReferenceSchema = z.strictObject(namedSeries);
export type SeriesReference = z.infer<typeof seriesReferenceSchema>;

/**
 * The price index behind real terms: one publisher's series of one base, never spliced.
 * `monthly` is the same series by month, for amounts at a moment and for parts of a year.
 */
export const pricesSchema = z.strictObject({
  ...namedSeries,
  monthly: seriesReferenceSchema.optional(),
  base: z.strictObject({ period: z.string().min(1), value: z.string().regex(/^\d+(?:\.\d+)?$/u) }),
});
export type PricesReference = z.infer<typeof pricesSchema>;

/**
 * A count of people that figures are divided by.
 * `match`: `period-end` takes the count of the day a figure's period ends, `same-year` a count of that Iranian year.
 * `at`: the day a count of a whole year stands for; `middle` for mid-year estimates.
 */
export const denominatorSchema = z.strictObject({
  ...namedSeries,
  match: z.enum(['period-end', 'same-year']).default('period-end'),
  at: z.enum(['end', 'middle']).default('end'),
});
export type DenominatorReference = z.infer<typeof denominatorSchema>;

/** The series that turn amounts into real terms and into amounts per head; data says which they are. */
export const referencesSchema = z.strictObject({
  prices: pricesSchema.optional(),
  /** The first series that knows a figure's place counts: two series never share one place. */
  perHead: z.partialRecord(z.enum(perHeadKinds), z.array(denominatorSchema).min(1)).default({}),
});
export type References = z.infer<typeof referencesSchema>;

/** `data/site.json`: who publishes, where, and the official channels. Unknown keys are refused. */
export const siteSchema = z.strictObject({
  name: bothTexts,
  tagline: bothTexts,
  publisher: bothTexts,
  baseUrl: z.url(),
  locales: z.array(z.enum(locales)).min(1),
  currency: z.literal('rial'),
  tolerances: z.strictObject({
    sumMismatchRatio: z.number().min(0),
    /** How many days a page or a channel may go without being checked again. */
    checkedWithinDays: z.int().min(1).default(180),
    /** Beyond these a change of published figures is taken for an accident; see `npm run release`. */
    releases: suspicionLimitsSchema.prefault({}),
  }),
  /** Datasets whose headlines the home page shows first, in this order; the rest follow by date. */
  featured: z.array(z.string()).default([]),
  references: referencesSchema.optional(),
  channels: z.array(channelSchema),
  /** Where "exit this page" leads: somewhere harmless that anybody might be reading. Without it there is no such control. */
  exit: z
    .strictObject({ href: z.url({ protocol: /^https$/u }), label: bothTexts, lastChecked: isoDate })
    .optional(),
});
export type Site = z.infer<typeof siteSchema>;
