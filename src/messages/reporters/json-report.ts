import type { CheckResult } from '#model/catalogue.ts';
import type { Issue } from '#model/issue.ts';
import { issueText } from '../issue-text.ts';

/** Writes a check for machines, as DESIGN §5 fixes it. `ok` is true exactly when no issue is an error. */
export function renderJsonReport({ issues, counts }: CheckResult): string {
  const severities = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of issues) severities[severity] += 1;
  const report = {
    ok: severities.error === 0,
    counts: { ...counts, ...severities },
    issues: issues.map(jsonIssue),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function jsonIssue(issue: Issue) {
  const fa = issueText(issue, 'fa');
  const en = issueText(issue, 'en');
  const { severity, code, file, line, record, column, field, found, count, places } = issue;
  return {
    severity,
    code,
    file,
    line: line ?? null,
    record: record ?? null,
    column: column ?? null,
    field: field?.name ?? null,
    found: found ?? null,
    expected: en.expected,
    message: { fa: `${fa.message} انتظار: ${fa.expected}`, en: `${en.message} Expected: ${en.expected}` },
    fix: { fa: fa.fix, en: en.fix },
    count,
    places,
  };
}
