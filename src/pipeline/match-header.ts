import { closest } from '#text/closest.ts';
import { foldKey } from '#text/letters.ts';
import { reportHeaderForm, reportUnnamed } from './header-forms.ts';
import type { IssueLog } from './issue-log.ts';
import type { FieldPlan, ResourcePlan } from './package-plan.ts';

/** Which cell of a row belongs to each field; -1 where the file has no such column. */
export interface HeaderMatch {
  cellOf: readonly number[];
  width: number;
  /** Whether every declared field has its column. */
  isWhole: boolean;
}

interface Context {
  plan: ResourcePlan;
  line: number;
  log: IssueLog;
}

/**
 * Matches a header row with the declared fields, by name; a package without our extensions may also match by
 * order alone, as the standard's `exact` allows.
 * Errors: csv/… issues; undefined when the rows below cannot be trusted.
 */
export function matchHeader(cells: readonly string[], context: Context): HeaderMatch | undefined {
  const { plan } = context;
  const names = withoutSmallDifferences(
    cells.map((cell) => cell.trim()),
    context,
  );
  if (reportWrongForm(names, context) || reportHeaderForm(names, context)) return undefined;
  const hasDuplicate = reportDuplicates(names, context);
  const cellOf = plan.fields.map((field) => names.indexOf(field.name));
  const strangers = names.map((_, index) => index).filter((index) => !cellOf.includes(index));
  const absent = plan.fields.filter((_, index) => cellOf[index] === -1);
  const misspelt = reportMisspelt(names, strangers, absent, context);
  const isMatched = !misspelt && reportUnmatched(names, strangers, absent, context);
  if (isMatched && !hasDuplicate) reportOrder(cellOf, context);
  return { cellOf, width: names.length, isWhole: isMatched && !hasDuplicate };
}

/**
 * The standard's `exact` maps columns by order, so a header that says the same in other capitals or with other
 * spaces is read, and noted; in somebody else's package, any other name in a column's place is.
 */
function withoutSmallDifferences(names: readonly string[], context: Context): string[] {
  const { fields, fieldsMatch } = context.plan;
  if (fieldsMatch !== 'exact' || names.length !== fields.length) return [...names];
  const isForeign = fields.every(({ isOwn }) => !isOwn);
  const isDeclared = (name: string) => fields.some((field) => field.name === name);
  const plain = (name: string) => foldKey(name).replaceAll(/[\s_.-]/gu, '');
  return names.map((name, index) => {
    const declared = fields[index]?.name ?? name;
    if (declared === name || names.includes(declared)) return name;
    if (plain(declared) !== plain(name) && (!isForeign || isDeclared(name))) return name;
    const found = { found: name, params: { closest: declared } };
    context.log.add({ code: 'csv/header-differs', ...at(context, index + 1), ...found });
    return declared;
  });
}

function at({ plan, line }: Context, column: number) {
  return { file: plan.file, line, column };
}

/** Files that are tables, only not with the header on this line or with this delimiter. */
function reportWrongForm(names: readonly string[], context: Context): boolean {
  const { plan, log } = context;
  const [first = ''] = names;
  if (/^sep=.$/iu.test(names.join(','))) {
    log.add({ code: 'csv/sep-line', ...at(context, 1), found: names.join(',') });
    return true;
  }
  if (plan.fields.some(({ name }) => names.includes(name))) return false;
  const delimiter = names.length === 1 && plan.fields.length > 1 ? likelyDelimiter(first, plan) : undefined;
  if (delimiter !== undefined) {
    log.add({ code: 'csv/wrong-delimiter', ...at(context, 1), found: first, params: { delimiter } });
    return true;
  }
  const isTitle = names.filter((name) => name !== '').length <= 1 && plan.fields.length > 1;
  if (isTitle) log.add({ code: 'csv/title-row', ...at(context, 1), found: first });
  return isTitle;
}

function likelyDelimiter(line: string, { fields, dialect }: ResourcePlan): string | undefined {
  const others = [';', '\t', '|', '،', '؛', ','].filter((mark) => mark !== (dialect.delimiter ?? ','));
  return others.find(
    (mark) => line.split(mark).filter((part) => fields.some(({ name }) => name === part.trim())).length > 1,
  );
}

function reportDuplicates(names: readonly string[], context: Context): boolean {
  let hasDuplicate = false;
  names.forEach((name, index) => {
    if (name === '' || names.indexOf(name) === index) return;
    hasDuplicate = true;
    context.log.add({ code: 'csv/duplicate-header', ...at(context, index + 1), found: name });
  });
  return hasDuplicate;
}

/** A stranger that nearly is an absent field is one slip, not two problems. */
function reportMisspelt(
  names: readonly string[],
  strangers: number[],
  absent: FieldPlan[],
  context: Context,
): boolean {
  let isAny = false;
  for (const index of [...strangers]) {
    const name = names[index] ?? '';
    const candidates = absent.map((field) => field.name);
    const near =
      candidates.find((candidate) => foldKey(candidate) === foldKey(name)) ?? closest(name, candidates);
    if (near === undefined) continue;
    isAny = true;
    strangers.splice(strangers.indexOf(index), 1);
    absent.splice(candidates.indexOf(near), 1);
    const found = { found: name, params: { closest: near } };
    context.log.add({ code: 'csv/misspelt-header', ...at(context, index + 1), ...found });
  }
  return isAny;
}

function reportUnmatched(
  names: readonly string[],
  strangers: readonly number[],
  absent: readonly FieldPlan[],
  context: Context,
): boolean {
  const { plan, log } = context;
  const mayLack = plan.fieldsMatch === 'superset' || plan.fieldsMatch === 'partial';
  const mayHaveMore = plan.fieldsMatch === 'subset' || plan.fieldsMatch === 'partial';
  if (!mayLack) {
    for (const { name, descriptor } of absent) {
      const field = descriptor.title === undefined ? { name } : { name, title: descriptor.title };
      const params = { header: names };
      log.add({
        code: 'csv/missing-column',
        file: plan.file,
        line: context.line,
        field,
        found: name,
        params,
      });
    }
  }
  if (!mayHaveMore) {
    const named = [...strangers];
    reportUnnamed(names, named, context);
    for (const index of named.filter((stranger) => names.indexOf(names[stranger] ?? '') === stranger)) {
      log.add({ code: 'csv/undeclared-column', ...at(context, index + 1), found: names[index] ?? '' });
    }
  }
  return mayLack || absent.length === 0;
}

function reportOrder(cellOf: readonly number[], context: Context): void {
  if (context.plan.fieldsMatch !== 'exact') return;
  const first = cellOf.findIndex((cell, index) => cell >= 0 && cell < (cellOf[index - 1] ?? -1));
  if (first < 0) return;
  const { name } = context.plan.fields[first] ?? { name: '' };
  context.log.add({ code: 'csv/column-order', ...at(context, (cellOf[first] ?? 0) + 1), found: name });
}
