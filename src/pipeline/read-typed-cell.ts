import type { IssueCode } from '#model/issue-codes.ts';
import type { FieldType } from '#model/descriptor.ts';
import { toAsciiDigits } from '#text/digits.ts';
import { parseDecimal } from '#text/numbers.ts';
import { failed, type CellReader, type Reading } from './cell-reading.ts';
import type { FieldPlan } from './package-plan.ts';
import { dateParser, type DateType } from './parse-date.ts';

/** Casts a cell that is not missing to its canonical text. */
type Cast = (cell: string) => Reading<string>;

const same: Cast = (cell) => ({ value: cell });
const matching =
  (pattern: RegExp, code: IssueCode): Cast =>
  (cell) =>
    pattern.test(cell) ? { value: cell } : failed(code);

const stringFormats: Readonly<Record<string, RegExp>> = {
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/u,
  uri: /^[a-z][a-z0-9+.-]*:\S+$/iu,
  binary: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u,
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu,
};

const duration =
  /^-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/u;

/**
 * Reads a cell by its Table Schema type and format to canonical text. Numbers and periods have readers of
 * their own. A declared format that nobody knows is treated as the default.
 * Source: https://datapackage.org/standard/table-schema/#field-types
 */
export function typedReader(plan: FieldPlan): CellReader<string> {
  const cast = typeCast(plan);
  return (cell) => {
    const reason = plan.missing.get(cell);
    return reason ? { missing: reason } : cast(cell);
  };
}

/** The field's own way of reading a value, missing ones aside. Bounds and enums are read with it too. */
export const typeCast = (plan: FieldPlan): Cast => castFor(plan.type, plan);

function castFor(type: FieldType, plan: FieldPlan): Cast {
  const { format } = plan;
  switch (type) {
    case 'string': {
      const pattern = stringFormats[format];
      return pattern ? matching(pattern, 'cell/not-in-format') : same;
    }
    case 'boolean':
      return booleanCast(plan);
    case 'date':
    case 'datetime':
    case 'time':
    case 'year':
    case 'yearmonth':
      return dateCast(type, format);
    case 'duration':
      return matching(duration, 'cell/not-a-duration');
    case 'list':
      return listCast(plan);
    case 'object':
      return jsonCast(isObject);
    case 'array':
      return jsonCast(Array.isArray);
    case 'geojson':
      return jsonCast((value) => isObject(value) && fitsGeoJson(value['type'], format));
    case 'geopoint':
      return geopointCast(format);
    default:
      return same;
  }
}

const geoJsonTypes = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
  'Feature',
  'FeatureCollection',
];

const fitsGeoJson = (type: unknown, format: string): boolean =>
  format === 'topojson' ? type === 'Topology' : typeof type === 'string' && geoJsonTypes.includes(type);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const truths = ['true', 'True', 'TRUE', '1'];
const falsehoods = ['false', 'False', 'FALSE', '0'];

function booleanCast({ descriptor }: FieldPlan): Cast {
  const { trueValues = truths, falseValues = falsehoods } = descriptor;
  return (cell) => {
    if (trueValues.includes(cell)) return { value: 'true' };
    if (falseValues.includes(cell)) return { value: 'false' };
    return failed('cell/not-a-boolean', { allowed: [...trueValues, ...falseValues] });
  };
}

function dateCast(type: DateType, format: string): Cast {
  const parse = dateParser(type, format) ?? dateParser(type, 'any');
  return (cell) => {
    const iso = parse?.(cell);
    if (iso !== undefined) return { value: iso };
    const plain = toAsciiDigits(cell).trim();
    const normalised = parse?.(plain);
    if (normalised === undefined) return failed('cell/not-a-date', { type, format });
    return {
      value: normalised,
      findings: [{ code: 'cell/normalised-period', params: { canonical: plain } }],
    };
  };
}

function listCast({ descriptor }: FieldPlan): Cast {
  const { delimiter = ',', itemType = 'string' } = descriptor;
  const isItem = itemCheck(itemType);
  return (cell) => {
    const bad = cell.split(delimiter).find((item) => !isItem(item.trim()));
    return bad === undefined ? { value: cell } : failed('cell/not-a-list', { item: bad, type: itemType });
  };
}

function itemCheck(type: string): (item: string) => boolean {
  if (type === 'number') return (item) => parseDecimal(item).ok;
  if (type === 'integer') return (item) => /^[-+]?\d+$/u.test(item);
  if (type === 'boolean') return (item) => truths.includes(item) || falsehoods.includes(item);
  if (type === 'date' || type === 'datetime' || type === 'time') {
    const parse = dateParser(type, 'default');
    return (item) => parse?.(item) !== undefined;
  }
  return () => true;
}

function parseJsonCell(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}

function jsonCast(fits: (value: unknown) => boolean): Cast {
  return (cell) => (fits(parseJsonCell(cell)) ? { value: cell } : failed('cell/not-json'));
}

function geopointCast(format: string): Cast {
  return (cell) => {
    const point = coordinates(cell, format);
    if (!point) return failed('cell/not-a-geopoint', { format });
    const [longitude, latitude] = point;
    const isOnEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    return isOnEarth ? { value: cell } : failed('cell/not-a-geopoint', { format });
  };
}

function coordinates(cell: string, format: string): readonly [number, number] | undefined {
  let pair: unknown[] = cell.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (format === 'array') {
    const value = parseJsonCell(cell);
    pair = Array.isArray(value) ? value : [];
  } else if (format === 'object') {
    const value = parseJsonCell(cell);
    pair =
      isObject(value) && Object.keys(value).sort().join() === 'lat,lon' ? [value['lon'], value['lat']] : [];
  }
  const [longitude, latitude] = pair;
  const isPair = pair.length === 2 && Number.isFinite(longitude) && Number.isFinite(latitude);
  return isPair ? [longitude as number, latitude as number] : undefined;
}
