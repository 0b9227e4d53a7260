import { bidiRuns } from '#text/bidi-runs.ts';

/** What is left of a Persian sentence outside the runs that pages isolate. */
export const isolateLatin = (text: string): string =>
  bidiRuns(text, 'fa')
    .filter(({ isForeign }) => !isForeign)
    .map(({ text: run }) => run)
    .join('');
