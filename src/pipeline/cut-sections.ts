import type { Locale } from '#model/bilingual.ts';
import { kindLists, kindSections, type ContentPage, type ContentSection } from '#model/content.ts';
import { closest } from '#text/closest.ts';
import type { IssueLog } from './issue-log.ts';

interface Where {
  file: string;
  locale: Locale;
  isKind: boolean;
}

/**
 * Cuts a page at its level-2 headings. A kind's sections get their fixed ids, others "s1", "s2"…, the same in both
 * languages.
 * Errors: content/… issues when a kind's headings are not the fixed ones in order.
 */
export function cutSections(
  body: string,
  firstLine: number,
  where: Where,
  log: IssueLog,
): Pick<ContentPage, 'lead' | 'sections'> {
  const { lead, parts } = cut(body, firstLine);
  const sections = parts.map((part, index) => ({ ...part, id: idOf(part.heading, index, where) }));
  if (where.isKind) {
    checkKindSections(sections, where, log);
    checkLists(sections, where, log);
  }
  for (const { heading, markdown, line } of sections) {
    if (markdown === '') log.add({ code: 'content/empty-section', file: where.file, line, found: heading });
  }
  return { lead, sections };
}

type Part = Omit<ContentSection, 'id'>;

function cut(body: string, firstLine: number): { lead: string; parts: Part[] } {
  const lead: string[] = [];
  const parts: (Omit<Part, 'markdown'> & { lines: string[] })[] = [];
  let isCode = false;
  body.split('\n').forEach((text, index) => {
    if (/^\s*(?:```|~~~)/u.test(text)) isCode = !isCode;
    const heading = isCode ? undefined : /^##\s+(.+?)\s*#*\s*$/u.exec(text)?.[1];
    if (heading !== undefined) parts.push({ heading, line: firstLine + index, lines: [] });
    else (parts.at(-1)?.lines ?? lead).push(text);
  });
  return {
    lead: lead.join('\n').trim(),
    parts: parts.map(({ lines, ...part }) => ({ ...part, markdown: lines.join('\n').trim() })),
  };
}

function idOf(heading: string, index: number, { isKind, locale }: Where): string {
  const fixed = kindSections.find(([, headings]) => headings[locale] === heading);
  return isKind && fixed ? fixed[0] : `s${index + 1}`;
}

function checkKindSections(
  sections: readonly ContentSection[],
  { file, locale }: Where,
  log: IssueLog,
): void {
  const expected = kindSections.map(([id, headings]) => ({ id: id as string, heading: headings[locale] }));
  const present = sections.map(({ id }) => id);
  const missing = expected.filter(({ id }) => !present.includes(id));
  for (const { heading, line, id } of sections) {
    const isFirst = sections.find((section) => section.id === id)?.line === line;
    if (expected.some((section) => section.id === id) && isFirst) continue;
    const allowed = expected.map((section) => section.heading);
    // A heading that nearly is a missing one is one slip, not two problems.
    const near = closest(
      heading,
      missing.map((section) => section.heading),
      { maxDistance: 3 },
    );
    missing.splice(0, missing.length, ...missing.filter((section) => section.heading !== near));
    const params = { allowed, ...(near === undefined ? {} : { closest: near }) };
    log.add({ code: 'content/unexpected-section', file, line, found: heading, params });
  }
  for (const { heading } of missing) {
    log.add({ code: 'content/missing-section', file, line: sections.at(-1)?.line ?? 1, found: heading });
  }
  if (expected.some(({ id }) => !present.includes(id))) return;
  const order = expected.map(({ id }) => present.indexOf(id));
  const wrong = order.findIndex((at, index) => at < (order[index - 1] ?? -1));
  if (wrong < 0) return;
  const section = sections[order[wrong] ?? 0];
  const params = { after: expected[wrong - 1]?.heading ?? '' };
  log.add({
    code: 'content/section-order',
    file,
    line: section?.line,
    found: section?.heading ?? '',
    params,
  });
}

/** What the form for writing and the steps are made of. An empty section is reported as such. */
function checkLists(sections: readonly ContentSection[], { file }: Where, log: IssueLog): void {
  const forms = { bulleted: /^[-*] /mu, numbered: /^\d+[.)] /mu };
  for (const { id, heading, markdown, line } of sections) {
    const list = (kindLists as Readonly<Record<string, keyof typeof forms | undefined>>)[id];
    if (!list || markdown === '' || forms[list].test(markdown)) continue;
    log.add({ code: 'content/missing-list', file, line, found: heading, params: { list } });
  }
}
