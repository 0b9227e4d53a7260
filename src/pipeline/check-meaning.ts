import { fieldTypes } from '#model/descriptor.ts';
import type { Concept } from '#model/table.ts';
import { units } from '#model/units.ts';
import { closest } from '#text/closest.ts';
import type { CheckedResource } from './build-dataset.ts';
import { fieldName } from './check-constraints.ts';
import type { IssueLog } from './issue-log.ts';
import type { MeantColumn } from './infer-concepts.ts';
import type { FieldPlan } from './package-plan.ts';

/** Concepts a table can have once. Values, dimensions and attributes can be several. */
const single: readonly Concept[] = [
  'TIME_PERIOD',
  'REF_AREA',
  'UNIT_MEASURE',
  'OBS_STATUS',
  'CONFIDENCE',
  'SAMPLE_SIZE',
  'SOURCE_TITLE',
  'SOURCE_PUBLISHER',
  'SOURCE_URL',
  'SOURCE_DATE',
  'COMMENT_OBS',
  'COMMENT_OBS_EN',
];

/** Checks what columns mean together: one period, numeric values, one unit, a source for every value. */
export function checkMeaning(table: CheckedResource, log: IssueLog): void {
  checkConcepts(table.rows.plan.fields, log);
  checkUnits(table, log);
  for (const concept of ['SOURCE_TITLE', 'SOURCE_PUBLISHER'] as const) checkSource(table, concept, log);
}

function checkConcepts(fields: readonly FieldPlan[], log: IssueLog): void {
  const seen = new Map<Concept, string>();
  for (const field of fields) {
    const { concept } = field.descriptor;
    if (concept === undefined) continue;
    const at = { file: field.document.file, ...field.document.positionOf([...field.path, 'concept']) };
    const first = seen.get(concept);
    if (first !== undefined && single.includes(concept)) {
      const params = { first };
      log.add({
        code: 'descriptor/duplicate-concept',
        ...at,
        field: fieldName(field),
        found: concept,
        params,
      });
    }
    seen.set(concept, first ?? field.name);
    const isNumeric = field.type === 'number' || field.type === 'integer';
    const needsNumber = concept === 'OBS_VALUE' || concept === 'SAMPLE_SIZE';
    const isTypeKnown = fieldTypes.some((type) => type === (field.descriptor.type ?? 'any'));
    if (needsNumber && !isNumeric && isTypeKnown) {
      const params = { concept };
      log.add({
        code: 'descriptor/value-not-numeric',
        ...at,
        field: fieldName(field),
        found: field.type,
        params,
      });
    }
  }
}

/** A `UNIT_MEASURE` column may say the unit of the values beside it, but one unit for all of them. */
function checkUnits({ rows, meant }: CheckedResource, log: IssueLog): void {
  const index = meant.findIndex(({ concept }) => concept === 'UNIT_MEASURE');
  const column = meant[index]?.column;
  const isDeclared = meant[index]?.plan.descriptor.concept === 'UNIT_MEASURE';
  if (column?.kind !== 'text' || !isDeclared) return;
  const place = { file: rows.plan.file, column: rows.columnNumbers[index] || undefined };
  const field = meant[index] && fieldName(meant[index].plan);
  column.dictionary.forEach((code, at) => {
    const row = column.codes.indexOf(at);
    const where = { ...place, line: rows.lines[row], record: row + 1, field, found: code };
    const near = closest(code, units.keys());
    const params = { allowed: [...units.keys()], ...(near === undefined ? {} : { closest: near }) };
    if (!units.has(code)) log.add({ code: 'descriptor/unknown-unit', ...where, params, cause: code });
    else if (at > 0) {
      log.add({ code: 'table/mixed-units', ...where, params: { first: column.dictionary[0] ?? '' } });
    }
  });
}

/** A value without a source may not be published; rows without a value need none. */
function checkSource({ rows, meant }: CheckedResource, concept: Concept, log: IssueLog): void {
  const index = meant.findIndex((column) => column.plan.descriptor.concept === concept);
  const source = meant[index];
  const values = meant.filter((column) => column.concept === 'OBS_VALUE');
  if (source?.column.kind !== 'text' || values.length === 0) return;
  const { codes } = source.column;
  for (let row = 0; row < rows.rowCount; row += 1) {
    if ((codes[row] ?? -1) >= 0 || rows.brokenRows.has(row) || !values.some((value) => hasValue(value, row)))
      continue;
    log.add({
      code: 'cell/source-missing',
      file: rows.plan.file,
      line: rows.lines[row],
      column: rows.columnNumbers[index] || undefined,
      record: row + 1,
      field: fieldName(source.plan),
      found: '',
    });
  }
}

function hasValue({ column }: MeantColumn, row: number): boolean {
  return column.kind === 'number' && !column.missing.has(row);
}
