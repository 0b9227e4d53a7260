import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { NoteList } from '#intake/note-list.ts';
import { readIntakeOptions } from '../../scripts/intake-arguments.ts';
import { importFile } from '../../scripts/import-file.ts';
import { makeIntakeFolder, runScript } from './intake-folder.ts';
import { makeXlsx, type MadeSheet } from './make-xlsx.ts';

vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];
let place: Awaited<ReturnType<typeof makeIntakeFolder>>;
beforeEach(async () => {
  place = await makeIntakeFolder();
  folders.push(place.folder);
});
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

const fileOf = (name = 'insured') => join(place.data, 'datasets/insured', `${name}.csv`);

/** Runs the command without a process of its own; what it prints is caught. */
async function importIt(sheets: readonly MadeSheet[], flags: readonly string[] = []) {
  const texts: string[] = [];
  const keep = (text: unknown): boolean => texts.push(String(text)) > 0;
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  for (const kind of ['log', 'error'] as const) vi.spyOn(console, kind).mockImplementation(keep);
  const options = readIntakeOptions([...flags, '--data', place.data], {}, '');
  const notes = new NoteList();
  const code = await importFile('f.xlsx', makeXlsx(sheets), 'insured', { options, notes });
  vi.restoreAllMocks();
  return { code, text: texts.join('\n'), codes: notes.list().map((note) => note.code) };
}

/** The dataset of valid-minimal as staff keep it: Persian headers and labels, merged cells, totals, notes. */
const header = [
  'دوره',
  'استان',
  'نوع بيمه',
  'بیمه‌شدگان (نفر)',
  'هزینه (ریال)',
  'وضعیت',
  'اطمینان',
  'عنوان منبع',
];
const source = [
  'سالنامهٔ آماری ۱۴۰۲',
  'سازمان تأمین اجتماعی',
  'https://www.tamin.ir/',
  { value: 45429, style: 2 },
];
const good: MadeSheet = {
  name: 'داده',
  rows: [
    ['بیمه‌شدگان به تفکیک استان'],
    [...header, 'ناشر', 'نشانی منبع', 'تاریخ منبع', 'یادداشت'],
    ['۱۴۰۲', 'تهران', 'همه', '۳۰۰', '۱۲٬۵۰۰٬۰۰۰', 'قطعی', 'بالا', ...source, 'يادداشت'],
    [1402, null, 'اجباری', 220, { value: 9000000, style: 4 }, 'مقدماتی', 'high', ...source, null],
    [1402, 'كرمان', 'all', 'منتشر نشده', 12, 'actual', 'low', ...source, null],
    ['جمع', null, null, 520, null, null, null, null, null, null, null, null],
    ['* برآورد'],
  ],
  merges: ['A1:L1', 'B3:B4'],
};

const change = (row: number, column: number, cell: MadeSheet['rows'][number][number]): MadeSheet => ({
  ...good,
  rows: good.rows.map((cells, at) =>
    at === row ? cells.map((old, c) => (c === column ? cell : old)) : cells,
  ),
});

describe('import', () => {
  test('writes what the descriptor describes, and says what it changed', async () => {
    const headlines = await importIt([good]);
    expect(headlines.text).toContain('datasets/insured/insured.csv');
    const rows = (await readFile(fileOf(), 'utf8')).split('\n');
    expect(rows.slice(1)).toEqual([
      '1402,تهران,all,300,12500000,actual,high,سالنامهٔ آماری ۱۴۰۲,سازمان تأمین اجتماعی,https://www.tamin.ir/,2024-05-17,یادداشت',
      '1402,تهران,mandatory,220,9000000,provisional,high,سالنامهٔ آماری ۱۴۰۲,سازمان تأمین اجتماعی,https://www.tamin.ir/,2024-05-17,',
      '1402,کرمان,all,np,12,actual,low,سالنامهٔ آماری ۱۴۰۲,سازمان تأمین اجتماعی,https://www.tamin.ir/,2024-05-17,',
      '',
    ]);
    expect(headlines.code).toBe(0);
    expect(new Set(headlines.codes)).toEqual(
      new Set([
        'title-row',
        'filled-down',
        'total-row',
        'footnote',
        'header-matched',
        'period-spelling',
        'number-spelling',
        'place-spelling',
        'category-label',
        'missing-mark',
        'excel-date',
        'text-spelling',
        'rows-gone',
      ]),
    );
  });

  test('keeps a copy of the table it replaces, byte for byte, and says where', async () => {
    const before = await readFile(fileOf());
    const { code, text } = await importIt([change(2, 3, 301)]);
    expect(code).toBe(0);
    const copy = /^جدول پیشین · Old table.*\n+ {2}(\S+)$/mu.exec(text)?.[1] ?? '';
    expect(await readFile(fileOf())).not.toEqual(before);
    expect(await readFile(copy)).toEqual(before);
    await rm(copy);
  });

  test('keeps the old file in a dry run, and leaves nothing behind', async () => {
    const before = await readFile(fileOf(), 'utf8');
    expect((await importIt([good], ['--dry-run'])).code).toBe(0);
    expect(await readFile(fileOf(), 'utf8')).toBe(before);
    await importIt([good]);
    expect((await readdir(join(place.data, 'datasets/insured'))).sort()).toEqual([
      'conflicts.csv',
      'datapackage.json',
      'insured.csv',
    ]);
  });

  test.each([
    ['an unknown column, with a did-you-mean', change(1, 4, 'هزینهه'), 'unknown-column', 'هزینه'],
    ['a column about people', change(1, 11, 'کد ملی'), 'personal-data', 'کد ملی'],
    ['an unknown province', change(4, 1, 'كرمن'), 'unknown-place', 'کرمان'],
    ['an unknown category', change(2, 2, 'اجبار'), 'unknown-category', 'اجباری'],
    ['a formula error', change(2, 3, { value: '#DIV/0!', type: 'e' }), 'formula-error', 'D3'],
    ['another money unit in the header', change(1, 4, 'هزینه (میلیون ریال)'), 'unit-differs', 'میلیون ریال'],
    [
      'another money unit above the table',
      change(0, 0, 'ارقام به میلیارد تومان'),
      'unit-differs',
      'میلیارد تومان',
    ],
    ['a percent cell among rials', change(2, 4, { value: 0.5, style: 1 }), 'percent-elsewhere', 'E3'],
    ['an undeclared mark', change(2, 3, 'محرمانه'), 'missing-value', 'np'],
    ['a month that is none', change(2, 0, '۱۴۰۲/۱۳'), 'not-a-period', 'A3'],
    ['merged figures', { ...good, merges: ['D3:D4'] }, 'merged-cells', 'D3'],
    ['merged columns', { ...good, merges: ['F3:G3'] }, 'merged-cells', 'F3'],
    ['a hidden row', { ...good, hiddenRows: [3] }, 'hidden-row', 'فیلتر'],
  ] as const)('refuses %s', async (_, sheet, code, words) => {
    const before = await readFile(fileOf(), 'utf8');
    const run = await importIt([sheet]);
    expect(run.codes).toContain(code);
    expect(run.text).toContain(words);
    expect(run.code).toBe(1);
    expect(await readFile(fileOf(), 'utf8')).toBe(before);
  });

  test('refuses a missing column unless its value is given', async () => {
    const without: MadeSheet = {
      ...good,
      rows: good.rows.map((cells) => cells.filter((_, column) => column !== 5)),
    };
    expect((await importIt([without])).codes).toContain('missing-column');
    const run = await importIt([without], ['--set', 'status=provisional']);
    expect(run.codes).toContain('column-set');
    expect(await readFile(fileOf(), 'utf8')).toContain('12500000,provisional,');
  });

  test('keeps the old file when the check finds an error', async () => {
    const before = await readFile(fileOf(), 'utf8');
    const run = await importIt([change(3, 2, 'همه')]);
    expect(run.code).toBe(1);
    expect(run.text).toMatch(/reference\/[a-z]+-key/u);
    expect(await readFile(fileOf(), 'utf8')).toBe(before);
  });

  test('wants one sheet of several, and never a hidden one', async () => {
    expect((await importIt([good, { ...good, name: 'دوم' }])).codes).toContain('several-sheets');
    expect((await importIt([good, { ...good, name: 'دوم' }], ['--sheet', 'داده'])).code).toBe(0);
    expect((await importIt([good, { ...good, name: 'دوم', state: 'hidden' }])).codes).toContain(
      'other-sheet',
    );
    const hidden = await importIt([good, { ...good, name: 'دوم', state: 'hidden' }], ['--sheet', 'دوم']);
    expect(hidden.codes).toContain('hidden-sheet');
  });
});

test('says how to use it, and names near datasets', async () => {
  expect((await runScript('import.ts', [])).code).toBe(2);
  const file = await place.put('x.xlsx', makeXlsx([good]));
  const run = await runScript('import.ts', [file, 'insurd', '--data', place.data]);
  expect(run.code).toBe(2);
  expect(run.err).toContain('insured');
  expect((await runScript('import.ts', [join(place.folder, 'none.xlsx'), 'insured'])).code).toBe(2);
});

test('keeps --dry-run when npm took it for its own, as PowerShell makes it do', () => {
  const options = readIntakeOptions(['a', 'b'], { npm_config_dry_run: 'true', npm_config_unpivot: '' }, '');
  expect(options).toMatchObject({ dryRun: true, unpivot: false, yes: false });
});
