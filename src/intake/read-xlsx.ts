import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import type { Tick } from '#pipeline/tick.ts';
import type { NoteList } from './note-list.ts';
import { mostCells, parseWorksheet } from './parse-worksheet.ts';
import type { Sheet } from './sheet.ts';
import { parseRelations, parseSharedStrings, parseStyles, parseWorkbook } from './xlsx-parts.ts';

/** A workbook is zipped XML: small files can unfold into gigabytes, so both sizes are limited. */
export const xlsxLimits = { zipped: 32 * 2 ** 20, unzipped: 512 * 2 ** 20 } as const;

const neededParts =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/iu;

class TooLarge extends Error {}

/**
 * Reads every sheet of an Excel workbook (.xlsx, .xlsm).
 * Shape:  values as Excel last calculated them; formulas themselves are not read and never run.
 * Errors: refused notes; undefined when the workbook cannot be read.
 * Source: ECMA-376 part 1 (SpreadsheetML).
 */
export function readXlsx(bytes: Uint8Array, notes: NoteList, tick?: Tick): Sheet[] | undefined {
  try {
    if (bytes.length > xlsxLimits.zipped) throw new TooLarge();
    return parseParts(unzip(bytes), tick);
  } catch (error) {
    const isTooLarge = error instanceof TooLarge || error instanceof RangeError;
    const limit = { megabytes: String(xlsxLimits.unzipped / 2 ** 20), cells: String(mostCells) };
    notes.add(isTooLarge ? 'too-large' : 'broken-file', { params: isTooLarge ? limit : {} });
    return undefined;
  }
}

/** The size each entry declares is what fflate makes room for, so a lie about it only cuts the text short. */
function unzip(bytes: Uint8Array): Unzipped {
  let total = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!neededParts.test(name)) return false;
      total += originalSize;
      if (total > xlsxLimits.unzipped) throw new TooLarge();
      return true;
    },
  });
}

function parseParts(parts: Unzipped, tick?: Tick): Sheet[] {
  const meter = meterOf(parts, tick);
  const text = (path: string): string | undefined => {
    const found = parts[path];
    return found && strFromU8(found);
  };
  const { sheets, is1904 } = parseWorkbook(text('xl/workbook.xml') ?? '');
  const paths = parseRelations(text('xl/_rels/workbook.xml.rels') ?? '');
  const strings = parseSharedStrings(text('xl/sharedStrings.xml') ?? '<sst/>', meter('xl/sharedStrings.xml'));
  const styles = parseStyles(text('xl/styles.xml') ?? '<styleSheet/>');
  return sheets.flatMap(({ name, isHidden, relation }) => {
    const path = paths.get(relation) ?? '';
    const xml = text(path);
    const context = { strings, styles, is1904, parsed: meter(path) };
    return xml === undefined ? [] : [parseWorksheet(xml, name, isHidden, context)];
  });
}

/** Counts bytes over the parts, which are read one after the other. */
function meterOf(parts: Unzipped, tick: Tick | undefined): (path: string) => (ratio: number) => void {
  const total = Object.values(parts).reduce((sum, { length }) => sum + length, 0);
  let earlier = 0;
  return (path) => {
    const start = earlier;
    const bytes = parts[path]?.length ?? 0;
    earlier += bytes;
    return (ratio) => tick?.(start + bytes * ratio, total);
  };
}
