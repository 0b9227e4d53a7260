import { posix } from 'node:path';
import {
  dialectSchema,
  packageSchema,
  tableSchema,
  type Dialect,
  type ResourceDescriptor,
  type TableSchemaDescriptor,
} from '#model/descriptor.ts';
import { reportDuplicateFields, reportDuplicates, reportName } from './check-names.ts';
import { checkPropertyNames } from './check-property-names.ts';
import { checkShape } from './check-shape.ts';
import type { IssueLog } from './issue-log.ts';
import type { FieldPlan, ForeignKeyPlan, PackagePlan, ResourcePlan } from './package-plan.ts';
import { parseField } from './parse-field.ts';
import { pathProblem } from './read-file.ts';
import { readJson, type JsonPath, type Located } from './read-json.ts';

interface Context {
  root: string;
  folder: string;
  document: Located;
  log: IssueLog;
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
  const name = posix.basename(folder);
  reportName(descriptor.name, name, document, log);
  const context = { root, folder, document, log };
  const resources: ResourcePlan[] = [];
  for (const [index, resource] of descriptor.resources.entries()) {
    const plan = await planResource(resource, ['resources', index], context);
    if (plan) resources.push(plan);
  }
  reportDuplicates(resources, document, log);
  const isEveryOtherKind = descriptor.resources.every((resource) => !isCsv(resource));
  if (isEveryOtherKind) {
    log.add({ code: 'descriptor/no-table', file: document.file, ...document.positionOf(['resources']) });
  }
  return { name, folder, document, descriptor, resources };
}

async function planResource(
  descriptor: ResourceDescriptor,
  path: JsonPath,
  context: Context,
): Promise<ResourcePlan | undefined> {
  const file = planFile(descriptor, path, context);
  if (file === undefined) return undefined;
  const schema = await planSchema(descriptor, path, context);
  const dialect = await planDialect(descriptor, path, context);
  if (!dialect || schema === 'broken') return undefined;
  const fields = schema ? planFields(schema, dialect.value, context.log) : [];
  if (reportDuplicateFields(fields, context.log)) return undefined;
  return {
    name: descriptor.name,
    path,
    document: context.document,
    descriptor,
    dialect: dialect.value,
    file: posix.join(context.folder, file),
    fields,
    schemaDocument: schema?.document ?? context.document,
    schemaPath: schema?.path ?? [...path, 'schema'],
    fieldsMatch: [schema?.value.fieldsMatch ?? 'exact'].flat()[0] ?? 'exact',
    primaryKey: [schema?.value.primaryKey ?? []].flat(),
    uniqueKeys: schema?.value.uniqueKeys ?? [],
    foreignKeys: schema ? planForeignKeys(schema) : [],
  };
}

function planFields(
  { value, document, path }: Part<TableSchemaDescriptor>,
  { nullSequence }: Dialect,
  log: IssueLog,
): FieldPlan[] {
  return value.fields.map((field, index) => {
    const plan = parseField(field, [...path, 'fields', index], document, value, log);
    if (nullSequence === undefined) return plan;
    return { ...plan, missing: new Map([...plan.missing, [nullSequence, 'unknown']]) };
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

/** The one CSV of a resource, relative to the package's folder; undefined (with an issue) when there is none. */
function planFile(
  descriptor: ResourceDescriptor,
  path: JsonPath,
  { document, log }: Context,
): string | undefined {
  const { path: written, data } = descriptor;
  const paths = [written ?? []].flat();
  const [file] = paths;
  const at = { file: document.file, ...document.positionOf([...path, 'path']) };
  if (file === undefined) {
    if (data !== undefined) log.add({ code: 'descriptor/inline-data', ...at });
    else
      log.add({
        code: 'property/missing',
        ...at,
        found: 'path',
        params: { path: `resources[${path[1]}].path` },
      });
    return undefined;
  }
  const problem = pathProblem(file);
  if (problem) log.add({ code: problem, ...at, found: file, params: { path: file } });
  else if (paths.length > 1) log.add({ code: 'descriptor/several-files', ...at, found: paths.join(', ') });
  else if (!isCsv(descriptor)) log.add({ code: 'descriptor/not-a-table', ...at, found: file });
  else return file;
  return undefined;
}

/** By format or media type where given, else by the file's ending. */
function isCsv({ path, format, mediatype }: ResourceDescriptor): boolean {
  if (format !== undefined) return /^(?:csv|tsv|txt)$/iu.test(format);
  if (mediatype !== undefined) return /csv|tab-separated|text\/plain/iu.test(mediatype);
  return [path ?? []].flat().every((file) => /\.(?:csv|tsv|tab|txt)$/iu.test(file));
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
  { dialect, format, mediatype }: ResourceDescriptor,
  path: JsonPath,
  context: Context,
): Promise<Part<Dialect> | undefined> {
  const at = [...path, 'dialect'];
  if (typeof dialect !== 'string') {
    const isTsv = format === 'tsv' || (mediatype?.includes('tab-separated') ?? false);
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
