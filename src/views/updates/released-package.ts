import type { Bilingual } from '#model/bilingual.ts';
import type { Calendar } from '#model/period.ts';
import type { Timing } from '#model/table.ts';
import type { Ledger } from '#releases/ledger.ts';
import { unitNamed, type Unit } from '#model/units.ts';

/** A column as the descriptor of its release has it. */
export interface ReleasedField {
  title: Bilingual;
  concept?: string;
  calendar: Calendar;
  timing: Timing;
  unit?: Unit;
  labels: ReadonlyMap<string, Bilingual>;
}

/** What a released descriptor calls the dataset, its tables and columns: datasets since withdrawn have no other. */
export interface ReleasedPackage {
  title: Bilingual;
  tables: ReadonlyMap<string, { title: Bilingual; fields: ReadonlyMap<string, ReleasedField> }>;
}

const read = new Map<string, ReleasedPackage>();
const mostRead = 64;

/** Errors: throws when the release has no such dataset. */
export function releasedPackage(ledger: Ledger, release: string, dataset: string): ReleasedPackage {
  const file = ledger.filesAt(release, dataset).find(({ name }) => name === 'datapackage.json');
  if (!file) throw new RangeError(`Release ${release} has no dataset ${dataset}.`);
  const known = read.get(file.sha256);
  if (known) return known;
  const made = packageOf(recordOf(JSON.parse(new TextDecoder().decode(file.read()))), dataset);
  const [oldest] = read.keys();
  if (read.size >= mostRead && oldest !== undefined) read.delete(oldest);
  read.set(file.sha256, made);
  return made;
}

type Parsed = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Parsed =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Parsed) : {};
const listOf = (value: unknown): Parsed[] => (Array.isArray(value) ? value.map(recordOf) : []);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Titles and labels of the standard's own properties are Persian or whatever the publisher wrote. */
function titleOf(one: Parsed, own: string, other: string, otherwise: string): Bilingual {
  const en = textOf(one[other]);
  return { fa: textOf(one[own]) ?? en ?? otherwise, ...(en === undefined ? {} : { en }) };
}

function packageOf(descriptor: Parsed, dataset: string): ReleasedPackage {
  const tables = listOf(descriptor.resources).map((resource) => {
    const name = textOf(resource.name) ?? '';
    const fields = listOf(recordOf(resource.schema).fields).map(
      (field) => [textOf(field.name) ?? '', fieldOf(field)] as const,
    );
    return [name, { title: titleOf(resource, 'title', 'titleEn', name), fields: new Map(fields) }] as const;
  });
  return { title: titleOf(descriptor, 'title', 'titleEn', dataset), tables: new Map(tables) };
}

function fieldOf(field: Parsed): ReleasedField {
  const [concept, unit] = [textOf(field.concept), textOf(field.unit)];
  const labels = listOf(field.categories).map((category) => {
    const value = String(category.value ?? '');
    return [value, titleOf(category, 'label', 'labelEn', value)] as const;
  });
  return {
    title: titleOf(field, 'title', 'titleEn', textOf(field.name) ?? ''),
    calendar: field.calendar === 'gregorian' ? 'gregorian' : 'jalali',
    timing: field.timing === 'stock' ? 'stock' : 'flow',
    labels: new Map(labels),
    ...(concept === undefined ? {} : { concept }),
    ...(unit === undefined ? {} : { unit: unitNamed(unit) }),
  };
}
