import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '#messages/reporters/intake-report.ts';

/** A cell as a test writes it: text, number, or raw cell XML parts. */
export type MadeCell =
  string | number | { value: string | number; type?: string; style?: number; formula?: string };

export interface MadeSheet {
  name: string;
  rows: readonly (readonly (MadeCell | null)[])[];
  merges?: readonly string[];
  state?: 'hidden' | 'veryHidden';
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
}

/** Cell styles: 0 plain, 1 percent, 2 date, 3 Persian date, 4 `#,##0 "ریال"`, 5 month and year, 6 date and time, 7 time of day, 8 hours elapsed. */
const formats = [
  '<numFmt numFmtId="164" formatCode="yyyy/mm/dd"/>',
  '<numFmt numFmtId="165" formatCode="[$-fa-IR,16]yyyy/mm/dd;@"/>',
  '<numFmt numFmtId="166" formatCode="#,##0 &quot;ریال&quot;"/>',
  '<numFmt numFmtId="167" formatCode="mmm\\-yy"/>',
  '<numFmt numFmtId="168" formatCode="yyyy/mm/dd hh:mm"/>',
  '<numFmt numFmtId="169" formatCode="[h]:mm"/>',
].join('');
const styleIds = [0, 10, 164, 165, 166, 167, 168, 20, 169];

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A small workbook as Excel writes it: shared strings, styles, merged ranges. */
export function makeXlsx(sheets: readonly MadeSheet[]): Buffer {
  const strings: string[] = [];
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets
      .map(
        ({ name, state }, i) =>
          `<sheet name="${escape(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats}</numFmts><cellXfs>${styleIds
      .map((id) => `<xf numFmtId="${id}"/>`)
      .join('')}</cellXfs></styleSheet>`,
  };
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, strings);
  });
  parts['xl/sharedStrings.xml'] =
    `<sst>${strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`;
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]);
  return Buffer.from(zipSync(Object.fromEntries(files) as Record<string, Uint8Array>));
}

function sheetXml(sheet: MadeSheet, strings: string[]): string {
  const hidden = (sheet.hiddenColumns ?? []).map((c) => `<col min="${c + 1}" max="${c + 1}" hidden="1"/>`);
  const rows = sheet.rows.map((cells, index) => {
    const xml = cells.map((cell, column) =>
      cell === null ? '' : cellXml(cell, `${columnLetters(column)}${index + 1}`, strings),
    );
    const mark = sheet.hiddenRows?.includes(index + 1) ? ' hidden="1"' : '';
    return `<row r="${index + 1}"${mark}>${xml.join('')}</row>`;
  });
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`);
  return `<worksheet>${hidden.length ? `<cols>${hidden.join('')}</cols>` : ''}<sheetData>${rows.join('')}</sheetData>${
    merges.length ? `<mergeCells>${merges.join('')}</mergeCells>` : ''
  }</worksheet>`;
}

function cellXml(cell: MadeCell, reference: string, strings: string[]): string {
  if (typeof cell === 'string') {
    if (cell === '') return '';
    strings.push(cell);
    return `<c r="${reference}" t="s"><v>${strings.length - 1}</v></c>`;
  }
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  const { value, type, style, formula } = cell;
  const marks = `${type ? ` t="${type}"` : ''}${style === undefined ? '' : ` s="${style}"`}`;
  const parts = `${formula ? `<f>${escape(formula)}</f>` : ''}${value === '' ? '' : `<v>${value}</v>`}`;
  return `<c r="${reference}"${marks}>${parts}</c>`;
}
