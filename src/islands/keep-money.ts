import { keptInLink } from '#text/money-choice.ts';

/**
 * Takes the choice of how amounts are shown along to other pages of the site, through pages without amounts too.
 * It stands in the address alone; nothing is stored.
 */
function keepInLink({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null;
  const kept = link?.href && keptInLink(link.href, new URL(location.href));
  if (link && kept) link.href = kept;
}

// Before the figure cards look at a link; a middle click and "open in a new tab" begin with a pointer.
for (const type of ['pointerdown', 'click'] as const) document.addEventListener(type, keepInLink, true);
