import {
  fieldTypes,
  type FieldDescriptor,
  type FieldType,
  type TableSchemaDescriptor,
} from '#model/descriptor.ts';
import type { Bilingual } from '#model/bilingual.ts';
import { missingReasons, type MissingReason } from '#model/missing.ts';
import type { Category } from '#model/table.ts';
import { unitNamed, units, type Unit } from '#model/units.ts';
import { closest } from '#text/closest.ts';
import type { IssueLog } from './issue-log.ts';
import type { FieldPlan } from './package-plan.ts';
import type { JsonPath, Located } from './read-json.ts';
import { bilingual, unitInName, unitInTitle } from './titles.ts';

/** Names from before v1 that are still about. */
const oldTypes: ReadonlyMap<string, FieldType> = new Map([
  ['text', 'string'],
  ['float', 'number'],
  ['double', 'number'],
  ['decimal', 'number'],
  ['currency', 'number'],
  ['int', 'integer'],
  ['bool', 'boolean'],
  ['timestamp', 'datetime'],
  ['gyear', 'year'],
  ['gyearmonth', 'yearmonth'],
  ['json', 'object'],
  ['null', 'any'],
  ['binary', 'string'],
]);

const moneyWords = /rial|toman|ریال|تومان|هزینه|هزینۀ|همت/iu;

export interface FieldContext {
  /** Whether the package was written for this site; others may name units in their own words, or none. */
  isOwn: boolean;
}

/**
 * Reads one field of a Table Schema.
 * Errors: descriptor/… issues; the plan then falls back to what can be read, so that later checks still run.
 */
export function parseField(
  descriptor: FieldDescriptor,
  path: JsonPath,
  document: Located,
  schema: TableSchemaDescriptor,
  log: IssueLog,
  { isOwn }: FieldContext = { isOwn: true },
): FieldPlan {
  const type = parseType(descriptor, path, document, log);
  const unit = isOwn ? parseUnit(descriptor, path, document, type, log) : foreignUnit(descriptor, type);
  const missing = descriptor.missingValues ?? schema.missingValues ?? [''];
  const labels = isOwn ? new Map<MissingReason, Bilingual>() : parseMissingLabels(missing);
  return {
    name: descriptor.name,
    descriptor,
    path,
    document,
    type,
    format: descriptor.format ?? 'default',
    ...(unit ? { unit } : {}),
    isOwn,
    categories: (descriptor.categories ?? []).map(parseCategory),
    missing: parseMissingValues(missing),
    ...(labels.size > 0 ? { missingLabels: labels } : {}),
  };
}

function parseType(descriptor: FieldDescriptor, path: JsonPath, document: Located, log: IssueLog): FieldType {
  const text = descriptor.type ?? 'any';
  const known = fieldTypes.find((type) => type === text) ?? oldTypes.get(text);
  if (known) return known;
  const near = fieldTypes.find((type) => type === closest(text, fieldTypes, { maxDistance: 2 }));
  const params = { allowed: fieldTypes, ...(near ? { closest: near } : {}) };
  const at = document.positionOf([...path, 'type']);
  log.add({ code: 'descriptor/unknown-type', file: document.file, ...at, found: text, params });
  return near ?? 'any';
}

const isNumeric = (type: FieldType): boolean => type === 'number' || type === 'integer';

function parseUnit(
  descriptor: FieldDescriptor,
  path: JsonPath,
  document: Located,
  type: FieldType,
  log: IssueLog,
): Unit | undefined {
  const { name, concept, title, titleEn } = descriptor;
  const field = { name, ...(title ? { title } : {}) };
  if (descriptor.unit !== undefined) {
    const unit = units.get(descriptor.unit);
    if (unit) return unit;
    const allowed = [...units.keys()];
    const near = closest(descriptor.unit, allowed);
    const at = { file: document.file, ...document.positionOf([...path, 'unit']) };
    const params = { allowed, ...(near ? { closest: near } : {}) };
    log.add({ code: 'descriptor/unknown-unit', ...at, field, found: descriptor.unit, params });
    return undefined;
  }
  const isMeasure = concept === 'OBS_VALUE' || (concept === undefined && isNumeric(type));
  const words = [name, title, titleEn].filter((word) => word !== undefined).join(' ');
  if (isMeasure && moneyWords.test(words)) {
    const word = moneyWords.exec(words)?.[0] ?? '';
    const at = { file: document.file, ...document.positionOf(path) };
    log.add({ code: 'descriptor/money-without-unit', ...at, field, found: word });
  }
  return undefined;
}

/** The unit of somebody else's column: as its `unit` says, else as its title has it in brackets, "Emissions (kt)". */
function foreignUnit(descriptor: FieldDescriptor, type: FieldType): Unit | undefined {
  if (!isNumeric(type)) return undefined;
  const { unit, units: other, unitText } = descriptor;
  const written = [unit, other, unitText].find((text) => typeof text === 'string' && text.trim() !== '');
  const { name, title } = descriptor;
  const text = written ?? unitInTitle(title ?? name)?.unit ?? unitInName(name);
  return typeof text === 'string' ? unitNamed(text.trim()) : undefined;
}

type CategoryDescriptor = NonNullable<FieldDescriptor['categories']>[number];

function parseCategory(category: CategoryDescriptor): Category {
  if (typeof category !== 'object') {
    return { value: String(category), label: { fa: String(category) }, isTotal: false };
  }
  const { value, label, labelEn, total } = category;
  const fa = label ?? (labelEn === undefined ? String(value) : undefined);
  return {
    value: String(value),
    label: { ...(fa === undefined ? {} : { fa }), ...(labelEn === undefined ? {} : { en: labelEn }) },
    isTotal: total ?? false,
  };
}

type MissingDescriptors = NonNullable<TableSchemaDescriptor['missingValues']>;

/** Reasons a label may give in other words than ours. */
const reasonWords: readonly (readonly [RegExp, MissingReason])[] = [
  [/not\s*applicable|inapplicable|\bskip|^n\/?a$/iu, 'not-applicable'],
  [/suppress|confidential|withheld|redact|disclos/iu, 'suppressed'],
  [/not\s*(?:published|available|released)|unavailable/iu, 'not-published'],
  [/not\s*(?:collected|asked|measured|recorded|surveyed)|omitted/iu, 'not-collected'],
];

function reasonOf(value: MissingDescriptors[number]): MissingReason {
  if (typeof value === 'string') return 'unknown';
  const { label = '', reason } = value;
  return (
    reason ??
    missingReasons.find((own) => own === label) ??
    reasonWords.find(([words]) => words.test(label))?.[1] ??
    'unknown'
  );
}

function parseMissingValues(values: MissingDescriptors): ReadonlyMap<string, MissingReason> {
  return new Map(values.map((value) => [typeof value === 'string' ? value : value.value, reasonOf(value)]));
}

/** The publisher's own words for a reason. Two labels of one reason are both given: the cell no longer tells which. */
function parseMissingLabels(values: MissingDescriptors): ReadonlyMap<MissingReason, Bilingual> {
  const labels = missingReasons.flatMap((reason): [MissingReason, Bilingual][] => {
    const own = values.filter((value) => reasonOf(value) === reason);
    // A label that is one of our reasons has words of ours in both languages.
    const named = own.flatMap((value) =>
      typeof value === 'string' || value.label === reason ? [] : [value],
    );
    const texts = (key: 'label' | 'labelEn'): string =>
      [...new Set(named.flatMap((value) => value[key] ?? []))].join(' / ');
    const label = bilingual(texts('label') || undefined, texts('labelEn') || undefined);
    return label && named.length === own.length ? [[reason, label]] : [];
  });
  return new Map(labels);
}
