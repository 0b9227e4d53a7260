/** `/search/text-<locale>.json`: the table of contents of the full text in one language. */
export interface TextContents {
  /** Folder of the files below; a new one whenever anything in them changes, so that they never disagree. */
  version: string;
  /** How many pages are searched. */
  pages: number;
  /** The first word of each piece of the index, sorted. */
  starts: readonly string[];
}

/**
 * `/search/text-<locale>/<version>/words-<number>.json`: words beside each other in the alphabet, with the pages that
 * have them, as src/search/postings.ts writes them.
 */
export type TextPiece = Readonly<Record<string, string>>;

/** `/search/text-<locale>/<version>/page-<number>.json`: a page as its results show it. */
export interface TextPage {
  raw_url: string;
  /** The page's own words, without the title. */
  content: string;
  meta: {
    title: string;
    description: string;
    kind: string;
    theme: string;
    period: string;
    /** Not shown; a result found by them alone is known by them. */
    keywords: string;
  };
}
