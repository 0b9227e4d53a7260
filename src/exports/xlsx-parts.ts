/** The parts of a workbook that are not sheets: what each part is, the list of sheets, and how cells look. */
export function fixedParts(sheetNames: readonly string[]): [path: string, xml: string][] {
  return [
    ['[Content_Types].xml', contentTypes(sheetNames.length)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheetNames)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheetNames.map((_, index): Relation => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    ['xl/styles.xml', stylesXml],
  ];
}

/** Indices of the looks a cell can have, as in `cellXfs` below. */
export const cellStyles = { plain: 0, header: 1, text: 2, wrapped: 3 } as const;

export const xmlStart = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A text inside XML. What XML cannot hold is spelt "_x0000_" as Excel spells it, and so is what already looks like it.
 * Source: ECMA-376 part 1, §22.9.2.19 (ST_Xstring).
 */
export function xmlText(text: string): string {
  if (!needsCare.test(text)) return text;
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
    .replaceAll(unheld, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A carriage return alone would be read as a line feed. */
const unheld = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
const needsCare = /[&<>"\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_x[0-9A-Fa-f]{4}_/;

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${contentType}.${type}+xml"/>`;
  const list = Array.from({ length: sheets }, (_, index) =>
    override(`worksheets/sheet${index + 1}.xml`, 'worksheet'),
  );
  return (
    `${xmlStart}<Types xmlns="${packageSpace}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `${override('workbook.xml', 'sheet.main')}${list.join('')}${override('styles.xml', 'styles')}` +
    `${override('sharedStrings.xml', 'sharedStrings')}</Types>`
  );
}

type Relation = readonly [type: string, target: string];

function relationships(list: readonly Relation[]): string {
  const items = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeSpace}/${type}" Target="${target}"/>`,
  );
  return `${xmlStart}<Relationships xmlns="${packageSpace}/relationships">${items.join('')}</Relationships>`;
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `${xmlStart}<workbook xmlns="${mainSpace}" xmlns:r="${officeSpace}">` +
    `<sheets>${sheets.join('')}</sheets></workbook>`
  );
}

/** Format 49 is "@": what is typed over a text stays a text, so codes keep their leading zeros. */
const stylesXml =
  `${xmlStart}<styleSheet xmlns="${mainSpace}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE6EEF0"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">' +
  '<alignment vertical="top" wrapText="1"/></xf>' +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
