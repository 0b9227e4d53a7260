import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from './measure.ts';
import { standaloneSvg } from './standalone-svg.ts';
import { makeView } from './test-views.ts';

/** The printed lines of an address, without marks that keep directions. */
function printedAddress(address: string): string[] {
  const file = standaloneSvg(makeView(), { address });
  const lines = [...file.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, line = '']) =>
    line
      .replaceAll(/[\u2066-\u2069]/gu, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&#39;', "'"),
  );
  return lines.slice(lines.findIndex((line) => line.startsWith('https:')));
}

test('prints an address of any length whole, in lines that fit, and cuts no escaped letter', () => {
  const value = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 12 }), (values) => {
      const address = new URL('https://site.example/datasets/insured/explore/');
      for (const text of values) address.searchParams.append('f.استان', text);
      const lines = printedAddress(address.href);
      expect(lines.join('')).toBe(address.href);
      for (const line of lines) {
        expect(textWidth(line, 13)).toBeLessThanOrEqual(640);
        expect(line).not.toMatch(/%.?$/u);
      }
    }),
  );
});
