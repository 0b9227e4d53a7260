import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
/** A publication promised in the release calendar, with every date it was promised for, oldest first; days Gregorian. */
export const announcedPlanSchema = z.strictObject({
  plan: z.string(),
  dataset: z.string(),
  period: z.string().exactOptional(),
  dates: z.array(
    z.strictObject({
      announced: day,
      /** Absent where a move named no new date. */
      due: day.exactOptional(),
      /** Hour in Tehran, e.g. "10:00". */
      time: z.string().exactOptional(),
    }),
  ),
});
export type AnnouncedPlan = z.infer<typeof announcedPlanSchema>;
