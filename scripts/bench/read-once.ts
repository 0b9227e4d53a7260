import { createReadStream, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { IssueLog } from '#pipeline/issue-log.ts';
import { readCsv } from '#pipeline/read-csv.ts';

// A process of its own for `npm run bench`: reads one CSV with one reader and prints the seconds it took, or in words
// why it cannot.
const [, , reader = '', file = ''] = process.argv;

type Read = () => unknown;

/** Starting DuckDB is not counted, as loading the other readers is not. It keeps the table; the others drop the rows. */
async function prepareDuckDb(): Promise<Read> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create()).connect();
  const path = file.replaceAll("'", "''");
  return () => connection.run(`CREATE TABLE t AS SELECT * FROM read_csv('${path}', all_varchar = true)`);
}

const readers: Readonly<Record<string, Read>> = {
  ours: () => readCsv(readFileSync(file), {}, file, () => undefined, new IssueLog()),
  'csv-parse': () => parse(readFileSync(file), { on_record: () => null }),
  papaparse: () =>
    new Promise((resolve) => {
      Papa.parse(createReadStream(file), { step: () => undefined, complete: resolve });
    }),
};

try {
  const read = await (reader === 'duckdb' ? prepareDuckDb() : readers[reader]);
  const started = performance.now();
  await read?.();
  console.log((performance.now() - started) / 1000);
} catch (error) {
  // DuckDB has no binary for some systems, and a mirror may lack the one for this.
  if (!(error instanceof Error) || !/Cannot find (?:package|module)/u.test(error.message)) throw error;
  console.log(`It has no binary for this system: ${error.message.split('\n')[0]}`);
}
