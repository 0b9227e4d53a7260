import { describe, expect, test } from 'vitest';
import { intakeKinds, type IntakeCode } from '#model/intake.ts';
import { hasPersian } from '#text/letters.ts';
import { addressOf, columnLetters, renderIntakeReport, sentence } from './intake-report.ts';

const codes = Object.keys(intakeKinds) as IntakeCode[];
const params = Object.fromEntries(
  [
    'encoding',
    'delimiter',
    'count',
    'first',
    'last',
    'year',
    'month',
    'name',
    'hidden',
    'kind',
    'megabytes',
    'cells',
  ]
    .concat(['names', 'closest', 'allowed', 'title', 'reason', 'found', 'unit'])
    .map((name) => [name, ['count', 'megabytes', 'cells'].includes(name) ? '3' : 'x']),
);

describe('every note', () => {
  test.each(codes)('%s is said in whole sentences, Latin isolated in Persian', (code) => {
    const full = { code, from: 'from', to: 'to', params };
    for (const note of [full, { code, params: {} }]) {
      for (const locale of ['fa', 'en'] as const) {
        expect(sentence(note, locale)).not.toMatch(/\{[a-z]\w*\}|\[\[|\]\]|undefined/u);
      }
      const fa = sentence(note, 'fa');
      expect(hasPersian(fa)).toBe(true);
      expect(fa.replaceAll(/\u2068[^\u2068\u2069]*\u2069/gu, '')).not.toMatch(/[A-Za-z]/u);
    }
  });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('names column %i %s, as Excel does', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('gives the address as Excel shows it', () => {
  expect(addressOf({ column: 3, row: 12 })).toBe('ستون \u2068D\u2069، ردیف ۱۲ (\u2068D12\u2069)');
  expect(addressOf({ row: 12 })).toBe('ردیف ۱۲');
});

test('says one cause once, with its first places and how many more', () => {
  const notes = Array.from({ length: 30 }, (_, row) => ({
    code: 'number-spelling' as const,
    row: row + 1,
    column: 1,
    from: '۵',
    to: '5',
    params: {},
  }));
  const report = renderIntakeReport(notes, { perNote: 2 });
  expect(report.match(/The number is written/gu)).toHaveLength(1);
  expect(report).toContain('و ۲۸ جای دیگر');
  expect(report).not.toContain('B3');
});
