import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrSvg } from './qr.ts';

/** Paints the drawing's own rectangles, four pixels a module, as a camera would see them. */
function paint(svg: string, scale = 4): { pixels: Uint8ClampedArray; width: number } {
  const size = Number(/viewBox="0 0 (\d+)/u.exec(svg)?.[1]);
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+),(\d+)h(\d+)v1h/gu)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const start = (row * width + Number(x) * scale) * 4;
      for (let at = start; at < start + Number(length) * scale * 4; at++) if (at % 4 !== 3) pixels[at] = 0;
    }
  }
  return { pixels, width };
}

function decode(svg: string): string | undefined {
  const { pixels, width } = paint(svg);
  return jsQR(pixels, width, width)?.data;
}

test.each([
  'https://example.org/places/kohgiluyeh-and-boyer-ahmad/',
  'https://example.org/en/places/tehran/?unit=hemat#population',
  'https://example.org/جست‌وجو/?q=بیمه',
])('is read back as the address %s', (address) => {
  expect(decode(qrSvg(address))).toBe(address);
});

test('is read back whatever the address', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      expect(decode(qrSvg(address))).toBe(address);
    }),
    { numRuns: 30 },
  );
});

test('keeps four white modules on every side', () => {
  const svg = qrSvg('https://example.org/');
  const size = Number(/viewBox="0 0 (\d+)/u.exec(svg)?.[1]);
  for (const [, x, y, length] of svg.matchAll(/M(\d+),(\d+)h(\d+)v1h/gu)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
    expect(Math.max(Number(x) + Number(length), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
  }
});

test('is named for listeners, or hidden from them where the address stands beside it', () => {
  expect(qrSvg('x')).toContain('aria-hidden="true"');
  expect(qrSvg('x', 'نشانی «"این" & آن» <b>')).toContain(
    'aria-label="نشانی «&quot;این&quot; &amp; آن» &lt;b>"',
  );
});
