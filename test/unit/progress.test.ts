import { expect, test } from 'vitest';
import { startProgress, steps } from '../../scripts/progress.ts';

function record(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const stream = { isTTY, write: (text: string | Uint8Array) => written.push(String(text)) > 0 };
  const progress = startProgress(stream, () => time);
  return { written, progress, wait: (milliseconds: number) => void (time += milliseconds) };
}

test('says nothing about work of less than two seconds', () => {
  const { written, progress, wait } = record(false);
  progress.step(steps.check, 1, 2);
  wait(1900);
  progress.step(steps.check, 2, 2);
  progress.end();
  expect(written).toEqual([]);
});

test('draws one line over itself on a terminal and takes it away', () => {
  const { written, progress, wait } = record(true);
  wait(2000);
  progress.step(steps.check, 17, 34);
  progress.end();
  expect(written).toEqual([
    '\r\u001B[2K[##########----------] 17/34 2 s checking the data · بررسی داده‌ها',
    '\r\u001B[2K',
  ]);
});

test('writes one plain line per step where nobody watches', () => {
  const { written, progress, wait } = record(false);
  wait(2000);
  progress.step(steps.check, 1, 34);
  progress.step(steps.check, 2, 34);
  progress.step(steps.pages);
  progress.end();
  expect(written.join('')).toBe('بررسی داده‌ها…\nchecking the data…\nساختن صفحه‌ها…\nbuilding the pages…\n');
});
