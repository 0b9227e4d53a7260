import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecentValues } from './recent-values.ts';

const make = (most: number) => new RecentValues<string>(most, (text) => text.length);

test('keeps what was asked for last, drops the oldest', () => {
  const values = make(4);
  values.set('a', 'xx');
  values.set('b', 'yy');
  expect(values.get('a')).toBe('xx');
  values.set('c', 'zz');
  expect([values.get('a'), values.get('b'), values.get('c')]).toEqual(['xx', undefined, 'zz']);
});

test('keeps the newest however heavy it is', () => {
  const values = make(1);
  values.set('a', 'xxxxx');
  expect(values.get('a')).toBe('xxxxx');
});

test('never keeps more than its weight beside the newest, and never an old value of a key', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.string({ maxLength: 6 })));
  fc.assert(
    fc.property(steps, fc.nat(12), (list, most) => {
      const values = make(most);
      const last = new Map<string, string>();
      for (const [key, value] of list) {
        values.set(key, value);
        last.set(key, value);
        const kept = ['a', 'b', 'c', 'd'].flatMap((name) => values.get(name) ?? []);
        // Asking changes which is oldest, never what a value is.
        for (const name of last.keys()) expect([undefined, last.get(name)]).toContain(values.get(name));
        expect(kept.join('').length).toBeLessThanOrEqual(Math.max(most, value.length));
      }
    }),
  );
});
