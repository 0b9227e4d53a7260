import { expect } from 'vitest';

const shown = 40;

/** Passes when the list is empty; else shows the first lines and how many more there are. */
export function expectNone(problems: readonly string[]): void {
  const more = problems.length > shown ? [`… and ${problems.length - shown} more`] : [];
  expect([...problems.slice(0, shown), ...more]).toEqual([]);
}
