import type { Taking } from './take-away-live.ts';

const takings: readonly string[] = ['png', 'svg', 'table', 'cite'] satisfies Taking[];

/**
 * The row under a chart. What it takes away is made when asked for, of what the reader then sees; until then it
 * costs some hundred bytes, and its links work without it.
 */
class TaminTakeAway extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const asked = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-take]') : null;
      const taking = takings.find((name) => name === asked?.dataset['take']);
      if (!taking || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.#take(taking as Taking);
    });
    // An address that says how amounts are wanted says it to the embedded chart too.
    this.querySelector('details')?.addEventListener('toggle', () => {
      if (/[?&](?:money|prices|per)=/u.test(location.search)) void this.#take('embed');
    });
    // One click takes the whole code.
    this.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) target.select();
    });
  }

  async #take(taking: Taking): Promise<void> {
    const status = this.querySelector('[role=status]');
    // The same message twice is said twice.
    status?.replaceChildren();
    try {
      const { takeAway } = await import('./take-away-live.ts');
      status?.replaceChildren(await takeAway(this, taking));
    } catch {
      if (!(await this.#instead(taking))) status?.replaceChildren(this.dataset['failed'] ?? '');
    }
  }

  /** What a page without this script gives, where it has it: its own picture, and its citation of the dataset. */
  async #instead(taking: Taking): Promise<boolean> {
    if (taking === 'cite') {
      const hasCitation = document.getElementById('citation') !== null;
      if (hasCitation) location.assign('#citation');
      return hasCitation;
    }
    const picture = taking === 'svg' ? (this.querySelector('a')?.href ?? '') : '';
    const hasArrived =
      picture !== '' &&
      (await fetch(picture).then(
        ({ ok }) => ok,
        () => false,
      ));
    if (hasArrived) location.assign(picture);
    return hasArrived;
  }
}

if (!customElements.get('tamin-take-away')) customElements.define('tamin-take-away', TaminTakeAway);
