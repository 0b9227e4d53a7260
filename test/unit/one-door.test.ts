import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  besideCountrySentence,
  besideNeighboursSentence,
  changeSentence,
  contributionSentence,
  extremesSentence,
  growthSentence,
  indexSentence,
  largestShareSentence,
  trendSentence,
} from '#messages/sentences.ts';
import { judge } from '#views/change-view.ts';

const root = join(import.meta.dirname, '../..');

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/u.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.endsWith('.test.ts'));
}

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
/** Without comments: they may speak of rising and falling as they like. */
const codeOf = (path: string): string => textOf(path).replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gmu, '');

const files = [...sourceFiles('src'), ...sourceFiles('scripts')];
const guard = 'src/statistics/guard.ts';

describe('the comparison guard is the only door', () => {
  test('no other code makes a permission or picks its own rules', () => {
    const forged = files.filter(
      (path) => path !== guard && /as (?:unknown as )?(?:Permission|Ruling)\b|\bruleBy\b/u.test(codeOf(path)),
    );
    expect(forged).toEqual([]);
  });

  test('every verdict and every arrow comes from code that asked', () => {
    // A file that speaks of a verdict imports the guard, or a view that holds what the guard allowed.
    const asked =
      /from '(?:#statistics\/guard|(?:#views|\.)\/(?:latest-change|change-view|indicator-outcome|move-view|movement-series|home-view))\.ts'/u;
    const verdict = /'(?:rose|fell|higher|lower|rising|falling|ranked)'|[▲▼↑↓]/u;
    const reading = files.filter((path) =>
      /^src\/(?:views|components|layouts|pages|charts|islands|exports|search)\//u.test(path),
    );
    const unasked = reading.filter((path) => verdict.test(codeOf(path)) && !asked.test(codeOf(path)));
    expect(reading.length).toBeGreaterThan(80);
    expect(unasked).toEqual([]);
  });

  test('sentences that name a largest or a rise take a permission', () => {
    // Lists of words are not sentences: the views that pick a word from them are held to the rule above.
    const wordLists = /-words(?:\.fa|\.en)?\.ts$|\/issues\/|refusal-sentences\.ts$/u;
    const claims =
      /بیشترین|کمترین|بیشتر از|کمتر از|بهتر از|بدتر از|بیشتر است|بزرگ‌ترین رقم|Largest:|largest figure|\b(?:more|less|higher|lower) than\b/u;
    const speaking = files.filter((path) => path.startsWith('src/messages/') && !wordLists.test(path));
    const unasked = speaking.filter(
      (path) => claims.test(codeOf(path)) && !textOf(path).includes('Permission<'),
    );
    expect(speaking.length).toBeGreaterThan(3);
    expect(unasked).toEqual([]);
  });
});

/** Never run: the type checker reads it, and an unused "expect error" fails `tsc`. */
export function cannotBeWritten(): void {
  const forged = { may: true, kind: 'change', verdict: 'rose', ranks: [] } as const;
  const words = { isShare: false, size: 3, previousWhen: '', previousFigure: '', locale: 'fa' } as const;
  // @ts-expect-error A sentence of change needs leave.
  changeSentence(words);
  // @ts-expect-error Leave cannot be written by hand.
  changeSentence({ ...words, permission: forged });
  // @ts-expect-error Good or bad news needs leave too.
  judge({ verdict: 'rose' }, 'more-is-better');
  // @ts-expect-error A largest and a smallest need leave to rank.
  extremesSentence({
    title: '',
    most: { label: '', figure: '' },
    least: { label: '', figure: '' },
    locale: 'fa',
  });
  // @ts-expect-error So does the part of the largest in the sum,
  largestShareSentence({ percent: 50, count: 3, locale: 'fa' });
  // @ts-expect-error a figure beside the whole country,
  besideCountrySentence({ figure: '', locale: 'fa' });
  // @ts-expect-error and beside its neighbours.
  besideNeighboursSentence([{ name: '' }], 'fa');
  const ends = { from: { when: '', figure: '' }, to: { when: '', figure: '' }, locale: 'fa' } as const;
  // @ts-expect-error Years of one direction need leave,
  trendSentence({ ...ends, years: 3 });
  // @ts-expect-error growth over the year before,
  growthSentence({ ...ends, percent: 3 });
  // @ts-expect-error an index of an earlier figure,
  indexSentence({ ...ends, index: 103 });
  // @ts-expect-error and the parts of a change.
  contributionSentence({ whole: '3', from: '', to: '', parts: [], locale: 'fa' });
}
