import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frozenFiles } from '#releases/frozen-files.ts';
import { readLedger } from '#releases/read-ledger.ts';
import { serveFrozen } from '../../scripts/frozen-files-live.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { frozenForms } from '#views/updates/frozen-forms.ts';
import { frozenListName } from '#views/updates/frozen-list.ts';
import { layLedger, removeData } from './ledger-folder.ts';

let folder = '';
let server: Server;
let url = '';
const readCatalogue = async (): Promise<Catalogue> => {
  const { catalogue } = await checkFolder(folder);
  if (!catalogue) throw new Error('The fixture has errors.');
  return catalogue;
};
beforeAll(async () => {
  folder = await layLedger();
  const answer = serveFrozen(folder, readCatalogue);
  server = createServer((request, response) => {
    answer(request, response, () => response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await removeData(folder);
});

test('gives every released file while the site is edited, byte for byte', async () => {
  const files = [...frozenFiles(readLedger(folder))];
  expect(files.length).toBeGreaterThan(3);
  for (const { address, read } of files) {
    const bytes = Buffer.from(await (await fetch(`${url}${address}?x`)).arrayBuffer());
    expect(bytes.equals(Buffer.from(read())), address).toBe(true);
  }
});

test('makes the other forms of a release when they are asked for, and the list of its folder', async () => {
  const ledger = readLedger(folder);
  const release = ledger.head?.id ?? '';
  const base = `${url}/data/insured/v/${release}/`;
  for (const { name, read } of await frozenForms(await readCatalogue(), ledger, release, 'insured')) {
    const bytes = Buffer.from(await (await fetch(base + name)).arrayBuffer());
    expect(bytes.equals(Buffer.from(read())), name).toBe(true);
  }
  const { files } = (await (await fetch(base + frozenListName)).json()) as { files: { recorded: boolean }[] };
  expect(files.every(({ recorded }) => recorded)).toBe(true);
  expect(await (await fetch(`${base}SHA256SUMS`)).text()).toContain('  insured.xlsx\n');
});

test('leaves every other address to the pages', async () => {
  for (const path of [
    '/data/insured/latest/insured.csv',
    '/data/insured/v/2020-01-01/insured.csv',
    '/data/insured/v/2026-11-22/other.xlsx',
    '/',
  ]) {
    expect((await fetch(url + path)).status, path).toBe(404);
  }
});
