import {
  fieldTypes,
  type FieldDescriptor,
  type FieldType,
  type TableSchemaDescriptor,
} from '#model/descriptor.ts';
import type { MissingReason } from '#model/missing.ts';
import type { Category } from '#model/table.ts';
import { units, type Unit } from '#model/units.ts';
import { closest } from '#text/closest.ts';
import type { IssueLog } from './issue-log.ts';
import type { FieldPlan } from './package-plan.ts';
import type { JsonPath, Located } from './read-json.ts';

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
): FieldPlan {
  const type = parseType(descriptor, path, document, log);
  const unit = parseUnit(descriptor, path, document, type, log);
  return {
    name: descriptor.name,
    descriptor,
    path,
    document,
    type,
    format: descriptor.format ?? 'default',
    ...(unit ? { unit } : {}),
    categories: (descriptor.categories ?? []).map(parseCategory),
    missing: parseMissingValues(descriptor.missingValues ?? schema.missingValues ?? ['']),
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

function parseMissingValues(values: MissingDescriptors): ReadonlyMap<string, MissingReason> {
  return new Map(
    values.map((value) =>
      typeof value === 'string' ? [value, 'unknown'] : [value.value, value.reason ?? 'unknown'],
    ),
  );
}
