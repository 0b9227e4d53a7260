import type { IssueLog } from '../issue-log.ts';
import type { PlainPage } from './check-plain-language.ts';

/** Parts of Persian words that are never written apart, and the word with its half-space. */
const apart: readonly { pattern: RegExp; joined: string }[] = [
  { pattern: /(?<![\p{L}\u200C])(?<start>ن?می) +(?=(?<end>\p{L}{2,}))/gu, joined: '{start}\u200C{end}' },
  {
    pattern:
      /(?<![\p{L}\u200C])(?<start>\p{L}[\p{L}\u200C]+) +(?<end>ها(?:ی|یی|یش|یشان|یتان|یمان)?)(?![\p{L}\u200C])/gu,
    joined: '{start}\u200C{end}',
  },
  {
    pattern: /(?<![\p{L}\u200C])(?<start>\p{L}[\p{L}\u200C]+) +(?<end>ترین|اند)(?![\p{L}\u200C])/gu,
    joined: '{start}\u200C{end}',
  },
];
const arabic = /[يىك٠-٩]/gu;
const persian: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک' };

/** Missing half-spaces and letters of another keyboard. Errors: content/half-space, content/arabic-letter. */
export function checkLetters({ page, prose }: PlainPage, log: IssueLog): void {
  if (page.locale !== 'fa') return;
  for (const { text, placeOf } of prose) {
    for (const { pattern, joined } of apart) {
      for (const match of text.matchAll(pattern)) {
        const { start = '', end = '' } = match.groups ?? {};
        const right = joined.replace('{start}', start).replace('{end}', end);
        const found = `${start} ${end}`;
        log.add({
          code: 'content/half-space',
          file: page.file,
          ...placeOf(match.index),
          found,
          params: { right },
          cause: found,
        });
      }
    }
    for (const [found, ...rest] of text.matchAll(arabic).map((match) => [match[0], match.index] as const)) {
      const right = persian[found] ?? String.fromCodePoint((found.codePointAt(0) ?? 0) + 0x90);
      const code = 'content/arabic-letter';
      log.add({ code, file: page.file, ...placeOf(rest[0]), found, params: { right }, cause: found });
    }
  }
}
