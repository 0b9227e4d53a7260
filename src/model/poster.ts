/** Where a board hangs, which decides what it says; each is a page of `/report/posters/`. */
export const posterKinds = ['general', 'branch', 'treatment', 'workplace'] as const;
export type PosterKind = (typeof posterKinds)[number];

export const posterSizes = ['a4', 'a3'] as const;
export type PosterSize = (typeof posterSizes)[number];

/** Ends a board's number, so that a number says what the board must look like: "1101-B". */
export const posterLetters: Readonly<Record<PosterKind, string>> = {
  general: 'G',
  branch: 'B',
  treatment: 'T',
  workplace: 'W',
};
