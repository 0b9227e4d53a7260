import { inflateSync } from 'node:zlib';

/** What a PDF of Chromium says of itself, read from its objects without a library. */
export interface PlainPdf {
  pages: number;
  /** Width and height of the first page in millimetres. */
  size: readonly [number, number];
  /** Names of fonts, and how many font programs are in the file. */
  fonts: readonly string[];
  fontPrograms: number;
  images: number;
  title: string;
  /** Letters of all pages in the order in which they are drawn; Persian reads from right to left there. */
  text: string;
}

interface PdfObject {
  head: string;
  stream?: Buffer;
}

const millimetre = 72 / 25.4;

/** Reads a PDF with plain objects (PDF 1.4, no object streams), as Chromium writes. Errors: throws on any other. */
export function readPdf(bytes: Buffer): PlainPdf {
  const objects = readObjects(bytes);
  const all = [...objects.values()];
  const pages = all.filter(({ head }) => /\/Type\s*\/Page\b/u.test(head));
  const box = /\/MediaBox\s*\[([^\]]+)\]/u
    .exec(pages[0]?.head ?? '')?.[1]
    ?.trim()
    .split(/\s+/u)
    .map(Number);
  if (!box) throw new Error('The PDF has no page with a size.');
  return {
    pages: pages.length,
    size: [(box[2] ?? 0) / millimetre, (box[3] ?? 0) / millimetre],
    fonts: [...new Set(all.flatMap(({ head }) => /\/BaseFont\s*\/([^\s/]+)/u.exec(head)?.[1] ?? []))],
    fontPrograms: all.filter(({ head }) => /\/FontFile[23]?\s/u.test(head)).length,
    images: all.filter(({ head }) => /\/Subtype\s*\/Image/u.test(head)).length,
    title: titleOf(all),
    text: pages.map((page) => pageText(page, objects)).join('\n'),
  };
}

function readObjects(bytes: Buffer): Map<string, PdfObject> {
  const source = bytes.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const match of source.matchAll(/(?:^|\n)(\d+) 0 obj\b/gu)) {
    const start = match.index + match[0].length;
    const end = source.indexOf('endobj', start);
    const at = source.indexOf('stream', start);
    const hasStream = at >= 0 && at < end && source.slice(start, at).includes('/Length');
    const head = source.slice(start, hasStream ? at : end);
    objects.set(match[1] ?? '', hasStream ? { head, stream: streamOf(bytes, source, head, at) } : { head });
  }
  return objects;
}

function streamOf(bytes: Buffer, source: string, head: string, at: number): Buffer {
  const start = at + 'stream'.length + (source[at + 6] === '\r' ? 2 : 1);
  const length = Number(/\/Length (\d+)/u.exec(head)?.[1]);
  const data = bytes.subarray(start, start + length);
  return head.includes('/FlateDecode') ? inflateSync(data) : data;
}

/** Titles are UTF-16 in hexadecimal digits, or plain. */
function titleOf(objects: readonly PdfObject[]): string {
  const title = objects.map(({ head }) => /\/Title\s*(<[0-9A-Fa-f]+>|\((?:\\.|[^)])*\))/u.exec(head)?.[1]);
  const found = title.find((text) => text !== undefined) ?? '';
  if (!found.startsWith('<')) return found.slice(1, -1);
  return Buffer.from(found.slice(1, -1), 'hex').subarray(2).swap16().toString('utf16le');
}

const target = (text: string, name: string): string | undefined =>
  new RegExp(`/${name}\\s+(\\d+) 0 R`, 'u').exec(text)?.[1];

function pageText(page: PdfObject, objects: ReadonlyMap<string, PdfObject>): string {
  const content = objects.get(target(page.head, 'Contents') ?? '')?.stream?.toString('latin1') ?? '';
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const [, name, id] of page.head.matchAll(/\/(F\d+) (\d+) 0 R/gu)) {
    const map = target(objects.get(id ?? '')?.head ?? '', 'ToUnicode');
    fonts.set(name ?? '', lettersOf(objects.get(map ?? '')?.stream?.toString('latin1') ?? ''));
  }
  let font: ReadonlyMap<number, string> | undefined;
  let text = '';
  for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/gu)) {
    if (name !== undefined) font = fonts.get(name);
    else for (const glyph of hex?.match(/.{4}/gu) ?? []) text += font?.get(Number.parseInt(glyph, 16)) ?? '';
  }
  return text;
}

/** The ToUnicode table of a font: glyph → letters. */
function lettersOf(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  const decode = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, part = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu))
    for (const [, glyph = '', to = ''] of part.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/gu))
      letters.set(Number.parseInt(glyph, 16), decode(to));
  for (const [, part = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu))
    for (const [, from = '', to = '', first = ''] of part.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/gu,
    ))
      for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(to, 16); glyph += 1)
        letters.set(
          glyph,
          String.fromCodePoint(Number.parseInt(first, 16) + glyph - Number.parseInt(from, 16)),
        );
  return letters;
}
