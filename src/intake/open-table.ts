import type { Tick } from '#pipeline/tick.ts';
import { closest } from '#text/closest.ts';
import { foldKey } from '#text/letters.ts';
import { locateTable, type LocatedTable } from './locate-table.ts';
import { NoteList } from './note-list.ts';
import { readCsvSheet } from './read-csv-sheet.ts';
import { readXlsx } from './read-xlsx.ts';
import { isFilled, type Sheet } from './sheet.ts';

const zipMark = [0x50, 0x4b, 0x03, 0x04];
/** Also what Excel writes when a workbook has a password. */
const oldExcelMark = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Buffer, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Reads the sheets of an Excel workbook or a CSV, told apart by content and not by name. */
export function readSheets(bytes: Buffer, name: string, notes: NoteList, tick?: Tick): Sheet[] | undefined {
  if (startsWith(bytes, zipMark)) return readXlsx(bytes, notes, tick);
  if (startsWith(bytes, oldExcelMark)) {
    notes.add('wrong-kind', { params: { kind: 'xls' } });
    return undefined;
  }
  const sheet = readCsvSheet(bytes, name, notes, tick);
  return sheet && [sheet];
}

/**
 * The sheet asked for, or the only visible one that holds a table.
 * Errors: refused notes; several candidates are a question for a person.
 */
export function chooseSheet(
  sheets: readonly Sheet[],
  wanted: string | undefined,
  notes: NoteList,
): Sheet | undefined {
  if (wanted !== undefined) return namedSheet(sheets, wanted, notes);
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const candidates = tableSheets(visible);
  if (candidates.length > 1) {
    notes.add('several-sheets', { params: { names: candidates.map(({ name }) => name).join('، ') } });
    return undefined;
  }
  const chosen = candidates[0] ?? visible.find(({ rows }) => rows.some(({ cells }) => cells.some(isFilled)));
  if (!chosen) notes.add('no-table');
  else noteOthers(sheets, chosen, notes);
  return chosen;
}

/** Visible sheets in which a table can be found; a lone one is taken as it is, since there is nothing to choose. */
export function tableSheets(sheets: readonly Sheet[]): Sheet[] {
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  if (visible.length === 1) return visible;
  return visible.filter((sheet) => locateTable(sheet, new NoteList()) !== undefined);
}

function namedSheet(sheets: readonly Sheet[], wanted: string, notes: NoteList): Sheet | undefined {
  const chosen = sheets.find(({ name }) => foldKey(name) === foldKey(wanted));
  const names = sheets.map(({ name }) => name);
  if (!chosen) {
    const near = closest(wanted, names);
    const params = { names: names.join('، '), ...(near === undefined ? {} : { closest: near }) };
    notes.add('no-such-sheet', { from: wanted, params });
  } else if (chosen.isHidden) {
    notes.add('hidden-sheet', { from: chosen.name });
    return undefined;
  } else noteOthers(sheets, chosen, notes);
  return chosen;
}

function noteOthers(sheets: readonly Sheet[], chosen: Sheet, notes: NoteList): void {
  for (const { name, rows, isHidden } of sheets) {
    const isEmpty = !rows.some(({ cells }) => cells.some(isFilled));
    if (name !== chosen.name && !isEmpty) {
      notes.add('other-sheet', { from: name, params: isHidden ? { hidden: name } : {} });
    }
  }
}

/** Says how many values are results of formulas: what is read is what Excel last calculated. */
export function noteFormulas({ rows }: LocatedTable, notes: NoteList): void {
  const count = rows.flat().filter(({ isFormula }) => isFormula).length;
  if (count > 0) notes.add('formula-values', { params: { count: String(count) } });
}
