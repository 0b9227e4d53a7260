import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

/** What shrinks. Pictures, fonts, workbooks and Parquet are packed already, and Parquet is read by ranges. */
const texts = new Set('.html .css .js .json .jsonld .csv .svg .xml .txt .md .ics .webmanifest'.split(' '));
/** Below this a response header weighs more than what is saved. */
const leastBytes = 512;
const atOnce = 8;

/**
 * Writes `.br` and `.gz` beside every text file of `folder`, so that no server has to pack while a reader waits.
 * A form that is not smaller than its file is left out. The result depends on the files alone.
 * Returns the number of files packed.
 */
export async function compressFiles(
  folder: string,
  onFile?: (done: number, total: number) => void,
): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && texts.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  let next = 0;
  let packed = 0;
  const work = async (): Promise<void> => {
    for (let file = files[next++]; file !== undefined; file = files[next++]) {
      if (await compressFile(file)) packed += 1;
      onFile?.(next, files.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return packed;
}

async function compressFile(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  if (bytes.length < leastBytes) return false;
  const forms = [
    ['.br', await brotliOf(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })],
    ['.gz', await gzipOf(bytes, { level: 9 })],
  ] as const;
  const smaller = forms.filter(([, form]) => form.length < bytes.length);
  await Promise.all(smaller.map(([ending, form]) => writeFile(file + ending, form)));
  return smaller.length > 0;
}
