/**
 * The word under which all pages of a kind or theme are indexed, to narrow a search to them.
 */
export const scopeToken = (scope: string): string => `zz${scope.replace(/[^a-z]/gu, '')}`;
