import type { Locale, LocalText } from './bilingual.ts';
import type { ChartView } from './chart.ts';

/** What a page to embed holds, as far as it takes room. */
export interface EmbedContent {
  locale: Locale;
  /** The chart's own title. */
  heading: string;
  chart?: ChartView;
  notes: readonly string[];
  /** Why there is no chart. */
  missing?: string;
  /** That it is a sample, that it was withdrawn, that a newer release exists; in this order. */
  notices: readonly { text: string; href?: string }[];
  dataset: { title: LocalText };
  licence?: { name: string };
  /** Of which release the figures are, in words. */
  released: string;
}

/** Heights in pixels at which nothing is cut: of frames with the narrow drawing, and of those with the wide one. */
export interface EmbedSize {
  narrow: number;
  wide: number;
}

/** Width of a frame from which the wide drawing is shown, see src/styles/chart.css. Pixels. */
export const wideFrame = 576;
