import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import { missingReasons } from '#model/missing.ts';

export const exampleTools = ['curl', 'excel', 'pandas', 'r', 'duckdb', 'javascript'] as const;
export type ExampleTool = (typeof exampleTools)[number];

export interface DeveloperExample {
  tool: ExampleTool;
  code: string;
}

/** The table the examples read. */
export interface ExampleTable {
  dataset: string;
  table: string;
  /** A column of numbers. */
  measure: string;
}

/** The first table the home page features that has a period and a figure. */
export function exampleTable({ datasets, site }: Catalogue): ExampleTable | undefined {
  const rank = ({ name }: Dataset): number => (site.featured.indexOf(name) + 1 || Infinity) as number;
  for (const dataset of datasets.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)))
    for (const resource of dataset.resources) {
      const measure = measureOf(resource);
      if (resource.role === 'main' && measure !== undefined)
        return { dataset: dataset.name, table: resource.name, measure };
    }
  return undefined;
}

/** Names that need no quotes in any of the languages. */
function measureOf({ name, table: { fields } }: Resource): string | undefined {
  const plain = /^[a-z][a-z0-9_-]*$/u;
  const hasPeriod = fields.some((field) => field.concept === 'TIME_PERIOD' && field.name === 'period');
  const measure = fields.find((field) => field.concept === 'OBS_VALUE' && /^[a-z]\w*$/u.test(field.name));
  return plain.test(name) && hasPeriod ? measure?.name : undefined;
}

const reasons = missingReasons.filter((reason) => reason !== 'not-applicable');
const quoted = (list: readonly string[]): string => list.map((one) => `"${one}"`).join(', ');

/**
 * Short programs that read one table, as the page for developers shows them and a test runs them.
 * Shape: `base` is the site's address, or of a copy, without a closing slash.
 */
export function developerExamples(
  { dataset, table, measure }: ExampleTable,
  base: string,
): DeveloperExample[] {
  const file = `${base}/data/${dataset}/latest/${table}`;
  return [
    {
      tool: 'curl',
      code: [
        `curl -sSfO ${file}.csv`,
        `curl -sSf ${base}/data/SHA256SUMS | grep " ${dataset}/latest/${table}.csv$" |`,
        `  sed 's|${dataset}/latest/||' | sha256sum --check`,
      ].join('\n'),
    },
    {
      tool: 'excel',
      code: [
        'let',
        `  Book = Excel.Workbook(Web.Contents("${file}.xlsx"), true),`,
        '  Table = Book{[Item="data", Kind="Sheet"]}[Data]',
        'in',
        '  Table',
      ].join('\n'),
    },
    {
      tool: 'pandas',
      code: [
        'import pandas as pd',
        '',
        'table = pd.read_csv(',
        `    "${file}.csv",`,
        `    na_values=["", ${quoted(reasons)}],`,
        '    keep_default_na=False,',
        '    parse_dates=["period_start", "period_end"],',
        ')',
        `print(table[["period", "${measure}"]])`,
      ].join('\n'),
    },
    {
      tool: 'r',
      code: [
        'library(readr)',
        '',
        'table <- read_csv(',
        `  "${file}.csv",`,
        `  na = c("", ${quoted(reasons)})`,
        ')',
        `print(table[c("period", "${measure}")])`,
      ].join('\n'),
    },
    {
      tool: 'duckdb',
      code: [
        `SELECT period, period_start, ${measure}`,
        `FROM read_parquet('${file}.parquet')`,
        `WHERE ${measure} IS NOT NULL`,
        'ORDER BY period_start;',
      ].join('\n'),
    },
    {
      tool: 'javascript',
      code: [
        `const answer = await fetch('${file}.json');`,
        'const { fields, rows } = await answer.json();',
        `const column = fields.findIndex(({ name }) => name === '${measure}');`,
        "const figures = rows.map((row) => row[column]).filter((cell) => typeof cell !== 'object');",
        'console.log(figures.length);',
      ].join('\n'),
    },
  ];
}
