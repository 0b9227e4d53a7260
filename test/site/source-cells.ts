import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export type Records = readonly Readonly<Record<string, string>>[];

interface Descriptor {
  resources: readonly {
    name: string;
    path: string | string[];
    schema: { fields: readonly { name: string }[] };
  }[];
}

/** Reads a CSV without the site's own reader, so that the two can disagree. */
export function readRecords(file: string): Records {
  return parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true });
}

/** The descriptor of a dataset as its editors wrote it. */
export function readDescriptor(data: string, dataset: string): Descriptor {
  return JSON.parse(readFileSync(join(data, 'datasets', dataset, 'datapackage.json'), 'utf8')) as Descriptor;
}

const sources = new Map<string, Records>();

/** Records of a resource in the data folder, as typed. */
export function sourceRecords(data: string, dataset: string, resource: string): Records {
  const key = `${data} ${dataset}/${resource}`;
  const known = sources.get(key);
  if (known) return known;
  const entry = readDescriptor(data, dataset).resources.find(({ name }) => name === resource);
  if (!entry) throw new Error(`No resource ${dataset}/${resource} in ${data}.`);
  const records = [entry.path].flat().flatMap((path) => readRecords(join(data, 'datasets', dataset, path)));
  sources.set(key, records);
  return records;
}

/** The number a text begins with, in whichever digits it was written, as one spelling: "−۱٬۲۳۴٫۵۰ نفر" → "-1234.5". */
export function plainNumber(text: string): string {
  const ascii = text
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[٬,\u200e\u200f]/gu, '')
    .trim()
    .replace('٫', '.')
    .replace('\u2212', '-');
  const number = /^[+-]?\d+(?:\.\d+)?/u.exec(ascii)?.[0] ?? '';
  return number.includes('.') ? number.replace(/\.?0+$/u, '') : number;
}
