/** The people a total may be divided by. Apart from the schemas, so that a browser can have it without them. */
export const perHeadKinds = ['insured', 'pensioners', 'inhabitants'] as const;
export type PerHeadKind = (typeof perHeadKinds)[number];
