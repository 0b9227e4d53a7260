import { isAsPublished, readChoice, withChoice } from '#text/money-choice.ts';

/**
 * Takes the choice of how amounts are shown along to other pages of the site, through pages without amounts too.
 * It stands in the address alone; nothing is stored.
 */
function keepInLink({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null;
  const { choice } = readChoice(new URLSearchParams(location.search));
  if (!link?.href || isAsPublished(choice)) return;
  const to = new URL(link.href);
  const isPage = to.origin === location.origin && to.pathname.endsWith('/');
  if (!isPage || to.pathname === location.pathname) return;
  to.search = withChoice(to.searchParams, choice).toString();
  link.href = to.href;
}

// Before the figure cards look at a link; a middle click and "open in a new tab" begin with a pointer.
for (const type of ['pointerdown', 'click'] as const) document.addEventListener(type, keepInLink, true);
