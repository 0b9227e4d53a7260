import { createReadStream, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { IssueLog } from '#pipeline/issue-log.ts';
import { readCsv } from '#pipeline/read-csv.ts';

// A process of its own for `npm run bench`: reads one CSV with one reader and prints the seconds it took, or in words
// why it cannot.
const [, , reader = '', file = ''] = process.argv;

/** The one call of DuckDB that is needed here; the package is not one of ours. */
interface DuckDb {
  DuckDBInstance: {
    create: () => Promise<{ connect: () => Promise<{ run: (sql: string) => Promise<unknown> }> }>;
  };
}

async function readWithDuckDb(): Promise<void> {
  const name = '@duckdb/node-api';
  const { DuckDBInstance } = (await import(name)) as DuckDb;
  const connection = await (await DuckDBInstance.create()).connect();
  const path = file.replaceAll("'", "''");
  await connection.run(`CREATE TABLE t AS SELECT * FROM read_csv('${path}', all_varchar = true)`);
}

const reading: Readonly<Record<string, () => unknown>> = {
  ours: () => readCsv(readFileSync(file), {}, file, () => undefined, new IssueLog()),
  'csv-parse': () => parse(readFileSync(file), { on_record: () => null }),
  papaparse: () =>
    new Promise((resolve) => {
      Papa.parse(createReadStream(file), { step: () => undefined, complete: resolve });
    }),
  duckdb: readWithDuckDb,
};

try {
  const started = performance.now();
  await reading[reader]?.();
  console.log((performance.now() - started) / 1000);
} catch (error) {
  if (!(error instanceof Error) || !/Cannot find package/u.test(error.message)) throw error;
  console.log(
    'Not installed: its binary is 68 MB. To compare, run: npm install --no-save @duckdb/node-api@1.5.6-r.1',
  );
}
