import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeKinds, type OfficeKind } from '../../src/model/reference.ts';

const officeCount = 600;
const months = 12;
const years = ['1391', '1392', '1393', '1394', '1395'];

const kindNames: Record<OfficeKind, { fa: string; en: string }> = {
  office: { fa: 'ادارهٔ', en: 'Office' },
  branch: { fa: 'شعبهٔ', en: 'Branch' },
  hospital: { fa: 'بیمارستان', en: 'Hospital' },
  clinic: { fa: 'درمانگاه', en: 'Clinic' },
  centre: { fa: 'مرکز', en: 'Centre' },
};

interface Province {
  code: string;
  slug: string;
  fa: string;
  en: string;
  people: number;
}

/** The cells of a plain CSV without quoted commas before the columns asked for. */
const rowsOf = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

function readProvinces(data: string): Province[] {
  const census = join(data, 'datasets/population-by-province/population.csv');
  const people = new Map(
    (existsSync(census) ? rowsOf(census) : []).map(([, name = '', value]) => [name, Number(value)]),
  );
  return rowsOf(join(data, 'reference/places/places.csv'))
    .filter(([code]) => code !== 'IR')
    .map(([code = '', slug = '', fa = '', en = '']) => ({
      code,
      slug,
      fa,
      en,
      people: people.get(fa) ?? 1_000_000,
    }));
}

/** Numbers that look like chance and are the same at every run. Source: the generator of Numerical Recipes. */
function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const field = (name: string, concept: string, more: object = {}): object => ({
  name,
  title: name,
  titleEn: name,
  type: 'string',
  concept,
  ...more,
});

function writeDataset(data: string, name: string, title: { fa: string; en: string }, rows: string[]): void {
  const folder = join(data, 'datasets', name);
  mkdirSync(folder, { recursive: true });
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title: title.fa,
    titleEn: title.en,
    theme: 'service-volume',
    sample: true,
    sources: [{ title: 'ساختگی', publisher: 'npm run bench', date: '2024' }],
    licenses: [{ name: 'CC0-1.0' }],
    resources: [
      {
        name: 'visits',
        path: 'visits.csv',
        format: 'csv',
        title: 'مراجعه',
        titleEn: 'Visits',
        schema: {
          fields: [
            field('period', 'TIME_PERIOD', { constraints: { required: true } }),
            field('place', 'REF_AREA', { constraints: { required: true } }),
            field('visits', 'OBS_VALUE', { type: 'integer', unit: 'visit', constraints: { minimum: 0 } }),
          ],
          primaryKey: ['period', 'place'],
        },
      },
    ],
  };
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor, null, 2));
  writeFileSync(join(folder, 'visits.csv'), `period,place,visits\n${rows.join('\n')}\n`);
}

/** 600 offices, shared out over the provinces; every kind in every province. */
function writeOffices(data: string, provinces: readonly Province[]): string[] {
  const folder = join(data, 'reference/places');
  const rows = Array.from({ length: officeCount }, (_, index) => {
    const province = provinces[index % provinces.length];
    if (!province) throw new Error('There is no province to put an office in.');
    const number = Math.floor(index / provinces.length) + 1;
    const kind = officeKinds[number % officeKinds.length] ?? 'office';
    const names = kindNames[kind];
    const code = `${province.code}-${number}`;
    const [fa, en] = [`${names.fa} ${number} ${province.fa}`, `${names.en} ${number} ${province.en}`];
    return { code, line: [code, province.code, kind, fa, en, `${kind}-${number}`].join(',') };
  });
  const file = join(folder, 'datapackage.json');
  const descriptor = JSON.parse(readFileSync(file, 'utf8')) as { resources: object[]; sample?: boolean };
  const columns = ['code', 'parent', 'kind', 'name_fa', 'name_en', 'slug'];
  const fields = columns.map((name) => ({ name, type: 'string', constraints: { required: true } }));
  descriptor.sample = true;
  descriptor.resources.push({
    name: 'offices',
    path: 'offices.csv',
    schema: { fields, primaryKey: ['code'] },
  });
  writeFileSync(file, JSON.stringify(descriptor, null, 2));
  writeFileSync(
    join(folder, 'offices.csv'),
    [columns.join(','), ...rows.map(({ line }) => line), ''].join('\n'),
  );
  return rows.map(({ code }) => code);
}

/**
 * Copies a data folder and adds made-up figures, all marked as samples: for each of its datasets one with all
 * provinces, and 600 offices with a year of months each.
 */
export function writeOfficeSample(data: string, folder: string): void {
  cpSync(data, folder, { recursive: true });
  const provinces = readProvinces(folder);
  const names = readdirSync(join(folder, 'datasets'));
  const chance = seededChance(1404);
  for (const [index, name] of names.entries()) {
    const rows = years.flatMap((year) =>
      provinces.map(({ code, people }, place) => {
        // A few provinces lie off the others by more than chance.
        const own = place % 8 === 0 ? 1.4 : 1;
        const expected = (people / 20_000) * (1 + index / names.length) * own;
        // Three evenly spread numbers come near to the spread of chance around what is expected.
        const noise = (chance() + chance() + chance() - 1.5) * 2 * Math.sqrt(expected);
        return `${year},${code},${Math.max(0, Math.round(expected + noise))}`;
      }),
    );
    const title = { fa: `نمونهٔ ساختگی ${index + 1}`, en: `Made-up sample ${index + 1}` };
    writeDataset(folder, `sample-of-${name}`, title, rows);
  }
  const offices = writeOffices(folder, provinces);
  const rows = offices.flatMap((code, index) => {
    const base = 400 + (index % 7) * 300;
    return Array.from({ length: months }, (_, month) => {
      const period = `1402-${String(month + 1).padStart(2, '0')}`;
      return `${period},${code},${Math.round(base + chance() * 100)}`;
    });
  });
  const title = { fa: 'نمونهٔ ساختگی واحدها', en: 'Made-up sample of offices' };
  writeDataset(folder, 'sample-offices', title, rows);
}
