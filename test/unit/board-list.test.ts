import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { IssueLog } from '#pipeline/issue-log.ts';
import { readBoardList } from '#pipeline/read-board-list.ts';
import { places } from './place-maker.ts';

function read(text: string | Buffer) {
  const log = new IssueLog();
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const found = readBoardList(bytes, 'branches.csv', places, log);
  const issues = log.list().map(({ code, line, column }) => [code, line, column].join(':'));
  return { found, issues };
}

test('reads names, codes in any digits and provinces as datasets do', () => {
  const { found, issues } = read(
    '\uFEFFname,code,province\r\nشعبهٔ ۵ تهران,1105,تهران\r\nشعبهٔ بم,۰۸-۲,IR-08\r\n',
  );
  expect(found).toEqual([
    { name: 'شعبهٔ ۵ تهران', code: '1105', province: 'تهران' },
    { name: 'شعبهٔ بم', code: '08-2', province: 'کرمان' },
  ]);
  expect(issues).toEqual([]);
});

const long = 'شعبهٔ '.repeat(10);

test.each([
  ['a missing column', 'name,code\nشعبه,1\n', 'csv/missing-column:1:'],
  ['an unknown province', 'name,code,province\nشعبه,1,کرمانا\n', 'reference/unknown-place:2:3'],
  ['an empty name', 'name,code,province\n,1,تهران\n', 'cell/required:2:1'],
  ['a name that does not fit', `name,code,province\n${long},1,تهران\n`, 'cell/too-long:2:1'],
  ['a code that is no code', 'name,code,province\nشعبه,۱/۲,تهران\n', 'cell/pattern:2:2'],
  [
    'a code used twice, in other digits',
    'name,code,province\nالف,12,تهران\nب,۱۲,تهران\n',
    'cell/not-unique:3:2',
  ],
  ['the whole country', 'name,code,province\nشعبه,1,IR\n', 'reference/unknown-place:2:3'],
  ['no place at all', 'name,code,province\n', 'csv/header-only:1:'],
])('reports %s', (_, text, issue) => {
  expect(read(text).issues).toContain(issue);
});

test.each([
  ['windows-1256', Buffer.from([0x6e, 0x0a, 0xd4, 0xda, 0xc8, 0xc9, 0x0a]), 'encoding/windows-1256'],
  ['UTF-16', Buffer.from('\uFEFFname,code,province\nشعبه,1,تهران\n', 'utf16le'), 'encoding/utf-16'],
])('refuses %s with the way out', (_, bytes, code) => {
  const { found, issues } = read(bytes);
  expect(found).toEqual([]);
  expect(issues.join()).toContain(code);
});

const script = join(import.meta.dirname, '../../scripts/posters.ts');

async function run(list: string, ...args: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'tamin-boards-'));
  const [file, out] = [join(folder, 'branches.csv'), join(folder, 'boards')];
  await writeFile(file, list);
  const { status, stderr } = spawnSync(process.execPath, [script, '--places', file, '--out', out, ...args], {
    encoding: 'utf8',
  });
  return { status, stderr, out, folder };
}

test('makes nothing of a list with one bad row, and says where it is in both languages', async () => {
  const { status, stderr, out, folder } = await run('name,code,province\nالف,1,تهران\nب,2,تهرون\n');
  expect(status).toBe(1);
  expect(stderr).toContain('branches.csv:3:3 reference/unknown-place');
  expect(stderr).toMatch(/تهران[\s\S]*en: /u);
  expect(existsSync(out)).toBe(false);
  await rm(folder, { recursive: true });
});

test('will not replace a folder that holds something else', async () => {
  const { out, folder } = await run('name\n');
  await mkdir(out);
  await writeFile(join(out, 'letter.docx'), '');
  await writeFile(join(folder, 'good.csv'), 'name,code,province\nالف,1,تهران\n');
  const { status, stderr } = spawnSync(
    process.execPath,
    [script, '--places', join(folder, 'good.csv'), '--out', out],
    { encoding: 'utf8' },
  );
  expect(status).toBe(2);
  expect(stderr).toContain('letter.docx');
  await rm(folder, { recursive: true });
});

test.each([
  ['without a list', []],
  ['with a list that is not there', ['--places', 'no-such-list.csv']],
  ['with an unknown kind', ['--places', 'x.csv', '--kind', 'office']],
])('ends with 2 %s, in both languages', (_, args) => {
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/\p{Script=Arabic}/u);
  expect(stderr).toMatch(/[a-z]{3}/u);
  expect(stderr).not.toContain('    at ');
});
