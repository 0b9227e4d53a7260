import type { Locale } from './bilingual.ts';
import type { ChartView } from './chart.ts';

/** A figure on a picture for links: what it is of, the figure with its unit, and its period and status. */
export interface ShareFigure {
  label: string;
  text: string;
  when: string;
}

/** What a picture for links shows, in one language; all texts are the page's own. */
export interface ShareCard {
  locale: Locale;
  site: string;
  /** Topic or kind of page. */
  kicker: string;
  title: string;
  /** One is drawn large, several under each other. */
  figures: readonly ShareFigure[];
  chart?: ChartView;
  /** What the chart shows, where the one figure beside it does not say it. */
  caption?: string;
  /** Source, sample note: the small print. */
  source: string;
  /** Of which release, in words. */
  released: string;
}
