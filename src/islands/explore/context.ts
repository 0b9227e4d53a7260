import { createContext, useContext } from 'react';
import type { Locale } from '#model/bilingual.ts';
import type { ExploreWords } from '#messages/explore-words.ts';
import { formatNumber } from '#text/numbers.ts';
import type { Explorer, Snapshot } from './explorer.ts';

export interface ExploreFrame {
  explorer: Explorer;
  snapshot: Snapshot;
  locale: Locale;
  words: ExploreWords;
}

export const ExploreContext = createContext<ExploreFrame | undefined>(undefined);

/** The explorer around a component, with words and numbers of its language. */
export function useExplore(): ExploreFrame & { number: (value: number) => string } {
  const frame = useContext(ExploreContext);
  if (!frame) throw new Error('Not inside the explorer.');
  return { ...frame, number: (value) => formatNumber(value, frame.locale) };
}
