import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadPage } from '../check-content.ts';
import { proseOf, sentencesOf } from './prose.ts';

const read = (body: string): ReadPage => ({
  page: {
    path: 'pages/about',
    locale: 'fa',
    file: 'content/pages/about.fa.md',
    front: { title: 'عنوان', summary: 'خلاصه.', lastChecked: '2026-11-21', sources: [], keywords: [] },
    lead: '',
    sections: [{ id: 's1', heading: 'بخش', markdown: '', line: 12 }],
  },
  body,
  firstLine: 10,
  titleLine: 2,
  summaryLine: 3,
  checkedLine: 4,
});
const texts = (body: string): string[] =>
  proseOf(read(body))
    .slice(2)
    .map(({ text }) => text.trim());

test('reads paragraphs, list items, headings and cells of tables, and no code', () => {
  const body = 'یک\nدو\n## بخش\n- سه\n  چهار\n1. پنج\n\n| شش | هفت |\n```\nهشت\n```\nنه';
  expect(texts(body).map((text) => text.split(/\s+/u))).toEqual([
    ['یک', 'دو'],
    ['بخش'],
    ['سه', 'چهار'],
    ['پنج'],
    ['شش'],
    ['هفت'],
    ['نه'],
  ]);
});

test('tells running text from titles, headings and cells, which know their places too', () => {
  const found = proseOf(read('یک\n\n## بخش\n\n| شش | هفت |\n|---|:-:|\n| هشت | نه |'));
  expect(found.filter(({ isRunning }) => isRunning).map(({ text }) => text)).toEqual(['خلاصه.', 'یک']);
  expect(found[0]?.placeOf(3)).toEqual({ line: 2 });
  const cell = found.at(-1);
  expect(cell?.section).toBe('s1');
  expect(cell?.placeOf(cell.text.indexOf('نه'))).toEqual({ line: 16, column: 9 });
});

test('keeps every letter in its place behind links, bold text and list marks', () => {
  const body = 'متن\n\n## بخش\n\n- به **سامانهٔ** [درگاه](channel:nazarat) بروید؛ شعبه نه.';
  const item = proseOf(read(body)).at(-1);
  const offset = item?.text.indexOf('شعبه') ?? -1;
  expect(item?.section).toBe('s1');
  expect(item?.placeOf(offset)).toEqual({
    line: 14,
    column: (body.split('\n')[4]?.indexOf('شعبه') ?? 0) + 1,
  });
});

test('counts words as readers do, and ends sentences only at their marks', () => {
  const text = 'آیا می‌روید؟ نشانی nazarat.tamin.ir است. مبلغ ۱٫۵ میلیون ریال بود! و دیگر';
  expect(sentencesOf({ text }).map(({ words }) => words)).toEqual([2, 3, 5, 2]);
});

test('loses no word, however sentences are cut', () => {
  const word = fc.constantFrom('می‌رود', 'شعبه', '۱۴۲۰', 'tamin.ir', 'پول؛', 'چرا؟', 'بله.', 'نه!', '-', '…');
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const counted = sentencesOf({ text: words.join(' ') }).reduce(
        (sum, sentence) => sum + sentence.words,
        0,
      );
      expect(counted).toBe(words.filter((one) => /[\p{L}\p{N}]/u.test(one)).length);
    }),
  );
});
