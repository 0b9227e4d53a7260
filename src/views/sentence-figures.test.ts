import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FigureView } from './figure-view.ts';
import { cutAtFigures } from './sentence-figures.ts';

const figure = (text: string, bare = text): FigureView => ({
  key: text,
  href: '#x',
  text,
  bare,
  isMissing: false,
});

test('cuts a sentence at its figures, in their order', () => {
  const [main, other] = [figure('۳۴۰ تماس', '۳۴۰'), figure('۲۱۶ تماس', '۲۱۶')];
  expect(cutAtFigures('بیشترین ۳۴۰ تماس و کمترین ۲۱۶ تماس.', [main, other])).toEqual([
    'بیشترین ',
    { figure: main, text: '۳۴۰ تماس' },
    ' و کمترین ',
    { figure: other, text: '۲۱۶ تماس' },
    '.',
  ]);
});

test.each([
  ['۱۵۵ مرکز، پیش‌تر ۵۵ مرکز', figure('۵۵ مرکز', '۵۵'), 17],
  ['55,000 then 55', figure('55'), 12],
  ['1.55 then 55.', figure('55'), 10],
  ['−5 then 5', figure('5'), 8],
  ['5 centres, 5 centre', figure('5 centre', '5'), 11],
])('finds in "%s" the whole number only', (sentence, one, start) => {
  const [before] = cutAtFigures(sentence, [one]);
  expect(before).toBe(sentence.slice(0, start));
});

test('finds a number whose unit the sentence has named already', () => {
  const people = figure('5 people', '5');
  expect(cutAtFigures('The number of people was 5.', [people])).toEqual([
    'The number of people was ',
    { figure: people, text: '5' },
    '.',
  ]);
});

test('never changes a sentence, whatever it says', () => {
  const word = fc.constantFrom('5', '55', ' ', ',', '.', 'نفر', '۵', '٬', '−');
  const text = fc.array(word, { minLength: 1 }).map((words) => words.join(''));
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (sentence, figures) => {
      const parts = cutAtFigures(
        sentence,
        figures.map((one) => figure(one)),
      );
      expect(parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(sentence);
    }),
  );
});
