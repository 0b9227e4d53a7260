import type { ContentPage } from '#model/content.ts';
import type { GlossaryTerm } from '#model/reference.ts';
import type { Site } from '#model/site.ts';
import type { ReadPage } from '../check-content.ts';
import type { IssueLog } from '../issue-log.ts';
import { checkContacts } from './check-contacts.ts';
import { checkLetters } from './check-letters.ts';
import { checkPhrases } from './check-phrases.ts';
import { checkSentences } from './check-sentences.ts';
import { checkTwinFacts } from './check-twin-facts.ts';
import { proseOf, type Prose } from './prose.ts';
import type { HardPhrase } from './read-phrases.ts';

/** A page as the checks of its language see it. */
export interface PlainPage {
  page: ContentPage;
  /** Read by people in trouble: what to report, where to ask. */
  isGuidance: boolean;
  prose: readonly Prose[];
}

export interface PlainContext {
  /** Absent when site.json could not be read, which has issues of its own. */
  site: Site | undefined;
  glossary: readonly GlossaryTerm[];
  phrases: readonly HardPhrase[];
}

/** Checks that pages are written plainly, and that both languages say the same. Errors: content/… issues. */
export function checkPlainLanguage(read: readonly ReadPage[], context: PlainContext, log: IssueLog): void {
  const pages = read.map((one) => ({
    page: one.page,
    isGuidance: /^(?:report|questions)\//u.test(one.page.path),
    prose: proseOf(one),
  }));
  for (const page of pages) {
    checkSentences(page, log);
    checkLetters(page, log);
    checkPhrases(page, context.phrases, context.glossary, log);
    if (context.site) checkContacts(page, context.site, log);
  }
  for (const fa of pages.filter(({ page }) => page.locale === 'fa')) {
    const en = pages.find(({ page }) => page.locale === 'en' && page.path === fa.page.path);
    if (en) checkTwinFacts(fa, en, log);
  }
}
