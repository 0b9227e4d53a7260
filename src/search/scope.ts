/**
 * The word under which all pages of a kind or theme are indexed, to narrow a search to them.
 * Pagefind's own filters would do, but their files come out in another order at every build.
 */
export const scopeToken = (scope: string): string => `zz${scope.replace(/[^a-z]/gu, '')}`;
