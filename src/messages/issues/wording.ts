import type { IssueCode } from '#model/issue-codes.ts';

/** A text in both languages. Which parts of it are templates is said in issue-text.ts. */
export interface Both {
  fa: string;
  en: string;
}

/**
 * All words about one kind of problem.
 * `message`, `expected` and `fix` are templates: `{found}`, `{column}` and `{<param>}` are filled from the issue,
 * `[[…]]` is left out when a placeholder in it has nothing to show, and `` `…` `` marks code.
 * `title`, `why`, `wrong` and `right` are for the help page.
 */
export interface Wording {
  title: Both;
  message: Both;
  expected: Both;
  fix: Both;
  why: Both;
  wrong?: string;
  right?: string;
}

export type Wordings<Prefix extends string> = Readonly<
  Record<Extract<IssueCode, `${Prefix}/${string}`>, Wording>
>;

export const both = (fa: string, en: string): Both => ({ fa, en });
