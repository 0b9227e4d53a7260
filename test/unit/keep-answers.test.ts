import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Question } from '#intake/ask-draft.ts';
import { keepAnswers } from '../../scripts/keep-answers.ts';

const folder = mkdtempSync(join(tmpdir(), 'tamin-answers-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Somebody who gives these answers in turn; the questions are remembered as they were put. */
function person(answers: string[]) {
  const asked: Question[] = [];
  const ask = (question: Question): Promise<string> => {
    asked.push(question);
    return Promise.resolve(answers.shift() ?? '');
  };
  return { asked, ask, tell: () => undefined };
}

const title = { text: 'عنوان فارسی', default: 'از نام فایل' };
const theme = {
  text: 'موضوع',
  default: 'other',
  choices: [
    { value: 'other', label: 'سایر' },
    { value: 'cost', label: 'هزینه' },
  ],
};

test('offers the answers of a run that ended badly as defaults, and forgets them when all is well', async () => {
  const first = keepAnswers(person(['هزینهٔ درمان', '2']), 'گزارش.xlsx', folder);
  expect(first.hasAny()).toBe(false);
  await first.offer();
  await first.ask(title);
  await first.ask(theme);
  expect(first.hasAny()).toBe(true);

  const again = person(['', '', 'درمان مستقیم', '']);
  const second = keepAnswers(again, 'گزارش.xlsx', folder);
  await second.offer();
  expect(await second.ask(title)).toBe('هزینهٔ درمان');
  expect(await second.ask(title)).toBe('درمان مستقیم');
  // The second choice is kept by its meaning, since another run may number it otherwise.
  expect(await second.ask(theme)).toBe('cost');
  second.forget();
  expect(readdirSync(folder)).toEqual([]);
});

test('asks afresh when the person does not want the old answers, and for another file', async () => {
  await keepAnswers(person(['کهنه']), 'a.csv', folder).ask(title);
  const declines = keepAnswers(person(['2', '']), 'a.csv', folder);
  await declines.offer();
  expect(await declines.ask(title)).toBe('از نام فایل');
  const other = person(['']);
  const elsewhere = keepAnswers(other, 'b.csv', folder);
  await elsewhere.offer();
  expect(await elsewhere.ask(title)).toBe('از نام فایل');
  expect(other.asked).toHaveLength(1);
});
