import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// A physical side is wrong in one of the two languages. Use margin-inline-start, inset-block-end, inline-size…
const physical = [
  /(?<![\w-])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b/u,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\b/u,
  /(?<![\w-])(?:left|right|top|bottom|(?:min-|max-)?(?:width|height))\s*:/u,
  /(?<![\w-])(?:text-align|float|clear|caption-side|justify-content|justify-self)\s*:\s*(?:left|right)\b/u,
];

const files = globSync('src/**/*.{css,astro}').toSorted();

/** The style sheet of a file: all of a .css, the style blocks of an .astro; media queries may name widths. */
function styles(file: string): string {
  const text = readFileSync(file, 'utf8');
  const blocks = file.endsWith('.css')
    ? [text]
    : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, block]) => block);
  return blocks
    .join('\n')
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
    .replaceAll(/@(?:media|container)[^{]*\{/gu, '{');
}

test.each(files.filter((file) => styles(file) !== ''))('%s names no physical side', (file) => {
  const lines = styles(file).split('\n');
  expect(lines.filter((line) => physical.some((pattern) => pattern.test(line)))).toEqual([]);
});

test.each(files.filter((file) => file.endsWith('.astro')))('%s has nothing inline', (file) => {
  // The content security policy refuses inline styles and scripts; JSON blocks are data.
  const text = readFileSync(file, 'utf8');
  expect(text).not.toMatch(/\sstyle=/u);
  expect(text).not.toMatch(/\son[a-z]+=["{]/u);
  const inline = [...text.matchAll(/<script[^>]*is:inline[^>]*>/gu)].map(([tag]) => tag);
  expect(inline.filter((tag) => !/type="application\/(?:ld\+)?json"/u.test(tag))).toEqual([]);
});
