import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyDelta, makeDelta } from './delta.ts';

const line = fc.constantFrom('', '1402,تهران,300', '1403,کرمان,np', '\r', 'a', '"دو\nسطر"', '=1+1', '0,0,0');
const text = fc.array(line, { maxLength: 30 }).map((lines) => Buffer.from(lines.join('\n')));
const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
const anyFile = fc.oneof(text, bytes);

test('applying the delta of two files to the first gives the second, byte for byte', () => {
  fc.assert(
    fc.property(anyFile, anyFile, (before, after) => {
      expect(Buffer.from(applyDelta(before, makeDelta(before, after)))).toEqual(after);
    }),
    { numRuns: 1000 },
  );
});

test('grows with the change, not with the file', () => {
  const rows = Array.from({ length: 5000 }, (_, row) => `${row},${row * 7919},متن یادداشت\n`);
  const before = Buffer.from(rows.join(''));
  rows[2500] = '2500,0,اصلاح شد\n';
  expect(makeDelta(before, Buffer.from(rows.join(''))).length).toBeLessThan(60);
  expect(makeDelta(before, Buffer.from(rows.toReversed().join(''))).length).toBeLessThan(before.length / 2);
});

test('refuses a delta that is cut short, or of another file', () => {
  const before = Buffer.from('1\n2\n3\n');
  const delta = makeDelta(before, Buffer.from('1\n3\nچهار\n'));
  for (let length = 0; length < delta.length; length += 1) {
    expect(() => applyDelta(before, delta.subarray(0, length))).toThrow(RangeError);
  }
  expect(() => applyDelta(Buffer.from('1'), delta)).toThrow('The delta does not fit its base.');
});
