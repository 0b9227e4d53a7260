import type {
  Dialect,
  FieldDescriptor,
  FieldType,
  PackageDescriptor,
  ResourceDescriptor,
} from '#model/descriptor.ts';
import type { MissingReason } from '#model/missing.ts';
import type { Category } from '#model/table.ts';
import type { Unit } from '#model/units.ts';
import type { JsonPath, Located } from './read-json.ts';

/** A descriptor made ready for reading: v1 forms turned into v2, defaults filled in, references resolved. */
export interface PackagePlan {
  /** The folder's name, which is the public address. */
  name: string;
  /** Relative to the data folder, e.g. "datasets/insured". */
  folder: string;
  document: Located;
  descriptor: PackageDescriptor;
  resources: readonly ResourcePlan[];
}

export interface ResourcePlan {
  name: string;
  path: JsonPath;
  document: Located;
  descriptor: ResourceDescriptor;
  dialect: Dialect;
  /** Relative to the data folder. */
  file: string;
  fields: readonly FieldPlan[];
  /** Where the schema stands: in the descriptor or in a file of its own. */
  schemaDocument: Located;
  schemaPath: JsonPath;
  fieldsMatch: 'exact' | 'equal' | 'subset' | 'superset' | 'partial';
  primaryKey: readonly string[];
  uniqueKeys: readonly (readonly string[])[];
  foreignKeys: readonly ForeignKeyPlan[];
}

export interface FieldPlan {
  name: string;
  descriptor: FieldDescriptor;
  /** Where the field stands in the document that holds the schema. */
  path: JsonPath;
  document: Located;
  type: FieldType;
  format: string;
  unit?: Unit;
  categories: readonly Category[];
  /** Cell text → why the value is missing. */
  missing: ReadonlyMap<string, MissingReason>;
}

export interface ForeignKeyPlan {
  path: JsonPath;
  fields: readonly string[];
  /** Name of the other resource; "" is this one. */
  resource: string;
  referenceFields: readonly string[];
}
