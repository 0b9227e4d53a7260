import { z } from 'zod';
import { locales } from './bilingual.ts';

const bothTexts = z.strictObject({ fa: z.string().min(1), en: z.string().min(1) });
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

/** `data/site.json`: who publishes, where, and the official channels. Unknown keys are refused. */
export const siteSchema = z.strictObject({
  name: bothTexts,
  tagline: bothTexts,
  publisher: bothTexts,
  baseUrl: z.url(),
  locales: z.array(z.enum(locales)).min(1),
  currency: z.literal('rial'),
  tolerances: z.strictObject({ sumMismatchRatio: z.number().min(0) }),
  /** Datasets whose headlines the home page shows first, in this order; the rest follow by date. */
  featured: z.array(z.string()).default([]),
  channels: z.array(channelSchema),
});
export type Site = z.infer<typeof siteSchema>;
