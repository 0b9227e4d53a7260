import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export type Records = readonly Readonly<Record<string, string>>[];

interface DescribedField {
  name: string;
  concept?: string;
  unit?: string;
  decimals?: number;
}

interface Descriptor {
  resources: readonly {
    name: string;
    path: string | string[];
    schema: { fields: readonly DescribedField[] };
  }[];
}

/** Reads a CSV without the site's own reader, so that the two can disagree. */
export function readRecords(file: string): Records {
  return parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true });
}

const descriptors = new Map<string, Descriptor>();

/** The descriptor of a dataset as its editors wrote it. */
export function readDescriptor(data: string, dataset: string): Descriptor {
  const file = join(data, 'datasets', dataset, 'datapackage.json');
  const descriptor = descriptors.get(file) ?? (JSON.parse(readFileSync(file, 'utf8')) as Descriptor);
  descriptors.set(file, descriptor);
  return descriptor;
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

/** Units of money, whose figures are shown to the last digit. */
const isMoney = (unit = ''): boolean => /rial|toman|hemat|usd/u.test(unit);

/**
 * A cell's number as pages show it, by the rule of docs/data-format.md, worked out here without the site's own code:
 * its column's `decimals`, else six significant digits where there is a fraction; money and codes whole.
 */
export function readableNumber(
  cell: string,
  { concept, unit, decimals }: Omit<DescribedField, 'name'>,
): string {
  const exact = plainNumber(cell);
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/u.exec(exact) ?? [];
  if (fraction === '' || isMoney(unit) || concept === 'ATTRIBUTE') return exact;
  const leading = whole === '0' ? fraction.length - fraction.replace(/^0+/u, '').length : -whole.length;
  const kept = decimals ?? Math.max(0, 6 + leading);
  if (fraction.length <= kept) return exact;
  const cut = BigInt(whole + fraction.slice(0, kept)) + (Number(fraction[kept]) >= 5 ? 1n : 0n);
  const digits = String(cut).padStart(kept + 1, '0');
  const [front, back] = [digits.slice(0, digits.length - kept), digits.slice(digits.length - kept)];
  return plainNumber(`${cut === 0n ? '' : sign}${front}${back && `.${back}`}`);
}

/** The number pages show for a cell of a dataset in the data folder. */
export function readableCell(
  data: string,
  dataset: string,
  resource: string,
  name: string,
  cell: string,
): string {
  const own = readDescriptor(data, dataset).resources.find((one) => one.name === resource);
  const field = own?.schema.fields.find((one) => one.name === name);
  if (!field) throw new Error(`No column ${dataset}/${resource}/${name} in ${data}.`);
  return readableNumber(cell, field);
}
