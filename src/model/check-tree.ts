import { z } from 'zod';
import { bothTexts } from './site.ts';

/** Nobody is asked more than this on the way to a door. */
export const mostQuestions = 4;

/** A number that says nothing: it stands in the address of a page about something sensitive. */
const stepId = z.string().regex(/^[1-9]\d{0,2}$/u);

export const checkAnswerSchema = z.strictObject({ text: bothTexts, to: stepId });

export const checkQuestionSchema = z.strictObject({
  id: stepId,
  text: bothTexts,
  hint: bothTexts.optional(),
  answers: z.array(checkAnswerSchema),
});
export type CheckQuestion = z.infer<typeof checkQuestionSchema>;

/** An end of the tree. What to bring and what follows come from the kind's page; without a kind, from `general`. */
export const checkEndSchema = z.strictObject({
  id: stepId,
  kind: z.string().min(1).optional(),
  /** One of the kind's channels; without it the kind's first one. */
  door: z.string().min(1).optional(),
  /** Why this door, for the one who answered so. */
  reason: bothTexts.optional(),
});
export type CheckEnd = z.infer<typeof checkEndSchema>;

/** What is said where no kind fits. */
export const generalEndSchema = z.strictObject({
  door: z.string().min(1),
  elsewhere: z.array(z.string().min(1)).min(1),
  reason: bothTexts,
  bring: z.array(bothTexts).min(1),
  next: z.array(bothTexts).min(1),
});

/**
 * The questions that lead to one door, `data/content/report/check.json`. The first question is the way in; every other
 * step is reached by exactly one answer, so that a step alone says what was answered before it.
 */
export const checkTreeSchema = z.strictObject({
  lastChecked: z.iso.date(),
  questions: z.array(checkQuestionSchema).min(1),
  ends: z.array(checkEndSchema).min(1),
  general: generalEndSchema,
});
export type CheckTree = z.infer<typeof checkTreeSchema>;
