import type { Locale } from '#model/bilingual.ts';
import type { Channel } from '#model/site.ts';
import { localDigits } from './digits.ts';

/**
 * A channel's number or address as a reader sees it: numbers in the reader's digits, addresses as they are.
 * `isLatin` says that it must be isolated left to right; numbers of either script read that way too.
 */
export function channelText(channel: Channel, locale: Locale): { text: string; isLatin: boolean } {
  const isNumber = channel.kind === 'phone' || channel.kind === 'sms';
  const isLatin = isNumber || channel.kind === 'web';
  return { text: isNumber ? localDigits(channel.value, locale) : channel.value, isLatin };
}
