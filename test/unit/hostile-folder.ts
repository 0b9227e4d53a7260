import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layCase } from './case-folder.ts';

/** What somebody who wants to run a program in a reader's browser writes into every text there is. */
export const hostile = `<img src=x onerror=alert(1)></script><script>alert(1)</script>"'&<!--`;

type Json = Record<string, unknown>;

/** A valid folder with hostile text in every title, label and note, and in the reason of an acknowledgement. The caller removes it. */
export async function layHostileFolder(): Promise<string> {
  const folder = await layCase('valid-acknowledged');
  for (const name of ['insured', 'series']) {
    const file = join(folder, 'datasets', name, 'datapackage.json');
    await writeFile(file, JSON.stringify(poison(JSON.parse(await readFile(file, 'utf8')))));
  }
  const tableFile = join(folder, 'datasets/insured/insured.csv');
  const table = await readFile(tableFile, 'utf8');
  const cell = `"${hostile.replaceAll('"', '""')}"`;
  await writeFile(
    tableFile,
    table
      .replace('سالنامهٔ آماری ۱۴۰۲', cell)
      .replace('رقمی یافت نشد.', cell)
      .replace('خبر ایلنا', "=cmd|' /C calc'!A0"),
  );
  return folder;
}

const texts = [
  'title',
  'titleEn',
  'description',
  'descriptionEn',
  'label',
  'labelEn',
  'publisher',
  'fa',
  'en',
];

/** Appends the hostile text to every text a reader sees. */
function poison(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(poison);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    texts.includes(key) && typeof item === 'string' ? `${item} ${hostile}` : poison(item),
  ]);
  const poisoned = Object.fromEntries(entries) as Json;
  if ('resources' in poisoned) {
    poisoned['description'] = hostile;
    poisoned['limitations'] = [{ fa: hostile, en: hostile }];
    poisoned['method'] = { fa: hostile, en: hostile };
    poisoned['question'] = { fa: hostile, en: hostile };
  }
  return poisoned;
}
