import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeIntakeFolder } from '../unit/intake-folder.ts';

/** As staff save it: a title row, Persian digits, separators, a unit in the header, a total and a source. */
const csv = [
  '"بیمه‌شدگان به تفکیک استان",,',
  'سال,استان,تعداد بیمه‌شدگان (نفر)',
  '۱۴۰۱,تهران,"۳٬۴۵۶٬۷۸۹"',
  '۱۴۰۲,تهران,"۳٬۵۶۷٬۸۹۰"',
  '۱۴۰۱,يزد,"۲۳۴٬۵۶۷"',
  '۱۴۰۲,يزد,"۲۴۵٬۶۷۸"',
  'جمع,,"۷٬۵۰۴٬۹۲۴"',
  'منبع: سالنامهٔ آماری,,',
].join('\r\n');

/** The data of this repository with one more dataset: what staff have on their desk. */
let place: Awaited<ReturnType<typeof makeIntakeFolder>>;
beforeAll(async () => {
  place = await makeIntakeFolder();
  rmSync(place.data, { recursive: true });
  cpSync('data', place.data, { recursive: true });
});
afterAll(() => {
  rmSync(place.folder, { recursive: true, force: true });
});

/** Runs a command as staff run it. */
function run(script: string, ...words: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...words, '--data', place.data],
    {
      encoding: 'utf8',
    },
  );
  return { code: status, said: stdout + stderr };
}

const textOf = (out: string, path: string): string =>
  load(readFileSync(join(out, path, 'index.html'), 'utf8'))('main')
    .text()
    .replaceAll(/[\u2066-\u2069]/gu, '');

describe('from a file on the desk to a page in two languages', () => {
  test('new-dataset, check and build lead to the address that was told', async () => {
    const file = await place.put('insured by province.csv', csv);
    const made = run('new-dataset', file, '--yes');
    expect(made.code, made.said).toBe(0);
    const address = /^نشانی صفحه · Page:\n {2}(\/\S+\/)$/mu.exec(made.said)?.[1] ?? '';
    expect(address).toBe('/datasets/insured-by-province/');
    expect(run('check').code).toBe(0);
    const out = join(place.folder, 'dist');
    const built = run('build', '--out', out);
    expect(built.code, built.said).toBe(0);
    const persian = textOf(out, address);
    for (const words of ['بیمه‌شدگان به تفکیک استان', '۳٬۴۵۶٬۷۸۹', '۲۴۵٬۶۷۸', 'یزد', 'سالنامهٔ آماری'])
      expect(persian).toContain(words);
    // Both provinces have the same years, and the page must not say otherwise.
    expect(persian).not.toContain('از استانی به استان دیگر فرق دارد');
    const english = textOf(out, join('en', address));
    for (const words of ['3,456,789', '245,678', 'Yazd']) expect(english).toContain(words);
    // The row of totals was left out, not published as a province.
    expect(persian).not.toContain('۷٬۵۰۴٬۹۲۴');
  });
});
