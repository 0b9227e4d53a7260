/**
 * Leaves a page at once: by its button, or by Shift pressed three times. The page's own entry in the history is
 * replaced; entries before it stay, which the words beside the button say.
 */
const pressesNeeded = 3;
/** Presses further apart than this are no one sign. */
const longestPauseMs = 5000;
/** What somebody does who works with the mouse, or in another window. */
const otherActs = ['pointerdown', 'wheel', 'blur'];

class ExitPage extends HTMLElement {
  #presses = 0;
  #lastPress = 0;
  /** Shift is down, and nothing else has happened since. */
  #isPressing = false;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    this.querySelector('[data-plain]')?.setAttribute('hidden', '');
    this.querySelector('[data-live]')?.removeAttribute('hidden');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#leave(link.href);
    });
    this.#countPresses(link.href);
    // A page brought back from the browser's memory would be empty; ask for a fresh one, without what was typed.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && !this.isConnected) location.reload();
    });
  }

  /** Anything between two presses, or while Shift is down, means that somebody is working: the count starts anew. */
  #countPresses(address: string): void {
    const forget = (): void => {
      this.#isPressing = false;
      this.#count(0);
    };
    for (const act of otherActs) addEventListener(act, forget, { capture: true, passive: true });
    addEventListener('keydown', ({ key, repeat, altKey, ctrlKey, metaKey }) => {
      // With Alt it changes the language of the keyboard.
      if (key !== 'Shift' || altKey || ctrlKey || metaKey) forget();
      else if (!repeat) this.#isPressing = true;
    });
    addEventListener('keyup', ({ key, timeStamp }) => {
      if (key !== 'Shift' || !this.#isPressing) return;
      this.#isPressing = false;
      const isPrompt = timeStamp - this.#lastPress < longestPauseMs;
      this.#lastPress = timeStamp;
      this.#count(isPrompt ? this.#presses + 1 : 1);
      if (this.#presses >= pressesNeeded) this.#leave(address);
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
