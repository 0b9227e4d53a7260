import { spawnSync } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLedger } from '#releases/read-ledger.ts';
import { edit, insuredFile, layData, removeData } from './ledger-folder.ts';

let folder: string;
let safe: string;
beforeEach(async () => {
  folder = await layData();
  safe = await mkdtemp(join(tmpdir(), 'tamin-key-'));
});
afterEach(async () => {
  await removeData(folder);
  await rm(safe, { recursive: true });
});

function run(script: 'release' | 'verify' | 'check', ...argv: string[]) {
  const path = join(import.meta.dirname, `../../scripts/${script}.ts`);
  const env: NodeJS.ProcessEnv = { ...process.env, TAMIN_DATA: folder };
  for (const name of ['TAMIN_KEY', 'TAMIN_KEY_FILE']) Reflect.deleteProperty(env, name);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...argv], {
    encoding: 'utf8',
    env,
    input: '',
  });
  return { status, text: stdout + stderr, stdout };
}

const ids = () =>
  readLedger(folder).releases.map(({ id, trust }) => `${id.replace(/^.{10}/u, 'day')} ${trust}`);
const correct = () => edit(folder, insuredFile, ',80,3500000,', ',81,3500000,');
const why = ['--what', 'شمار بیمه‌شدگان', '--why', 'اشتباه چاپی', '--by', 'دفتر آمار'];

test('releases with a key, refuses a change without a reason, and says what a file is', async () => {
  const key = join(safe, 'tamin.pem');
  expect(run('release', '--new-key', key).status).toBe(0);
  if (process.platform !== 'win32') expect((await stat(key)).mode & 0o077).toBe(0);
  expect(run('release').status, 'a signed ledger wants its key').toBe(2);
  expect(run('release', '--key', key).text).toContain('recorded (signed');
  expect(run('release', '--key', key).text).toContain('Nothing changed');

  const old = join(safe, 'insured.csv');
  const [first] = readLedger(folder).releases;
  await writeFile(old, readLedger(folder).filesAt(first?.id ?? '', 'insured').find(({ name }) => name === 'insured.csv')?.read() ?? ''); // prettier-ignore
  expect(run('verify', old).status).toBe(0);

  await correct();
  expect(run('check').text).toContain('insured.csv:4 release/changed-values');
  const refused = run('release', '--key', key);
  expect(refused.status).toBe(1);
  expect(refused.text).toContain('No reason for:');
  expect(refused.text).toContain('80 → 81 (a rise of 1.3%)');
  const unfit = run('release', '--key', key, '--kind', 'provisional-to-final', ...why);
  expect(unfit.text).toContain('A reason of kind provisional-to-final does not fit:');
  expect(ids()).toEqual(['day signed']);
  expect(run('release', '--key', key, '--kind', 'correction', ...why).status).toBe(0);
  expect(ids()).toEqual(['day signed', 'day.02 signed']);

  const superseded = run('verify', old);
  expect(superseded.status).toBe(1);
  expect(superseded.text).toContain('Genuine, but superseded by release');
  expect(superseded.text).toContain('اشتباه چاپی');
  await edit(safe, 'insured.csv', ',300,', ',900,');
  const altered = run('verify', '--json', old);
  expect(JSON.parse(altered.stdout)).toMatchObject({
    ok: false,
    files: [{ kind: 'altered', count: 1, cells: [{ row: '1402 · تهران · all', column: 'people', published: '300', found: '900' }] }], // prettier-ignore
  });
  await writeFile(old, 'x,y\r\n1,2\r\n');
  expect(run('verify', old).text).toContain('Unknown: no release has such a file.');
  expect(run('verify').text).toContain('The ledger is whole: 2 release(s)');
}, 180_000);

test('a dry run and a template write no release; reasons written for other changes are refused', async () => {
  expect(run('release', '--dry-run').text).toContain('The first release.');
  expect(ids()).toEqual([]);
  expect(run('release', '--note', 'نخستین انتشار').text).toContain('an unsigned draft');
  await correct();
  const file = join(safe, 'reasons.json');
  expect(run('release', '--template', file).status).toBe(0);
  expect(run('release', '--reasons', file).text).toContain(
    'empty or not of the right form: reasons.0.what.fa',
  );
  const filled = (await readFile(file, 'utf8')).replaceAll('"fa": ""', '"fa": "اصلاح شد"');
  await writeFile(file, filled);
  await appendFile(join(folder, insuredFile), '1404,تهران,all,np,np,,,,,,,رقمی یافت نشد.\n');
  const stale = run('release', '--reasons', file);
  expect(stale.status).toBe(2);
  expect(stale.text).toContain('These reasons were written about other changes');
  expect(ids()).toEqual(['day draft']);
}, 180_000);

test('a private key in the data folder or the project is refused', () => {
  for (const place of [join(folder, 'tamin.pem'), join(import.meta.dirname, 'tamin.pem')]) {
    const { status, text } = run('release', '--new-key', place);
    expect(status).toBe(2);
    expect(text).toContain('must not lie in the project or the data folder');
  }
}, 60_000);
