/**
 * Asks the questions on one page. What is answered stays in this object: the address and the title never change, and
 * the browser's history holds only how many questions back it is.
 */
const depthOf = (state: unknown): number => (state as { checkDepth?: number } | null)?.checkDepth ?? 0;

class QuestionTree extends HTMLElement {
  /** Steps shown so far, the first question first. */
  readonly #shown: string[] = [];
  readonly #chosen = new Map<string, string>();
  #first: Element | null = null;

  connectedCallback(): void {
    this.#first = this.querySelector('.check-step');
    const first = this.#first?.getAttribute('data-step');
    if (!this.#first || !first) return;
    this.#shown.push(first);
    history.replaceState(null, '');
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-to]') : null;
      const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (!link || !isPlain) return;
      event.preventDefault();
      this.#go(link.getAttribute('data-to') ?? first, link.closest('.check-answers') !== null);
    });
    addEventListener('popstate', ({ state }) => {
      this.#show(this.#shown[depthOf(state)] ?? first);
    });
  }

  #go(step: string, isAnswer: boolean): void {
    const depth = depthOf(history.state);
    const here = this.#shown[depth];
    if (isAnswer && here !== undefined) this.#chosen.set(here, step);
    this.#shown.splice(depth + 1, Infinity, step);
    history.pushState({ checkDepth: depth + 1 }, '');
    this.#show(step);
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
