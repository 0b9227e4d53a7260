import { describe, expect, test } from 'vitest';
import type { MoneyRefusal } from '#model/measures.ts';
import { units, type Unit } from '#model/units.ts';
import { amountNote, bareAmount, plainAmount, qualifiedUnit, type MoneyVoice } from './shown-money.ts';

const unit = (code: string): Unit => {
  const found = units.get(code);
  if (!found) throw new Error(`No unit "${code}".`);
  return found;
};
const asked = { isReal: true, per: 'insured' } as const;
const fa: MoneyVoice = { choice: asked, base: '1395', locale: 'fa' };
const en: MoneyVoice = { choice: asked, base: '1395', locale: 'en' };
const shown = (...refused: MoneyRefusal[]) => ({
  exact: '22.26',
  unit: unit('hemat'),
  refused,
  isDerived: true,
});

describe('amountNote', () => {
  test.each<[string, MoneyRefusal[], string, string]>([
    [
      'the measure',
      [],
      ' (به قیمت ثابت ۱۳۹۵، برای هر بیمه‌شدهٔ اصلی)',
      ' (at constant 1395 prices, per main insured person)',
    ],
    [
      'that it is a total, still at constant prices',
      ['no-denominator'],
      ' (به قیمت ثابت ۱۳۹۵؛ کل مبلغ، چون شمار افراد دورهٔ آن در دست نیست)',
      ' (at constant 1395 prices; total: no count of people for the period)',
    ],
    [
      'that it is at current prices, still per head',
      ['after-last-index'],
      ' (به قیمت جاری، چون شاخص بهای دورهٔ آن در دست نیست؛ برای هر بیمه‌شدهٔ اصلی)',
      ' (at current prices: no price index for the period; per main insured person)',
    ],
    [
      'both departures',
      ['no-index', 'no-denominator'],
      ' (به قیمت جاری، چون شاخص بهای دورهٔ آن در دست نیست؛ کل مبلغ، چون شمار افراد دورهٔ آن در دست نیست)',
      ' (at current prices: no price index for the period; total: no count of people for the period)',
    ],
  ])('says %s', (_name, refused, persian, english) => {
    expect(amountNote(shown(...refused), fa)).toBe(persian);
    expect(amountNote(shown(...refused), en)).toBe(english);
  });

  test('is silent where only the unit was chosen', () => {
    expect(amountNote(shown(), { ...en, choice: { unit: 'hemat' } })).toBe('');
  });
});

test('leaves a cell empty of what its header does not say, with every reason', () => {
  expect(bareAmount(shown('no-denominator'), en)).toBe('no count of people');
  expect(bareAmount(shown('no-index', 'no-denominator'), fa)).toBe('شاخص بها ندارد، شمار افراد ندارد');
  expect(plainAmount(shown('no-index'), en)).toBe('22.26 trillion tomans');
});

test('never says that foreign currency is at constant prices, and keeps its amounts', () => {
  const voice = { ...en, choice: { isReal: true } };
  expect(qualifiedUnit(unit('billion-usd'), voice)).toBe(
    'billion US dollars, at current prices: foreign currency',
  );
  expect(qualifiedUnit(unit('hemat'), voice)).toBe('trillion tomans, at constant 1395 prices');
  const dollars = { ...shown('foreign-currency'), unit: unit('billion-usd') };
  expect(bareAmount(dollars, voice)).toBe('22.26');
});
