/**
 * Asks the questions on one page. What is answered stays in this object: the address and the title never change, and
 * the browser's history holds only how many questions back it is.
 */
const depthOf = (state: unknown): number | undefined => (state as { checkDepth?: number } | null)?.checkDepth;

class QuestionTree extends HTMLElement {
  /** What each entry of the history shows, by how many questions back it is. */
  readonly #shown = new Map<number, string>();
  readonly #chosen = new Map<string, string>();
  #depth = 0;
  #first: Element | null = null;

  connectedCallback(): void {
    this.#first = this.querySelector('.check-step');
    const first = this.#first?.getAttribute('data-step');
    if (!this.#first || !first) return;
    this.#begin(first);
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-to]') : null;
      const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (!link || !isPlain) return;
      event.preventDefault();
      this.#go(link.getAttribute('data-to') ?? first, link.closest('.check-answers') !== null);
    });
    addEventListener('popstate', ({ state }) => {
      const depth = depthOf(state);
      // A jump within the page, such as to its main part, is no step of the questions.
      if (depth === undefined) history.replaceState({ checkDepth: this.#depth }, '');
      else this.#come(depth, first);
    });
  }

  /**
   * A page loaded again knows no answers. The entries before it were questions of the earlier load: the first question
   * goes back to the first of them, so that one more step back leaves the page.
   */
  #begin(first: string): void {
    this.#depth = depthOf(history.state) ?? 0;
    this.#shown.set(this.#depth, first);
    history.replaceState({ checkDepth: this.#depth }, '');
    if (this.#depth === 0) return;
    this.querySelector('.check-restarted')?.replaceChildren(this.dataset['restarted'] ?? '');
    history.go(-this.#depth);
  }

  #go(step: string, isAnswer: boolean): void {
    const here = this.#shown.get(this.#depth);
    if (isAnswer && here !== undefined) this.#chosen.set(here, step);
    for (const depth of this.#shown.keys()) if (depth > this.#depth) this.#shown.delete(depth);
    this.#depth += 1;
    this.#shown.set(this.#depth, step);
    history.pushState({ checkDepth: this.#depth }, '');
    this.querySelector('.check-restarted')?.replaceChildren();
    this.#show(step);
  }

  /** An entry of an earlier load shows the first question. */
  #come(depth: number, first: string): void {
    this.#depth = depth;
    const step = this.#shown.get(depth) ?? first;
    this.#shown.set(depth, step);
    if (this.querySelector('.check-step')?.getAttribute('data-step') !== step) this.#show(step);
  }

  #show(step: string): void {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-step="${CSS.escape(step)}"]`);
    const next = template?.content.firstElementChild?.cloneNode(true) ?? this.#first;
    if (!(next instanceof HTMLElement)) return;
    this.querySelector('.check-step')?.replaceWith(next);
    this.#markChosen(next, this.#chosen.get(step));
    next.querySelector<HTMLElement>('h2')?.focus();
  }

  /** An answer given before is still there when somebody comes back to its question. */
  #markChosen(view: HTMLElement, chosen: string | undefined): void {
    for (const link of view.querySelectorAll('.check-answers a')) {
      const isChosen = link.getAttribute('data-to') === chosen;
      link.querySelector('small')?.remove();
      link.toggleAttribute('data-chosen', isChosen);
      if (!isChosen) continue;
      const mark = document.createElement('small');
      mark.textContent = ` ${this.dataset['chosen'] ?? ''}`;
      link.append(mark);
    }
  }
}

customElements.define('tamin-check', QuestionTree);
