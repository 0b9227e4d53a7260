import type { Locale } from '#model/bilingual.ts';
import { updateWords } from '#messages/update-words.ts';
import { isolate } from '#text/letters.ts';
import type { DatasetView } from '../dataset-view.ts';
import type { HistoryView } from './history-view.ts';
import { withRevisions } from './revisions.ts';

/** A dataset page's props with the newest revisions beside their figures and the release in the citation. */
export function withHistory(
  view: DatasetView,
  history: HistoryView | undefined,
  locale: Locale,
): DatasetView {
  if (!history) return view;
  return {
    ...view,
    sections: view.sections.map((section) => ({
      ...section,
      table: withRevisions(section.table, history.revisions),
    })),
    citation: history.release ? citationWith(view.citation, history.release, locale) : view.citation,
  };
}

function citationWith(citation: string, { id, date }: { id: string; date: string }, locale: Locale): string {
  const release = updateWords[locale].citedRelease(date);
  return locale === 'fa' ? `${citation}، ${release} (${isolate(id)})` : `${citation}, ${release} (${id})`;
}
