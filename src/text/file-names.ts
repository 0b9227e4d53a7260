const tableForms = /\.(?:excel\.csv|csv-metadata\.json|csv|xlsx|json|parquet)$/u;

/** The table a published file is a form of: "people.excel.csv" → "people"; undefined for a file about a whole dataset. */
export function tableOfFile(name: string): string | undefined {
  if (name === 'datapackage.json' || !tableForms.test(name)) return undefined;
  return name.replace(tableForms, '');
}
