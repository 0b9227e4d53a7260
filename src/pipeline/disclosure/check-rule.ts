import type { IssueCode } from '#model/issue-codes.ts';
import type { Issue } from '#model/issue.ts';
import { closest } from '#text/closest.ts';
import type { IssueLog } from '../issue-log.ts';
import { figureTable, type FigureTable } from './figure-tables.ts';
import { isRatio } from './ratio-joins.ts';
import type { CheckedResource } from '../build-dataset.ts';
import type { JsonPath } from '../read-json.ts';

/**
 * Checks that a rule speaks of columns and categories that are there, and of some count at all.
 * Errors: descriptor/unknown-field, descriptor/unknown-category, suppression/no-counts.
 */
export function checkRule(resource: CheckedResource, all: readonly FigureTable[], log: IssueLog): void {
  const { plan } = resource.rows;
  const rule = plan.descriptor.suppression;
  if (!rule) return;
  const table = figureTable(resource);
  const path = [...plan.path, 'suppression'];
  const at = (place: JsonPath) => ({ file: plan.document.file, ...plan.document.positionOf(place) });
  // A table of shares hides those of the counts that another one hides.
  const isOfShares = table.measures.some(isRatio) && all.some((other) => other.rule && hasCounts(other));
  if (!hasCounts(table) && !rule.measures && !isOfShares) {
    log.add({ code: 'suppression/no-counts', ...at(path) });
  }
  const report = (
    code: IssueCode,
    found: string,
    allowed: readonly string[],
    place: JsonPath,
    more: Issue['params'],
  ) => {
    if (allowed.includes(found)) return;
    const near = closest(found, allowed);
    log.add({
      code,
      ...at(place),
      found,
      params: { ...more, allowed, ...(near === undefined ? {} : { closest: near }) },
    });
  };
  const countable = resource.meant.filter(
    ({ concept }) => concept === 'OBS_VALUE' || concept === 'SAMPLE_SIZE',
  );
  const measures = countable.map((column) => column.plan.name);
  rule.measures?.forEach((name, index) =>
    report('descriptor/unknown-field', name, measures, [...path, 'measures', index], {
      path: 'suppression.measures',
    }),
  );
  rule.totals?.forEach(({ field, total, of }, index) => {
    const own = [...path, 'totals', index];
    const fields = resource.meant
      .filter(({ concept }) => concept === 'DIMENSION')
      .map((column) => column.plan.name);
    report('descriptor/unknown-field', field, fields, [...own, 'field'], {
      path: 'suppression.totals.field',
    });
    const values = categoriesOf(table, resource, field);
    if (!values) return;
    report('descriptor/unknown-category', total, values, [...own, 'total'], { field });
    of.forEach((part, at) =>
      report('descriptor/unknown-category', part, values, [...own, 'of', at], { field }),
    );
  });
}

const hasCounts = ({ measures }: FigureTable): boolean => measures.some(({ isCounted }) => isCounted);

function categoriesOf(table: FigureTable, { meant }: CheckedResource, field: string): string[] | undefined {
  const column = meant.find(({ plan }) => plan.name === field);
  if (!column || !table.dimensions.some(({ name }) => name === field)) return undefined;
  const { plan, column: cells } = column;
  if (plan.categories.length > 0) return plan.categories.map(({ value }) => value);
  return cells.kind === 'text' ? [...cells.dictionary] : undefined;
}
