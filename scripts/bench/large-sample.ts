import { cpSync, createWriteStream, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const provinces = ['تهران', 'کرمان'];
const daysPerYear = 12 * 29;
const years = 100;

const field = (name: string, concept: string, more: object = {}): object => ({
  name,
  title: name,
  titleEn: name,
  type: 'string',
  concept,
  ...more,
});

const descriptor = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'large-sample',
  title: 'دادهٔ ساختگی برای سنجش سرعت',
  titleEn: 'Made-up data for measuring speed',
  theme: 'coverage',
  sample: true,
  sources: [{ title: 'ساختگی', publisher: 'npm run bench', date: '2024' }],
  licenses: [{ name: 'CC0-1.0' }],
  resources: [
    {
      name: 'large',
      path: 'large.csv',
      format: 'csv',
      title: 'جدول بزرگ',
      titleEn: 'A large table',
      schema: {
        fields: [
          field('period', 'TIME_PERIOD', { constraints: { required: true } }),
          field('province', 'REF_AREA', { constraints: { required: true } }),
          field('kind', 'DIMENSION'),
          field('people', 'OBS_VALUE', { type: 'integer', unit: 'person', constraints: { minimum: 0 } }),
          field('status', 'OBS_STATUS'),
          field('confidence', 'CONFIDENCE'),
          field('source_title', 'SOURCE_TITLE'),
          field('source_date', 'SOURCE_DATE'),
        ],
        primaryKey: ['period', 'province', 'kind'],
      },
    },
  ],
};

/** Rows with every combination of day, province and kind once, the same at every run. */
function* sampleRows(rows: number): Generator<string> {
  yield 'period,province,kind,people,status,confidence,source_title,source_date\n';
  for (let row = 0; row < rows; row++) {
    const place = provinces[row % provinces.length];
    const day = Math.floor(row / provinces.length) % (daysPerYear * years);
    const kind = Math.floor(row / provinces.length / (daysPerYear * years));
    const inYear = day % daysPerYear;
    const month = String(Math.floor(inYear / 29) + 1).padStart(2, '0');
    const date = `${1300 + Math.floor(day / daysPerYear)}-${month}-${String((inYear % 29) + 1).padStart(2, '0')}`;
    yield `${date},${place},k${kind},${(row * 7919) % 1_000_003},actual,high,سالنامهٔ آماری,2024-05-17\n`;
  }
}

/** Writes a small valid data folder with one large table in it, marked as a sample. Gives the table's bytes. */
export async function writeLargeSample(folder: string, rows: number): Promise<number> {
  cpSync(join('test', 'fixtures', 'cases', 'valid-minimal', 'data'), folder, { recursive: true });
  const dataset = join(folder, 'datasets', 'large-sample');
  mkdirSync(dataset, { recursive: true });
  writeFileSync(join(dataset, 'datapackage.json'), JSON.stringify(descriptor, null, 2));
  const table = join(dataset, 'large.csv');
  await pipeline(Readable.from(sampleRows(rows)), createWriteStream(table));
  return statSync(table).size;
}
