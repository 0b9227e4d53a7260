import { posix } from 'node:path';
import {
  dialectSchema,
  packageSchema,
  tableSchema,
  type Dialect,
  type PackageDescriptor,
  type ResourceDescriptor,
  type TableSchemaDescriptor,
} from '#model/descriptor.ts';
import {
  datasetSlug,
  reportDuplicateFields,
  reportDuplicates,
  reportName,
  resourceSlug,
} from './check-names.ts';
import { checkPropertyNames } from './check-property-names.ts';
import { checkShape } from './check-shape.ts';
import type { IssueLog } from './issue-log.ts';
import type { FieldPlan, ForeignKeyPlan, PackagePlan, ResourcePlan } from './package-plan.ts';
import { parseField } from './parse-field.ts';
import { isTable, isTabSeparated, planSource, type Source } from './plan-source.ts';
import { pathProblem } from './read-file.ts';
import { readJson, type JsonPath, type Located } from './read-json.ts';

interface Context {
  root: string;
  folder: string;
  document: Located;
  log: IssueLog;
  isOwn: boolean;
}

/** A part of a descriptor that may stand in a file of its own (`"schema": "schema.json"`). */
interface Part<T> {
  value: T;
  document: Located;
  path: JsonPath;
}

/**
 * Reads the descriptor of one package into a plan, v1 or v2.
 * Errors: json/…, property/… and descriptor/… issues; undefined when no table can be read by it.
 */
export async function readPackage(
  root: string,
  folder: string,
  log: IssueLog,
): Promise<PackagePlan | undefined> {
  const document = await readJson({ root, file: `${folder}/datapackage.json` }, log);
  if (!document) return undefined;
  checkPropertyNames(document, log);
  const descriptor = checkShape(document, packageSchema, log);
  if (!descriptor) return undefined;
  const folderName = posix.basename(folder);
  reportName(descriptor.name, folderName, document, log);
  const context = { root, folder, document, log, isOwn: isOwnPackage(descriptor) };
  const resources: ResourcePlan[] = [];
  for (const [index, resource] of descriptor.resources.entries()) {
    const plan = await planResource(resource, ['resources', index], context);
    if (plan) resources.push({ ...plan, name: freeName(plan.name, resources) });
  }
  reportDuplicates(resources, document, log);
  const isEveryOtherKind = descriptor.resources.every((resource) => !isTable(resource));
  if (isEveryOtherKind) {
    log.add({ code: 'descriptor/no-table', file: document.file, ...document.positionOf(['resources']) });
  }
  return { name: datasetSlug(folderName), folder, document, descriptor, resources };
}

/** Properties only this site knows; a package with one of them was written for it. */
function isOwnPackage({
  theme,
  question,
  headlines,
  method,
  limitations,
  resources,
}: PackageDescriptor): boolean {
  if ([theme, question, headlines, method, limitations].some((property) => property !== undefined))
    return true;
  return resources.some(({ schema }) => typeof schema === 'object' && hasConcepts(schema));
}

const hasConcepts = ({ fields }: TableSchemaDescriptor): boolean =>
  fields.some(({ concept }) => concept !== undefined);

/** Names that differ as written may be one when made fit for an address: "Data" and "data". */
function freeName(name: string, taken: readonly ResourcePlan[]): string {
  const isTaken = (candidate: string): boolean => taken.some((other) => other.name === candidate);
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name}-${number}`;
  return free;
}

async function planResource(
  descriptor: ResourceDescriptor,
  path: JsonPath,
  context: Context,
): Promise<ResourcePlan | undefined> {
  const { document, folder, log } = context;
  const source = planSource(descriptor, path, document, log);
  if (source === undefined) return undefined;
  const schema = await planSchema(descriptor, path, context);
  const dialect = await planDialect(descriptor, path, context);
  if (!dialect || schema === 'broken') return undefined;
  const fields = schema ? planFields(schema, dialect.value, source, context) : [];
  if (reportDuplicateFields(fields, log)) return undefined;
  const sources = source === 'inline' ? source : source.map((file) => posix.join(folder, file));
  return {
    name: resourceSlug(descriptor.name),
    writtenName: descriptor.name,
    path,
    document,
    descriptor,
    dialect: dialect.value,
    file: fileName(sources, document, path),
    sources,
    fields,
    ...planKeys(schema),
    schemaDocument: schema?.document ?? document,
    schemaPath: schema?.path ?? [...path, 'schema'],
  };
}

/** What issues are filed under until the log puts them where they stand. */
function fileName(sources: ResourcePlan['sources'], document: Located, path: JsonPath): string {
  if (sources === 'inline') return `${document.file}#/${path.join('/')}`;
  return sources.join(' + ');
}

function planKeys(
  schema: Part<TableSchemaDescriptor> | undefined,
): Pick<ResourcePlan, 'fieldsMatch' | 'primaryKey' | 'uniqueKeys' | 'foreignKeys'> {
  return {
    fieldsMatch: [schema?.value.fieldsMatch ?? 'exact'].flat()[0] ?? 'exact',
    primaryKey: [schema?.value.primaryKey ?? []].flat(),
    uniqueKeys: schema?.value.uniqueKeys ?? [],
    foreignKeys: schema ? planForeignKeys(schema) : [],
  };
}

function planFields(
  { value, document, path }: Part<TableSchemaDescriptor>,
  { nullSequence }: Dialect,
  source: Source,
  { log, isOwn }: Context,
): FieldPlan[] {
  const context = { isOwn: isOwn || hasConcepts(value) };
  // JSON has a null of its own, which comes as an empty cell.
  const nulls = [nullSequence, source === 'inline' ? '' : undefined].filter((text) => text !== undefined);
  return value.fields.map((field, index) => {
    const plan = parseField(field, [...path, 'fields', index], document, value, log, context);
    if (nulls.length === 0) return plan;
    return {
      ...plan,
      missing: new Map([...nulls.map((text) => [text, 'unknown'] as const), ...plan.missing]),
    };
  });
}

function planForeignKeys({ value, path }: Part<TableSchemaDescriptor>): ForeignKeyPlan[] {
  return (value.foreignKeys ?? []).map(({ fields, reference }, index) => ({
    path: [...path, 'foreignKeys', index],
    fields: [fields].flat(),
    resource: reference.resource ?? '',
    referenceFields: [reference.fields].flat(),
  }));
}

async function planSchema(
  { schema }: ResourceDescriptor,
  path: JsonPath,
  context: Context,
): Promise<Part<TableSchemaDescriptor> | 'broken' | undefined> {
  const at = [...path, 'schema'];
  if (typeof schema === 'object') return { value: schema, document: context.document, path: at };
  if (schema === undefined) {
    const place = context.document.positionOf(path);
    context.log.add({ code: 'descriptor/no-schema', file: context.document.file, ...place });
    return undefined;
  }
  const document = await readPart(schema, at, context);
  const value = document && checkShape(document, tableSchema, context.log);
  return document && value ? { value, document, path: [] } : 'broken';
}

async function planDialect(
  descriptor: ResourceDescriptor,
  path: JsonPath,
  context: Context,
): Promise<Part<Dialect> | undefined> {
  const { dialect } = descriptor;
  const at = [...path, 'dialect'];
  if (typeof dialect !== 'string') {
    const isTsv = isTabSeparated(descriptor);
    const value =
      isTsv && dialect?.delimiter === undefined ? { ...dialect, delimiter: '\t' } : (dialect ?? {});
    return { value, document: context.document, path: at };
  }
  const document = await readPart(dialect, at, context);
  const value = document && checkShape(document, dialectSchema, context.log);
  return document && value ? { value, document, path: [] } : undefined;
}

async function readPart(written: string, path: JsonPath, context: Context): Promise<Located | undefined> {
  const { root, folder, document, log } = context;
  const blame = { file: document.file, ...document.positionOf(path) };
  const problem = pathProblem(written);
  if (problem) {
    log.add({ code: problem, ...blame, found: written, params: { path: written } });
    return undefined;
  }
  return readJson({ root, file: posix.join(folder, written), blame }, log);
}
