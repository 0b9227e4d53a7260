import { describe, expect, test } from 'vitest';
import { issueCodes as codes } from '#model/issue-codes.ts';
import type { Issue } from '#model/issue.ts';
import { hasPersian } from '#text/letters.ts';
import { issueCodes, issueHelp, issueSlug, issueText } from './issue-text.ts';

const issue = (partial: Partial<Issue> & Pick<Issue, 'code'>): Issue => ({
  severity: 'error',
  file: 'datasets/pensions/1402.csv',
  params: {},
  places: [],
  count: 1,
  ...partial,
});

describe('words of issues', () => {
  test('says what was found, what was expected and how to mend it', () => {
    const notANumber = issue({
      code: 'cell/unit-in-number',
      field: { name: 'amount_rial', title: 'مبلغ' },
      found: '۱۲٫۵م',
    });
    expect(issueText(notANumber, 'en')).toMatchInlineSnapshot(`
      {
        "expected": "the number alone; the unit belongs in the descriptor",
        "fix": "Remove the word, write the whole number, and give the unit of the column in unit.",
        "message": "Column amount_rial: "⁨۱۲٫۵م⁩" holds more than a number.",
      }
    `);
    expect(issueText(notANumber, 'fa')).toMatchInlineSnapshot(`
      {
        "expected": "فقط عدد؛ واحد در توصیف‌نامه.",
        "fix": "واحد را بردارید و عدد را کامل بنویسید؛ واحد ستون را در ⁨unit⁩ بگویید.",
        "message": "ستون «⁨مبلغ⁩» (⁨amount_rial⁩): «⁨۱۲٫۵م⁩» جز عدد چیز دیگری هم دارد.",
      }
    `);
  });

  test('names letters the eye cannot tell apart', () => {
    const place = issue({
      code: 'reference/unknown-place',
      field: { name: 'province', title: 'استان' },
      found: 'كرما',
      params: { closest: 'کرمان', difference: 'ك (U+0643) → ک (U+06A9)' },
    });
    expect(issueText(place, 'fa').message).toMatchInlineSnapshot(
      `"ستون «⁨استان⁩» (⁨province⁩): «⁨كرما⁩» در ⁨data/reference/places⁩ نیست. تفاوت با نزدیک‌ترین نام: ⁨ك (U+0643) → ک (U+06A9)⁩."`,
    );
  });

  test('leaves out what it does not know', () => {
    const place = issue({ code: 'reference/unknown-place', found: 'پاریس', field: { name: 'province' } });
    expect(issueText(place, 'fa').expected).not.toContain('شاید');
    expect(issueText(place, 'en').expected).not.toContain('perhaps');
  });

  test('prints hidden characters by number', () => {
    const hidden = issue({
      code: 'cell/hidden-character',
      found: 'خبر\u202E ایلنا',
      field: { name: 'note' },
    });
    expect(issueText(hidden, 'fa').message).toContain('‹U+202E›');
  });

  test('throws for a code nobody knows', () => {
    expect(() => issueText(issue({ code: 'cell/nothing' }), 'fa')).toThrow('cell/nothing');
  });
});

describe('parity', () => {
  test('lists the codes of the model', () => {
    expect(issueCodes).toEqual(codes);
  });

  test.each([...codes])('%s has a help text in both languages', (code) => {
    for (const locale of ['fa', 'en'] as const) {
      const { title, why, fix } = issueHelp(code, locale);
      for (const text of [title, why, fix])
        expect(hasPersian(text.replaceAll(/["«`{][^"»]*["»}]/gu, ''))).toBe(locale === 'fa');
    }
    expect(issueSlug(code)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/u);
  });
});
