import { describe, expect, test, vi } from 'vitest';
import type { IssueCode } from '#model/issue-codes.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import { withDataset } from './package-folder.ts';

// Each test states its own limit; the runner's would cut it short on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type Files = Readonly<Record<string, string>>;
const table = 'a,b\nx,1\n';
const fields = [
  { name: 'a', type: 'string' },
  { name: 'b', type: 'integer' },
];

/** A package with one table, changed by `resource`. */
function packageWith(resource: Readonly<Record<string, unknown>>, files: Files = {}): Files {
  const resources = [{ name: 'table', path: 'table.csv', schema: { fields }, ...resource }];
  return { 'datapackage.json': JSON.stringify({ title: 'A', resources }), 'table.csv': table, ...files };
}

const withConstraints = (constraints: unknown, type = 'string'): Files =>
  packageWith({ schema: { fields: [{ name: 'a', type, constraints }, fields[1]] } });

const endless = `a,b\n${'a'.repeat(50)}!,1\n`;
const cases: readonly (readonly [string, IssueCode, Files])[] = [
  ['a broken descriptor', 'json/syntax', { 'datapackage.json': '{"resources": [' }],
  ['a descriptor without resources', 'property/missing', { 'datapackage.json': '{"name": "a"}' }],
  ['resources that are no list', 'property/wrong-type', { 'datapackage.json': '{"resources": {}}' }],
  ['no descriptor', 'file/missing', { 'table.csv': table }],
  ['a missing file', 'file/missing', packageWith({ path: 'other.csv' })],
  ['a remote file', 'file/remote', packageWith({ path: 'https://example.org/table.csv' })],
  [
    'a remote file among others',
    'file/remote',
    packageWith({ path: ['table.csv', 'http://example.org/b.csv'] }),
  ],
  ['a remote schema', 'file/remote', packageWith({ schema: 'https://example.org/schema.json' })],
  ['a remote dialect', 'file/remote', packageWith({ dialect: 'https://example.org/dialect.json' })],
  ['a path out of the folder', 'file/outside-folder', packageWith({ path: '../../site.json' })],
  ['an absolute path', 'file/outside-folder', packageWith({ path: '/etc/hosts' })],
  ['an absolute path of Windows', 'file/outside-folder', packageWith({ path: 'c:\\table.csv' })],
  ['a schema out of the folder', 'file/outside-folder', packageWith({ schema: '../../schema.json' })],
  ['data that is no table', 'descriptor/inline-data', packageWith({ path: undefined, data: { a: 1 } })],
  ['only other resources', 'descriptor/no-table', packageWith({ path: 'map.png' })],
  [
    'resources of one name',
    'descriptor/duplicate-name',
    {
      'table.csv': table,
      'datapackage.json': JSON.stringify({
        resources: [1, 2].map(() => ({ name: 'table', path: 'table.csv', schema: { fields } })),
      }),
    },
  ],
  [
    'fields of one name',
    'descriptor/duplicate-name',
    packageWith({ schema: { fields: [fields[0], fields[0]] } }),
  ],
  [
    'a minimum above the maximum',
    'descriptor/impossible-constraint',
    withConstraints({ minimum: 9, maximum: 1 }, 'integer'),
  ],
  [
    'a bound of another type',
    'descriptor/impossible-constraint',
    withConstraints({ minimum: 'tall' }, 'integer'),
  ],
  [
    'a shortest above the longest',
    'descriptor/impossible-constraint',
    withConstraints({ minLength: 9, maxLength: 1 }),
  ],
  ['a pattern that is none', 'descriptor/bad-pattern', withConstraints({ pattern: '[0-9' })],
  [
    'a pattern that never ends',
    'descriptor/unsafe-pattern',
    { ...withConstraints({ pattern: '(a|aa)+$' }), 'table.csv': endless },
  ],
  [
    'a key of fields that are not there',
    'descriptor/unknown-field',
    packageWith({ schema: { fields, primaryKey: ['z'] } }),
  ],
  [
    'a key into no table',
    'descriptor/unknown-resource',
    packageWith({
      schema: { fields, foreignKeys: [{ fields: 'a', reference: { resource: 'z', fields: 'a' } }] },
    }),
  ],
  [
    'parts with other headers',
    'descriptor/several-files',
    packageWith({ path: ['table.csv', 'b.csv'] }, { 'b.csv': 'b,a\n1,x\n' }),
  ],
  ['an unknown encoding', 'encoding/unknown', packageWith({ encoding: 'klingon' })],
  ['too deep a descriptor', 'json/too-deep', { 'datapackage.json': '['.repeat(5000) }],
];

async function codesOf(files: Files): Promise<string[]> {
  const { issues } = await withDataset(files, (folder) => checkFolder(folder));
  return issues.filter(({ file }) => file.startsWith('datasets/')).map(({ code }) => code);
}

describe('a package that is wrong', () => {
  test.each(cases)(
    'is refused for %s (%s), soon and without a call to the network',
    async (_, code, files) => {
      const fetched = vi.spyOn(globalThis, 'fetch');
      const started = performance.now();
      expect(await codesOf(files)).toContain(code);
      expect(performance.now() - started).toBeLessThan(3000);
      expect(fetched).not.toHaveBeenCalled();
      fetched.mockRestore();
    },
  );

  test('is read in seconds, however large its descriptor', async () => {
    const data = Array.from({ length: 60_000 }, (_, row) => ({
      day: `d${row}`,
      value: row,
      note: 'x'.repeat(40),
    }));
    const files = packageWith({ path: undefined, data, schema: undefined });
    expect(files['datapackage.json']?.length).toBeGreaterThan(4_000_000);
    const started = performance.now();
    expect(await codesOf(files)).not.toContain('descriptor/inline-data');
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test('is read in seconds, however many its columns', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ name: `column ${index}`, type: 'integer' }));
    const rows = [many.map(({ name }) => name), many.map((_, index) => index)];
    const csv = rows.map((row) => row.join(',')).join('\n');
    const started = performance.now();
    await codesOf(packageWith({ schema: { fields: many } }, { 'table.csv': csv }));
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('where the rows are not one file', () => {
  test('a bad cell of inline data is blamed on its line of the descriptor', async () => {
    const descriptor = {
      resources: [
        {
          name: 't',
          data: [
            { a: 'x', b: 1 },
            { a: 'y', b: 'z' },
          ],
          schema: { fields },
        },
      ],
    };
    const text = JSON.stringify(descriptor, null, 1);
    const { issues } = await withDataset({ 'datapackage.json': text }, (folder) => checkFolder(folder));
    const issue = issues.find(({ code }) => code === 'cell/not-a-number');
    expect(issue?.file).toBe('datasets/stranger/datapackage.json');
    expect(
      text
        .split('\n')
        .slice((issue?.line ?? 0) - 1, (issue?.line ?? 0) + 2)
        .join(''),
    ).toContain('"y"');
  });

  test('a bad cell of the second file is blamed on that file', async () => {
    const files = packageWith({ path: ['table.csv', 'b.csv'] }, { 'b.csv': 'a,b\ny,2\nz,many\n' });
    const { issues } = await withDataset(files, (folder) => checkFolder(folder));
    expect(issues.find(({ code }) => code === 'cell/not-a-number')).toMatchObject({
      file: 'datasets/stranger/b.csv',
      line: 3,
    });
  });
});
