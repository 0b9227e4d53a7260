import type { Locale } from './bilingual.ts';
import type { CheckTree } from './check-tree.ts';
import type { ContentPage } from './content.ts';
import type { Dataset } from './dataset.ts';
import type { PlannedRelease } from './calendar.ts';
import type { Issue } from './issue.ts';
import type { ReportedProblem } from './problem.ts';
import type { GlossaryTerm, PlaceEntry } from './reference.ts';
import type { Site } from './site.ts';

/** Everything the site shows, checked: what the pipeline makes of a data folder. */
export interface Catalogue {
  site: Site;
  /** Sorted by name. */
  datasets: readonly Dataset[];
  content: readonly ContentPage[];
  /** The questions that lead to one door; absent where the folder has none. */
  checkTree?: CheckTree;
  places: readonly PlaceEntry[];
  glossary: readonly GlossaryTerm[];
  /** What was announced in the release calendar. */
  calendar: readonly PlannedRelease[];
  /** The public problem board. */
  problems: readonly ReportedProblem[];
}

/** How hard a page's text is by a formula. Never an issue: the formulas are unproven for Persian. */
export interface PageReadability {
  /** Path without language and ending. */
  path: string;
  locale: Locale;
  /** The higher, the easier; each language has a scale of its own. */
  ease: number;
}

/** `catalogue` is absent exactly when some issue is an error. Issues are sorted by file, line, column. */
export interface CheckResult {
  catalogue?: Catalogue;
  issues: readonly Issue[];
  /** Of every page of the content folder that has running text. */
  readability: readonly PageReadability[];
  /** What can be read even where something else is an error: rehearsals show its effect. Never published. */
  sound: Pick<Catalogue, 'datasets' | 'places'>;
  counts: { datasets: number; resources: number; rows: number; files: number };
}
