import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkData } from '#catalogue';
import { readLedger } from '#releases/read-ledger.ts';
import { correction, edit, insuredFile, layData, releaseFolder, removeData } from './ledger-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await layData();
  mkdirSync(join(folder, 'releases'));
});
afterEach(() => removeData(folder));

const header = 'id,dataset,period,due,time,announced,what_fa,what_en,reason_fa,reason_en';
const plan = 'autumn,insured,1405-08,1405-10-15,10:00,1405-07-01,ارقام آبان,,,';
const other = 'winter,insured,,1405-12-10,,1405-07-01,ارقام دی,,,';
const move = 'autumn,insured,,1405-11-20,,1405-10-01,,,دفتر آمار ارقام را دیر داد.,';

const lay = (...rows: string[]): void =>
  writeFileSync(join(folder, 'releases/calendar.csv'), `${[header, ...rows].join('\n')}\n`);
const first = () => releaseFolder(folder, { time: '2026-11-22T08:00:00Z' });
async function errors(): Promise<string[]> {
  const { issues } = await checkData(folder, { today: '2026-11-23' });
  return issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

test('records what was promised, and nothing where nothing was', async () => {
  expect((await first()).record).not.toHaveProperty('plans');
  lay(other, plan);
  await edit(folder, insuredFile, ',80,3500000,', ',81,3500000,');
  await releaseFolder(folder, { time: '2026-12-01T09:00:00Z', answers: correction });
  expect(readLedger(folder).head?.record.plans).toEqual([
    {
      plan: 'autumn',
      dataset: 'insured',
      period: '1405-08',
      dates: [{ announced: '2026-09-23', due: '2027-01-05', time: '10:00' }],
    },
    { plan: 'winter', dataset: 'insured', dates: [{ announced: '2026-09-23', due: '2027-03-01' }] },
  ]);
});

test('lets a date move in a row of its own, words be mended, rows change places and plans be added', async () => {
  lay(plan);
  await first();
  lay(other, plan.replace('ارقام آبان', 'ارقام آبان ۱۴۰۵'), move);
  expect(await errors()).toEqual([]);
});

test.each([
  ['another day', plan.replace('10-15', '11-20')],
  ['another hour', plan.replace('10:00', '12:00')],
  ['another day of announcement', plan.replace('1405-07-01', '1405-08-01')],
  ['another period', plan.replace('1405-08', '1405-09')],
  ['nothing', other],
])('refuses an announced date overwritten by %s', async (_, row) => {
  lay(plan);
  await first();
  lay(row);
  expect(await errors()).toEqual(['calendar/rewritten']);
});

test('refuses a calendar that was emptied or taken away', async () => {
  lay(plan);
  await first();
  lay();
  expect(await errors()).toEqual(['calendar/rewritten']);
  await removeData(join(folder, 'releases/calendar.csv'));
  expect(await errors()).toEqual(['calendar/rewritten']);
});

test('remembers a move as well as the date it moved', async () => {
  lay(plan, move);
  await first();
  lay(plan);
  expect(await errors()).toEqual(['calendar/rewritten']);
});
