import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from './arguments.ts';
import { keepsBudget, renderBench, type BenchLine } from './bench/bench-line.ts';
import { benchBuild, benchLargeBuild } from './bench/build-bench.ts';
import { benchCheck, benchGrowth, makeLargeSample } from './bench/check-bench.ts';
import { benchExplorer } from './bench/explore-bench.ts';
import { benchLedger } from './bench/ledger-bench.ts';
import { benchPage, benchPages } from './bench/page-bench.ts';
import { benchPlaces } from './bench/place-bench.ts';
import { benchReaders } from './bench/reader-bench.ts';
import { benchManyPages, benchSearch } from './bench/search-bench.ts';
import { runCommand } from './run-command.ts';

interface BenchOptions {
  data: string;
  /** Rows of the made-up table. */
  rows: number;
  json: boolean;
  /** Ends with exit code 1 when a budget is broken. */
  strict: boolean;
}

function readBenchOptions(): BenchOptions {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string' },
        rows: { type: 'string', default: '1000000' },
        json: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
      },
    });
    const rows = Number(values.rows);
    if (!Number.isInteger(rows) || rows < 1)
      throw new Error(`--rows must be a whole number: found "${values.rows}".`);
    return { ...values, rows, data: resolve(values.data ?? process.env.TAMIN_DATA ?? 'data') };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Yields each group of lines as soon as it is measured, so that a failure does not take the earlier ones with it. */
async function* measureAll(options: BenchOptions, folder: string): AsyncGenerator<BenchLine[]> {
  const out = join(folder, 'dist');
  yield [loadNow()];
  yield benchBuild(folder, options.data, out);
  yield await benchPages(out);
  yield await benchPlaces(folder, options.data);
  yield await benchSearch(out);
  yield await benchManyPages(folder, out);
  yield* measureLargeTable(options, folder);
  yield benchLedger(folder);
}

/** What else the machine does: above the number of its processors, every time below is too long. */
const loadNow = (): BenchLine => ({
  name: `load before the start, of ${availableParallelism()} processors`,
  value: loadavg()[0] ?? 0,
  unit: 'at work',
});

async function* measureLargeTable({ data, rows }: BenchOptions, folder: string): AsyncGenerator<BenchLine[]> {
  const sample = await makeLargeSample(folder, rows);
  const out = join(folder, 'large-dist');
  yield benchCheck(folder, sample);
  yield await benchGrowth(folder, rows);
  yield benchReaders(folder, sample);
  yield benchLargeBuild(folder, data, sample.data, out);
  yield await benchPage(out, 'page of the large table', '/datasets/large-sample/');
  yield await benchExplorer(out, '/datasets/large-sample/explore/');
}

/** npm run bench: speed, memory and bytes beside their budgets. Exit code 0 unless --strict finds a broken one. */
await runCommand(async () => {
  const options = readBenchOptions();
  const folder = mkdtempSync(join(tmpdir(), 'tamin-bench-'));
  const lines: BenchLine[] = [];
  let isWhole = false;
  try {
    for await (const measured of measureAll(options, folder)) lines.push(...measured);
    isWhole = true;
    const broken = lines.filter((line) => keepsBudget(line) === false);
    const report = {
      ok: broken.length === 0,
      lines: lines.map((line) => ({ ...line, keepsBudget: keepsBudget(line) })),
    };
    process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : renderBench(lines));
    return options.strict && broken.length > 0 ? 1 : 0;
  } finally {
    if (!isWhole) process.stderr.write(`${renderBench(lines)}\n`);
    rmSync(folder, { recursive: true, force: true });
  }
});
