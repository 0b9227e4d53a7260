import type { Locale } from '#model/bilingual.ts';
import { issueSeverities, type IssueCode } from '#model/issue-codes.ts';
import { issueCodes, issueHelp, issueSlug, type IssueHelp } from '#messages/issue-text.ts';
import { siteWords, type IssueGroup } from '#messages/site-words.ts';

export interface ErrorLink {
  code: string;
  path: string;
  title: string;
}

export interface ErrorHelpView extends IssueHelp {
  code: string;
  path: string;
  severity: string;
  group: string;
}

const groupOf = (code: string): IssueGroup => code.slice(0, code.indexOf('/')) as IssueGroup;
const pathOf = (code: string): string => `/guidance/errors/${issueSlug(code)}/`;

/** All error codes under the headings of their groups, in the order of the list in `model`. */
export function errorGroups(locale: Locale): { group: IssueGroup; label: string; errors: ErrorLink[] }[] {
  const { groups } = siteWords(locale).errors;
  return [...Map.groupBy(issueCodes, groupOf)].map(([group, codes]) => ({
    group,
    label: groups[group],
    errors: codes.map((code) => ({ code, path: pathOf(code), title: issueHelp(code, locale).title })),
  }));
}

/** The help page of one code. Errors: throws for a code nobody knows. */
export function errorHelpView(code: string, locale: Locale): ErrorHelpView {
  const { severities, groups } = siteWords(locale).errors;
  return {
    ...issueHelp(code, locale),
    code,
    path: pathOf(code),
    severity: severities[issueSeverities[code as IssueCode]],
    group: groups[groupOf(code)],
  };
}
