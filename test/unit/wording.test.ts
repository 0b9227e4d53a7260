import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { issueSlug, issueText } from '#messages/issue-text.ts';
import { issueCodes, issueSeverities } from '#model/issue-codes.ts';
import type { Issue } from '#model/issue.ts';
import { hasPersian } from '#text/letters.ts';
import { casesFolder, listCases } from './case-folder.ts';

const cases = await listCases();

async function readIssues(name: string): Promise<Issue[]> {
  return JSON.parse(await readFile(join(casesFolder, name, 'issues.json'), 'utf8')) as Issue[];
}

describe('every code', () => {
  test.each([...issueCodes])('%s has a fixture named for it', (code) => {
    const own = cases.filter((name) => name === issueSlug(code) || name.startsWith(`${issueSlug(code)}--`));
    expect(own).not.toEqual([]);
  });
});

test('every fixture is in the list of kinds', async () => {
  const list = await readFile(join(casesFolder, '../README.md'), 'utf8');
  const bad = cases.filter((name) => !name.startsWith('valid-'));
  expect(bad.filter((name) => !list.includes(`\`${name}\``))).toEqual([]);
});

/** What is left of a Persian text outside isolates must be readable from right to left. */
const outsideIsolates = (text: string): string => {
  let shown = text;
  while (/\u2068[^\u2068\u2069]*\u2069/u.test(shown))
    shown = shown.replaceAll(/\u2068[^\u2068\u2069]*\u2069/gu, '');
  return shown;
};

describe('every fixture', () => {
  test.each(cases.filter((name) => !name.startsWith('valid-')))(
    '%s is said in whole sentences',
    async (name) => {
      for (const issue of await readIssues(name)) {
        expect(issue.severity).toBe(issueSeverities[issue.code as keyof typeof issueSeverities]);
        for (const locale of ['fa', 'en'] as const) {
          const { message, expected, fix } = issueText(issue, locale);
          for (const text of [message, expected, fix]) {
            expect(text.trim(), `${name} ${locale}`).not.toBe('');
            expect(text).not.toMatch(/\{[a-z]\w*\}|\[\[|\]\]|undefined|«»/u);
          }
          if (locale === 'fa') expect(outsideIsolates(message + expected + fix)).not.toMatch(/[A-Za-z]/u);
          expect(hasPersian(message) || locale === 'en').toBe(true);
        }
      }
    },
  );
});
