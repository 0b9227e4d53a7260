import { inRelease } from '#exports/citation.ts';
import type { DatasetView } from '../dataset-view.ts';
import type { HistoryView } from './history-view.ts';
import { withRevisions } from './revisions.ts';

/** A dataset page's props with the newest revisions beside their figures and the release in the citation. */
export function withHistory(view: DatasetView, history: HistoryView | undefined): DatasetView {
  if (!history) return view;
  return {
    ...view,
    sections: view.sections.map((section) => ({
      ...section,
      table: withRevisions(section.table, history.revisions),
    })),
    cited: history.release && !history.isPending ? inRelease(view.cited, history.release.id) : view.cited,
  };
}
