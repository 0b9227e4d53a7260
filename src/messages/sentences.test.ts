import { expect, describe, test } from 'vitest';
import { rules } from '#statistics/guard-rules.ts';
import { isolateLatin } from '../../test/unit/sentence-cases/isolated.ts';
import { changeCases } from '../../test/unit/sentence-cases/change.ts';
import { comparisonCases } from '../../test/unit/sentence-cases/comparison.ts';
import { distributionCases } from '../../test/unit/sentence-cases/distribution.ts';
import { gapCases } from '../../test/unit/sentence-cases/gap.ts';
import { levelCases } from '../../test/unit/sentence-cases/level.ts';
import { movementCases } from '../../test/unit/sentence-cases/movement.ts';
import { refusalCases } from '../../test/unit/sentence-cases/refusal.ts';

const cases = [
  ...levelCases,
  ...changeCases,
  ...movementCases,
  ...comparisonCases,
  ...distributionCases,
  ...gapCases,
  ...refusalCases,
];

describe('every sentence, as it was read by eye', () => {
  test.each(cases)('$template: $note', ({ make, fa, en }) => {
    expect(make('fa')).toBe(fa);
    expect(make('en')).toBe(en);
  });

  test.each(cases)('$template: $note, in clean script', ({ make }) => {
    const [fa, en] = [make('fa'), make('en')];
    // Arabic letters, digits and commas of the other script, spaces where a half-space belongs, doubled words.
    expect(fa).not.toMatch(/[كي٠-٩0-9,;?]|\s[،؛.]|\s(?:ها|های)\s|(?:^|\s)ن?می\s|(\s[\p{L}]+)\1\s/u);
    expect(fa).not.toMatch(/ه ی\s|undefined/u);
    expect(en).not.toMatch(/[\p{Script=Arabic}]|undefined| {2}/u);
    for (const text of [fa, en]) expect(text).toMatch(/\.$/u);
    // What is foreign in a Persian sentence is set apart where it is printed; no Latin letter is left outside.
    expect(isolateLatin(fa)).not.toMatch(/[A-Za-z]/u);
  });
});

test('has a case for every reason to refuse', () => {
  const said = refusalCases.map(({ note }) => note.split(', ')[1]);
  expect(rules.map(({ reason }) => reason).filter((reason) => !said.includes(reason))).toEqual([]);
});

test('the list in docs/ is made of the same cases', async () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  const sections = [...Map.groupBy(cases, ({ template }) => template)].map(([template, own]) => {
    const rows = own.map(({ note, fa, en }) => `- ${note}\n  - ${fa}\n  - ${en}\n`);
    return `## ${template}\n\n${rows.join('')}`;
  });
  const text = `# Sentences the site makes

Every generated sentence, in Persian and English, as a list of examples. The list is written from the cases of
\`src/messages/sentences.test.ts\`, which are read by eye; after a change of words run
\`npx vitest run --project unit src/messages/sentences.test.ts --update\` and read what changed.

The functions are in \`src/messages/sentences.ts\` and what it exports. Sentences that claim a change, a difference or an
order take the guard's permission as their argument. Plain parts and multiples («نیمی», "twice") stand beside the exact
figure, never in its place; how near they must be is \`tolerance\` in \`src/messages/number-phrases.ts\`.

${sections.join('\n')}`;
  await expect(text).toMatchFileSnapshot('../../docs/sentences.md');
});
