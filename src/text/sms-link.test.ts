import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smsLink } from './sms-link.ts';

test('puts the whole text into the address and nothing invisible', () => {
  const text = 'رقم «۱۲٬۳۴۵»، کد: \u2068A1-B2\u2069 & نشانی: https://example.org/#x';
  const link = smsLink('10001420', text);
  expect(link.startsWith('sms:10001420?&body=')).toBe(true);
  expect(new URLSearchParams(link.split('?')[1]).get('body')).toBe(
    'رقم «۱۲٬۳۴۵»، کد: A1-B2 & نشانی: https://example.org/#x',
  );
});

test('gives every text back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'ک', '&', '#', '%', '+', ' ', '\n', '۱', '=') }),
      (text) => {
        expect(new URLSearchParams(smsLink('1', text).split('?')[1]).get('body')).toBe(text);
      },
    ),
  );
});
