import type { Bilingual } from '#model/bilingual.ts';
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
  /** Fit for an address and unique in the package. */
  name: string;
  /** As the descriptor has it; foreign keys refer to this. */
  writtenName: string;
  path: JsonPath;
  document: Located;
  descriptor: ResourceDescriptor;
  dialect: Dialect;
  /** Relative to the data folder. Of several parts, and of data in the descriptor, a name no file has: see `sources`. */
  file: string;
  /** Where the rows are: files to be read one after the other, or the descriptor itself. */
  sources: readonly string[] | 'inline';
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
  /** A stranger's own words for those reasons. */
  missingLabels?: ReadonlyMap<MissingReason, Bilingual>;
  /** Whether the package was written for this site, and must then say what others may leave out. */
  isOwn: boolean;
}

export interface ForeignKeyPlan {
  path: JsonPath;
  fields: readonly string[];
  /** Name of the other resource; "" is this one. */
  resource: string;
  referenceFields: readonly string[];
}
