import type { z } from 'zod';
import type { Issue } from '#model/issue.ts';
import { closest } from '#text/closest.ts';
import type { IssueLog } from './issue-log.ts';
import type { JsonPath, Located } from './read-json.ts';

type ZodIssue = z.core.$ZodIssue;

/**
 * Holds a document against its zod schema.
 * Errors: property/… issues at the place of each value; undefined when one of them is an error.
 */
export function checkShape<T>(document: Located, schema: z.ZodType<T>, log: IssueLog): T | undefined {
  const result = schema.safeParse(document.value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportZodIssue(issue, document, log);
  return undefined;
}

function reportZodIssue(issue: ZodIssue, document: Located, log: IssueLog): void {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const best = bestBranch(issue);
  if (best) {
    for (const inner of best) reportZodIssue({ ...inner, path: [...path, ...inner.path] }, document, log);
  } else if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) reportUnknownKey([...path, key], document, log);
  } else {
    reportProblem(issue, path, document, log);
  }
}

function reportUnknownKey(path: JsonPath, document: Located, log: IssueLog): void {
  const params = { path: pathText(path) };
  log.add({
    code: 'property/unknown',
    file: document.file,
    ...document.keyPositionOf(path),
    found: String(path.at(-1)),
    params,
  });
}

function reportProblem(issue: ZodIssue, path: JsonPath, document: Located, log: IssueLog): void {
  const at = { file: document.file, ...document.positionOf(path) };
  const whole = document.file.split('/').at(-1) ?? document.file;
  const params: Record<string, string | number | readonly string[]> = { path: pathText(path) || whole };
  if (issue.input === undefined && valueAt(document.value, path) === undefined) {
    log.add({ code: 'property/missing', ...at, found: String(path.at(-1)), params });
    return;
  }
  const found = foundText(issue.input ?? valueAt(document.value, path));
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    const expected = issue.code === 'invalid_type' ? [issue.expected] : unionTypes(issue);
    log.add({ code: 'property/wrong-type', ...at, found, params: { ...params, expected } });
    return;
  }
  log.add({
    code: 'property/invalid-value',
    ...at,
    found,
    params: { ...params, ...expectation(issue, found) },
  });
}

/** What a value should have been: a list to choose from, or the name of a form. */
function expectation(issue: ZodIssue, found: string): Issue['params'] {
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const near = closest(found, allowed);
    return { allowed, ...(near === undefined ? {} : { closest: near }) };
  }
  if (issue.code === 'invalid_format') return { form: issue.format };
  if (issue.code === 'too_small') {
    const isNumber = issue.origin === 'number' || issue.origin === 'int';
    return isNumber ? { least: Number(issue.minimum) } : { form: 'minimum', limit: Number(issue.minimum) };
  }
  if (issue.code === 'too_big') return { form: 'maximum', limit: Number(issue.maximum) };
  return { form: issue.code };
}

/** Of a union's branches, the one that got furthest: an object with one bad property, not "wrong type". */
function bestBranch(issue: ZodIssue): readonly ZodIssue[] | undefined {
  if (issue.code !== 'invalid_union') return undefined;
  return issue.errors.find((branch) => branch.length > 0 && branch.every(({ path }) => path.length > 0));
}

function unionTypes(issue: ZodIssue): string[] {
  if (issue.code !== 'invalid_union') return [];
  return issue.errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : unionTypes(inner))),
  );
}

function valueAt(value: unknown, path: JsonPath): unknown {
  let here: unknown = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
}

/** A value as its author wrote it, near enough: strings bare, the rest as JSON. */
export function foundText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
}

/** ["resources", 0, "name"] → "resources[0].name", as programmers and search boxes write it. */
export function pathText(path: JsonPath): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}
