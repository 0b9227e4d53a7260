import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from './arguments.ts';
import { keepsBudget, renderBench, type BenchLine } from './bench/bench-line.ts';
import { benchBuild, benchLargeBuild } from './bench/build-bench.ts';
import { benchCheck, benchGrowth, makeLargeSample } from './bench/check-bench.ts';
import { benchLedger } from './bench/ledger-bench.ts';
import { benchPage, benchPages } from './bench/page-bench.ts';
import { benchPlaces } from './bench/place-bench.ts';
import { benchReaders } from './bench/reader-bench.ts';
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

async function measureAll(options: BenchOptions, folder: string): Promise<BenchLine[]> {
  const out = join(folder, 'dist');
  return [
    loadNow(),
    ...benchBuild(folder, options.data, out),
    ...(await benchPages(out)),
    ...(await benchPlaces(folder, options.data)),
    ...(await measureLargeTable(options, folder)),
    ...benchLedger(folder),
  ];
}

/** What else the machine does: above the number of its processors, every time below is too long. */
const loadNow = (): BenchLine => ({
  name: `load before the start, of ${availableParallelism()} processors`,
  value: loadavg()[0] ?? 0,
  unit: 'at work',
});

async function measureLargeTable({ data, rows }: BenchOptions, folder: string): Promise<BenchLine[]> {
  const sample = await makeLargeSample(folder, rows);
  const out = join(folder, 'large-dist');
  return [
    ...benchCheck(folder, sample),
    ...(await benchGrowth(folder, rows)),
    ...benchReaders(folder, sample),
    ...benchLargeBuild(folder, data, sample.data, out),
    ...(await benchPage(out, 'page of the large table', '/datasets/large-sample/')),
  ];
}

/** npm run bench: speed, memory and bytes beside their budgets. Exit code 0 unless --strict finds a broken one. */
await runCommand(async () => {
  const options = readBenchOptions();
  const folder = mkdtempSync(join(tmpdir(), 'tamin-bench-'));
  try {
    const lines = await measureAll(options, folder);
    const broken = lines.filter((line) => keepsBudget(line) === false);
    const report = {
      ok: broken.length === 0,
      lines: lines.map((line) => ({ ...line, keepsBudget: keepsBudget(line) })),
    };
    process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : renderBench(lines));
    return options.strict && broken.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
