import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { perHeadKinds } from '#model/per-head.ts';
import { choosableUnits, keptInLink, readChoice, withChoice, type MoneyChoice } from './money-choice.ts';

const choice = fc.record(
  {
    unit: fc.constantFrom(...choosableUnits),
    isReal: fc.constant(true),
    per: fc.constantFrom(...perHeadKinds),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<MoneyChoice>;

describe('readChoice', () => {
  test('reads what withChoice wrote, and leaves the rest of the address alone', () => {
    fc.assert(
      fc.property(choice, choice, (before, after) => {
        const first = withChoice(new URLSearchParams('q=بیمه&theme=cost'), before);
        const query = withChoice(first, after);
        expect(readChoice(query)).toEqual({ choice: after, unknown: [] });
        expect([query.get('q'), query.get('theme')]).toEqual(['بیمه', 'cost']);
      }),
    );
  });

  test('keeps what it knows and hands back what it does not', () => {
    const query = new URLSearchParams('money=bitcoin&prices=real&per=%3Cb%3E');
    expect(readChoice(query)).toEqual({ choice: { isReal: true }, unknown: ['bitcoin', '<b>'] });
  });

  test('takes an empty part for no choice', () => {
    expect(readChoice(new URLSearchParams('money=&per='))).toEqual({ choice: {}, unknown: [] });
  });
});

describe('keptInLink', () => {
  const from = new URL('https://site.example/datasets/debt/?money=toman&prices=real&q=x');
  test.each([
    ['another page', '/en/datasets/', 'https://site.example/en/datasets/?money=toman&prices=real'],
    [
      'a place on another page',
      '/methods/#money',
      'https://site.example/methods/?money=toman&prices=real#money',
    ],
    ['a page with a query', '/search/?q=a', 'https://site.example/search/?q=a&money=toman&prices=real'],
    ['an explorer, which asks its own question', '/datasets/debt/explore/', undefined],
    ['an English explorer', '/en/datasets/debt/explore/', undefined],
    ['a page of the plain tables', '/datasets/debt/explore/outstanding/2/', undefined],
    ['a file', '/data/debt.csv', undefined],
    ['this page', '#downloads', undefined],
    ['another site', 'https://other.example/', undefined],
  ])('takes the choice to %s or not', (_name, link, kept) => {
    expect(keptInLink(link, from)).toBe(kept);
  });

  test('adds nothing where nothing is chosen', () => {
    expect(keptInLink('/datasets/', new URL('https://site.example/?q=x'))).toBeUndefined();
  });
});
