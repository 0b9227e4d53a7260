export const missingReasons = [
  'not-published',
  'not-collected',
  'not-applicable',
  'suppressed',
  'unknown',
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** A value that is not there, and why. Never 0, `null` or `NaN`. */
export interface Missing {
  kind: 'missing';
  reason: MissingReason;
}

export const missing = (reason: MissingReason): Missing => ({ kind: 'missing', reason });
