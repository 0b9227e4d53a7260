import { expect, test } from 'vitest';
import { IssueLog } from './issue-log.ts';
import { decodeCsv } from './read-text.ts';

test.each([
  ['drops a byte order mark', '\uFEFF"a",b\n', '"a",b\n'],
  ['drops it before CRLF too', '\uFEFFa\r\nی\r\n', 'a\nی\n'],
  ['turns CRLF into LF, inside quotes as well', 'a,"ب\r\nc"\r\n\r\n', 'a,"ب\nc"\n\n'],
  ['turns lone CR into LF where there is no LF', 'a\rب\r', 'a\nب\n'],
  ['leaves a lone CR among LF alone', 'a\rb\nc\r\r\n', 'a\rb\nc\r\n'],
  ['keeps a mark inside the text', 'a\uFEFF\n', 'a\uFEFF\n'],
])('%s', (_, text, expected) => {
  const log = new IssueLog();
  expect(decodeCsv(Buffer.from(text), undefined, 'a.csv', log)?.toString()).toBe(expected);
  expect(log.list()).toEqual([]);
});
