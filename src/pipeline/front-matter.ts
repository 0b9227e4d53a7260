import type { z } from 'zod';
import {
  kindFrontMatter,
  pageFrontMatter,
  questionFrontMatter,
  saidFrontMatter,
  type ContentPage,
} from '#model/content.ts';
import { checkShape } from './check-shape.ts';
import type { IssueLog } from './issue-log.ts';
import type { Located } from './read-json.ts';

type Front = Pick<ContentPage, 'front' | 'kind' | 'question' | 'said'>;

/** Folders of data/content whose pages have a front matter of their own. */
export const kindsFolder = 'report/kinds/';
export const questionsFolder = 'questions/';
export const saidFolder = 'you-said/';

/** Holds a page's front matter against the form of its folder. Errors: property/… issues; undefined then. */
export function readFrontMatter(document: Located, path: string, log: IssueLog): Front | undefined {
  if (path.startsWith(kindsFolder)) return withCommon('kind', checkShape(document, kindFrontMatter, log));
  if (path.startsWith(questionsFolder))
    return withCommon('question', checkShape(document, questionFrontMatter, log));
  if (path.startsWith(saidFolder)) return withCommon('said', checkShape(document, saidFrontMatter, log));
  const front = checkShape(document, pageFrontMatter, log);
  return front && { front };
}

function withCommon<Key extends 'kind' | 'question' | 'said'>(
  key: Key,
  own: NonNullable<ContentPage[Key]> | undefined,
): Front | undefined {
  if (!own) return undefined;
  const front: z.infer<typeof pageFrontMatter> = pageFrontMatter.strip().parse(own);
  return { front, [key]: own };
}
