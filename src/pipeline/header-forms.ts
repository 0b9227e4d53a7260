import { toAsciiDigits } from '#text/digits.ts';
import { jalaliMonthNames } from '#text/jalali.ts';
import { foldKey } from '#text/letters.ts';
import { parseDecimal } from '#text/numbers.ts';
import { parsePeriod } from '#text/periods.ts';
import type { IssueLog } from './issue-log.ts';
import type { ResourcePlan } from './package-plan.ts';
import { calendarOf } from './read-period-cell.ts';

interface Context {
  plan: ResourcePlan;
  line: number;
  log: IssueLog;
}

const monthNames = new Set([...jalaliMonthNames.fa, ...jalaliMonthNames.en].map(foldKey));

function isPeriodName(name: string): boolean {
  const text = toAsciiDigits(name)
    .trim()
    .replace(/^سال\s+/u, '')
    .replaceAll('/', '-');
  return monthNames.has(foldKey(text)) || !('problem' in parsePeriod(text, calendarOf(text)));
}

/**
 * Recognises headers that are something else altogether, so that one message says it and not one per column: periods
 * as columns, titles in place of names, no header at all.
 * Errors: csv/wide-table, csv/titles-in-header, csv/no-header. Says whether it was one of them.
 */
export function reportHeaderForm(names: readonly string[], { plan, line, log }: Context): boolean {
  const { fields, fieldsMatch } = plan;
  if (fieldsMatch === 'subset' || fieldsMatch === 'partial') return false;
  const strangers = names.flatMap((name, index) =>
    name === '' || fields.some((field) => field.name === name) ? [] : [{ name, index }],
  );
  const at = (index: number) => ({ file: plan.file, line, column: index + 1 });
  const periods = strangers.filter(({ name }) => isPeriodName(name));
  const [period] = periods;
  if (period && periods.length >= 2) {
    const params = { periods: periods.map(({ name }) => name) };
    log.add({ code: 'csv/wide-table', ...at(period.index), found: period.name, params });
    return true;
  }
  const titled = strangers.filter(({ name }) => titleOwner(name, plan) !== undefined);
  const [title] = titled;
  if (title && titled.length >= 2) {
    const params = { closest: titleOwner(title.name, plan) ?? '' };
    log.add({ code: 'csv/titles-in-header', ...at(title.index), found: title.name, params });
    return true;
  }
  const isData = strangers.length >= fields.length / 2 && strangers.some(({ name }) => parseDecimal(name).ok);
  if (isData) log.add({ code: 'csv/no-header', ...at(0), found: names.join(',') });
  return isData;
}

function titleOwner(name: string, { fields }: ResourcePlan): string | undefined {
  const key = foldKey(name);
  return fields.find(({ descriptor: { title, titleEn } }) =>
    [title, titleEn].some((text) => text !== undefined && foldKey(text) === key),
  )?.name;
}

/** Columns without a name, most often cells to the right that were once filled. One message for all of them. */
export function reportUnnamed(
  names: readonly string[],
  strangers: number[],
  { plan, line, log }: Context,
): void {
  const unnamed = strangers.filter((index) => names[index] === '');
  for (const index of unnamed) {
    strangers.splice(strangers.indexOf(index), 1);
    log.add({ code: 'csv/unnamed-column', file: plan.file, line, column: index + 1, cause: 'unnamed' });
  }
}
