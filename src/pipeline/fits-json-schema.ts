type Schema = Readonly<Record<string, unknown>>;

const deepest = 50;

/**
 * Does a JSON value fit a JSON Schema, as far as its everyday keywords go? The rest (references, patterns,
 * conditions) is passed over, as the specification asks of keywords one does not know.
 * Source: https://json-schema.org/draft-07/json-schema-validation
 */
export function fitsJsonSchema(value: unknown, schema: unknown, depth = 0): boolean {
  if (typeof schema === 'boolean') return schema;
  if (!isRecord(schema) || depth > deepest) return true;
  return (
    fitsType(value, schema['type']) &&
    fitsList(value, schema) &&
    (typeof value !== 'number' || fitsRange(value, schema, ['minimum', 'maximum'])) &&
    (typeof value !== 'string' || fitsRange([...value].length, schema, ['minLength', 'maxLength'])) &&
    (!Array.isArray(value) || fitsItems(value, schema, depth)) &&
    (!isRecord(value) || fitsProperties(value, schema, depth)) &&
    fitsCombination(value, schema, depth)
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function fitsType(value: unknown, type: unknown): boolean {
  if (type === undefined) return true;
  return [type].flat().some((name) => {
    return name === 'integer' ? Number.isInteger(value) : name === typeOf(value);
  });
}

function fitsList(value: unknown, schema: Schema): boolean {
  const text = JSON.stringify(value);
  const isSame = (item: unknown): boolean => JSON.stringify(item) === text;
  if ('const' in schema && !isSame(schema['const'])) return false;
  return !Array.isArray(schema['enum']) || schema['enum'].some(isSame);
}

function fitsRange(size: number, schema: Schema, [low, high]: readonly [string, string]): boolean {
  const [least, most] = [schema[low], schema[high]];
  if (typeof least === 'number' && size < least) return false;
  if (typeof most === 'number' && size > most) return false;
  const [above, below] = [schema['exclusiveMinimum'], schema['exclusiveMaximum']];
  if (low !== 'minimum') return true;
  return !(typeof above === 'number' && size <= above) && !(typeof below === 'number' && size >= below);
}

function fitsItems(value: readonly unknown[], schema: Schema, depth: number): boolean {
  const { items } = schema;
  if (!fitsRange(value.length, schema, ['minItems', 'maxItems'])) return false;
  if (
    schema['uniqueItems'] === true &&
    new Set(value.map((item) => JSON.stringify(item))).size < value.length
  )
    return false;
  return Array.isArray(items) || value.every((item) => fitsJsonSchema(item, items, depth + 1));
}

function fitsProperties(value: Schema, schema: Schema, depth: number): boolean {
  const { properties, required, additionalProperties } = schema;
  const known = isRecord(properties) ? properties : {};
  if (Array.isArray(required) && !required.every((name) => Object.hasOwn(value, String(name)))) return false;
  if (!fitsRange(Object.keys(value).length, schema, ['minProperties', 'maxProperties'])) return false;
  const hasPatterns = isRecord(schema['patternProperties']);
  return Object.entries(value).every(([name, item]) => {
    if (Object.hasOwn(known, name)) return fitsJsonSchema(item, known[name], depth + 1);
    return hasPatterns || fitsJsonSchema(item, additionalProperties, depth + 1);
  });
}

function fitsCombination(value: unknown, schema: Schema, depth: number): boolean {
  const fits = (part: unknown): boolean => fitsJsonSchema(value, part, depth + 1);
  const { allOf, anyOf, oneOf, not } = schema;
  if (Array.isArray(allOf) && !allOf.every(fits)) return false;
  if (Array.isArray(anyOf) && !anyOf.some(fits)) return false;
  if (Array.isArray(oneOf) && oneOf.filter(fits).length !== 1) return false;
  return not === undefined || !fits(not);
}
