import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { NoteList } from '#intake/note-list.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import { readIntakeOptions } from '../../scripts/intake-arguments.ts';
import { makeDataset } from '../../scripts/make-dataset.ts';
import { makeIntakeFolder, runScript } from './intake-folder.ts';
import { makeXlsx, type MadeSheet } from './make-xlsx.ts';

vi.setConfig({ testTimeout: 60_000 });

let place: Awaited<ReturnType<typeof makeIntakeFolder>>;
beforeAll(async () => {
  place = await makeIntakeFolder();
});
afterAll(async () => {
  await rm(place.folder, { recursive: true });
});

async function make(name: string, content: Buffer | string, args: readonly string[] = ['--yes'], input = '') {
  const file = await place.put(name, content);
  return runScript('new-dataset.ts', [file, ...args, '--data', place.data], input);
}

const csvOf = (name: string) => readFile(join(place.data, 'datasets', name, `${name}.csv`), 'utf8');
async function fieldsOf(name: string): Promise<Record<string, unknown>[]> {
  const text = await readFile(join(place.data, 'datasets', name, 'datapackage.json'), 'utf8');
  const { resources } = JSON.parse(text) as {
    resources: { schema: { fields: Record<string, unknown>[] } }[];
  };
  return resources[0]?.schema.fields ?? [];
}

/** Title, statement of the unit, a merged header of two rows, Arabic letters, three scripts, totals, a source. */
const awkward: MadeSheet = {
  name: 'جدول',
  rows: [
    ['جدول ۳-۲: بیمه‌شدگان و هزینهٔ درمان'],
    ['(مبالغ به میلیارد ریال)'],
    [],
    ['ردیف', 'استان', 'بیمه‌شدگان (نفر)', null, 'هزینهٔ درمان', 'رضایت', 'سال'],
    [null, null, 'مرد', 'زن', null, 'درصد', null],
    [1, 'تهران', 1742, { value: 1500, formula: 'C6-242' }, '۱٬۲۳۴٫۵', { value: 0.845, style: 1 }, '۱۴۰۲'],
    [2, 'آذربايجان شرقي', '٢٢٠', '۱۱۰', 12.25, { value: 0.7, style: 1 }, 1402],
    [],
    [3, 'كرمان', 40, null, '-', { value: 0.3, style: 1 }, '١٤٠٢'],
    [null, 'جمع كل', 2002, 1610, 1246.75, null, null],
    ['منبع: سالنامهٔ آماری ۱۴۰۲'],
  ],
  merges: ['A1:G1', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:E5', 'G4:G5'],
};

describe('new-dataset --yes', () => {
  test('makes a clean dataset of an awkward workbook', async () => {
    const run = await make('insured people.xlsx', makeXlsx([awkward]));
    expect(run.err).toBe('');
    expect(run.code).toBe(0);
    expect(await csvOf('insured-people')).toBe(
      [
        'period,province,insured_people_men,insured_people_women,cost_treatment,satisfaction',
        '1402,تهران,1742,1500,1234.5,84.5',
        '1402,آذربایجان شرقی,220,110,12.25,70',
        '1402,کرمان,40,na,na,30',
        '',
      ].join('\n'),
    );
    const units = (await fieldsOf('insured-people')).map(({ unit }) => unit);
    expect(units).toEqual([undefined, undefined, 'person', 'person', 'billion-rial', 'percent']);
    expect(run.out).toContain('/datasets/insured-people/');
    const { catalogue, issues } = await checkFolder(place.data);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(catalogue?.datasets.find(({ name }) => name === 'insured-people')?.title.fa).toBe(
      'بیمه‌شدگان و هزینهٔ درمان',
    );
  });

  test('prints every change and everything left out, with Excel addresses', async () => {
    const run = await make('insured again.xlsx', makeXlsx([awkward]));
    for (const text of [
      '(\u2068B7\u2069): «\u2068آذربايجان شرقي\u2069» ← «\u2068آذربایجان شرقی\u2069»',
      '(\u2068E6\u2069): «\u2068۱٬۲۳۴٫۵\u2069» ← «\u20681234.5\u2069»',
      '(\u2068F6\u2069): «\u20680.845\u2069» ← «\u206884.5\u2069»',
      '(\u2068E9\u2069): «\u2068-\u2069» ← «\u2068na\u2069»',
      'ردیف ۱۰: «\u2068جمع كل\u2069»',
      'ردیف ۱۱: «\u2068منبع: سالنامهٔ آماری ۱۴۰۲\u2069»',
    ]) {
      expect(run.out).toContain(text);
    }
  });

  test('never overwrites a dataset', async () => {
    const before = await csvOf('insured');
    const run = await make('insured.csv', 'سال,تعداد\n1402,5\n');
    expect(run.code).toBe(2);
    expect(await csvOf('insured')).toBe(before);
  });

  test('turns years in columns into rows, and leaves them when told to', async () => {
    // The corner of the second table is blank.
    const wide = 'استان,۱۴۰۰,۱۴۰۱,۱۴۰۲,جمع\nتهران,10,20,30,60\nقم,1,2,3,6\n';
    await make('تعداد شعب.csv', wide, ['--yes', '--name', 'wide']);
    expect(await csvOf('wide')).toBe(
      'period,province,value\n1400,تهران,10\n1401,تهران,20\n1402,تهران,30\n1400,قم,1\n1401,قم,2\n1402,قم,3\n',
    );
    await make('wide.csv', wide.replace('استان', ''), ['--yes', '--name', 'left-wide', '--no-unpivot']);
    expect(await csvOf('left-wide')).toMatch(/^province,n_1400,n_1401,n_1402,total\n/u);
  });

  test('turns months in columns into rows, beside a year column or under a year in the title', async () => {
    const rows = [['مراجعه به شعب در سال ۱۴۰۲'], ['شعبه', 'فروردین', 'اردیبهشت', 'خرداد'], ['الف', 1, 2, 3]];
    await make('m1.xlsx', makeXlsx([{ name: 's', rows }]));
    expect(await csvOf('m1')).toMatch(/^period,branch,\w+\n1402-01,الف,1\n1402-02,الف,2\n1402-03,الف,3\n$/u);
    await make('m2.csv', 'سال;فروردین;اردیبهشت;خرداد\n1401;1;2;3\n1402;4;5;6\n');
    expect(await csvOf('m2')).toContain('1402-03,6');
  });

  test('joins year and month columns and reads Excel exports in windows-1256 and UTF-16', async () => {
    const text = 'سال;ماه;تعداد\n1402;مهر;5\n1402;آبان;6\n';
    const utf16 = await make('u16.csv', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(utf16.out).toContain('utf-16le');
    expect(await csvOf('u16')).toBe('period,number\n1402-07,5\n1402-08,6\n');
    // «ستان;1402» in windows-1256.
    const arabic = Buffer.concat([
      Buffer.from([0xe4, 0xe6, 0xda, 0x3b, 0xca, 0xda, 0xcf, 0xc7, 0xcf, 0x3b, 0xd3, 0xc7, 0xe1, 0x0a]),
      Buffer.from('1;5;1402\n2;6;1402\n'),
    ]);
    expect((await make('w1256.csv', arabic)).out).toContain('windows-1256');
    expect(await csvOf('w1256')).toMatch(/^period,/u);
  });

  test('never guesses a money unit: refuses, or takes the one given', async () => {
    const csv = 'سال,مبلغ پرداختی\n1401,120000000\n1402,130000000\n';
    const refused = await make('money.csv', csv);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('مبلغ پرداختی');
    expect(await readdir(join(place.data, 'datasets'))).not.toContain('money');
    expect((await make('money.csv', csv, ['--yes', '--unit', 'میلیون ریال'])).code).toBe(0);
    expect((await fieldsOf('money'))[1]?.['unit']).toBe('million-rial');
  });
});

describe('new-dataset refuses', () => {
  const sheet = (rows: MadeSheet['rows'], more: Partial<MadeSheet> = {}) =>
    makeXlsx([{ name: 's', rows: [['استان', 'سال', 'تعداد'], ...rows], ...more }]);
  test.each([
    ['an unknown province', sheet([['تهرن', 1402, 5]]), 'نزدیک‌ترین نام'],
    ['a formula error', sheet([['قم', 1402, { value: '#REF!', type: 'e' }]]), '#REF!'],
    ['a formula without value', sheet([['قم', 1402, { value: '', formula: 'A1' }]]), 'فرمول'],
    ['a hidden row', sheet([['قم', 1402, 5]], { hiddenRows: [2] }), 'فیلتر'],
    ['a hidden column', sheet([['قم', 1402, 5]], { hiddenColumns: [2] }), 'پنهان'],
    [
      'merged figures',
      sheet(
        [
          ['قم', 1402, 5],
          ['یزد', 1402, null],
        ],
        { merges: ['C2:C3'] },
      ),
      'ادغام',
    ],
    ['a two-digit year', sheet([['قم', '۹۸', 5]]), 'دو رقمی'],
    [
      'toman in a rial column',
      makeXlsx([
        {
          name: 's',
          rows: [
            ['سال', 'مبلغ (ریال)'],
            [1401, 4],
            [1402, '5 تومان'],
          ],
        },
      ]),
      'تومان',
    ],
    [
      'national IDs',
      makeXlsx([
        {
          name: 's',
          rows: [
            ['سال', 'کد ملی', 'تعداد'],
            [1402, '0084575948', 1],
          ],
        },
      ]),
      'کد ملی',
    ],
    [
      'a heading among the rows',
      sheet([
        ['قم', 1402, 5],
        ['غرب کشور', null, null],
        ['یزد', 1402, 5],
      ]),
      'غرب کشور',
    ],
    ['several sheets', makeXlsx([awkward, { ...awkward, name: 'دوم' }]), '--sheet'],
    ['a broken workbook', Buffer.from('PK\u0003\u0004 broken'), 'خراب'],
    ['old Excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'قدیمی'],
    ['a web page', Buffer.from('<html><table></table></html>'), 'HTML'],
    ['no header', Buffer.from('تهران,300\nقم,400\n'), 'سرستون'],
  ])('%s', async (_, content, words) => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const options = readIntakeOptions(['--yes', '--name', 'refused', '--data', place.data], {}, '');
    const { code } = await makeDataset('f', content, { options, terminal: undefined, notes: new NoteList() });
    const text = said.mock.calls.join('');
    vi.restoreAllMocks();
    expect(text).toContain(words);
    expect(code).toBe(1);
    const names = await readdir(join(place.data, 'datasets'));
    expect(names.filter((found) => found.includes('refused'))).toEqual([]);
  });
});

describe('new-dataset asks', () => {
  const csv = 'سال,مبلغ پرداختی\n1401,12\n1402,13\n';

  test('takes answers in Persian, asks again when one cannot be used, and fills in the descriptor', async () => {
    const answers = ['insured', 'paid', 'پرداخت مستمری', 'Pensions paid', '۳', 'دینار', 'میلیارد ريال', '2'];
    const source = ['سالنامه', 'سازمان تأمین اجتماعی', 'tamin', 'https://www.tamin.ir/', '۱۴۰۳/۰۲/۲۸', '2'];
    const run = await make('asked.csv', csv, [], [...answers, ...source, ''].join('\n'));
    expect(run.code).toBe(0);
    const file = join(place.data, 'datasets/paid/datapackage.json');
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      name: 'paid',
      title: 'پرداخت مستمری',
      titleEn: 'Pensions paid',
      theme: 'cost',
      sources: [
        {
          title: 'سالنامه',
          path: 'https://www.tamin.ir/',
          publisher: 'سازمان تأمین اجتماعی',
          date: '2024-05-17',
        },
      ],
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    });
    expect((await fieldsOf('paid')).map(({ name, unit }) => unit ?? name)).toEqual([
      'period',
      'billion-rial',
      'status',
    ]);
    expect(await readFile(join(place.data, 'datasets/paid/paid.csv'), 'utf8')).toContain(
      '1402,13,provisional',
    );
  });

  test('writes nothing when the answers end early', async () => {
    const run = await make('early.csv', csv, [], 'early\nعنوان\n');
    expect(run.code).toBe(2);
    expect(run.err).toContain('--yes');
    expect(await readdir(join(place.data, 'datasets'))).not.toContain('early');
  });
});
