import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { NoteList } from '#intake/note-list.ts';
import { readXlsx } from '#intake/read-xlsx.ts';
import { locateTable } from '#intake/locate-table.ts';
import { makeXlsx, type MadeSheet } from './make-xlsx.ts';

function read(bytes: Uint8Array) {
  const notes = new NoteList();
  return { sheets: readXlsx(bytes, notes), codes: notes.list().map(({ code }) => code) };
}

function locate(sheet: Partial<MadeSheet> & Pick<MadeSheet, 'rows'>) {
  const notes = new NoteList();
  const [read] = readXlsx(makeXlsx([{ name: 's', ...sheet }]), notes) ?? [];
  const table = read && locateTable(read, notes);
  return {
    titles: table?.columns.map(({ title }) => title),
    rows: table?.rows.map((cells) => cells.map(({ text }) => text)),
    codes: notes.list().map(({ code }) => code),
  };
}

describe('readXlsx', () => {
  test('reads texts, numbers, dates, percents, errors and formulas', () => {
    const rows: MadeSheet['rows'] = [
      ['كد\u200Cها', 0.1, { value: 45429, style: 2 }, { value: 0.845, style: 1 }],
      [null, { value: '#N/A', type: 'e' }, { value: 3, formula: 'B1+2' }, { value: '', formula: 'Z9' }],
      [
        { value: 1, type: 'b' },
        { value: 'متن', type: 'str', formula: 'A1' },
        { value: '0.30000000000000004' },
        1e21,
      ],
    ];
    const cells = read(makeXlsx([{ name: 's', rows }])).sheets?.[0]?.rows.map((row) => row.cells);
    expect(cells).toEqual([
      [
        { text: 'كد\u200Cها', kind: 'text' },
        { text: '0.1', kind: 'number' },
        { text: '45429', kind: 'date', date: { day: 19860, isShownJalali: false, isMonth: false } },
        { text: '0.845', kind: 'number', isPercent: true },
      ],
      [
        undefined,
        { text: '#N/A', kind: 'error' },
        { text: '3', kind: 'number', isFormula: true },
        { text: '', kind: 'no-value', isFormula: true },
      ],
      [
        { text: 'TRUE', kind: 'boolean' },
        { text: 'متن', kind: 'text', isFormula: true },
        { text: '0.3', kind: 'number' },
        { text: '1000000000000000000000', kind: 'number' },
      ],
    ]);
  });

  test('keeps the time of day, and makes no date of a mere time', () => {
    const rows: MadeSheet['rows'] = [
      [
        { value: 45429.604166666664, style: 6 },
        { value: 0.604224537037037, style: 7 },
        { value: 1.5, style: 8 },
      ],
      [{ value: 45429, style: 6 }],
    ];
    const cells = read(makeXlsx([{ name: 's', rows }])).sheets?.[0]?.rows.map((row) => row.cells);
    expect(cells?.[0]?.map((cell) => [cell?.kind, cell?.date?.time ?? cell?.text])).toEqual([
      ['date', '14:30'],
      ['text', '14:30:05'],
      ['text', '36:00'],
    ]);
    expect(cells?.[1]?.[0]?.date).toEqual({ day: 19860, isShownJalali: false, isMonth: false });
  });

  test('refuses what unfolds beyond the limit, and survives a size that lies', () => {
    const made = makeXlsx([{ name: 's', rows: [['a', 'b']] }]);
    const directory = made.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    const declaring = (size: number): Buffer => {
      const bytes = Buffer.from(made);
      bytes.writeUInt32LE(size, directory + 24);
      return bytes;
    };
    expect(read(declaring(2 ** 31)).codes).toEqual(['too-large']);
    expect(read(declaring(1)).codes).toEqual(['broken-file']);
    expect(read(made).codes).toEqual([]);
  });

  test('refuses broken XML and expands no entities', () => {
    const broken = zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets>') });
    expect(read(broken).codes).toEqual(['broken-file']);
    const entities = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>';
    expect(read(zipSync({ 'xl/workbook.xml': strToU8(entities) })).codes).toEqual(['broken-file']);
  });
});

describe('locateTable', () => {
  test('joins a merged header of two rows, groups and units', () => {
    const { titles } = locate({
      rows: [
        ['استان', 'بیمه‌شدگان', null, 'هزینه'],
        [null, 'مرد', 'زن', '(میلیارد ریال)'],
        ['قم', 1, 2, 3],
      ],
      merges: ['A1:A2', 'B1:C1'],
    });
    expect(titles).toEqual(['استان', 'بیمه‌شدگان – مرد', 'بیمه‌شدگان – زن', 'هزینه (میلیارد ریال)']);
  });

  test('joins a header whose groups are written once and not merged', () => {
    const { titles, rows } = locate({
      rows: [
        [null, '۱۴۰۱', null, '۱۴۰۲', null],
        ['استان', 'مرد', 'زن', 'مرد', 'زن'],
        ['قم', 1, 2, 3, 4],
      ],
    });
    expect(titles).toEqual(['استان', '۱۴۰۱ – مرد', '۱۴۰۱ – زن', '۱۴۰۲ – مرد', '۱۴۰۲ – زن']);
    expect(rows).toEqual([['قم', '1', '2', '3', '4']]);
  });

  test('keeps «جمع» where it is a category beside others', () => {
    const { rows, codes } = locate({
      rows: [
        ['سال', 'جنس', 'تعداد'],
        [1402, 'مرد', 5],
        [1402, 'جمع', 9],
      ],
    });
    expect(rows).toHaveLength(2);
    expect(codes).toEqual([]);
  });

  test('leaves out titles, blank rows, repeated headers, totals, footnotes and row numbers', () => {
    const { titles, rows, codes } = locate({
      rows: [
        ['عنوان'],
        ['ردیف', 'استان', 'تعداد'],
        [1, 'قم', 1742],
        [],
        ['ردیف', 'استان', 'تعداد'],
        [2, 'یزد', 12],
        [null, 'جمع', 1755],
        ['* یادداشت'],
      ],
    });
    expect(titles).toEqual(['استان', 'تعداد']);
    expect(rows).toEqual([
      ['قم', '1742'],
      ['یزد', '12'],
    ]);
    expect(codes).toEqual([
      'title-row',
      'footnote',
      'empty-row',
      'repeated-header',
      'row-number-column',
      'total-row',
      'total-differs',
    ]);
  });
});

test('finds the table of a sheet with more rows than a function may have arguments', () => {
  const header = ['استان', 'تعداد'].map((text) => ({ text, kind: 'text' as const }));
  const record = [
    { text: 'تهران', kind: 'text' as const },
    { text: '5', kind: 'number' as const },
  ];
  const rows = Array.from({ length: 150_000 }, (_, index) => ({
    number: index + 1,
    isHidden: false,
    cells: index === 0 ? header : record,
  }));
  const sheet = { name: 's', isHidden: false, rows, merges: [], hiddenColumns: new Set<number>() };
  expect(locateTable(sheet, new NoteList())?.rows).toHaveLength(149_999);
}, 60_000);
