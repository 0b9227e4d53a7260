import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds, e.g. "color-contrast: .tile > a". Target size, off by default, is on. */
export async function axeProblems(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // No page has frames, so axe needs no second page to gather their results.
    .setLegacyMode(true)
    // Later rows of a table are made as the first ones are; with them, axe takes twice as long.
    .exclude('tbody tr:nth-child(n + 12)')
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
  const { violations: found } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** What may differ in dark. */
export const colourRules = ['color-contrast', 'link-in-text-block'];
/** What may differ on a narrow screen. */
export const narrowRules = [
  'target-size',
  'scrollable-region-focusable',
  'color-contrast',
  'label',
  'link-name',
];
