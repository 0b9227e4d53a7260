import type { CardWords } from '#messages/card-words.ts';
import { makeElement as make, type Child } from './make-element.ts';

/**
 * The one dialog of a page. Esc, the button, a press beside it and the browser's way back close it; the focus returns to
 * the figure that opened it.
 */
export class CardDialog {
  /** Where the card says what it did. */
  readonly status = make('p', { role: 'status', class: 'figure-status' });
  readonly #dialog: HTMLDialogElement;
  readonly #heading = make('h2', { id: 'figure-card-title', tabindex: '-1', autofocus: '' });
  readonly #subject = make('p', { class: 'figure-subject' });
  readonly #body = make('div', { class: 'figure-body' });
  #opener: HTMLElement | undefined;
  /** Has opening added a step to the reader's history? */
  #hasStep = false;
  /** Where to go once the dialog's step is taken back. */
  #next: string | undefined;

  constructor(words: CardWords) {
    const close = make('button', { type: 'button', class: 'figure-close' }, words.close);
    const head = make('header', {}, make('div', {}, this.#heading, this.#subject), close);
    this.#dialog = make(
      'dialog',
      { class: 'figure-card', 'aria-labelledby': 'figure-card-title' },
      head,
      this.#body,
      this.status,
    );
    document.body.append(this.#dialog);
    close.addEventListener('click', () => {
      this.#dialog.close();
    });
    this.#dialog.addEventListener('click', (event) => {
      this.#onClick(event);
    });
    this.#dialog.addEventListener('close', () => {
      this.#onClose();
    });
    addEventListener('popstate', () => {
      this.#onWayBack();
    });
  }

  /** Opens the dialog, or lets it say something else. `opener` is given the focus back in the end. */
  open(opener: HTMLElement | undefined, isAddressed: boolean): void {
    this.status.replaceChildren();
    if (this.#dialog.open) return;
    this.#opener = opener;
    this.#hasStep = !isAddressed;
    // The address stays; the step is there to be taken back, as readers on phones close things.
    if (this.#hasStep) history.pushState({ ...(history.state as object | null), figureCard: true }, '');
    this.#dialog.showModal();
  }

  /** Fills the dialog. */
  say(heading: readonly Child[], subject: readonly Child[], body: readonly Child[]): void {
    this.#heading.replaceChildren(make('span', {}, heading));
    this.#subject.replaceChildren(make('span', {}, subject));
    this.#body.replaceChildren(make('div', {}, body));
    this.#dialog.scrollTop = 0;
  }

  /** After another figure was chosen inside the dialog, its heading is where a listener goes on. */
  focusHeading(): void {
    this.#heading.focus();
  }

  #onClick(event: MouseEvent): void {
    if (event.target === this.#dialog) this.#dialog.close();
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isHere = link?.pathname === location.pathname && link.hash !== '' && !link.hasAttribute('data-num');
    if (!isHere) return;
    event.preventDefault();
    this.#next = link.hash;
    this.#dialog.close();
  }

  #onClose(): void {
    this.#opener?.focus({ preventScroll: true });
    if (this.#hasStep) {
      this.#hasStep = false;
      history.back();
      return;
    }
    const address = new URL(location.href);
    address.searchParams.delete('figure');
    history.replaceState(history.state, '', address);
    this.#goOn();
  }

  #onWayBack(): void {
    // Taken back by the reader: the step is gone already.
    this.#hasStep = false;
    if (this.#dialog.open) this.#dialog.close();
    else this.#goOn();
  }

  #goOn(): void {
    const next = this.#next;
    this.#next = undefined;
    if (next === undefined) return;
    // Not before the way back is over, which would take the target back, too.
    setTimeout(() => {
      location.hash = next;
    });
  }
}
