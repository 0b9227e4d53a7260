import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalFigure, parseCode, verificationCode, type FigureIdentity } from './verification-code.ts';

const figure: FigureIdentity = {
  dataset: 'insured',
  resource: 'by-year',
  key: [
    ['period', '1399-12'],
    ['province', 'چهارمحال و بختیاری'],
  ],
  measure: 'value',
  value: '14580188',
  unit: 'person',
  status: 'actual',
};

const anyFigure: fc.Arbitrary<FigureIdentity> = fc.record({
  dataset: fc.string(),
  resource: fc.string(),
  key: fc.array(fc.tuple(fc.string(), fc.string({ unit: 'grapheme' }))),
  measure: fc.string(),
  value: fc.string(),
  unit: fc.string(),
  status: fc.string(),
});

const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

test('makes the canonical text that the documentation describes', () => {
  expect(canonicalFigure(figure)).toBe(
    '["tamin-nama/figure/1","insured","by-year",[["period","1399-12"],["province","چهارمحال و بختیاری"]],"value","14580188","person","actual"]',
  );
});

test('begins with the first 45 bits of the SHA-256 of that text', () => {
  fc.assert(
    fc.property(anyFigure, (one) => {
      const digest = createHash('sha256').update(canonicalFigure(one)).digest('hex');
      const bits = BigInt(`0x${digest}`).toString(2).padStart(256, '0').slice(0, 45);
      const expected = bits.match(/.{5}/gu)?.map((five) => alphabet[Number.parseInt(five, 2)]);
      expect(verificationCode(one).replace('-', '').slice(0, 9)).toBe(expected?.join(''));
    }),
  );
});

test('pins one code for ever', () => {
  expect(verificationCode(figure)).toMatchInlineSnapshot(`"PCCMH-1CXT1"`);
});

test('reads every code that it makes', () => {
  fc.assert(
    fc.property(anyFigure, (one) => {
      const code = verificationCode(one);
      expect(parseCode(code)).toEqual({ code });
    }),
  );
});

test('gives another code when any part of a figure changes', () => {
  fc.assert(
    fc.property(anyFigure, anyFigure, (one, other) => {
      fc.pre(canonicalFigure(one) !== canonicalFigure(other));
      expect(verificationCode(one)).not.toBe(verificationCode(other));
    }),
  );
});

test.each(['dataset', 'resource', 'measure', 'value', 'unit', 'status'] as const)(
  'gives another code for another %s',
  (part) => {
    expect(verificationCode({ ...figure, [part]: `${figure[part]}0` })).not.toBe(verificationCode(figure));
  },
);

test('reads a code as people write it', () => {
  const code = verificationCode(figure);
  const [first = '', second = ''] = code.split('-');
  const persian = code.replace(/\d/gu, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
  const spelled = code.replaceAll('0', 'o').replaceAll('1', 'l');
  for (const typed of [
    code.toLowerCase(),
    `${first} ${second}`,
    first + second,
    persian,
    spelled,
    ` ${code}\n`,
  ])
    expect(parseCode(typed)).toEqual({ code });
  expect(parseCode(`\u2068${first}\u2013${second}\u2069`)).toEqual({ code });
});

test('finds every wrong character and every two that changed places', () => {
  const places = fc.tuple(fc.nat(9), fc.nat(9));
  fc.assert(
    fc.property(anyFigure, places, fc.constantFrom(...alphabet), (one, [place, other], character) => {
      const right = [...verificationCode(one).replace('-', '')];
      const wrong = right.with(place, character);
      const swapped = right.with(place, right[other] ?? '').with(other, right[place] ?? '');
      for (const typed of [wrong, swapped]) {
        const isSame = typed.join('') === right.join('');
        expect('code' in parseCode(typed.join(''))).toBe(isSame);
      }
    }),
    { numRuns: 2000 },
  );
});

test('says why a text is no code', () => {
  expect(parseCode('7K2QX')).toEqual({ problem: 'length' });
  expect(parseCode('7K2QX-M90T!')).toEqual({ problem: 'character' });
  expect(parseCode('')).toEqual({ problem: 'length' });
});
