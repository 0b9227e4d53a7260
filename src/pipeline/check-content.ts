import type { ContentPage } from '#model/content.ts';
import type { Dataset } from '#model/dataset.ts';
import type { GlossaryTerm, PlaceEntry } from '#model/reference.ts';
import type { Site } from '#model/site.ts';
import type { IssueLog } from './issue-log.ts';

/** What a page may refer to. */
export interface ContentContext {
  site: Site | undefined;
  glossary: readonly GlossaryTerm[];
  datasets: readonly Dataset[];
  places: readonly PlaceEntry[];
}

export function checkContent(pages: readonly ContentPage[], context: ContentContext, log: IssueLog): void {
  void pages;
  void context;
  void log;
}
