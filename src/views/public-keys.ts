import type { Locale } from '#model/bilingual.ts';
import { verifyPageWords } from '#messages/verify-page-words.ts';
import type { LedgerKey } from '#releases/keys.ts';
import { formatDate } from '#text/dates.ts';
import { groupedFingerprint } from './verify-view.ts';

/** A public key as readers compare it with print. */
export interface PublicKeyView {
  /** In groups of four. */
  fingerprint: string;
  /** When it was in use, and who vouches for it. */
  text: string;
}

/** The announced keys, newest first. Takes them in the order of their announcement. */
export function publicKeys(keys: readonly LedgerKey[], locale: Locale): PublicKeyView[] {
  const words = verifyPageWords[locale];
  const day = (time: string): string => formatDate(time.slice(0, 10), locale);
  return keys
    .map(({ id, from, until, replaces }, index) => {
      const vouched =
        replaces === undefined ? (index === 0 ? words.keyFirst : words.keyAfterLoss) : words.keyFollows;
      const time = until === undefined ? words.keyFrom(day(from)) : words.keyUntil(day(from), day(until));
      return {
        fingerprint: groupedFingerprint(id),
        text: `${time}${locale === 'fa' ? '؛' : ';'} ${vouched}`,
      };
    })
    .reverse();
}
