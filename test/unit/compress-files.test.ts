import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { compressFiles } from '../../scripts/publishing/compress-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'tamin-packed-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('packs texts beside themselves, and leaves alone what is small, packed or read by ranges', async () => {
  const text = 'سازمان تأمین اجتماعی، ۱۴۰۲\n'.repeat(100);
  mkdirSync(join(folder, 'data'), { recursive: true });
  const put = (name: string, content: string): void => writeFileSync(join(folder, name), content);
  put('index.html', text);
  put('data/table.csv', text);
  put('data/table.parquet', text);
  put('short.html', 'بیمه');
  expect(await compressFiles(folder)).toBe(2);
  const all = readdirSync(folder, { recursive: true }).map(String).sort();
  expect(all).toEqual([
    'data',
    ...['data/table.csv', 'data/table.csv.br', 'data/table.csv.gz', 'data/table.parquet'],
    ...['index.html', 'index.html.br', 'index.html.gz', 'short.html'],
  ]);
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(folder, 'data/table.csv.gz'))).toString()).toBe(text);
});
