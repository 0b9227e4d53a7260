/**
 * Leaves a page at once: by its button, or by Shift pressed three times. The page's own entry in the history is
 * replaced; entries before it stay, which the words beside the button say.
 */
const pressesNeeded = 3;
/** Presses further apart than this are somebody writing capitals. */
const longestPauseMs = 5000;

class ExitPage extends HTMLElement {
  #presses = 0;
  #lastPress = 0;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    this.querySelector('[data-plain]')?.setAttribute('hidden', '');
    this.querySelector('[data-live]')?.removeAttribute('hidden');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#leave(link.href);
    });
    // Another key between two presses means that somebody is writing.
    addEventListener('keydown', ({ key }) => {
      if (key !== 'Shift') this.#count(0);
    });
    addEventListener('keyup', ({ key, timeStamp }) => {
      if (key !== 'Shift') return;
      const isPrompt = timeStamp - this.#lastPress < longestPauseMs;
      this.#lastPress = timeStamp;
      this.#count(isPrompt ? this.#presses + 1 : 1);
      if (this.#presses >= pressesNeeded) this.#leave(link.href);
    });
    // A page brought back from the browser's memory would be empty; ask for a fresh one, without what was typed.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && !this.isConnected) location.reload();
    });
  }

  #count(presses: number): void {
    if (presses === this.#presses) return;
    this.#presses = presses;
    const { two = '', one = '', leaving = '' } = this.dataset;
    const said = ['', two, one, leaving][presses] ?? leaving;
    this.querySelector('[role=status]')?.replaceChildren(said);
  }

  /** Nothing of the page is seen, printed or restored while the other one loads. */
  #leave(address: string): void {
    document.title = '…';
    document.body.replaceChildren();
    location.replace(address);
  }
}

customElements.define('tamin-exit', ExitPage);
