import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepAside } from './spool.ts';

/** Pieces of one letter each, `count` megabytes in all. */
const pieces = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => new Uint8Array(1_000_000).fill(index));
const wholeOf = (list: readonly Uint8Array[]): Buffer => Buffer.concat(list);
const answer = async (kept: ReturnType<typeof keepAside>): Promise<Buffer> =>
  Buffer.from(await new Response(kept.body()).arrayBuffer());

test.each([0, 1, 3, 20])('gives back a file of %i megabytes as it was', async (count) => {
  const whole = wholeOf(pieces(count));
  const kept = keepAside(pieces(count));
  expect(kept.size).toBe(whole.length);
  expect(kept.sha256).toBe(createHash('sha256').update(whole).digest('hex'));
  expect(whole.equals(kept.read())).toBe(true);
  expect(whole.equals(await answer(kept))).toBe(true);
});

test('answers with several large files asked for at once', async () => {
  const kept = [12, 9, 15].map((count) => keepAside(pieces(count)));
  const sizes = (await Promise.all(kept.map(answer))).map(({ length }) => length);
  expect(sizes).toEqual([12_000_000, 9_000_000, 15_000_000]);
});

test('lets the next large file go on when an answer is given up', async () => {
  const [first, second] = [keepAside(pieces(10)), keepAside(pieces(11))];
  const given = new Response(first.body()).body;
  const next = answer(second);
  await given?.cancel();
  expect((await next).length).toBe(11_000_000);
});
