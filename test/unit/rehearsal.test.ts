import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { afterEach, describe, expect, test } from 'vitest';
import { datasetFiles } from '#exports/dataset-files.ts';
import { issueHelp } from '#messages/issue-text.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import { correctFiles } from '#pipeline/correct-files.ts';
import { startProgress } from '../../scripts/progress.ts';
import { rehearse, type Rehearsal } from '../../scripts/rehearsal/rehearse.ts';
import { layCase, listCases } from './case-folder.ts';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function lay(name: string): Promise<string> {
  const folder = await layCase(name);
  folders.push(folder);
  return folder;
}

async function rehearseFolder(data: string): Promise<Rehearsal> {
  const progress = startProgress({ write: () => true });
  const out = join(data, '.published');
  const options = {
    data,
    out,
    hasBuild: false,
    isKept: false,
    builtAt: new Date(2026, 10, 21, 14, 5),
    progress,
  };
  const rehearsal = await rehearse(options);
  progress.end();
  return rehearsal;
}

async function edit(data: string, file: string, from: string, to: string): Promise<void> {
  const path = join(data, 'datasets/insured', file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

/** Puts the files of a clean data folder where a site would publish them. */
async function publishFiles(data: string): Promise<void> {
  const { sound } = await checkFolder(data);
  for (const dataset of sound.datasets) {
    for (const { name, read } of datasetFiles(dataset, sound.places)) {
      const path = join(data, '.published/data', dataset.name, 'latest', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, read());
    }
  }
}

/** One fixture of each kind; the large ones would only be slow. */
const cases = (await listCases()).filter((name) => !/too-large|huge|--/u.test(name));

describe('the report of every fixture', () => {
  test.each(cases)('%s is whole and fetches nothing', async (name) => {
    const { html, result, view } = await rehearseFolder(await lay(name));
    const page = load(html.replace(/<style>[\s\S]*?<\/style>/u, ''));
    expect(page('script, img, iframe, link, object, embed, form, base').length).toBe(0);
    expect(html.replaceAll(/href="[^"]*"/gu, '')).not.toMatch(/url\((?!data:)|@import/u);
    const addresses = page('.places .address')
      .toArray()
      .map((element) => page(element).text());
    const expected = view.files.flatMap(({ problems, notices }) =>
      [...problems, ...notices].flatMap(({ places }) => places.map(({ address }) => address)),
    );
    expect(addresses).toEqual(expected);
    expect(page('.issue').length).toBe(result.issues.length);
    const shown = page('.issue .code')
      .toArray()
      .map((element) => page(element).text());
    expect(shown.toSorted()).toEqual(result.issues.map(({ code }) => code).toSorted());
    for (const { code } of result.issues) expect(page('body').text()).toContain(issueHelp(code, 'fa').why);
  });
});

test('names the cell as Excel does, past a cell of two lines', async () => {
  const data = await lay('valid-minimal');
  await edit(data, 'insured.csv', '1403-Q1,IR,mandatory,410,', '1403-Q1,IR,mandatory,410x,');
  const { view, html } = await rehearseFolder(data);
  expect(view.tone).toBe('blocked');
  expect(view.files[0]?.problems[0]?.places).toEqual([
    { address: 'ستون \u2068D\u2069، ردیف ۷', found: '410x' },
  ]);
  expect(html).toContain('ستون \u2068D\u2069، ردیف ۷');
});

test('says so when nothing was published yet', async () => {
  const { view } = await rehearseFolder(await lay('valid-minimal'));
  expect(view.isFirst).toBe(true);
  expect(view.changes.map(({ kind }) => kind)).toEqual(['new']);
});

test('finds no difference between published files and the data they came from', async () => {
  const data = await lay('valid-minimal');
  await publishFiles(data);
  const { view } = await rehearseFolder(data);
  expect(view.isFirst).toBe(false);
  expect(view.changes).toEqual([]);
});

test('shows changed cells with the size of the change, rows by their key', async () => {
  const data = await lay('valid-minimal');
  await publishFiles(data);
  await edit(data, 'insured.csv', '1402,تهران,all,300,', '1402,تهران,all,330,');
  await edit(data, 'insured.csv', '1402,تهران,voluntary,80,3500000', '1401,تهران,voluntary,80,3500000');
  await edit(data, 'datapackage.json', '"title": "بیمه‌شدگان"', '"title": "بیمه‌شدگان کشور"');
  const { view } = await rehearseFolder(data);
  const [change] = view.changes;
  expect(change?.facts).toEqual(['عنوان']);
  const table = change?.resources[0]?.table;
  expect(table?.changed.entries[0]).toMatchObject({
    address: 'ردیف ۲',
    before: '۳۰۰',
    after: '۳۳۰',
    size: '\u200E+۳۰ (\u200E+۱۰ درصد)',
  });
  expect(table?.changed.count).toBe(1);
  expect(table?.added.entries[0]?.row).toContain('۱۴۰۱ · تهران');
  expect(table?.removed.entries[0]?.row).toContain('۱۴۰۲ · تهران');
});

test('does not call a dataset with errors removed', async () => {
  const data = await lay('valid-minimal');
  await publishFiles(data);
  await edit(data, 'insured.csv', '1402,تهران,all,300,', '1402,تهران,all,300x,');
  expect((await rehearseFolder(data)).view.changes.map(({ kind }) => kind)).toEqual(['broken']);
});

const harmless = [
  'cell-normalised-number',
  'cell-normalised-text',
  'cell-normalised-period',
  'cell-outer-space',
  'csv-blank-row',
  'csv-sep-line',
  'reference-place-variant',
].filter((name) => cases.includes(name));

describe('a corrected file', () => {
  test.each(harmless)('%s reads as before and is not complained about again', async (name) => {
    const data = await lay(name);
    const before = await checkFolder(data);
    const corrected = await correctFiles(data, before.issues, before.sound.places);
    expect(corrected.length).toBeGreaterThan(0);
    for (const { file, csv } of corrected) await writeFile(join(data, file), csv);
    const after = await checkFolder(data);
    const code = name.replace('-', '/');
    expect(before.issues.some((issue) => issue.code === code)).toBe(true);
    expect(after.issues.filter((issue) => issue.code === code)).toEqual([]);
    if (!before.catalogue) return;
    const values = ({ sound }: typeof before) =>
      sound.datasets.flatMap(({ resources }) => resources.map(({ table }) => table.columns));
    expect(values(after)).toEqual(values(before));
  });

  test('marks the one name a misspelt province may be, and leaves figures alone', async () => {
    const data = await lay('valid-minimal');
    await edit(data, 'insured.csv', '1402,کرمان,all,40,', '1402,کرمن,all,"1,234",');
    await edit(data, 'insured.csv', '1402,تهران,all,300,', '1402,تهران,all,۳۰۰ نفر,');
    const { issues, sound } = await checkFolder(data);
    const [file] = await correctFiles(data, issues, sound.places);
    expect(file?.corrections).toMatchObject([{ before: 'کرمن', after: 'کرمان', isGuess: true, line: 5 }]);
    expect(file?.csv).toContain('"1,234"');
  });

  test('is not offered where it would spread personal data', async () => {
    const data = await lay('cell-personal-data');
    await edit(data, 'insured.csv', ',all,300,', ',all,۳۰۰,').catch(() => undefined);
    const { issues, sound } = await checkFolder(data);
    expect(await correctFiles(data, issues, sound.places)).toEqual([]);
  });
});
