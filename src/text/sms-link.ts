/**
 * The address that opens a message with a text in it; the reader sends it, or not.
 * Shape: `?&body=` is read by Android and by iOS, which disagree about RFC 5724; where neither helps, the number opens alone.
 */
export const smsLink = (number: string, text: string): string =>
  `sms:${number}?&body=${encodeURIComponent(text.replaceAll(/[\u2066-\u2069]/gu, ''))}`;
