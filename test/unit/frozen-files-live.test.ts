import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frozenFiles } from '#releases/frozen-files.ts';
import { readLedger } from '#releases/read-ledger.ts';
import { serveFrozen } from '../../scripts/frozen-files-live.ts';
import { layLedger, removeData } from './ledger-folder.ts';

let folder = '';
let server: Server;
let url = '';
beforeAll(async () => {
  folder = await layLedger();
  const answer = serveFrozen(folder);
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

test('leaves every other address to the pages', async () => {
  for (const path of ['/data/insured/latest/insured.csv', '/data/insured/v/2020-01-01/insured.csv', '/']) {
    expect((await fetch(url + path)).status, path).toBe(404);
  }
});
