/** A question as it stands in the address. */
export interface Asked {
  query: string;
  scope: string;
  /** Only the words themselves, in the full text. */
  isLiteral: boolean;
}

/** Address of the search page with a question, e.g. "?q=…&in=guidance"; its bare path without one. */
export function addressOf({ query, scope, isLiteral }: Asked): string {
  const asked = new URLSearchParams({
    ...(query && { q: query }),
    ...(scope && { in: scope }),
    ...(query && isLiteral && { text: '1' }),
  }).toString();
  return asked ? `?${asked}` : location.pathname;
}
