/** A page that has a word, and how much the word says about the page. */
export interface Posting {
  /** Its number in the index. */
  page: number;
  /** 1–26. */
  weight: number;
}

/** Weights are written as letters: one byte each, and nothing else is needed between two pages. */
export const mostWeight = 26;
const firstLetter = 'A'.charCodeAt(0);

/**
 * Writes the pages of a word: the distance from the page before in base 36, then its weight as a capital letter.
 * Shape:  postings by page, each page once; "0C2A" is page 0 with weight 3 and page 2 with weight 1.
 */
export function writePostings(postings: readonly Posting[]): string {
  let last = 0;
  return postings
    .map(({ page, weight }) => {
      const distance = (page - last).toString(36);
      last = page;
      return `${distance}${String.fromCharCode(firstLetter + weight - 1)}`;
    })
    .join('');
}

/** Reads what `writePostings` wrote. */
export function readPostings(text: string): Posting[] {
  let page = 0;
  return [...text.matchAll(/([0-9a-z]+)([A-Z])/gu)].map(([, distance = '', letter = '']) => {
    page += Number.parseInt(distance, 36);
    return { page, weight: letter.charCodeAt(0) - firstLetter + 1 };
  });
}
