import { isUtf8 } from 'node:buffer';
import type { IssueLog } from './issue-log.ts';

const byteOrderMark = '\uFEFF';

/**
 * Decodes a JSON or Markdown file, which are always UTF-8. A byte order mark is dropped, CRLF becomes LF.
 * Errors: encoding/… issues.
 */
export function decodeUtf8(bytes: Buffer, file: string, log: IssueLog): string | undefined {
  if (reportNotUtf8(bytes, file, log)) return undefined;
  return plainLines(bytes.toString('utf8'));
}

/**
 * Decodes a CSV in its declared encoding, UTF-8 by default.
 * Errors: encoding/…, file/wrong-kind issues; undefined when the text cannot be trusted.
 */
export function decodeCsv(
  bytes: Buffer,
  declared: string | undefined,
  file: string,
  log: IssueLog,
): Buffer | undefined {
  const kind = kindOf(bytes);
  if (kind) {
    log.add({ code: 'file/wrong-kind', file, found: kind, params: { kind } });
    return undefined;
  }
  const label = (declared ?? 'utf-8').toLowerCase().replace(/^utf8$/u, 'utf-8');
  if (label === 'utf-8' || label === 'us-ascii' || label === 'ascii') {
    if (reportNotUtf8(bytes, file, log)) return undefined;
    return plainLineBytes(bytes);
  }
  const text = decodeAs(bytes, label, file, log);
  return text === undefined ? undefined : Buffer.from(plainLines(text));
}

function decodeAs(bytes: Buffer, label: string, file: string, log: IssueLog): string | undefined {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    log.add({ code: 'encoding/unknown', file, found: label });
    return undefined;
  }
  try {
    return decoder.decode(bytes);
  } catch {
    log.add({ code: 'encoding/invalid', file, params: { encoding: label } });
    return undefined;
  }
}

/** CRLF and lone CR become LF, so that lines are counted one way (csv-parse counts CRLF in quotes twice). */
function plainLines(text: string): string {
  const body = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  if (!body.includes('\r')) return body;
  return body.includes('\n') ? body.replaceAll('\r\n', '\n') : body.replaceAll('\r', '\n');
}

/** The same on UTF-8 bytes, so that a large file is never one text as well. */
function plainLineBytes(bytes: Buffer): Buffer {
  const body = bytes.toString('utf8', 0, 3) === byteOrderMark ? bytes.subarray(3) : bytes;
  if (!body.includes(0x0d)) return body;
  if (!body.includes(0x0a)) return Buffer.from(body.map((byte) => (byte === 0x0d ? 0x0a : byte)));
  const kept = Buffer.allocUnsafe(body.length);
  let length = 0;
  body.forEach((byte, at) => {
    if (byte === 0x0d && body[at + 1] === 0x0a) return;
    kept[length] = byte;
    length += 1;
  });
  return kept.subarray(0, length);
}

/** Reports what the bytes are instead of UTF-8, with the line of the first bad one. */
function reportNotUtf8(bytes: Buffer, file: string, log: IssueLog): boolean {
  const utf16 = utf16Of(bytes);
  if (utf16) {
    log.add({ code: 'encoding/utf-16', file, line: 1, params: { encoding: utf16 } });
    return true;
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    log.add({ code: 'encoding/nul', file, line: lineAt(bytes, nul) });
    return true;
  }
  if (isUtf8(bytes)) return false;
  const bad = firstBadByte(bytes);
  const line = lineAt(bytes, bad);
  if (bad === bytes.length && wholeCharacters(bytes, bytes.length) < bytes.length) {
    log.add({ code: 'encoding/truncated', file, line });
    return true;
  }
  if (looksLikeWindows1256(bytes)) log.add({ code: 'encoding/windows-1256', file, line });
  else log.add({ code: 'encoding/invalid', file, line, params: { encoding: 'utf-8' } });
  return true;
}

function utf16Of(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: the ASCII commas and line ends of a table still leave every other byte zero.
  const head = bytes.subarray(0, 400);
  let even = 0;
  let odd = 0;
  head.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 0) even += 1;
    if (byte === 0 && i % 2 === 1) odd += 1;
  });
  if (odd > head.length / 8 && even === 0) return 'utf-16le';
  return even > head.length / 8 && odd === 0 ? 'utf-16be' : undefined;
}

/** Read as windows-1256, is most of what is not ASCII an Arabic-script letter? */
function looksLikeWindows1256(bytes: Buffer): boolean {
  const text = new TextDecoder('windows-1256').decode(bytes.subarray(0, 100_000));
  const foreign = text.match(/[^\u0000-\u007F]/gu) ?? [];
  const letters = text.match(/[\u0620-\u064A\u067E\u0686\u0698\u06A9\u06AF\u06CC\u200C\u200D]/gu) ?? [];
  return letters.length > 0 && letters.length >= foreign.length * 0.8;
}

function firstBadByte(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  // The longest valid prefix, by halving; a prefix that only cuts a character short still counts as valid.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8(bytes.subarray(0, wholeCharacters(bytes, middle)))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** End of the last whole character at or before `end`. */
function wholeCharacters(bytes: Buffer, end: number): number {
  for (let back = 1; back <= 3 && end - back >= 0; back += 1) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? end - back : end;
    }
  }
  return end;
}

function lineAt(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < offset; at = bytes.indexOf(0x0a, at + 1)) line += 1;
  return line;
}

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['xlsx', [0x50, 0x4b, 0x03, 0x04]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
  ['archive', [0x52, 0x61, 0x72, 0x21]], // rar
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ['archive', [0x42, 0x5a, 0x68]], // bzip2
  ['archive', [0xfd, 0x37, 0x7a, 0x58]], // xz
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]], // SQLite
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** What a file renamed to .csv really is, by its first bytes. */
function kindOf(bytes: Buffer): string | undefined {
  const signed = signatures.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (signed) return signed[0];
  const head = bytes.toString('utf8', 0, 200).replace(byteOrderMark, '').trimStart();
  if (/^<(?:!doctype html|html|table|head|body|meta)/iu.test(head)) return 'html';
  if (/^<\?xml|^<[a-z][\w:]*[\s>]/iu.test(head)) return 'xml';
  return /^\{\s*"|^\[\s*[[{"]/u.test(head) ? 'json' : undefined;
}

/** Line breaks in bytes. */
export function countLines(text: Buffer): number {
  let lines = 0;
  for (let at = text.indexOf(0x0a); at >= 0; at = text.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}
