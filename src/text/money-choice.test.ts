import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { perHeadKinds } from '#model/per-head.ts';
import { choosableUnits, readChoice, withChoice, type MoneyChoice } from './money-choice.ts';

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
