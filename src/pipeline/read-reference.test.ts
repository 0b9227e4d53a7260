import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isProvince } from '#model/reference.ts';
import { foldKey } from '#text/letters.ts';
import { IssueLog } from './issue-log.ts';
import { placeListing } from './read-listed-cell.ts';
import { readPlaces } from './read-reference.ts';

const log = new IssueLog();
const places = await readPlaces('data', log);
const provinces = places.filter(isProvince);

const namesOf = (codes: readonly string[] = []): string[] =>
  codes.map((code) => places.find((place) => place.code === code)?.slug ?? code).sort();

test('lists 31 provinces, each with a tile of its own', () => {
  expect(log.list()).toEqual([]);
  expect(provinces).toHaveLength(31);
  expect(new Set(provinces.map(({ grid }) => `${grid.column}/${grid.row}`)).size).toBe(31);
});

test('draws every border on both sides', () => {
  const borders = provinces.flatMap(({ code, neighbours = [] }) =>
    neighbours.map((other) => `${code} ${other}`),
  );
  expect(new Set(borders).size).toBe(borders.length);
  for (const border of borders) expect(borders).toContain(border.split(' ').reverse().join(' '));
  expect(borders).toHaveLength(2 * 74);
});

test('reaches every province from every other over land borders', () => {
  const reached = new Set(['IR-23']);
  for (const code of reached)
    for (const next of places.find((place) => place.code === code)?.neighbours ?? []) reached.add(next);
  expect(reached.size).toBe(31);
});

/** As on the map since Tabas joined South Khorasan; the short borders, which lists often forget, included. */
test.each([
  ['qom', 'isfahan markazi semnan tehran'],
  ['alborz', 'markazi mazandaran qazvin tehran'],
  ['yazd', 'fars isfahan kerman south-khorasan'],
  ['zanjan', 'ardabil east-azerbaijan gilan hamadan kurdistan qazvin west-azerbaijan'],
  ['bushehr', 'fars hormozgan khuzestan kohgiluyeh-and-boyer-ahmad'],
  ['south-khorasan', 'isfahan kerman razavi-khorasan semnan sistan-and-baluchestan yazd'],
  ['chaharmahal-and-bakhtiari', 'isfahan khuzestan kohgiluyeh-and-boyer-ahmad lorestan'],
  ['ilam', 'kermanshah khuzestan lorestan'],
  ['sistan-and-baluchestan', 'hormozgan kerman south-khorasan'],
])('gives %s its neighbours', (slug, expected) => {
  expect(namesOf(places.find((place) => place.slug === slug)?.neighbours)).toEqual(expected.split(' '));
});

test.each([
  ['استان خراسان‌رضوي', 'IR-09'],
  ['سيستان وبلوچستان', 'IR-11'],
  ['چهار محال و بختیاری', 'IR-14'],
  ['KOHGILUYEH & BOYER-AHMAD', 'IR-17'],
  ['Alborz Province', 'IR-30'],
  ['آذربایجانشرقی', 'IR-03'],
  ['Total country', 'IR'],
])('knows the place under the spelling %s', (spelling, code) => {
  const { folded, variants } = placeListing(places);
  expect(folded.get(foldKey(spelling)) ?? variants.get(foldKey(spelling))).toBe(code);
});

test('reads offices below their provinces, with equal short addresses in different ones', async () => {
  const root = await mkdtemp(join(tmpdir(), 'tamin-places-'));
  const folder = join(root, 'reference/places');
  const field = (name: string) => ({ name, type: 'string' });
  const table = (name: string, fields: readonly string[]) => ({
    name,
    path: `${name}.csv`,
    schema: { fields: fields.map(field) },
  });
  const names = ['code', 'slug', 'name_fa', 'name_en'];
  try {
    await mkdir(folder, { recursive: true });
    const resources = [
      table('places', [...names, 'grid_column', 'grid_row']),
      table('offices', [...names, 'parent', 'kind']),
    ];
    await writeFile(join(folder, 'datapackage.json'), JSON.stringify({ name: 'places', resources }));
    await writeFile(
      join(folder, 'places.csv'),
      'code,slug,name_fa,name_en,grid_column,grid_row\nIR-08,kerman,کرمان,Kerman,1,2\nIR-21,yazd,یزد,Yazd,1,1\n',
    );
    await writeFile(
      join(folder, 'offices.csv'),
      'code,slug,name_fa,name_en,parent,kind\nK-1,branch-1,شعبهٔ ۱ کرمان,Kerman 1,IR-08,branch\n' +
        'Y-1,branch-1,بیمارستان یزد,Yazd hospital,IR-21,hospital\n',
    );
    const own = new IssueLog();
    const read = await readPlaces(root, own);
    expect(own.list()).toEqual([]);
    expect(read.map(({ code, parent, kind }) => [code, parent, kind])).toEqual([
      ['IR-08', undefined, undefined],
      ['IR-21', undefined, undefined],
      ['K-1', 'IR-08', 'branch'],
      ['Y-1', 'IR-21', 'hospital'],
    ]);
    expect(placeListing(read).variants.get('branch-1')).toBeUndefined();
  } finally {
    await rm(root, { recursive: true });
  }
});
