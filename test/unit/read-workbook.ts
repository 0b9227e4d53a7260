import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A cell as the file has it; `isNumber` says whether a spreadsheet would calculate with it. */
export interface ReadCell {
  text: string;
  isNumber: boolean;
}

export interface ReadSheet {
  name: string;
  isRightToLeft: boolean;
  frozenRows: number;
  hasFormula: boolean;
  /** By column, from 0; gaps are empty cells. */
  rows: (ReadCell | undefined)[][];
}

/** Reads a workbook by the standard alone: parts through their relations, cells by their addresses. */
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
  const parts = unzipSync(bytes);
  const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map<string, string>();
  walk(part('xl/_rels/workbook.xml.rels'), (name, { Id = '', Target = '' }) => {
    if (name === 'Relationship') targets.set(Id, Target);
  });
  const texts: string[] = [];
  walk(
    part('xl/sharedStrings.xml'),
    (tag) => {
      if (tag === 'si') texts.push('');
    },
    (text) => {
      if (texts.length > 0) texts.push((texts.pop() ?? '') + text);
    },
  );
  const sheets: ReadSheet[] = [];
  walk(part('xl/workbook.xml'), (tag, attributes) => {
    if (tag !== 'sheet') return;
    const xml = part(`xl/${targets.get(attributes['r:id'] ?? '') ?? ''}`);
    sheets.push({ ...readSheet(xml, texts), name: held(attributes.name ?? '') });
  });
  return sheets;
}

function readSheet(xml: string, texts: readonly string[]): Omit<ReadSheet, 'name'> {
  const sheet: Omit<ReadSheet, 'name'> = { isRightToLeft: false, frozenRows: 0, hasFormula: false, rows: [] };
  let cell: (ReadCell & { row: number; column: number }) | undefined;
  walk(
    xml,
    (tag, { r = '', t, rightToLeft, ySplit, state }) => {
      if (tag === 'sheetView') sheet.isRightToLeft = rightToLeft === '1';
      if (tag === 'pane' && state === 'frozen') sheet.frozenRows = Number(ySplit);
      if (tag === 'row') sheet.rows.push([]);
      if (tag === 'f') sheet.hasFormula = true;
      if (tag === 'c') cell = { text: '', isNumber: t === undefined, ...placeOf(r) };
    },
    (text) => {
      if (cell) cell.text += text;
    },
    (tag) => {
      if (tag !== 'c' || !cell) return;
      const { text, isNumber, row, column } = cell;
      (sheet.rows[row] ??= [])[column] = {
        text: isNumber ? text : held(texts[Number(text)] ?? ''),
        isNumber,
      };
      cell = undefined;
    },
  );
  return sheet;
}

/** "AB12" → row 11, column 27. */
function placeOf(address: string): { row: number; column: number } {
  const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
}

const held = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

type Attributes = Record<string, string | undefined>;

function walk(
  xml: string,
  open: (tag: string, attributes: Attributes) => void,
  text?: (text: string) => void,
  close?: (tag: string) => void,
): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => open(name, attributes));
  if (text) parser.on('text', text);
  if (close) parser.on('closetag', ({ name }) => close(name));
  parser.write(xml).close();
}
