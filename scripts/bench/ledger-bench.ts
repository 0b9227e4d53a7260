import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseFile } from '#model/release.ts';
import { suspicionLimitsSchema } from '#model/release.ts';
import { buildRelease, draftRelease } from '#releases/build-release.ts';
import { sha256 } from '#releases/canonical-json.ts';
import { freshVersion } from '#releases/gate.ts';
import { headText } from '#releases/head.ts';
import { objectsName, recordName } from '#releases/read-files.ts';
import { openLedger, readLedger } from '#releases/read-ledger.ts';
import type { BenchLine } from './bench-line.ts';

const rows = 100_000;
const releases = 200;
const changedShare = 0.01;
const day = 86_400_000;

/** A source of chance that is the same in every run. Source: mulberry32. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = makeRandom(1405);
const numberUpTo = (most: number): number => Math.floor(random() * most);

/** Rows of a made-up table of eight columns, figures by month, province and branch. */
function makeRows(): string[][] {
  return Array.from({ length: rows }, (_, row) => {
    const period = `${1380 + Math.floor(row / 4000)}-${String((row % 12) + 1).padStart(2, '0')}`;
    const figures = [numberUpTo(1e6), numberUpTo(1e9)].map(String);
    return [period, `شعبهٔ ${row % 4000}`, ...figures, 'provisional', 'سالنامهٔ آماری', 'سازمان', ''];
  });
}

const columns = ['period', 'branch', 'people', 'cost', 'status', 'source_title', 'source_publisher', 'note'];

function contentOf(table: readonly (readonly string[])[]): { file: ReleaseFile; bytes: Uint8Array } {
  const lines = [columns, ...table].map((row) => `${row.join(',')}\r\n`);
  const bytes = Buffer.from(lines.join(''));
  const facts = {
    key: ['period', 'branch'],
    period: 'period',
    status: 'status',
    measures: ['people', 'cost'],
  };
  return {
    bytes,
    file: { path: 'large/large.csv', bytes: bytes.length, rows: table.length, sha256: sha256(bytes), facts },
  };
}

/** Appends a release as the command does, without its checks: here only sizes and times count. */
function append(data: string, table: readonly (readonly string[])[], time: string): void {
  const { ledger } = openLedger(data);
  const fresh = { ...freshVersion([contentOf(table)]), renderings: [] };
  const draft = { comparison: { changes: [], tables: [] }, units: [], suspicions: [], mark: '' };
  const built = buildRelease({ ledger, fresh, draft, answers: { reasons: [], acknowledgements: [] }, time });
  const folder = join(data, 'releases', built.record.id);
  mkdirSync(join(folder, objectsName), { recursive: true });
  for (const [name, packed] of built.objects) writeFileSync(join(folder, objectsName, name), packed);
  writeFileSync(join(folder, recordName), built.bytes);
  writeFileSync(join(data, 'releases/head'), headText({ id: built.record.id, sha256: built.sha256 }));
}

/** What the processor worked for it, in seconds: hardly moved by other work on the machine. */
const secondsOf = (work: () => unknown): number => {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
};

/** 200 releases of a table of 100,000 rows, 1 % of them changed each time: what they take, and how fast any is back. */
export function benchLedger(folder: string): BenchLine[] {
  const data = join(folder, 'ledger');
  const table = makeRows();
  const start = Date.UTC(2027, 0, 1);
  for (let index = 0; index < releases; index += 1) {
    const time = new Date(start + index * day).toISOString().replace('.000', '');
    append(data, table, time);
    for (let change = 0; change < rows * changedShare; change += 1) {
      const row = table[numberUpTo(rows)];
      if (row) row[2] = String(numberUpTo(1e6));
    }
  }
  const bytes = readdirSync(join(data, 'releases'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  const { ids, opening } = openTimed(data);
  // Each from a ledger of its own, so that nothing is at hand already.
  const slowest = Math.max(
    ...ids
      .filter((_, index) => index % 10 === 9)
      .map((id) => {
        const ledger = readLedger(data);
        return secondsOf(() => ledger.filesAt(id, 'large')[0]?.read());
      }),
  );
  const ledger = readLedger(data);
  const fresh = freshVersion([contentOf(table)]);
  const comparing = secondsOf(() => draftRelease(ledger, fresh, suspicionLimitsSchema.parse({})));
  return [
    {
      name: `ledger, ${releases} releases of ${rows.toLocaleString('en')} rows, 1 % changed`,
      value: bytes / 1e6,
      unit: 'MB',
      budget: 50,
    },
    { name: 'ledger, slowest vintage rebuilt', value: slowest, unit: 'processor s', budget: 2 },
    { name: 'ledger, opened and checked', value: opening, unit: 'processor s' },
    { name: 'ledger, data compared with the last release', value: comparing, unit: 'processor s' },
  ];
}

function openTimed(data: string): { ids: string[]; opening: number } {
  let ids: string[] = [];
  const opening = secondsOf(() => (ids = readLedger(data).releases.map(({ id }) => id)));
  return { ids, opening };
}
