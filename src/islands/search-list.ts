import type { TextPage } from '#model/search-text.ts';
import { resultItem } from './search-results.ts';

/** What is listed: pages, each asked for when it is shown. */
export type Listed = readonly (() => Promise<TextPage>)[];

const perStep = 6;

/** Lists found pages some at a time; after "more" the focus goes to the first of the added ones. */
export async function listPages(root: HTMLElement, pages: Listed, terms: readonly string[]): Promise<void> {
  const list = root.querySelector('[data-results]');
  const heading = root.querySelector<HTMLElement>('[data-heading]');
  const more = root.querySelector<HTMLButtonElement>('[data-more]');
  if (!list || !heading || !more) throw new Error('The search page lacks its list');
  let shown = 0;
  const step = async () => {
    const data = await Promise.all(pages.slice(shown, shown + perStep).map((page) => page()));
    const items = data.map((page) => resultItem(page, terms));
    if (shown === 0) list.replaceChildren(...items);
    else list.append(...items);
    if (shown > 0) items[0]?.querySelector('a')?.focus();
    shown += items.length;
    more.hidden = shown >= pages.length;
    heading.hidden = shown === 0;
  };
  await step();
  more.onclick = () => void step();
}
