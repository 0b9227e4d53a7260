import { z } from 'zod';
import { chartKinds, completenesses, themes } from './dataset.ts';
import { missingReasons } from './missing.ts';
import { concepts } from './table.ts';

/**
 * A Data Package descriptor as somebody wrote it: v2, and the v1 forms that are still about.
 * Standard and site properties are typed; others pass, as the standard allows. What a shape cannot say
 * (names that must exist, paths, types) is checked in `pipeline`.
 */
const text = z.string();
const strings = z.array(z.string());
const stringOrStrings = z.union([text, strings]);
/** Our own texts; the standard's are plain strings with an English twin. */
const bilingual = z
  .strictObject({ fa: text.min(1).optional(), en: text.min(1).optional() })
  .refine((value) => value.fa ?? value.en);
const where = z.record(text, z.union([text, z.number()]).transform(String));
const breaks = z.array(z.strictObject({ at: text, reason: bilingual }));
/** A warning somebody looked into: which one, and the reason that is published. */
export const acknowledgementSchema = z.strictObject({
  code: text,
  resource: text.optional(),
  field: text.optional(),
  record: z.int().min(1).optional(),
  where: where.optional(),
  reason: bilingual,
});
export type AcknowledgementDescriptor = z.infer<typeof acknowledgementSchema>;
const acknowledged = z.array(acknowledgementSchema);
const direction = z.enum(['more-is-better', 'less-is-better', 'neutral']);
const bound = z.union([z.number(), text]);
const length = z.int().min(0);

export const missingValueSchema = z.union([
  text,
  z.looseObject({
    value: text,
    label: text.optional(),
    labelEn: text.optional(),
    reason: z.enum(missingReasons).optional(),
  }),
]);

export const constraintsSchema = z.looseObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  pattern: text.optional(),
  enum: z.array(z.unknown()).min(1).optional(),
  minLength: length.optional(),
  maxLength: length.optional(),
  minimum: bound.optional(),
  maximum: bound.optional(),
  exclusiveMinimum: bound.optional(),
  exclusiveMaximum: bound.optional(),
  jsonSchema: z.looseObject({}).optional(),
});

const scalar = z.union([text, z.number(), z.boolean()]);
export const categorySchema = z.union([
  scalar,
  z.looseObject({
    value: scalar,
    label: text.optional(),
    labelEn: text.optional(),
    total: z.boolean().optional(),
  }),
]);

export const fieldSchema = z.looseObject({
  name: text.min(1),
  type: text.optional(),
  format: text.optional(),
  title: text.optional(),
  description: text.optional(),
  example: z.unknown().optional(),
  rdfType: text.optional(),
  constraints: constraintsSchema.optional(),
  categories: z.array(categorySchema).optional(),
  categoriesOrdered: z.boolean().optional(),
  missingValues: z.array(missingValueSchema).optional(),
  trueValues: strings.optional(),
  falseValues: strings.optional(),
  decimalChar: text.min(1).optional(),
  groupChar: text.min(1).optional(),
  bareNumber: z.boolean().optional(),
  delimiter: text.min(1).optional(),
  itemType: text.optional(),
  titleEn: text.optional(),
  descriptionEn: text.optional(),
  concept: z.enum(concepts).optional(),
  calendar: z.enum(['jalali', 'gregorian']).optional(),
  unit: text.optional(),
  decimals: z.int().min(0).max(15).optional(),
  populationSize: z.int().min(1).optional(),
  numerator: text.min(1).optional(),
  timing: z.enum(['stock', 'flow']).optional(),
  direction: direction.optional(),
  aggregation: z.enum(['sum', 'none']).optional(),
});
export type FieldDescriptor = z.infer<typeof fieldSchema>;

export const foreignKeySchema = z.looseObject({
  fields: stringOrStrings,
  reference: z.looseObject({ resource: text.optional(), fields: stringOrStrings }),
});

const fieldsMatchModes = z.enum(['exact', 'equal', 'subset', 'superset', 'partial']);
export const tableSchema = z.looseObject({
  fields: z.array(fieldSchema).min(1),
  fieldsMatch: z.union([fieldsMatchModes, z.array(fieldsMatchModes).length(1)]).optional(),
  primaryKey: stringOrStrings.optional(),
  uniqueKeys: z.array(z.array(text).min(1)).optional(),
  foreignKeys: z.array(foreignKeySchema).optional(),
  missingValues: z.array(missingValueSchema).optional(),
});
export type TableSchemaDescriptor = z.infer<typeof tableSchema>;

const rowNumbers = z.array(z.int().min(1));
export const dialectSchema = z.looseObject({
  header: z.boolean().optional(),
  headerRows: rowNumbers.optional(),
  headerJoin: text.optional(),
  headerCase: z.boolean().optional(),
  commentRows: rowNumbers.optional(),
  commentChar: text.min(1).optional(),
  caseSensitiveHeader: z.boolean().optional(),
  /** Of JSON rows. */
  property: text.optional(),
  itemKeys: strings.optional(),
  delimiter: text.min(1).optional(),
  lineTerminator: text.min(1).optional(),
  quoteChar: text.length(1).optional(),
  doubleQuote: z.boolean().optional(),
  escapeChar: text.length(1).optional(),
  nullSequence: text.optional(),
  skipInitialSpace: z.boolean().optional(),
});
export type Dialect = z.infer<typeof dialectSchema>;

/** v0 wrote `name` and `web` for `title` and `path`. */
export const sourceDescriptorSchema = z.looseObject({
  title: text.optional(),
  path: text.optional(),
  publisher: text.optional(),
  date: text.optional(),
  name: text.optional(),
  web: text.optional(),
});
export const licenceDescriptorSchema = z.looseObject({
  name: text.optional(),
  path: text.optional(),
  title: text.optional(),
});

/** Which counts are hidden to protect people. With 2 as a limit the rule itself would say that a hidden count is 1. */
export const suppressionSchema = z.strictObject({
  below: z.int().min(3),
  hideZero: z.boolean().optional(),
  measures: z.array(text).min(1).optional(),
  totals: z.array(z.strictObject({ field: text, total: text, of: z.array(text).min(1) })).optional(),
});

export const resourceSchema = z.looseObject({
  name: text.min(1),
  path: stringOrStrings.optional(),
  /** v0's `path`. */
  url: text.optional(),
  data: z.unknown().optional(),
  type: text.optional(),
  profile: text.optional(),
  title: text.optional(),
  description: text.optional(),
  format: text.optional(),
  mediatype: text.optional(),
  encoding: text.optional(),
  bytes: length.optional(),
  hash: text.optional(),
  sources: z.array(sourceDescriptorSchema).optional(),
  licenses: z.array(licenceDescriptorSchema).optional(),
  dialect: z.union([text, dialectSchema]).optional(),
  schema: z.union([text, tableSchema]).optional(),
  titleEn: text.optional(),
  descriptionEn: text.optional(),
  role: z.enum(['main', 'conflicts', 'unplotted']).optional(),
  completeness: z.enum(completenesses).optional(),
  incomparable: bilingual.optional(),
  producer: bilingual.optional(),
  breaks: breaks.optional(),
  acknowledged: acknowledged.optional(),
  suppression: suppressionSchema.optional(),
  chart: z
    .strictObject({
      kind: z.enum(chartKinds).optional(),
      series: text.optional(),
      category: text.optional(),
      where: where.optional(),
    })
    .optional(),
});
export type ResourceDescriptor = z.infer<typeof resourceSchema>;

export const headlineSchema = z.strictObject({
  title: bilingual,
  where: where.optional(),
  resource: text.optional(),
  measure: text.optional(),
  direction: direction.optional(),
});

export const packageSchema = z.looseObject({
  name: text.optional(),
  title: text.optional(),
  description: text.optional(),
  version: text.optional(),
  created: text.optional(),
  homepage: text.optional(),
  keywords: strings.optional(),
  sources: z.array(sourceDescriptorSchema).optional(),
  licenses: z.array(licenceDescriptorSchema).optional(),
  /** v0 had one licence: a name, or an object. */
  license: z.union([text, licenceDescriptorSchema]).optional(),
  contributors: z.array(z.looseObject({})).optional(),
  resources: z.array(resourceSchema).min(1),
  titleEn: text.optional(),
  descriptionEn: text.optional(),
  theme: z.enum(themes).optional(),
  question: bilingual.optional(),
  method: bilingual.optional(),
  producer: bilingual.optional(),
  limitations: z.array(bilingual).optional(),
  licenseNote: bilingual.optional(),
  related: strings.optional(),
  breaks: breaks.optional(),
  acknowledged: acknowledged.optional(),
  headlines: z.array(headlineSchema).optional(),
  sample: z.boolean().optional(),
});
export type PackageDescriptor = z.infer<typeof packageSchema>;

/** Table Schema's field types. */
export const fieldTypes = [
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'list',
  'date',
  'datetime',
  'time',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'any',
] as const;
export type FieldType = (typeof fieldTypes)[number];
