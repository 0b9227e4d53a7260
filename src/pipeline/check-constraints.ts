import type { IssueCode } from '#model/issue-codes.ts';
import type { Issue } from '#model/issue.ts';
import type { Period } from '#model/period.ts';
import type { CellFinding, CellReader } from './cell-reading.ts';
import type { ReadNumber } from './column-builders.ts';
import { fitsJsonSchema } from './fits-json-schema.ts';
import type { IssueLog } from './issue-log.ts';
import { numberOrdering, orderedTypes, periodOrdering, textOrdering, type Ordering } from './orderings.ts';
import type { FieldPlan } from './package-plan.ts';
import { compilePattern } from './patterns.ts';

/** One compiled constraint: says what is wrong with a value, or nothing. */
type Test<T> = (value: T, cell: string) => CellFinding | undefined;

/** Wraps a reader with the field's constraints on values that are there. `required` and `unique` are checked elsewhere. */
export function constrained<T>(read: CellReader<T>, tests: readonly Test<T>[]): CellReader<T> {
  if (tests.length === 0) return read;
  return (cell) => {
    const reading = read(cell);
    if (reading.value === undefined) return reading;
    const { value } = reading;
    const broken = tests.map((test) => test(value, cell)).filter((finding) => finding !== undefined);
    return broken.length === 0 ? reading : { ...reading, findings: [...(reading.findings ?? []), ...broken] };
  };
}

type Bound = 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum';
const bounds: Readonly<Record<Bound, { code: IssueCode; breaks: (order: number) => boolean }>> = {
  minimum: { code: 'cell/below-minimum', breaks: (order) => order < 0 },
  maximum: { code: 'cell/above-maximum', breaks: (order) => order > 0 },
  exclusiveMinimum: { code: 'cell/below-minimum', breaks: (order) => order <= 0 },
  exclusiveMaximum: { code: 'cell/above-maximum', breaks: (order) => order >= 0 },
};

export const numberTests = (plan: FieldPlan, log: IssueLog): Test<ReadNumber>[] => [
  ...boundTests(plan, numberOrdering, log),
  ...enumTest(plan, numberOrdering, log),
  ...patternTest(plan, log),
];
export const periodTests = (plan: FieldPlan, log: IssueLog): Test<Period>[] => [
  ...boundTests(plan, periodOrdering, log),
  ...enumTest(plan, periodOrdering, log),
  ...patternTest(plan, log),
];
export function textTests(plan: FieldPlan, log: IssueLog): Test<string>[] {
  const isOrdered = orderedTypes.some((type) => type === plan.type);
  const ordering = textOrdering(plan);
  if (!isOrdered) reportIdle(plan, log);
  return [
    ...(isOrdered ? boundTests(plan, ordering, log) : []),
    ...enumTest(plan, ordering, log),
    ...lengthTests(plan, log),
    ...jsonSchemaTest(plan),
    ...patternTest(plan, log),
  ];
}

function report(
  plan: FieldPlan,
  log: IssueLog,
  code: IssueCode,
  property: string,
  params: Issue['params'] = {},
): void {
  const at = plan.document.positionOf([...plan.path, 'constraints', property]);
  const written = plan.descriptor.constraints?.[property];
  log.add({
    code,
    file: plan.document.file,
    ...at,
    field: fieldName(plan),
    found: typeof written === 'string' ? written : JSON.stringify(written),
    params: { property, ...params },
  });
}

export function fieldName({ name, descriptor }: FieldPlan): { name: string; title?: string } {
  return descriptor.title === undefined ? { name } : { name, title: descriptor.title };
}

function boundTests<T>(plan: FieldPlan, { parse, compare }: Ordering<T>, log: IssueLog): Test<T>[] {
  const limits = new Map<Bound, T>();
  for (const property of Object.keys(bounds) as Bound[]) {
    const written = plan.descriptor.constraints?.[property];
    if (written === undefined) continue;
    const limit = parse(String(written));
    if (limit === undefined) report(plan, log, 'descriptor/impossible-constraint', property);
    else limits.set(property, limit);
  }
  if (reportCrossed(plan, limits, compare, log)) return [];
  return [...limits].map(([property, limit]) => {
    const { code, breaks } = bounds[property];
    const params = { limit: String(plan.descriptor.constraints?.[property]) };
    return (value) => (breaks(compare(value, limit)) ? { code, params } : undefined);
  });
}

/** A minimum above the maximum refuses every value. */
function reportCrossed<T>(
  plan: FieldPlan,
  limits: ReadonlyMap<Bound, T>,
  compare: Ordering<T>['compare'],
  log: IssueLog,
): boolean {
  const low = limits.get('minimum') ?? limits.get('exclusiveMinimum');
  const high = limits.get('maximum') ?? limits.get('exclusiveMaximum');
  const isCrossed = low !== undefined && high !== undefined && compare(low, high) > 0;
  if (isCrossed)
    report(
      plan,
      log,
      'descriptor/impossible-constraint',
      limits.has('minimum') ? 'minimum' : 'exclusiveMinimum',
    );
  return isCrossed;
}

/** A minimum on a text column does nothing; whoever wrote it expects it to. */
function reportIdle(plan: FieldPlan, log: IssueLog): void {
  if (plan.type === 'any' || plan.descriptor.concept === 'TIME_PERIOD') return;
  for (const property of Object.keys(bounds) as Bound[]) {
    if (plan.descriptor.constraints?.[property] === undefined) continue;
    report(plan, log, 'descriptor/idle-constraint', property, { type: plan.type });
  }
}

function enumTest<T>(plan: FieldPlan, { parse, compare }: Ordering<T>, log: IssueLog): Test<T>[] {
  const written = plan.descriptor.constraints?.enum;
  if (!written) return [];
  const allowed: T[] = [];
  for (const item of written) {
    const value = parse(typeof item === 'object' ? JSON.stringify(item) : String(item));
    if (value === undefined) report(plan, log, 'descriptor/impossible-constraint', 'enum');
    else allowed.push(value);
  }
  const params = { allowed: written.map(String) };
  return [
    (value, cell) =>
      allowed.some((item) => compare(item, value) === 0)
        ? undefined
        : { code: 'cell/not-in-list', params, cause: cell },
  ];
}

function lengthTests(plan: FieldPlan, log: IssueLog): Test<string>[] {
  const { minLength = 0, maxLength = Infinity } = plan.descriptor.constraints ?? {};
  if (minLength > maxLength) {
    report(plan, log, 'descriptor/impossible-constraint', 'minLength');
    return [];
  }
  if (minLength === 0 && maxLength === Infinity) return [];
  return [
    (value) => {
      const length = lengthOf(value, plan);
      if (length < minLength) return { code: 'cell/too-short', params: { limit: minLength } };
      return length > maxLength ? { code: 'cell/too-long', params: { limit: maxLength } } : undefined;
    },
  ];
}

/** Characters of a text, items of a list, properties of an object. */
function lengthOf(value: string, { type, descriptor }: FieldPlan): number {
  if (type === 'list') return value === '' ? 0 : value.split(descriptor.delimiter ?? ',').length;
  if (type !== 'array' && type !== 'object') return [...value].length;
  const json: unknown = JSON.parse(value);
  return typeof json === 'object' && json !== null ? Object.keys(json).length : 0;
}

function jsonSchemaTest({ type, descriptor }: FieldPlan): Test<string>[] {
  const schema = descriptor.constraints?.jsonSchema;
  if (schema === undefined || !['array', 'object', 'geojson'].includes(type)) return [];
  return [(value) => (fitsJsonSchema(JSON.parse(value), schema) ? undefined : { code: 'cell/json-schema' })];
}

/** The standard matches the whole cell, as XML Schema does. */
function patternTest(plan: FieldPlan, log: IssueLog): Test<unknown>[] {
  const written = plan.descriptor.constraints?.pattern;
  if (written === undefined) return [];
  const matches = compilePattern(written, () => report(plan, log, 'descriptor/unsafe-pattern', 'pattern'));
  if (!matches) {
    report(plan, log, 'descriptor/bad-pattern', 'pattern');
    return [];
  }
  const params = { pattern: written };
  return [(_, cell) => (matches(cell) ? undefined : { code: 'cell/pattern', params, cause: cell })];
}
