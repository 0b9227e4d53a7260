import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, readlink, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UsageError } from '../../scripts/arguments.ts';
import { makePublic, prune, storeFor, versionName } from '../../scripts/watching/versions.ts';
import { watchAndPublish, type WatchOptions } from '../../scripts/watching/watch-and-publish.ts';
import { fakeBuild, fakeOptions, pages, readSite } from './fake-watch.ts';

let folder = '';
let stop = new AbortController();
let running: Promise<void> | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamin-watch-'));
  stop = new AbortController();
  await mkdir(join(folder, 'data'));
  await save('1');
});

afterEach(async () => {
  stop.abort();
  await running?.catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});

const out = () => join(folder, 'dist');
const save = (text: string) => writeFile(join(folder, 'data/table.csv'), text);
const until = (check: () => unknown) => vi.waitFor(check, { timeout: 60_000, interval: 20 });
const untilSite = (text: string) => until(async () => expect(await readSite(out())).toBe(text));
const beside = async () => (await readdir(`${out()}.versions`)).toSorted();

function start(own: Partial<WatchOptions> = {}): string[] {
  const said: string[] = [];
  running = watchAndPublish({
    ...fakeOptions(folder, stop.signal),
    say: ({ en }) => void said.push(en),
    ...own,
  });
  running.catch(() => undefined);
  return said;
}

async function end(): Promise<void> {
  stop.abort();
  await running;
  stop = new AbortController();
}

test('publishes at once and after every change, by switching a link', async () => {
  start();
  await untilSite('1');
  expect((await lstat(out())).isSymbolicLink()).toBe(true);
  await save('22');
  await untilSite('22');
  await end();
  expect((await beside()).filter((name) => !/^\d{8}-\d{9}-/u.test(name))).toEqual([]);
});

test('sees changes by looking when asked to poll', async () => {
  start({ pollMs: 50 });
  await untilSite('1');
  await save('22');
  await untilSite('22');
});

test('leaves the public site as it was when the data is bad, and saves the report', async () => {
  const said = start();
  await untilSite('1');
  await save('bad');
  await until(() => expect(said.join()).toContain('the data has errors'));
  await until(async () => expect(await beside()).toContain('last-failure.html'));
  expect(await readSite(out())).toBe('1');
  await save('333');
  await untilSite('333');
  await until(async () => expect(await beside()).not.toContain('last-failure.html'));
});

test('builds once more for all changes that came during a build', async () => {
  let builds = 0;
  start({
    build: async (site) => {
      builds += 1;
      if (builds === 1) for (const text of ['2', '33', '444']) await save(text);
      return fakeBuild(join(folder, 'data'), site, 5);
    },
  });
  await untilSite('444');
  await wait(200);
  expect(builds).toBe(2);
});

test('keeps a full disk from the public site and tries again', async () => {
  let isFull = false;
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const said = start({
    retryMs: 50,
    build: async (site) => {
      const result = await fakeBuild(join(folder, 'data'), site, 0);
      if (isFull) throw full;
      return result;
    },
  });
  await untilSite('1');
  isFull = true;
  await save('22');
  await until(() => expect(said.join()).toContain('the disk is full'));
  expect(await readSite(out())).toBe('1');
  await until(async () => expect((await beside()).join()).not.toContain('.building-'));
  isFull = false;
  await untilSite('22');
});

test('refuses a second copy for the same output folder', async () => {
  start();
  await untilSite('1');
  await expect(watchAndPublish(fakeOptions(folder, stop.signal))).rejects.toThrow(UsageError);
  expect(await readSite(out())).toBe('1');
});

test('takes over the lock of a dead process and of a number that another process has now', async () => {
  await mkdir(`${out()}.versions`);
  const lock = join(`${out()}.versions`, 'lock');
  await writeFile(lock, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), token: 'x' }));
  start();
  await untilSite('1');
  await end();
  expect(existsSync(lock)).toBe(false);
  await writeFile(lock, JSON.stringify({ pid: process.ppid, host: hostname(), token: 'x' }));
  const longAgo = new Date(Date.now() - 120_000);
  await utimes(lock, longAgo, longAgo);
  start();
  await until(() => expect(existsSync(lock)).toBe(true));
  await save('22');
  await untilSite('22');
});

test('keeps a plain output folder as a version of its own', async () => {
  await mkdir(out());
  for (let page = 0; page < pages; page += 1) await writeFile(join(out(), `${page}.html`), 'plain');
  start();
  await untilSite('1');
  const earlier = (await beside()).find((name) => name.endsWith('-earlier')) ?? '';
  expect(await readSite(join(`${out()}.versions`, earlier))).toBe('plain');
});

test('changes folders where links are not allowed', async () => {
  const link = () => Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM' }));
  const store = { ...storeFor(out()), link };
  for (const text of ['1', '22']) {
    await save(text);
    const name = versionName(new Date(), 'abc');
    await fakeBuild(join(folder, 'data'), join(store.folder, name), 0);
    await makePublic(store, name);
    expect(await readSite(out())).toBe(text);
    expect((await lstat(out())).isDirectory()).toBe(true);
    await wait(5);
  }
  expect((await beside()).length).toBe(1);
});

test('keeps the public version and as many others as asked', async () => {
  const store = storeFor(out());
  const names = Array.from({ length: 6 }, (_, day) =>
    versionName(new Date(Date.UTC(2026, 10, day + 1)), 'abc'),
  );
  for (const name of names) await mkdir(join(store.folder, name), { recursive: true });
  const [oldest = ''] = names;
  await makePublic(store, oldest);
  expect(await prune(store, 3)).toEqual([names[2], names[1]]);
  expect(await beside()).toEqual([names[0], ...names.slice(3)]);
  expect(await readlink(out())).toContain(oldest);
});

test('survives being killed at any moment', async () => {
  const program = join(import.meta.dirname, 'fake-watch.ts');
  const run = () => spawn(process.execPath, [program, folder, '15'], { stdio: 'ignore' });
  const first = run();
  await untilSite('1');
  first.kill('SIGKILL');
  await once(first, 'close');
  for (const [round, delay] of [20, 90, 160].entries()) {
    await save('x'.repeat(round + 2));
    const child = run();
    await until(async () => expect((await beside()).join()).toContain('.building-'));
    await wait(delay);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(['1', 'xx', 'xxx', 'xxxx']).toContain(await readSite(out()));
  }
  start();
  await untilSite('xxxx');
  await end();
  expect((await beside()).filter((name) => name.startsWith('.') || name === 'lock')).toEqual([]);
}, 20_000);

test('puts the last whole site back when a kill came between two renames', async () => {
  start();
  await untilSite('1');
  await end();
  await rm(out());
  await save('bad');
  const said = start();
  await until(() => expect(said.join()).toContain('the data has errors'));
  expect(await readSite(out())).toBe('1');
});
