import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '#model/catalogue.ts';
import { partsOfPath } from '#releases/compare-versions.ts';
import type { Ledger } from '#releases/ledger.ts';
import { readLedger } from '#releases/read-ledger.ts';
import { frozenForms } from '#views/updates/frozen-forms.ts';
import { frozenListName, type FrozenListed } from '#views/updates/frozen-list.ts';
import { writeFrozenData } from '../../scripts/publishing/frozen-data.ts';
import { removeData } from './ledger-folder.ts';
import { readWorkbook } from './read-workbook.ts';
import { openReleases, madeReleases, withdrawnName } from './released-folder.ts';

let folder = '';
let site = '';
let ledger: Ledger;
let catalogue: Catalogue;
beforeAll(async () => {
  ({ folder, ledger, catalogue } = await openReleases());
  site = mkdtempSync(join(tmpdir(), 'tamin-forms-'));
  await writeFrozenData(ledger, site, catalogue);
}, 60_000);
afterAll(async () => {
  rmSync(site, { recursive: true });
  await removeData(folder);
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const at = (dataset: string, release: string, name = ''): string =>
  join(site, 'data', dataset, 'v', release, name);
const listOf = (dataset: string, release: string): FrozenListed[] =>
  (JSON.parse(readFileSync(at(dataset, release, frozenListName), 'utf8')) as { files: FrozenListed[] }).files;

/** Every folder of a dataset in a release. */
const folders = (): { dataset: string; id: string }[] =>
  ledger.releases.flatMap(({ id, record }) =>
    [...new Set(record.files.map(({ path }) => partsOfPath(path).dataset))].map((dataset) => ({
      dataset,
      id,
    })),
  );

test('publishes every file a record names, byte for byte as recorded', () => {
  for (const { id, record } of ledger.releases)
    for (const { path, sha256: recorded } of [...record.files, ...record.renderings]) {
      const { dataset, name } = partsOfPath(path);
      expect(sha256(readFileSync(at(dataset, id, name))), `${path} of ${id}`).toBe(recorded);
    }
});

test('lists exactly what stands in each folder, and that all of it is as recorded', () => {
  expect(folders().length).toBeGreaterThan(5);
  for (const { dataset, id } of folders()) {
    const listed = listOf(dataset, id);
    const names = readdirSync(at(dataset, id)).filter(
      (name) => ![frozenListName, 'SHA256SUMS'].includes(name),
    );
    expect(listed.map(({ name }) => name)).toEqual(names.sort());
    for (const file of listed) {
      const bytes = readFileSync(at(dataset, id, file.name));
      expect(file).toMatchObject({ sha256: sha256(bytes), bytes: bytes.length, recorded: true });
    }
    const sums = readFileSync(at(dataset, id, 'SHA256SUMS'), 'utf8');
    expect(sums).toBe(listed.map((file) => `${file.sha256}  ${file.name}\n`).join(''));
  }
});

interface TypedTable {
  fields: { name: string }[];
  rows: (string | number | null | { missing: string })[][];
}

/** A cell as CSV has it; numbers by their value. */
const plain = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object' && 'missing' in cell)
    return cell.missing === 'not-applicable' ? '' : String(cell.missing);
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const text = String(cell);
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? String(Number(text)) : text;
};

test('gives in every form the table of the frozen CSV', async () => {
  for (const { dataset, id } of folders()) {
    for (const { name } of listOf(dataset, id).filter(({ kind }) => kind === 'csv')) {
      const base = at(dataset, id, name.slice(0, -4));
      const read = (ending: string): Buffer => readFileSync(base + ending);
      const [header = [], ...rows] = parse(read('.csv'), { record_delimiter: '\r\n' }) as string[][];
      const wanted = rows.map((row) => row.map(plain));
      const excel = parse(read('.excel.csv'), { record_delimiter: '\r\n', bom: true }) as string[][];
      expect(
        excel.slice(1).map((row) => row.map((cell) => plain(cell.replace(/^'(?=[=+\-@])/u, '')))),
      ).toEqual(wanted);
      const json = JSON.parse(read('.json').toString()) as TypedTable;
      expect(json.fields.map((field) => field.name)).toEqual(header);
      expect(json.rows.map((row) => row.map(plain))).toEqual(wanted);
      const [sheet] = readWorkbook(read('.xlsx'));
      expect(sheet?.rows.slice(1).map((row) => header.map((_, index) => plain(row[index]?.text)))).toEqual(
        wanted,
      );
      const bytes = read('.parquet');
      const file = new Uint8Array(bytes).buffer;
      const records = await parquetReadObjects({ file });
      expect(
        records.map((record) => header.map((column) => plain(record[column] ?? reasonOf(record, column)))),
      ).toEqual(wanted);
    }
  }
});

const reasonOf = (record: Record<string, unknown>, column: string): unknown => {
  const reason = record[`${column}_missing`];
  return reason === 'not-applicable' ? '' : reason;
};

test('makes the same bytes again', async () => {
  const again = mkdtempSync(join(tmpdir(), 'tamin-forms-'));
  try {
    await writeFrozenData(readLedger(folder), again, catalogue);
    for (const { dataset, id } of folders())
      for (const name of readdirSync(at(dataset, id)))
        expect(
          sha256(readFileSync(join(again, 'data', dataset, 'v', id, name))),
          `${dataset} ${id} ${name}`,
        ).toBe(sha256(readFileSync(at(dataset, id, name))));
  } finally {
    rmSync(again, { recursive: true });
  }
});

test('keeps a state that several releases share once', () => {
  const [brought, later] = [madeReleases.final, madeReleases.withdrawal].map((id) =>
    statSync(at('insured', id, 'insured.xlsx')),
  );
  expect(later?.ino).toBe(brought?.ino);
});

test('gives old tables in every form when places were renamed since, and says what is not as recorded', async () => {
  const places = catalogue.places.map((place) => ({
    ...place,
    name: { ...place.name, fa: `نو ${place.name.fa}` },
  }));
  const forms = await frozenForms({ ...catalogue, places }, ledger, madeReleases.fresh, withdrawnName);
  const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name).sort();
  const before = await frozenForms(catalogue, ledger, madeReleases.fresh, withdrawnName);
  expect(names(forms)).toEqual(names(before));
  const bytesOf = (list: typeof forms): TypedTable =>
    JSON.parse(new TextDecoder().decode(list.find(({ kind }) => kind === 'json')?.read())) as TypedTable;
  expect(bytesOf(forms).rows.map((row) => row.map(plain))).toEqual(
    bytesOf(before).rows.map((row) => row.map(plain)),
  );
  const renamed = mkdtempSync(join(tmpdir(), 'tamin-forms-'));
  try {
    await writeFrozenData(ledger, renamed, { ...catalogue, places });
    const path = join(renamed, 'data', withdrawnName, 'v', madeReleases.fresh, frozenListName);
    const { files } = JSON.parse(readFileSync(path, 'utf8')) as { files: FrozenListed[] };
    expect(files.filter(({ kind }) => kind === 'csv').every(({ recorded }) => recorded)).toBe(true);
    expect(files.filter(({ kind }) => kind === 'xlsx').some(({ recorded }) => recorded)).toBe(false);
  } finally {
    rmSync(renamed, { recursive: true });
  }
});
