import { checkTreeSchema, type CheckTree } from '#model/check-tree.ts';
import { checkShape } from './check-shape.ts';
import { checkTree, type TreeContext } from './check-tree.ts';
import type { IssueLog } from './issue-log.ts';
import { listFolder } from './read-file.ts';
import { readJson } from './read-json.ts';

/** The one file of the content folder that is no page. */
export const checkTreeFile = 'content/report/check.json';

/**
 * Reads the questions that lead to one door.
 * Shape:  undefined where the folder has none, or where it has no form to go on with.
 * Errors: property/… issues of its form, tree/… issues of its paths.
 */
export async function readCheckTree(
  root: string,
  context: TreeContext,
  log: IssueLog,
): Promise<CheckTree | undefined> {
  const entries = await listFolder(`${root}/content/report`);
  if (!entries.some(({ name }) => checkTreeFile.endsWith(`/${name}`))) return undefined;
  const document = await readJson({ root, file: checkTreeFile }, log);
  const tree = document && checkShape(document, checkTreeSchema, log);
  if (document && tree) checkTree(tree, document, context, log);
  return tree;
}
