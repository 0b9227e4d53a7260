import { mostQuestions, type CheckEnd, type CheckQuestion, type CheckTree } from '#model/check-tree.ts';
import type { ContentPage } from '#model/content.ts';
import type { IssueCode } from '#model/issue-codes.ts';
import type { Site } from '#model/site.ts';
import { closest } from '#text/closest.ts';
import type { IssueLog } from './issue-log.ts';
import type { JsonPath, Located } from './read-json.ts';

/** What the ends of the tree may name. */
export interface TreeContext {
  content: readonly ContentPage[];
  /** Absent when site.json could not be read, which has issues of its own. */
  site: Site | undefined;
}

type Report = (
  code: IssueCode,
  path: JsonPath,
  found: string,
  params?: Record<string, string | number>,
) => void;

/** A step and where it stands in the file. */
type Step =
  | { step: CheckQuestion; path: JsonPath; isQuestion: true }
  | { step: CheckEnd; path: JsonPath; isQuestion: false };

/**
 * Checks that the questions lead everybody to a door: every path ends, nothing is asked for nothing, every kind is
 * reached, and doors are official channels.
 * Errors: tree/… issues at the place of each question, answer or end.
 */
export function checkTree(tree: CheckTree, document: Located, context: TreeContext, log: IssueLog): void {
  const report: Report = (code, path, found, params = {}) => {
    log.add({ code, file: document.file, ...document.positionOf(path), found, params });
  };
  const steps = stepsOf(tree, report);
  const reached = walk(tree, steps, report);
  for (const [id, { path }] of steps) {
    if (!reached.has(id)) report('tree/unreachable-step', path, id);
  }
  checkNeeds(tree, steps, report);
  checkDoors(tree, context, report);
}

function stepsOf({ questions, ends }: CheckTree, report: Report): Map<string, Step> {
  const all: Step[] = [
    ...questions.map((step, index) => ({ step, path: ['questions', index], isQuestion: true as const })),
    ...ends.map((step, index) => ({ step, path: ['ends', index], isQuestion: false as const })),
  ];
  const steps = new Map<string, Step>();
  for (const one of all) {
    if (steps.has(one.step.id)) report('tree/duplicate-id', [...one.path, 'id'], one.step.id);
    else steps.set(one.step.id, one);
  }
  return steps;
}

/** Follows every answer from the first question; each step may be met once. */
function walk({ questions }: CheckTree, steps: ReadonlyMap<string, Step>, report: Report): Set<string> {
  const reached = new Set<string>();
  const visit = (id: string, above: readonly string[]): void => {
    reached.add(id);
    const here = steps.get(id);
    if (!here?.isQuestion) return;
    const asked = [...above, id];
    if (asked.length > mostQuestions) {
      report('tree/too-many-questions', here.path, id, { limit: mostQuestions });
    }
    here.step.answers.forEach(({ to }, index) => {
      const path = [...here.path, 'answers', index, 'to'];
      if (!steps.has(to)) report('tree/unknown-step', path, to);
      else if (asked.includes(to)) report('tree/loop', path, to);
      else if (reached.has(to)) report('tree/shared-step', path, to);
      else visit(to, asked);
    });
  };
  const [first] = questions;
  if (first) visit(first.id, []);
  return reached;
}

/** A question with one answer, or whose answers all lead to the same words, need not be asked. */
function checkNeeds({ questions }: CheckTree, steps: ReadonlyMap<string, Step>, report: Report): void {
  const outcomes = (id: string, above: readonly string[]): string[] => {
    const here = steps.get(id);
    if (!here || above.includes(id)) return [];
    if (here.isQuestion) return here.step.answers.flatMap(({ to }) => outcomes(to, [...above, id]));
    const { kind, door, reason } = here.step;
    return [JSON.stringify([kind, door, reason])];
  };
  questions.forEach(({ id, answers }, index) => {
    const found = outcomes(id, []);
    const isNeeded = answers.length > 1 && (found.length < 2 || new Set(found).size > 1);
    if (!isNeeded) report('tree/dead-question', ['questions', index], id);
  });
}

function checkDoors({ ends, general }: CheckTree, { content, site }: TreeContext, report: Report): void {
  const kinds = new Map(
    content.flatMap(({ path, kind }) => (kind ? [[path.split('/').at(-1) ?? '', kind] as const] : [])),
  );
  const channels = site?.channels.map(({ id }) => id);
  const checkChannel = (id: string, path: JsonPath): void => {
    if (channels && !channels.includes(id)) report('tree/unknown-channel', path, id, nearest(id, channels));
  };
  ends.forEach(({ kind: slug, door, reason }, index) => {
    const path = ['ends', index];
    if (slug === undefined) return;
    const kind = kinds.get(slug);
    if (!kind) report('tree/unknown-kind', [...path, 'kind'], slug, nearest(slug, [...kinds.keys()]));
    if (!reason) report('tree/no-reason', path, slug);
    if (door === undefined) return;
    checkChannel(door, [...path, 'door']);
    const isForeign = kind && !kind.channels.includes(door) && channels?.includes(door);
    if (isForeign) report('tree/foreign-door', [...path, 'door'], door, { kind: slug });
  });
  checkChannel(general.door, ['general', 'door']);
  general.elsewhere.forEach((id, index) => {
    checkChannel(id, ['general', 'elsewhere', index]);
  });
  for (const slug of kinds.keys()) {
    if (!ends.some(({ kind }) => kind === slug)) report('tree/unreachable-kind', ['ends'], slug);
  }
}

function nearest(found: string, allowed: readonly string[]): Record<string, string> {
  const near = closest(found, allowed);
  return near === undefined ? {} : { closest: near };
}
