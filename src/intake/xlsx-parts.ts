import { SaxesParser } from 'saxes';
import { parseNumberFormat, type NumberFormat } from './number-format.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Characters parsed between two reports of how far it is. */
const stretch = 2 ** 18;

export interface XmlHandlers {
  open?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
  /** Called after each stretch with the share that is parsed, 0 to 1. */
  parsed?: (ratio: number) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Walks an XML part; names come without their prefix. Entities of a DTD are never expanded.
 * Errors: throws for XML that is not well formed.
 */
export function walkXml(xml: string, { open, text, close, parsed }: XmlHandlers): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.entries(tag.attributes).map(([name, value]) => [localName(name), value]);
    open?.(localName(tag.name), Object.fromEntries(attributes) as Attributes);
  });
  if (text) parser.on('text', text);
  parser.on('closetag', (tag) => close?.(localName(tag.name)));
  for (let at = 0; at < xml.length; at += stretch) {
    parser.write(xml.slice(at, at + stretch));
    parsed?.(Math.min(1, (at + stretch) / xml.length));
  }
  parser.close();
}

/** "_x000D_" is how XML spells what it cannot hold. */
export const unescapeText = (text: string): string =>
  text
    .replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/\r\n?/gu, '\n');

/** Texts of xl/sharedStrings.xml; runs of rich text are joined, reading aids (rPh) left out. */
export function parseSharedStrings(xml: string, parsed?: (ratio: number) => void): string[] {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let aids = 0;
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') aids += 1;
      isText = name === 't' && aids === 0;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') aids -= 1;
      if (name === 'si') strings.push(unescapeText(current));
    },
    ...(parsed ? { parsed } : {}),
  });
  return strings;
}

/** The number format of each cell style of xl/styles.xml. */
export function parseStyles(xml: string): NumberFormat[] {
  const codes = new Map<number, string>();
  const styles: NumberFormat[] = [];
  let isCellStyles = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isCellStyles = true;
      if (name !== 'xf' || !isCellStyles) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      styles.push(parseNumberFormat(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return styles;
}

export interface SheetEntry {
  name: string;
  isHidden: boolean;
  relation: string;
}

/** The sheets of xl/workbook.xml, in order, and whether dates count from 1904. */
export function parseWorkbook(xml: string): { sheets: SheetEntry[]; is1904: boolean } {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/u.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', isHidden, relation: attributes['id'] ?? '' });
    },
  });
  return { sheets, is1904 };
}

/** Relation id → path inside the zip. */
export function parseRelations(xml: string): Map<string, string> {
  const paths = new Map<string, string>();
  walkXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attributes['Target'] ?? '';
      paths.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return paths;
}
