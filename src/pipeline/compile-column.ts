import type { PlaceEntry } from '#model/reference.ts';
import { confidences, statuses, type Concept } from '#model/table.ts';
import { periodBuilder, numberBuilder, textBuilder, type ColumnBuilder } from './column-builders.ts';
import { noting, type CellReader } from './cell-reading.ts';
import { constrained, numberTests, periodTests, textTests } from './check-constraints.ts';
import type { IssueLog } from './issue-log.ts';
import type { FieldPlan } from './package-plan.ts';
import { categoryReader, numberedCategoryReader, placeReader, vocabularyReader } from './read-listed-cell.ts';
import { isPlainInteger, numberReader } from './read-number-cell.ts';
import { periodReader } from './read-period-cell.ts';
import { sourceDateReader, urlReader } from './read-source-cell.ts';
import { tidyReader } from './read-text-cell.ts';
import type { Tick } from './tick.ts';
import { typedReader } from './read-typed-cell.ts';

export interface ColumnContext {
  places: readonly PlaceEntry[];
  /** Whether the package is written in Persian, so that Arabic letters in it are slips of the keyboard. */
  isPersian: boolean;
  log: IssueLog;
  /** Told how many rows are checked. */
  tick?: Tick;
}

/**
 * Turns a field's schema into one builder, once per column: what is then done per cell is a Map lookup for
 * texts and one short pattern for numbers.
 */
export function compileColumn(plan: FieldPlan, context: ColumnContext): ColumnBuilder {
  const { concept } = plan.descriptor;
  const { log } = context;
  const isNumeric = plan.type === 'number' || plan.type === 'integer';
  const isCoded = plan.categories.length > 0 && concept !== 'OBS_VALUE';
  if (isNumeric && !isCoded && concept !== 'TIME_PERIOD') return numberColumn(plan, log);
  if (concept === 'TIME_PERIOD') {
    return periodBuilder(requiring(plan, constrained(periodReader(plan), periodTests(plan, log))));
  }
  const read = constrained(textReader(plan, concept, context), textTests(plan, log));
  return textBuilder(requiring(plan, tidyReader(read, context.isPersian)));
}

function numberColumn(plan: FieldPlan, log: IssueLog): ColumnBuilder {
  const tests = numberTests(plan, log);
  const mayBeNegative = plan.descriptor.concept !== 'OBS_VALUE' || plan.unit?.kind !== 'count';
  const read = requiring(plan, constrained(numberReader(plan), tests));
  const judged: typeof read = (cell) => {
    const reading = read(cell);
    const isOdd = !mayBeNegative && reading.value !== undefined && reading.value.value < 0;
    return isOdd ? noting(reading, [{ code: 'cell/negative-count' }]) : reading;
  };
  const { decimalChar = '.', groupChar } = plan.descriptor;
  const isOwnFormat = decimalChar !== '.' || groupChar !== undefined;
  const needsLook = isOwnFormat || [...plan.missing.keys()].some(isPlainInteger);
  const isSound = (cell: string): boolean => {
    if (!isPlainInteger(cell) || (!mayBeNegative && cell.startsWith('-'))) return false;
    return tests.every((test) => test({ value: Number(cell), exact: cell }, cell) === undefined);
  };
  return numberBuilder(judged, needsLook ? () => false : isSound);
}

function textReader(
  plan: FieldPlan,
  concept: Concept | undefined,
  context: ColumnContext,
): CellReader<string> {
  switch (concept) {
    case 'REF_AREA':
      return placeReader(plan, context.places);
    case 'OBS_STATUS':
      return vocabularyReader(plan, statuses, 'cell/unknown-status');
    case 'CONFIDENCE':
      return vocabularyReader(plan, confidences, 'cell/unknown-confidence');
    case 'SOURCE_URL':
      return urlReader(plan);
    case 'SOURCE_DATE':
      return sourceDateReader(plan);
    default:
      return plan.categories.length === 0
        ? typedReader(plan)
        : plan.type === 'integer'
          ? numberedCategoryReader(plan)
          : categoryReader(plan);
  }
}

function requiring<T>(plan: FieldPlan, read: CellReader<T>): CellReader<T> {
  if (plan.descriptor.constraints?.required !== true) return read;
  return (cell) => {
    const reading = read(cell);
    if (!reading.missing) return reading;
    return noting(reading, [{ code: 'cell/required', params: { reason: reading.missing } }]);
  };
}
