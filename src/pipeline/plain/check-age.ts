import type { ContentContext, ReadPage } from '../check-content.ts';
import type { IssueLog } from '../issue-log.ts';

const day = 24 * 60 * 60 * 1000;
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / day);

/** Facts nobody has looked at for longer than site.json allows. Errors: content/outdated. */
export function checkAge(
  pages: readonly ReadPage[],
  { site, siteFile, today }: Pick<ContentContext, 'site' | 'siteFile' | 'today'>,
  log: IssueLog,
): void {
  if (!site || !siteFile || today === undefined) return;
  const limit = site.tolerances.checkedWithinDays;
  const report = (found: string, at: { file: string; line?: number; column?: number }): void => {
    const days = daysBetween(found, today);
    if (days > limit) log.add({ code: 'content/outdated', ...at, found, params: { days, limit } });
  };
  for (const { page, checkedLine } of pages)
    report(page.front.lastChecked, { file: page.file, line: checkedLine });
  for (const [index, { lastChecked }] of site.channels.entries()) {
    report(lastChecked, { file: siteFile.file, ...siteFile.positionOf(['channels', index, 'lastChecked']) });
  }
}
